import { defaultPolicyPath, loadPolicyFile } from '../service/policy/load.ts';
import { type ToldPolicy, type ToldSection, type ToldStatement, tellPolicy } from '../service/policy/tell.ts';
import type { Command, Context } from './command.ts';
import { problemLine } from './policy-check.ts';
import { ownName } from './policy-files.ts';
import { wrap } from './wrap.ts';

export const command: Command = {
  name: 'policy explain',
  summary: 'tells a policy in plain words',
  details: 'Written to the seller it applies to. Every number in it is read from that file.',
  arguments: [{ name: 'FILE', description: 'a policy (default: the shipped one)', optional: true, repeated: true }],
  options: [],
  examples: ['policy explain', 'policy explain mine.yaml', 'policy explain --json'],
  async run(context) {
    const paths = context.arguments.length === 0 ? [defaultPolicyPath()] : context.arguments;
    const told = paths.map((path) => explainFile(context, path));
    return told.every(Boolean) ? 0 : 2;
  },
};

/** Wider lines are hard to read. */
const WIDEST = 96;

function explainFile(context: Context, path: string): boolean {
  const loaded = loadPolicyFile(path);
  if ('problems' in loaded) {
    context.stdout.flush();
    for (const problem of loaded.problems) context.stderr.line(problemLine(ownName(path), problem));
    return false;
  }
  const told = tellPolicy(loaded.policy);
  if (context.json) context.stdout.line(JSON.stringify(told));
  else for (const line of layOut(told, terminalWidth(context))) context.stdout.line(line);
  return true;
}

/** Only a terminal is asked: naming the stream would make a pipe behave differently. */
function terminalWidth(context: Context): number {
  const columns = context.isTerminal ? (process.stdout.columns ?? 80) : 80;
  return Math.max(40, Math.min(columns, WIDEST));
}

/** The lines of an explained policy: sections, their parts, a dash before each statement. */
export function layOut({ title, sections }: ToldPolicy, width: number): readonly string[] {
  return [title, '═'.repeat(title.length), '', ...sections.flatMap((section) => layOutSection(section, width))].slice(
    0,
    -1,
  );
}

function layOutSection({ title, statements, parts }: ToldSection, width: number): readonly string[] {
  return [
    title,
    '─'.repeat(title.length),
    ...items(statements, '', width),
    ...(statements.length > 0 ? [''] : []),
    ...parts.flatMap((part) => [part.title, ...items(part.statements, '  ', width), '']),
  ];
}

function items(statements: readonly ToldStatement[], margin: string, width: number): readonly string[] {
  return statements.flatMap(({ text }) => wrap(text, { first: `${margin}- `, rest: `${margin}  `, width }));
}
