import { type Instant, NEVER } from '../instant.ts';
import { deadlineKey, eventKey, type SettleKey } from '../items.ts';
import type { LapseRules } from '../policy/policy.ts';
import {
  ACCEPTED,
  CANCELLED,
  GOOD,
  LAPSED,
  OPEN,
  type OrderBook,
  type TimeColumn,
} from './order-book.ts';

/** What one item of an order has come to, and when it settled. `OPEN` also where the order has no such item. */
export type Outcome = { kind: number; key: SettleKey };

const UNSETTLED: Outcome = { kind: OPEN, key: 0 };

/**
 * `late_dispatch` of a seller-fulfilled order (policy §1): in time when accepted up to `shipBy`; not due when cancelled
 * up to `shipBy`; late when `shipBy` is over. `dueBefore`: deadlines before this instant have passed.
 */
export function dispatchOutcome(book: OrderBook, slot: number, dueBefore: Instant): Outcome {
  const { shipBy } = order(book, slot);
  const accepted = book.time(slot, ACCEPTED);
  const cancelled = book.time(slot, CANCELLED);
  if (accepted <= shipBy && accepted <= cancelled) return { kind: GOOD, key: eventKey(accepted) };
  if (cancelled <= shipBy) return UNSETTLED;
  return shipBy < dueBefore ? { kind: LAPSED, key: deadlineKey(shipBy) } : UNSETTLED;
}

/** `late_cancellation` of a seller-fulfilled order: the earlier of cancellation and acceptance decides (reading 6). */
export function cancellationOutcome(book: OrderBook, slot: number, rules: LapseRules): Outcome {
  const accepted = book.time(slot, ACCEPTED);
  const cancelled = book.time(slot, CANCELLED);
  if (accepted <= cancelled) return accepted === NEVER ? UNSETTLED : { kind: GOOD, key: eventKey(accepted) };
  const { shipBy, at } = order(book, slot);
  const counts =
    book.cancelledBy[slot] === 'seller' &&
    cancelled <= shipBy &&
    cancelled > at + rules.cancellationGrace &&
    rules.cancellationReasons.includes(book.cancellationReason[slot] as string);
  return counts ? { kind: LAPSED, key: eventKey(cancelled) } : UNSETTLED;
}

/** A seller's claim against its fact: the acceptance for *shipped*, the delivery for *delivered*. */
export function claimOutcome(
  book: OrderBook,
  slot: number,
  claim: TimeColumn,
  fact: TimeColumn,
  within: number,
  dueBefore: Instant,
): Outcome {
  const claimed = book.time(slot, claim);
  if (claimed === NEVER) return UNSETTLED;
  const came = book.time(slot, fact);
  if (came <= claimed + within) return { kind: GOOD, key: eventKey(Math.max(came, claimed)) };
  return claimed + within < dueBefore ? { kind: LAPSED, key: deadlineKey(claimed + within) } : UNSETTLED;
}

function order(book: OrderBook, slot: number): { readonly shipBy: Instant; readonly at: Instant } {
  return book.placed[slot] as { shipBy: Instant; at: Instant };
}
