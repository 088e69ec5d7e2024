import { type Instant, NEVER } from '../instant.ts';
import { deadlineKey, eventKey } from '../items.ts';
import type { LapseRules } from '../policy/policy.ts';
import { ACCEPTED, CANCELLED, OPEN, type OrderBook, type Outcome, type TimeColumn } from './order-book.ts';

/**
 * `late_dispatch` of a seller-fulfilled order (policy §1): in time when accepted up to `shipBy`; not due when cancelled
 * before that, up to `shipBy`; late when `shipBy` is over. Deadlines before `dueBefore` have passed.
 */
export function dispatchOutcome(book: OrderBook, slot: number, dueBefore: Instant): Outcome {
  const shipBy = book.shipBy(slot);
  const accepted = book.time(slot, ACCEPTED);
  const cancelled = book.time(slot, CANCELLED);
  if (accepted <= shipBy && accepted <= cancelled) return eventKey(accepted);
  if (cancelled <= shipBy) return OPEN;
  return shipBy < dueBefore ? -deadlineKey(shipBy) : OPEN;
}

/** `late_cancellation` of a seller-fulfilled order: the earlier of cancellation and acceptance decides (reading 6). */
export function cancellationOutcome(book: OrderBook, slot: number, rules: LapseRules): Outcome {
  const accepted = book.time(slot, ACCEPTED);
  const cancelled = book.time(slot, CANCELLED);
  if (accepted <= cancelled) return accepted === NEVER ? OPEN : eventKey(accepted);
  const cancellation = book.cancellations.get(slot);
  const counts =
    cancellation?.by === 'seller' &&
    cancelled <= book.shipBy(slot) &&
    cancelled > book.placedAt(slot) + rules.cancellationGrace &&
    rules.cancellationReasons.includes(cancellation.reason);
  return counts ? -eventKey(cancelled) : OPEN;
}

/** A seller's claim against its fact: the acceptance for *shipped*, the delivery for *delivered* (policy §1). */
export function claimOutcome(
  book: OrderBook,
  slot: number,
  claim: TimeColumn,
  fact: TimeColumn,
  within: number,
  dueBefore: Instant,
): Outcome {
  const claimed = book.time(slot, claim);
  if (claimed === NEVER) return OPEN;
  const came = book.time(slot, fact);
  if (came <= claimed + within) return eventKey(Math.max(came, claimed));
  return claimed + within < dueBefore ? -deadlineKey(claimed + within) : OPEN;
}
