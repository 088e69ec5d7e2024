import { HOUR, type Instant } from '../instant.ts';
import type { OrderState } from '../order-facts.ts';

/**
 * What holds the erasure of one order back (threat model, T16: erasing must not destroy evidence, nor strand a parcel): a return or
 * dispute that is open, a parcel that has not arrived, or a decision that cites the order and can still be appealed.
 */
export const HOLD_REASONS = ['case_open', 'not_delivered', 'needed_as_evidence'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Why an order is not erased yet. `until`: when that ends by itself; undefined: with what happens to the order. */
export type Hold = { readonly reason: HoldReason; readonly until: Instant | undefined };

/** What is known of an order that is to be erased. */
export type ErasableOrder = {
  /** Undefined: nothing of the order is recent any more. */
  readonly state: OrderState | undefined;
  readonly openCases: number;
  /** Until when the last decision that cites it can be appealed, and an appeal be decided; undefined: none can. */
  readonly appealableUntil: Instant | undefined;
};

/** What holds an order back now; undefined: nothing does. */
export function holdOn({ state, openCases, appealableUntil }: ErasableOrder, now: Instant): Hold | undefined {
  if (openCases > 0) return { reason: 'case_open', until: undefined };
  if (state === 'paid' || state === 'handed_over') return { reason: 'not_delivered', until: undefined };
  if (appealableUntil !== undefined && appealableUntil > now)
    return { reason: 'needed_as_evidence', until: appealableUntil };
  return undefined;
}

/** What is held is looked at again after so long at most. */
export const LOOK_AGAIN = HOUR;

/** When an order that is held is looked at again, by the clock that the look was made at. */
export function lookAgainAt({ until }: Hold, now: Instant): Instant {
  return Math.min(until ?? now + LOOK_AGAIN, now + LOOK_AGAIN);
}
