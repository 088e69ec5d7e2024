import { type Instant, NEVER } from '../instant.ts';
import {
  EARLY_REFUND,
  IMPROPER_STATUS,
  LATE_CANCELLATION,
  LATE_DISPATCH,
  type LapseReport,
  LISTING_INACCURACY,
  ORDER_DEFECT,
} from '../items.ts';
import type { LapseCause, OrderStories, OrderStory } from '../order-story.ts';
import type { Orders } from './life.ts';
import { ACCEPTED, CANCELLED, DELIVERED, type OrderBook } from './order-book.ts';

/** What can be told of a seller's orders. `owner` is the seller's number in the book. */
export function storiesOf(orders: Orders, owner: number): OrderStories {
  const { book, own, deadlines } = orders;
  return {
    of: (report) => (isAbout(book, report, owner) ? storyOf(orders, report) : undefined),
    placed: (from, to) => own.all.filter((slot) => from <= book.placedAt(slot) && book.placedAt(slot) < to).length,
    delivered: (since, apart) => {
      const delivered = own.all.filter((slot) => isDeliveredSince(book, slot, since) && !apart.has(slot));
      return { items: delivered.length, late: delivered.filter((slot) => isLate(book, slot)).length };
    },
    // A deadline has passed when the clock is beyond it.
    due: deadlines.next === NEVER ? NEVER : deadlines.next + 1,
  };
}

function storyOf(orders: Orders, report: LapseReport): OrderStory {
  const { book } = orders;
  const slot = report.order;
  return {
    orderId: book.order(slot).orderId,
    shipBy: book.shipBy(slot),
    acceptedAt: known(book.time(slot, ACCEPTED)),
    deliveredAt: known(book.time(slot, DELIVERED)),
    cancelledAt: known(book.time(slot, CANCELLED)),
    cause: causeOf(orders, report),
  };
}

function causeOf({ book, cases }: Orders, { metric, id, order }: LapseReport): LapseCause | undefined {
  switch (metric) {
    case LATE_CANCELLATION:
      return book.cancellations.get(order)?.reason;
    case IMPROPER_STATUS:
      if (book.shippedClaims[order] === id) return 'shipped';
      return book.deliveredClaims[order] === id ? 'delivered' : undefined;
    case ORDER_DEFECT:
      return cases.of(order).find(({ endedBy }) => endedBy === id)?.kind;
    case LATE_DISPATCH:
    case LISTING_INACCURACY:
    case EARLY_REFUND:
      return undefined;
  }
}

/**
 * Whether the order in a lapse's place is still the one it was reported for: orders are forgotten before the actions
 * that cite them, and their places are used again.
 */
function isAbout(book: OrderBook, report: LapseReport, owner: number): boolean {
  const slot = report.order;
  if (!book.holds(slot) || book.owner(slot) !== owner) return false;
  const { id, customer, country, listings } = book.order(slot);
  if (report.metric === LATE_DISPATCH) return report.id === id;
  // Only a scan, which may show that tracking is made up, lies before the order it is about.
  if (report.metric !== IMPROPER_STATUS && report.key < book.placedAt(slot)) return false;
  const isSame = report.subject === customer || report.subject === listings[0];
  return isSame && report.country === country && isEqual(report.listings, listings);
}

function isEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}

function isDeliveredSince(book: OrderBook, slot: number, since: Instant): boolean {
  const delivered = book.time(slot, DELIVERED);
  return !book.isDispatched(slot) && delivered !== NEVER && delivered >= since;
}

/** Handed over late, and delivered late: a parcel that the carrier had in time is the carrier's. */
function isLate(book: OrderBook, slot: number): boolean {
  return book.time(slot, DELIVERED) > book.deliverBy(slot) && book.time(slot, ACCEPTED) > book.shipBy(slot);
}

function known(at: Instant): Instant | undefined {
  return at === NEVER ? undefined : at;
}
