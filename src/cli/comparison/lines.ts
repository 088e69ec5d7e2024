import { type Policy, policyId } from '../../rulebook/policy/policy.ts';
import { isByRule, metricOf, unitOf } from '../../simulation/comparison/figures.ts';
import { type Compared, METHOD } from '../../simulation/comparison/paired.ts';
import type { SimulationOptions } from '../../simulation/simulate.ts';

/** A comparison as JSON values for programs: what was compared, then a figure each. */
export function* comparisonLines(
  { sellers, days, seed, scenario }: Required<SimulationOptions>,
  policy: Policy,
  compared: readonly Compared[],
): Generator<string> {
  const orders = compared[0]?.orders ?? 0;
  const name = policyId(policy);
  yield JSON.stringify({
    comparison: 'dispatched',
    sellers,
    days,
    seed,
    scenario,
    orders,
    policy: name,
    method: METHOD,
  });
  for (const each of compared) {
    const { counted, archetype, low, high, verdict } = each;
    const metric = metricOf(counted);
    const { per, many } = unitOf(counted);
    yield JSON.stringify({
      figure: counted,
      ...(metric === undefined ? {} : { category: policy.metrics[metric].category }),
      archetype: archetype ?? null,
      ...{ sellers: each.sellers, orders: each.orders, per: `${many} ${per}` },
      ...{ self: rounded(each.self), dispatched: rounded(each.dispatched), difference: rounded(each.difference) },
      ...{ low: low === undefined ? null : rounded(low), high: high === undefined ? null : rounded(high) },
      verdict,
      ...(isByRule(counted) ? { byRule: true } : {}),
    });
  }
}

/** To four decimals, and never −0. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
