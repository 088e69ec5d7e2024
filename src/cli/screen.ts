import type { z } from 'zod';
import type { Screened } from '../rulebook/messages/screening.ts';
import type { ScreenVerdict } from '../rulebook/policy/screening.ts';
import { readLines } from '../service/events/lines.ts';
import { defaultPolicyPath, loadPolicyFile } from '../service/policy/load.ts';
import { createLineScreen, type MessageLine, messageLine } from '../service/screening/screen-lines.ts';
import { describeLineProblem } from '../words/en.ts';
import { fill } from '../words/fill.ts';
import { describeScreened, SCREEN_WORDS } from '../words/screen-en.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { openInput } from './input.ts';
import { problemLine } from './policy-check.ts';
import { ownName } from './policy-files.ts';

export const command: Command = {
  name: 'screen',
  summary: 'what screening finds in messages, and what becomes of them',
  details: SCREEN_WORDS.details,
  arguments: [{ name: 'FILE', description: 'messages (NDJSON, .gz allowed, - for standard input)' }],
  options: [{ name: 'policy', value: 'FILE', description: 'the policy in force (default: the shipped one)' }],
  examples: ['screen messages.ndjson', 'screen - --policy mine.yaml'],
  run,
};

async function run(context: Context): Promise<ExitCode> {
  const path = context.option('policy') ?? defaultPolicyPath();
  const loaded = loadPolicyFile(path);
  if ('problems' in loaded) {
    for (const problem of loaded.problems) context.stderr.line(problemLine(ownName(path), problem));
    return 2;
  }
  const input = await openInput(context.arguments[0] as string);
  if ('refused' in input) return context.refuse(input.refused);
  const screen = createLineScreen(loaded.policy);
  const counts = new Map<ScreenVerdict, number>();
  let bad = 0;
  const complain = (line: number, what: string): void => {
    bad++;
    context.stderr.line(`line ${line}: ${what}`);
  };
  for await (const lines of readLines(input)) {
    for (const { line, trouble } of lines.bad) complain(line, describeLineProblem(trouble));
    for (const [index, text] of lines.texts.entries()) {
      if (text.trim() === '') continue;
      const message = parse(text);
      if ('wrong' in message) {
        for (const wrong of message.wrong) complain(lines.first + index, wrong);
        continue;
      }
      const screened = screen(message);
      counts.set(screened.verdict, (counts.get(screened.verdict) ?? 0) + 1);
      tell(context, message, screened);
    }
    context.progress(`${[...counts.values()].reduce((sum, count) => sum + count, 0).toLocaleString('en')} messages`);
  }
  if (!context.json) context.stdout.line(summaryOf(counts));
  return bad > 0 ? 2 : 0;
}

function parse(text: string): MessageLine | { readonly wrong: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { wrong: ['not JSON: one object a line, such as {"id":"m-1","text":"Is it still available?"}'] };
  }
  const parsed = messageLine.safeParse(value);
  return parsed.success ? parsed.data : { wrong: parsed.error.issues.map(describeIssue) };
}

function describeIssue({ path, message, code, ...issue }: z.core.$ZodIssue): string {
  const field = path.join('.');
  if (code === 'unrecognized_keys' && 'keys' in issue) return `${(issue.keys as string[]).join(', ')}: is unknown here`;
  return `${field === '' ? 'message' : field}: ${message}`;
}

function tell(context: Context, { id, text }: MessageLine, { verdict, findings, delivered }: Screened): void {
  if (context.json) {
    context.stdout.line(JSON.stringify({ id, verdict, findings, delivered: delivered ?? null }));
    return;
  }
  context.stdout.line(describeScreened(id, verdict));
  for (const { kind, start, end, confidence, rule } of findings) {
    const words = JSON.stringify(text.slice(start, end));
    context.stdout.line(fill(SCREEN_WORDS.finding, { kind, start, end, confidence, rule, words }));
  }
}

function summaryOf(counts: ReadonlyMap<ScreenVerdict, number>): string {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const verdicts = [...counts].map(
    ([verdict, count]) => `${count.toLocaleString('en')} ${SCREEN_WORDS.verdicts[verdict]}`,
  );
  return fill(SCREEN_WORDS.summary, { count: all.toLocaleString('en'), verdicts: verdicts.join(', ') || 'none' });
}
