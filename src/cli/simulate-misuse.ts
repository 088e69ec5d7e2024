import { runMisuse } from '../../bench/misuse/run.ts';
import { isMet, summarize } from '../../bench/misuse/summary.ts';
import { policyId } from '../rulebook/policy/policy.ts';
import { openAddressesPath } from '../service/policy/load.ts';
import type { SimulationOptions } from '../simulation/simulate.ts';
import type { Context, ExitCode } from './command.ts';
import { misuseText } from './misuse/text.ts';
import { openOutput } from './output.ts';
import { readPolicy } from './policy-option.ts';

/** Plays the scenario misuse out and tells what was found (issue rows D3, D5, D8, D9; threats T2, T12). */
export async function simulateMisuse(context: Context, asked: Required<SimulationOptions>): Promise<ExitCode> {
  const policy = readPolicy(context, openAddressesPath());
  if (policy === undefined) return 2;
  const truthPath = context.option('truth');
  const truth = truthPath === undefined ? undefined : openOutput(truthPath, context.stdout);
  if (truth !== undefined && 'refused' in truth) return context.refuse(truth.refused);
  const found = await runMisuse({ ...asked, policy }, (day) => context.progress(`day ${day} of ${asked.days}`));
  if (truth !== undefined) {
    for (const shop of found) truth.line(JSON.stringify(shop));
    truth.close();
  }
  if (truthPath === '-') return 0;
  const measures = summarize(found);
  if (context.json) {
    const { sellers, days, seed } = asked;
    context.stdout.line(JSON.stringify({ scenario: 'misuse', sellers, days, seed, policy: policyId(policy) }));
    for (const measure of measures) {
      const { measured, value, limit, must } = measure;
      const held = limit === undefined ? {} : { limit, must, ok: isMet(measure) };
      context.stdout.line(JSON.stringify({ measured, value: value === undefined ? null : rounded(value), ...held }));
    }
  } else for (const line of misuseText(asked, policy, found, measures)) context.stdout.line(line);
  return 0;
}

/** To four decimals, and never −0. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
