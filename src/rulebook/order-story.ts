import type { CancellationReason } from './facts.ts';
import type { Instant } from './instant.ts';
import type { LapseReport } from './items.ts';

/** What exactly a lapse is about: which claim, why it was cancelled, how the customer complained. */
export type LapseCause = 'shipped' | 'delivered' | 'dispute' | 'return' | CancellationReason;

/** What happened to the order of a lapse, as far as it is known: for people to read, never judged by. */
export type OrderStory = {
  readonly orderId: string;
  readonly shipBy: Instant;
  readonly acceptedAt: Instant | undefined;
  readonly deliveredAt: Instant | undefined;
  readonly cancelledAt: Instant | undefined;
  readonly cause: LapseCause | undefined;
};

/** Deliveries in a window; `late`: handed over after `shipBy` and delivered after `deliverBy`. */
type Deliveries = { readonly items: number; readonly late: number };

/** What the views of a standing ask of the seller's orders. Answers walk all of them: nothing judges by it. */
export type OrderStories = {
  /** The order that a lapse is about; undefined where there is none or it is forgotten. */
  readonly of: (report: LapseReport) => OrderStory | undefined;
  /** How many orders were placed with `from ≤ at < to`. */
  readonly placed: (from: Instant, to: Instant) => number;
  /** Seller-fulfilled orders delivered since an instant, those in the places `apart` left out. */
  readonly delivered: (since: Instant, apart: ReadonlySet<number>) => Deliveries;
  /** The earliest clock at which a deadline of an order has passed. */
  readonly due: Instant;
};
