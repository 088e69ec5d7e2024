import type { Policy } from '../../src/rulebook/policy/policy.ts';
import type { Figures } from '../../src/simulation/comparison/figures.ts';
import { judgeSide } from '../../src/simulation/comparison/judge-side.ts';
import { type Compared, comparePaired } from '../../src/simulation/comparison/paired.ts';
import { SIDES, type Side, simulateSides } from '../../src/simulation/comparison/sides.ts';
import type { Hub } from '../../src/simulation/hub.ts';
import type { SimulationOptions } from '../../src/simulation/simulate.ts';
import { measureExposure, readFacts } from '../exposure/measure.ts';

/** A marketplace that is compared, and by which policy. */
export type Comparison = Required<SimulationOptions> & { readonly policy: Policy; readonly hub?: Hub };

/** Lays out, judges and compares both sides; what sellers are shown is decided as the service decides it. */
export async function compareSides(
  comparison: Comparison,
  progress: (doing: 'judging' | 'reveals', side: Side) => void,
): Promise<readonly Compared[]> {
  const { policy, seed, start, hub } = comparison;
  const { sellers, batches, end } = simulateSides(comparison, hub);
  const both: Partial<Record<Side, ReadonlyMap<string, Figures>>> = {};
  for (const side of SIDES) {
    progress('judging', side);
    const figures = judgeSide({ sellers, batches: batches[side], start, end, policy, seed });
    progress('reveals', side);
    // Days are made while they are read: the same ones once more.
    const again = simulateSides(comparison, hub).batches[side];
    const exposure = await measureExposure(policy, readFacts(again));
    for (const [seller, { asks, shown, hours }] of exposure.sellers) {
      const own = figures.get(seller) as Figures;
      own.asks = asks;
      own.shown = shown;
      own['person-hours'] = hours;
    }
    both[side] = figures;
  }
  return comparePaired(sellers, both as Record<Side, ReadonlyMap<string, Figures>>);
}
