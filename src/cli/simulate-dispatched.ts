import { compareSides } from '../../bench/dispatched/compare-sides.ts';
import { COMPARISON_WORDS as SAY } from '../words/comparison-en.ts';
import { fill } from '../words/fill.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { comparisonLines } from './comparison/lines.ts';
import { comparisonText } from './comparison/text.ts';
import { MARKETPLACE_OPTIONS, readMarketplace, SCENARIO_LIST } from './marketplace-options.ts';
import { readPolicy } from './policy-option.ts';

export const command: Command = {
  name: 'simulate dispatched',
  summary: SAY.summary,
  details: fill(SAY.details, { scenarios: SCENARIO_LIST }),
  arguments: [],
  options: [...MARKETPLACE_OPTIONS, { name: 'policy', value: 'FILE', description: SAY.policy }],
  examples: ['simulate dispatched', 'simulate dispatched --sellers 1000 --scenario storms --seed 7 --json'],
  run,
};

async function run(context: Context): Promise<ExitCode> {
  const marketplace = readMarketplace(context);
  if (marketplace === 2) return 2;
  const policy = readPolicy(context);
  if (policy === undefined) return 2;
  const compared = await compareSides({ ...marketplace, policy }, (doing, side) =>
    context.progress(`${side}: ${doing}`),
  );
  const lines = context.json ? comparisonLines : comparisonText;
  for (const line of lines(marketplace, policy, compared)) context.stdout.line(line);
  return 0;
}
