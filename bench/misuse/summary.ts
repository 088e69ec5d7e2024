import type { Truth } from '../../src/simulation/misuse/shop.ts';
import type { FoundShop } from './found.ts';

/** What one run came to, by the names of its JSON lines. */
export const MEASURED = [
  'scrapers',
  'scrapers-fast-stopped-in-20',
  'scrapers-fast-most-shown',
  'scrapers-slow-most-shown',
  'scrapers-hours-to-contain',
  'scrapers-taken',
  'leakers',
  'leakers-large-found-in-30-days',
  'leakers-found-in-30-days',
  'leakers-days-to-contain',
  'leakers-contacted-before',
  'leakers-contacted-after',
  'insiders',
  'insiders-found-in-30-days',
  'insiders-lists-traced',
  'insiders-named',
  'insiders-others-named',
  'honest-months',
  'honest-asked',
  'honest-stopped',
  'honest-contained',
  'smeared',
  'smeared-reports',
  'smeared-past-a-warning',
  'misusers-past-a-warning',
] as const;
export type Measured = (typeof MEASURED)[number];

/** `limit`: what it must reach by its row (issue *Misuse and incidents*, Proof); undefined: for information. */
export type Measure = {
  readonly measured: Measured;
  /** Undefined: there was nothing to measure it on. */
  readonly value: number | undefined;
  readonly limit?: number;
  readonly must?: 'at most' | 'at least';
};

/** So many looks a fast scraper may have been shown before the first stop. */
const MOST_SHOWN = 20;
/** Whoever takes no longer than this from one order to the next, in seconds, is a program or works like one. */
const FAST = 5;
const DAYS_TO_FIND = 30;
/** Orders a year of a shop that gets enough canaries in a month to tell within it: one in ten of its orders. */
const LARGE = 600;

/** Counts what was found of all shops. */
export function summarize(found: readonly FoundShop[]): readonly Measure[] {
  const of = (truth: Truth) => found.filter((shop) => shop.truth === truth);
  // Whoever comes when there is nothing to take, or at the end, proves nothing.
  const scrapers = of('scraper').filter((shop) => shop.isStopped || shop.shownBeforeStop !== null);
  const isFast = ({ pause }: FoundShop) => (pause ?? 0) <= FAST;
  const [fast, slow] = [scrapers.filter(isFast), scrapers.filter((shop) => !isFast(shop))];
  const isLongEnough = (shop: FoundShop) => shop.hoursWrong >= DAYS_TO_FIND * 24 && shop.contactedBefore > 0;
  const [leakers, insiders] = [of('leaker').filter(isLongEnough), of('insider').filter(isLongEnough)];
  const honest = found.filter(({ truth }) => truth === 'honest' || truth === 'smeared');
  const months = sum(found, (shop) => shop.honestMonths);
  const lists = insiders.map(({ traced }) => traced).filter((traced) => traced !== null);
  const smeared = of('smeared').filter(({ reports }) => reports > 0);
  const isPast = ({ rung }: FoundShop) => rung !== 'good' && rung !== 'warned';
  const wrong = [...scrapers, ...leakers, ...insiders];
  const soon = ({ hoursToContain }: FoundShop) => hoursToContain !== null && hoursToContain <= DAYS_TO_FIND * 24;
  return [
    { measured: 'scrapers', value: scrapers.length },
    {
      measured: 'scrapers-fast-stopped-in-20',
      value: share(fast, ({ shownBeforeStop }) => (shownBeforeStop ?? 0) <= MOST_SHOWN),
      limit: 1,
      must: 'at least',
    },
    {
      measured: 'scrapers-fast-most-shown',
      value: most(fast, (shop) => shop.shownBeforeStop),
      limit: MOST_SHOWN,
      must: 'at most',
    },
    { measured: 'scrapers-slow-most-shown', value: most(slow, (shop) => shop.shownBeforeStop) },
    { measured: 'scrapers-hours-to-contain', value: median(scrapers, (shop) => shop.hoursToContain) },
    { measured: 'scrapers-taken', value: mean(scrapers, (shop) => shop.takenBefore + shop.takenAfter) },
    { measured: 'leakers', value: leakers.length },
    {
      measured: 'leakers-large-found-in-30-days',
      value: share(
        leakers.filter(({ ordersPerYear }) => ordersPerYear >= LARGE),
        soon,
      ),
      limit: 0.8,
      must: 'at least',
    },
    { measured: 'leakers-found-in-30-days', value: share(leakers, soon) },
    { measured: 'leakers-days-to-contain', value: median(leakers, ({ hoursToContain }) => perDay(hoursToContain)) },
    { measured: 'leakers-contacted-before', value: mean(leakers, (shop) => shop.contactedBefore) },
    { measured: 'leakers-contacted-after', value: mean(leakers, (shop) => shop.contactedAfter) },
    { measured: 'insiders', value: insiders.length },
    { measured: 'insiders-found-in-30-days', value: share(insiders, soon) },
    { measured: 'insiders-lists-traced', value: lists.length },
    { measured: 'insiders-named', value: share(lists, ({ right, wrong: other }) => right > other) },
    {
      measured: 'insiders-others-named',
      value: ratio(
        sum(lists, ({ wrong: other }) => other),
        sum(lists, ({ lines }) => lines),
      ),
      limit: 0.01,
      must: 'at most',
    },
    { measured: 'honest-months', value: months },
    { measured: 'honest-asked', value: ratio(1000 * sum(found, (shop) => shop.slowed), months) },
    {
      measured: 'honest-stopped',
      value: ratio(1000 * sum(found, (shop) => shop.stoppedMonths), months),
      limit: 1,
      must: 'at most',
    },
    {
      measured: 'honest-contained',
      // What colluding reporters do to them is told apart.
      value: honest.filter(({ containedBy }) => containedBy !== null && containedBy !== 'reports').length,
      limit: 0,
      must: 'at most',
    },
    { measured: 'smeared', value: smeared.length },
    { measured: 'smeared-reports', value: sum(smeared, ({ reports }) => reports) },
    { measured: 'smeared-past-a-warning', value: smeared.filter(isPast).length, limit: 0, must: 'at most' },
    { measured: 'misusers-past-a-warning', value: share(wrong, isPast) },
  ];
}

/** Whether a measure is as it must be; one without a limit, or of nothing, always is. */
export function isMet({ value, limit, must }: Measure): boolean {
  if (value === undefined || limit === undefined) return true;
  return must === 'at least' ? value >= limit : value <= limit;
}

function perDay(hours: number | null): number | null {
  return hours === null ? null : hours / 24;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function ratio(of: number, all: number): number | undefined {
  return all === 0 ? undefined : of / all;
}

function mean<Item>(items: readonly Item[], of: (item: Item) => number): number | undefined {
  return ratio(sum(items, of), items.length);
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | undefined {
  return ratio(items.filter(holds).length, items.length);
}

function known<Item>(items: readonly Item[], of: (item: Item) => number | null): readonly number[] {
  return items.map(of).filter((value) => value !== null);
}

function most<Item>(items: readonly Item[], of: (item: Item) => number | null): number | undefined {
  const values = known(items, of);
  return values.length === 0 ? undefined : Math.max(...values);
}

function median<Item>(items: readonly Item[], of: (item: Item) => number | null): number | undefined {
  const values = known(items, of).toSorted((one, other) => one - other);
  return values[Math.floor((values.length - 1) / 2)];
}
