import type { Archetype } from '../archetypes.ts';
import { Random } from '../random.ts';
import type { Seller } from '../sellers.ts';
import { COUNTED, type Counted, type Figures, unitOf } from './figures.ts';
import type { Side } from './sides.ts';

/** Which of two sides has less of something. `same`: not one seller's figure differs. `not-told-apart`: chance may have done it. */
export const VERDICTS = ['less', 'more', 'same', 'not-told-apart', 'too-few-sellers'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One figure on both sides, for all sellers or those of one kind; rates as `unitOf` has them. `low`, `high`: 95 % of the difference. */
export type Compared = {
  readonly counted: Counted;
  readonly archetype: Archetype | undefined;
  readonly sellers: number;
  readonly orders: number;
  readonly self: number;
  readonly dispatched: number;
  readonly difference: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly verdict: Verdict;
};

/** What two sides came to, by seller. */
export type BothSides = Readonly<Record<Side, ReadonlyMap<string, Figures>>>;

const RESAMPLES = 2000;
/** The bootstrap's own chance: the same figures give the same interval, whatever the seed of the marketplace. */
const SEED = 20_260_302;
/** Of fewer sellers an interval would be narrow by accident. */
export const FEWEST = 10;

/** How intervals are found, for whoever reads the figures. */
export const METHOD = `paired percentile bootstrap over sellers, ${RESAMPLES} resamples, 95 %, from ${FEWEST} sellers on`;

/**
 * Compares two sides seller by seller. The interval is the percentile bootstrap over sellers (Efron 1979): a resample takes whole sellers,
 * each with both sides, so what sellers have in common on both sides does not widen it, and what the orders of one seller share is not
 * taken for independent.
 */
export function comparePaired(sellers: readonly Seller[], both: BothSides): readonly Compared[] {
  const kinds = [...new Set(sellers.map(({ archetype }) => archetype))].toSorted();
  return [undefined, ...kinds].flatMap((kind) => {
    const group = sellers.filter(({ archetype }) => kind === undefined || archetype === kind).map(({ id }) => id);
    return compareGroup(kind, group, both);
  });
}

function compareGroup(archetype: Archetype | undefined, group: readonly string[], both: BothSides): Compared[] {
  const own = (side: Side, counted: Counted) => group.map((id) => (both[side].get(id) as Figures)[counted]);
  const orders = own('self', 'orders');
  const resamples = group.length < FEWEST ? [] : resample(group.length);
  return COUNTED.filter((counted) => counted !== 'orders').map((counted): Compared => {
    const [self, dispatched] = [own('self', counted), own('dispatched', counted)];
    const { per, many } = unitOf(counted);
    const weights = per === 'orders' ? orders : group.map(() => 1);
    const differences = dispatched.map((each, index) => each - (self[index] as number));
    const rate = (of: readonly number[]) => ratio(sum(of), sum(weights)) * many;
    const found = interval(resamples, differences, weights, many);
    return {
      ...{ counted, archetype, sellers: group.length, orders: sum(orders) },
      ...{ self: rate(self), dispatched: rate(dispatched), difference: rate(differences) },
      ...{ low: found?.low, high: found?.high, verdict: verdictOf(differences, found) },
    };
  });
}

type Interval = { readonly low: number; readonly high: number };

function verdictOf(differences: readonly number[], found: Interval | undefined): Verdict {
  if (differences.every((each) => each === 0)) return 'same';
  if (found === undefined) return 'too-few-sellers';
  if (found.high < 0) return 'less';
  return found.low > 0 ? 'more' : 'not-told-apart';
}

/** Which sellers are in each resample, by their places. */
function resample(size: number): readonly Uint32Array[] {
  const random = new Random(SEED, size);
  return Array.from({ length: RESAMPLES }, () => Uint32Array.from({ length: size }, () => random.whole(0, size - 1)));
}

function interval(
  resamples: readonly Uint32Array[],
  differences: readonly number[],
  weights: readonly number[],
  many: number,
): Interval | undefined {
  if (resamples.length === 0) return undefined;
  if (differences.every((each) => each === 0)) return { low: 0, high: 0 };
  const rates = Float64Array.from(resamples, (drawn) => {
    let [over, under] = [0, 0];
    for (const place of drawn) {
      over += differences[place] as number;
      under += weights[place] as number;
    }
    return ratio(over, under) * many;
  }).toSorted();
  return { low: quantile(rates, 0.025), high: quantile(rates, 0.975) };
}

/** The smallest value that at least such a share of them do not exceed. */
function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
}

function ratio(over: number, under: number): number {
  return under === 0 ? 0 : over / under;
}

function sum(of: readonly number[]): number {
  return of.reduce((total, each) => total + each, 0);
}
