import { CATEGORIES, CONDUCT_KINDS, METRICS, type Policy, policyId } from '../rulebook/policy/policy.ts';
import { defaultPolicyPath, loadPolicyFile, type PolicyProblem } from '../service/policy/load.ts';
import { fill } from '../words/fill.ts';
import { POLICY_CHECK } from '../words/policy-check-en.ts';
import type { Command, Context } from './command.ts';
import { ownName } from './policy-files.ts';

export const command: Command = {
  name: 'policy check',
  summary: 'says whether a policy file is valid, and where it is not',
  details:
    'Every problem is told with its line and what to do about it: first what cannot be read, then what does not\n' +
    'fit together, such as a rung of the ladder that nothing leads to.',
  arguments: [{ name: 'FILE', description: 'a policy (default: the shipped one)', optional: true, repeated: true }],
  options: [],
  examples: ['policy check', 'policy check policy/kingston-express.yaml', 'policy check mine.yaml --json'],
  async run(context) {
    const paths = context.arguments.length === 0 ? [defaultPolicyPath()] : context.arguments;
    const valid = paths.map((path) => checkFile(context, path));
    return valid.every(Boolean) ? 0 : 2;
  },
};

/** Says what there is to say about one file; true when it is valid. */
function checkFile(context: Context, path: string): boolean {
  const loaded = loadPolicyFile(path);
  const file = ownName(path);
  if ('problems' in loaded) {
    context.stdout.flush();
    for (const problem of loaded.problems) context.stderr.line(problemLine(file, problem));
    if (context.json) context.stdout.line(JSON.stringify({ file, valid: false, problems: loaded.problems }));
    return false;
  }
  const figures = count(loaded.policy);
  if (context.json) {
    context.stdout.line(JSON.stringify({ file, valid: true, policy: policyId(loaded.policy), ...figures }));
  } else {
    const { name, version } = loaded.policy;
    for (const sentence of POLICY_CHECK.valid) context.stdout.line(fill(sentence, { file, name, version, ...figures }));
  }
  return true;
}

function count(policy: Policy) {
  return {
    metrics: METRICS.length,
    categories: CATEGORIES.length,
    conductKinds: CONDUCT_KINDS.length,
    moves: policy.ladder.moves.length,
  };
}

/** `mine.yaml:12:13: metrics.late_dispatch.target: is 4. Write a share like 4 % or 1.5 %.` */
export function problemLine(file: string, { line, column, field, detail, cure }: PolicyProblem): string {
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  const subject = field === '' ? '' : `${field}: `;
  return `${place}: ${subject}${detail}. ${cure}${cure.endsWith('?') ? '' : '.'}`;
}
