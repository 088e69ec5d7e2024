import type { Instant } from './instant.ts';
import type { Metric } from './policy/policy.ts';

/** A metric by its place in `METRICS`: the columns of a seller's standing are indexed by it. */
export type MetricIndex = 0 | 1 | 2 | 3 | 4 | 5;

export const LATE_DISPATCH = 0;
export const LATE_CANCELLATION = 1;
export const IMPROPER_STATUS = 2;
export const LISTING_INACCURACY = 3;
export const EARLY_REFUND = 4;
export const ORDER_DEFECT = 5;

/** The place of each metric in `METRICS`, by name; the test holds the two together. */
export const METRIC_INDEX: Readonly<Record<Metric, MetricIndex>> = {
  late_dispatch: LATE_DISPATCH,
  late_cancellation: LATE_CANCELLATION,
  improper_status: IMPROPER_STATUS,
  listing_inaccuracy: LISTING_INACCURACY,
  early_refund: EARLY_REFUND,
  order_defect: ORDER_DEFECT,
};

/**
 * Where an item stands in the order in which items settle: the instant, half a millisecond later for what a deadline
 * makes, because deadlines fall due after the events of their instant (policy §3, times).
 */
export type SettleKey = number;

/** The settle key of what an event makes at an instant. */
export function eventKey(at: Instant): SettleKey {
  return at;
}

/** The settle key of what a deadline makes at an instant. */
export function deadlineKey(at: Instant): SettleKey {
  return at + 0.5;
}

/** What must be known of a lapse's order to tell whether a context excuses it (policy §4). */
export type Circumstances = {
  /** The instant that must lie in the context: `shipBy`, a claim's deadline, or `deliverBy`. */
  readonly due: Instant;
  /** Which side of the carriage must be affected; `either` for claims. */
  readonly affected: 'handover' | 'delivery' | 'either';
  readonly country: string;
  readonly region: string | undefined;
  /** Every carrier named by a scan or claim so far. */
  readonly carriers: readonly string[];
  readonly handedOver: boolean;
};

/** What an order (or a listing, refund, return) tells the seller's standing when something goes wrong. */
export type LapseReport = {
  readonly metric: MetricIndex;
  /** The id of the event that is cited for it. */
  readonly id: string;
  readonly key: SettleKey;
  /** The customer, or the listing where the metric counts listings. */
  readonly subject: string;
  /** The order's place in the order book, −1 where there is none. */
  readonly order: number;
  readonly listings: readonly string[];
  readonly country: string;
  /** Whether the parcel crosses a border, where the order says so itself. */
  readonly international: boolean | undefined;
};

/** Two independent signs that tracking or a delivery was made up (policy §2). */
export type FakingReport = {
  readonly kind: 'fake_tracking' | 'fake_delivery';
  /** The ids of the events that showed the signs, the earlier first. */
  readonly because: readonly string[];
  readonly order: number;
  /** When the later sign was shown. */
  readonly at: Instant;
};

/** A lapse that later facts show to be none: named by its order and the event that was cited for it. */
export type DisprovedLapse = { readonly metric: MetricIndex; readonly order: number; readonly id: string };

/** What the orders of a seller tell the seller's standing. */
export type ItemSink = {
  good(metric: MetricIndex, key: SettleKey): void;
  /** A good end that later facts show to be none. */
  removeGood(metric: MetricIndex, key: SettleKey): void;
  /** New lapses, all that one fact brings. */
  lapses(reports: readonly LapseReport[]): void;
  /** Lapses that later facts show to be none, all that one fact disproves. */
  removeLapses(lapses: readonly DisprovedLapse[]): void;
  /** Something became known of an order that may excuse its lapses, or split its burst. */
  learned(order: number): void;
  faking(report: FakingReport): void;
  /** Signs of faking that a late scan has cleared. */
  fakingGone(report: FakingReport): void;
};

/**
 * One failure in a seller's history of a metric (policy, first list). What it is never changes; what became of it does.
 * Sums are whole millionths of a nat.
 */
export class Lapse {
  readonly report: LapseReport;
  readonly key: SettleKey;
  /** Order of arrival in its history: decides between lapses of one key. */
  readonly arrival: number;
  /** The step it adds, from the weekly record in force when it settled. */
  readonly up: number;
  /** The policy version (its place in the list of versions) in force when it settled. */
  readonly version: number;
  /** The sum of the good steps since the lapse before it in the history; never positive. */
  gap = 0;
  /** The earliest lapse of its burst when it is not counted itself. */
  mergedInto: Lapse | undefined = undefined;
  /** Whether it heads a burst of two or more that counts as one. */
  headsBurst = false;
  /** The context that excuses it. */
  excusedBy: string | undefined = undefined;
  /** The number of the action in whose cure period it settled; 0: none. */
  passedBy = 0;
  /** The number of the action that cites it; 0: fresh. */
  usedBy = 0;
  /** Whether its rule was in shadow when it settled: it weighs in no meter that moves anybody. */
  inShadow = false;
  /** Set when an action that cited it was overturned: it weighs nowhere from then on. */
  overturned = false;
  /** Set when a late fact showed that there was no failure; it is in no history any more. */
  gone = false;

  constructor(report: LapseReport, arrival: number, up: number, version: number) {
    this.report = report;
    this.key = report.key;
    this.arrival = arrival;
    this.up = up;
    this.version = version;
  }

  /** Whether it is an item of its metric: counted in N and in the rates. */
  get isItem(): boolean {
    return this.mergedInto === undefined && this.excusedBy === undefined && !this.overturned;
  }

  /** When it settled. */
  get at(): Instant {
    return Math.floor(this.key);
  }
}
