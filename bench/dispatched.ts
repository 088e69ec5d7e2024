import { loadDefaultPolicy } from '../src/service/policy/load.ts';
import { COUNTED, isByRule } from '../src/simulation/comparison/figures.ts';
import type { Compared } from '../src/simulation/comparison/paired.ts';
import { DEFAULT_START } from '../src/simulation/simulate.ts';
import type { Bench } from './bench.ts';
import { compareSides } from './dispatched/compare-sides.ts';
import { figureOf } from './figure.ts';

const SIZES = { long: { sellers: 1000, days: 365 }, short: { sellers: 150, days: 120 } } as const;

/** What dispatching changes, on the orders of one marketplace shipped both ways: what must be nought by rule, and the rest as it comes out. */
export const dispatched: Bench = {
  name: 'dispatched',
  about: 'what dispatching changes: the same simulated sellers and orders, shipped by themselves and by the hub',
  async *run({ short, progress }) {
    const { sellers, days } = short ? SIZES.short : SIZES.long;
    const market = { sellers, days, seed: 1, scenario: 'everyday', start: DEFAULT_START } as const;
    const compared = await compareSides({ ...market, policy: loadDefaultPolicy() }, (doing, side) =>
      progress(`${sellers} sellers, ${days} days: ${side}, ${doing}`),
    );
    const all = compared.filter(({ archetype }) => archetype === undefined);
    for (const counted of COUNTED) {
      const found = all.find((each) => each.counted === counted);
      if (found === undefined) continue;
      const note = noteOf(found);
      yield figureOf('dispatched', { figure: `${counted}, self`, value: found.self });
      // No such lapse of a dispatched order is its seller's (F12), and nothing whole of it is shown (D6, E6).
      const limit = isByRule(counted) ? { limit: 0 } : {};
      yield figureOf('dispatched', { figure: `${counted}, dispatched`, value: found.dispatched, note, ...limit });
    }
  },
};

function noteOf({ orders, difference, low = Number.NaN, high = Number.NaN, verdict }: Compared): string {
  const [change, least, most] = [difference, low, high].map((value) => value.toFixed(2));
  return `${orders} orders; difference ${change}, 95 % ${least} to ${most}: ${verdict}`;
}
