import type { DecisionKind } from '../../src/rulebook/decision.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import { DAY, HOUR } from '../../src/simulation/calendar.ts';
import type { Truth } from '../../src/simulation/misuse/shop.ts';
import type { ListTraced } from './leak.ts';
import type { ShopRun } from './shop-run.ts';
import type { Reason } from './staff.ts';

/** How far a shop was taken up the ladder for what it did with customers' data. */
export const RUNGS = ['good', 'warned', 'restricted', 'suspended', 'removed'] as const;
export type Rung = (typeof RUNGS)[number];

/** What was found of one shop, beside what is true of it. Times in hours. */
export type FoundShop = {
  readonly seller: string;
  readonly truth: Truth;
  readonly ordersPerYear: number;
  /** For how many months of 30 days it was honest, as long as it could be wronged. */
  readonly honestMonths: number;
  /** How often its honest people were asked whether they mean it, and in how many of these months they were stopped. */
  readonly slowed: number;
  readonly stoppedMonths: number;
  /** From the begin of the wrong to its end, or to the end of the simulation. */
  readonly hoursWrong: number;
  /** Orders whose whole values whoever scrapes was shown before the first stop, or in all; null: none, or no scraper. */
  readonly shownBeforeStop: number | null;
  /** Mean seconds from one order to the next of whoever scrapes; null: nobody does. */
  readonly pause: number | null;
  /** Whether whoever scrapes was stopped at all: who has fewer orders than a stop takes is not. */
  readonly isStopped: boolean;
  /** From the first value that was taken by whoever scrapes, or the first customer who was contacted, to containment; null: never contained. */
  readonly hoursToContain: number | null;
  readonly containedBy: Reason | null;
  /** Customers whose whole values were taken, before and after that. */
  readonly takenBefore: number;
  readonly takenAfter: number;
  /** Customers who were written to or called, before and after that. */
  readonly contactedBefore: number;
  readonly contactedAfter: number;
  readonly confirmed: number;
  readonly rung: Rung;
  readonly reports: number;
  readonly traced: ListTraced | null;
};

const RUNG_OF: Partial<Record<DecisionKind, Rung>> = {
  'warning.issued': 'warned',
  'restriction.applied': 'restricted',
  'suspension.applied': 'suspended',
  'removal.noticed': 'removed',
  'account.removed': 'removed',
};

/** What came of one shop at the end. */
export function foundOf(run: ShopRun, { end }: { readonly end: Instant }): FoundShop {
  const { shop, staff, taken, contacts } = run;
  const { truth, from, seller } = shop;
  const isWrong = truth !== 'honest' && truth !== 'smeared';
  const contained = staff.containedAt ?? Number.POSITIVE_INFINITY;
  const first = Math.min(...(truth === 'scraper' ? taken.values() : contacts));
  const before = (times: Iterable<Instant>) => [...times].filter((at) => at <= contained).length;
  return {
    seller: seller.id,
    truth,
    ordersPerYear: seller.ordersPerYear,
    honestMonths: Math.max(0, (isWrong ? (from ?? end) : end) - seller.joined) / (30 * DAY),
    slowed: run.slowed,
    stoppedMonths: new Set([...run.stoppedOn].map((day) => Math.floor(day / 30))).size,
    hoursWrong: isWrong && from !== undefined ? (end - from) / HOUR : 0,
    shownBeforeStop: truth === 'scraper' && run.scrapeShown > 0 ? (run.shownBeforeStop ?? run.scrapeShown) : null,
    pause: run.scrape?.pause ?? null,
    isStopped: run.firstStop !== undefined,
    hoursToContain:
      staff.containedAt === undefined || taken.size === 0 ? null : Math.max(0, staff.containedAt - first) / HOUR,
    containedBy: staff.containedBy ?? null,
    takenBefore: before(taken.values()),
    takenAfter: taken.size - before(taken.values()),
    contactedBefore: before(contacts),
    contactedAfter: contacts.length - before(contacts),
    confirmed: staff.confirmed,
    rung: rungOf(run),
    reports: run.reports.count,
    traced: run.traced ?? null,
  };
}

function rungOf({ decisions }: ShopRun): Rung {
  const reached = decisions
    .filter(({ category }) => category === 'customer_data')
    .map(({ decision }) => RUNGS.indexOf(RUNG_OF[decision] ?? 'good'));
  return RUNGS[Math.max(0, ...reached)] as Rung;
}
