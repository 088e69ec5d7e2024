import type { DisputeOutcome } from '../facts.ts';
import type { Duration, Instant } from '../instant.ts';

/** A dispute of a customer that was decided. */
export type DecidedDispute = { readonly outcome: DisputeOutcome; readonly at: Instant };

/** How many of one customer’s disputes were found to be the customer’s own fault, of all that were decided. */
export type Unfounded = {
  readonly count: number;
  readonly decided: number;
  /** 0 to 1; 0 where nothing was decided. */
  readonly share: number;
};

/**
 * The pattern of one customer, shown to staff alone. It decides nothing and weighs on nobody: only what was decided counts, what was
 * withdrawn does not, and open ones say nothing.
 */
export function unfoundedOf(disputes: readonly DecidedDispute[], over: Duration, at: Instant): Unfounded {
  const decided = disputes.filter((each) => each.outcome !== 'withdrawn' && each.at > at - over && each.at <= at);
  const count = decided.filter(({ outcome }) => outcome === 'customer_fault').length;
  return { count, decided: decided.length, share: decided.length === 0 ? 0 : count / decided.length };
}
