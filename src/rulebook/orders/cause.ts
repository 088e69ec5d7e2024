import type { Instant } from '../instant.ts';
import { NEVER } from '../instant.ts';
import {
  EARLY_REFUND,
  IMPROPER_STATUS,
  LATE_CANCELLATION,
  LATE_DISPATCH,
  type LapseReport,
  LISTING_INACCURACY,
  ORDER_DEFECT,
} from '../items.ts';
import { ACCEPTED, DELIVERED_CLAIMED, type OrderBook, SHIPPED_CLAIMED } from './order-book.ts';

/**
 * When a failure was caused, which may be long before it settles (reading 66): what was to be shipped, when it was; a claim
 * without its fact, at the claim; what is found at goods, when they were sent, or were to be. All else at its own instant.
 */
export function causeOf(book: OrderBook, report: LapseReport): Instant {
  const { order: slot, id, metric } = report;
  const settled = Math.floor(report.key);
  if (slot < 0) return settled;
  switch (metric) {
    case LATE_DISPATCH:
      return book.shipBy(slot);
    case IMPROPER_STATUS:
      // A sign of faking settles at its own instant, and only a claim's deadline later.
      if (Number.isInteger(report.key)) return settled;
      if (book.shippedClaims[slot] === id) return book.time(slot, SHIPPED_CLAIMED);
      return book.deliveredClaims[slot] === id ? book.time(slot, DELIVERED_CLAIMED) : settled;
    case LISTING_INACCURACY:
    case ORDER_DEFECT: {
      const sent = book.time(slot, ACCEPTED);
      return sent === NEVER ? book.shipBy(slot) : sent;
    }
    case LATE_CANCELLATION:
    case EARLY_REFUND:
      return settled;
  }
}
