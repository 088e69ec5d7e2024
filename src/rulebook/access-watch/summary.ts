import type { Instant } from '../instant.ts';
import { WATCH_SIGNALS, type WatchSignal } from '../policy/access-watch.ts';
import { type Evidence, NO_EVIDENCE } from './evidence.ts';

/** How many trials there were of a signal, and how many of them were odd. */
export type Tally = { readonly odd: number; readonly of: number };

type PerSignal<Kept> = Readonly<Record<WatchSignal, Kept>>;

/** An order that was looked at and of which it is still to be seen what comes of it. */
export type OpenLook = { readonly order: string; readonly at: Instant; readonly toPack: boolean };

/** Reasons among which somebody says why they look at so many; a choice, so that no words of customers get in. */
export const LOOK_REASONS = ['packing_many', 'checking_addresses', 'customers_asked', 'handing_over_work'] as const;
export type LookReason = (typeof LOOK_REASONS)[number];

/** What is remembered of the looks of one person, or of all people of a shop: of a size that does not grow. */
export type WatchSummary = {
  /** Local calendar day of the latest look. */
  readonly day: number;
  /** The latest look. `step`: which way it went along the list, 0 where it did not stand beside the one before. */
  readonly last:
    | { readonly order: string; readonly at: Instant; readonly place: number; readonly step: -1 | 0 | 1 }
    | undefined;
  /** Looks a month, counted so that 28 days weigh half of what the latest day does. */
  readonly looks: number;
  /** Distinct orders on this day, and whether they were too many for the day already. */
  readonly today: { readonly orders: number; readonly share: number; readonly isBroad: boolean };
  readonly evidence: PerSignal<Evidence>;
  /** Before this day, and on it. */
  readonly past: PerSignal<Tally>;
  readonly now: PerSignal<Tally>;
  /** Looks by hour of the day. */
  readonly hours: readonly number[];
  /** Of the latest days with looks: the share of the open paid orders that were looked at, and how many orders. */
  readonly days: readonly { readonly share: number; readonly orders: number }[];
  readonly open: readonly OpenLook[];
  /** Of the looks that came to an end since the day began: at orders that went on, and in vain. */
  readonly ended: { readonly followed: number; readonly idle: number };
};

/** Nobody has looked yet. */
export const NOTHING_SEEN: WatchSummary = {
  ...{ day: 0, last: undefined, looks: 0, today: { orders: 0, share: 0, isBroad: false } },
  evidence: perSignal(() => NO_EVIDENCE),
  past: perSignal(() => ({ odd: 0, of: 0 })),
  now: perSignal(() => ({ odd: 0, of: 0 })),
  hours: Array.from({ length: 24 }, () => 0),
  ...{ days: [], open: [], ended: { followed: 0, idle: 0 } },
};

/** As many open looks and days are remembered; who has more is taken to be at work with the oldest. */
export const MOST_OPEN_LOOKS = 64;
export const MOST_DAYS = 28;

/** Something for each signal. */
export function perSignal<Kept>(of: (signal: WatchSignal) => Kept): PerSignal<Kept> {
  return Object.fromEntries(WATCH_SIGNALS.map((signal) => [signal, of(signal)])) as PerSignal<Kept>;
}

/** Whose looks a summary is about. */
export type Whose = 'person' | 'shop';

/** Somebody of a seller is about to be shown whole values of an order. */
export type Look = {
  readonly order: string;
  readonly at: Instant;
  /** Local calendar day and hour in the marketplace's zone. */
  readonly day: number;
  readonly hour: number;
  /** Where the order stands in the seller's list; -1: nowhere. */
  readonly place: number;
  /** It waits to be packed. */
  readonly toPack: boolean;
  /** How many that wait to be packed were placed before it: work is done from the oldest on. */
  readonly before: number;
  /** How many came in over the last week: nobody is asked why they look at a week's work. */
  readonly placedLately: number;
  /** Orders of the seller that are not closed to it yet. */
  readonly openPaidOrders: number;
};

/** Whether an order that was looked at has been taken a step further since: said to be shipped, handed over, cancelled. */
export type StepTaken = (order: string) => boolean;

/** So much of what was seen still counts a day later: after 28 days half of it. */
export const KEPT_A_DAY = 0.97555;

/** How many orders were looked at that are to be packed still. */
export function unpacked({ open }: Pick<WatchSummary, 'open'>): number {
  return open.filter(({ toPack }) => toPack).length;
}
