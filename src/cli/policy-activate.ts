import type { Instant } from '../rulebook/instant.ts';
import { policyId } from '../rulebook/policy/policy.ts';
import { formatTimestamp } from '../rulebook/timestamp.ts';
import { type Activated, type ActivationRefusal, activatePolicy } from '../service/policy/activate.ts';
import { fill } from '../words/fill.ts';
import { ACTIVATION_SENTENCES, OPERATOR_SENTENCES, OPERATOR_WORDS } from '../words/operator-en.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { DATABASE_OPTIONS } from './configured-database.ts';
import { onInstallation } from './operated-installation.ts';
import { readPolicyText } from './policy-text.ts';
import { readTime } from './time-option.ts';

export const command: Command = {
  name: 'policy activate',
  summary: 'has a policy judge what happens from an instant on',
  details: OPERATOR_WORDS.activateDetails.join('\n'),
  arguments: [{ name: 'FILE', description: 'a policy, with a new version in it' }],
  options: [
    {
      name: 'from',
      value: 'TIME',
      description: 'when it takes effect; after the clock of the installation',
      required: true,
    },
    ...DATABASE_OPTIONS,
  ],
  examples: [
    'policy activate mine.yaml --from 2027-03-01T00:00:00-05:00',
    'policy activate mine.yaml --from 2027-03-01T05:00:00Z --database postgresql://db/kingston',
  ],
  run,
};

async function run(context: Context): Promise<ExitCode> {
  const [path = ''] = context.arguments;
  const from = readTime(context, 'from');
  if (from === 'bad' || from === undefined) return 2;
  const file = readPolicyText(context, path, {
    unreadable: (parameters) => fill(OPERATOR_SENTENCES['unreadable-policy'], parameters),
    bad: () => OPERATOR_SENTENCES['bad-policy'],
  });
  if (file === undefined) return 2;
  return onInstallation(context, async ({ pool }) => {
    const answer = await activatePolicy(pool, { ...file, from }, Date.now());
    if ('code' in answer) return context.refuse(describe(answer));
    report(context, answer, policyId(file.policy), formatTimestamp(from));
    return 0;
  });
}

function report(context: Context, { number, before, again }: Activated, policy: string, from: string): void {
  if (context.json) {
    context.stdout.line(JSON.stringify({ policy, from, number, before, again }));
    return;
  }
  const lines = again ? [OPERATOR_WORDS.activatedBefore] : OPERATOR_WORDS.activated;
  for (const line of lines) context.stdout.line(fill(line, { policy, from, before }));
}

function describe(refusal: ActivationRefusal): string {
  const instants = Object.entries(refusal).map(([name, value]) => [name, written(value)]);
  return fill(ACTIVATION_SENTENCES[refusal.code], Object.fromEntries(instants));
}

function written(value: string | Instant | null): string {
  if (value === null) return OPERATOR_WORDS.fromTheBeginning;
  return typeof value === 'string' ? value : formatTimestamp(value);
}
