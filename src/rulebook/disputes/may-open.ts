import type { DisputeReason } from '../facts.ts';
import type { Instant } from '../instant.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { DisputeRules } from '../policy/disputes.ts';

/**
 * Whether a customer can open a dispute for a reason. `too-early` says from when, `too-late` until when it could be; `nothing-yet`: what
 * it would be about has not happened, so nobody knows when it can be.
 */
export type MayOpen =
  | { readonly may: 'now'; readonly until: Instant | undefined }
  | { readonly may: 'later'; readonly from: Instant }
  | { readonly may: 'nothing-yet' }
  | { readonly may: 'too-late'; readonly until: Instant }
  /** An earlier one for the same reason was decided: whoever does not agree asks again there. */
  | { readonly may: 'decided'; readonly dispute: string }
  /** One at a time: this one is open. */
  | { readonly may: 'open'; readonly dispute: string };

/** Disputes of an order that there are, with how they ended. */
export type EarlierDispute = {
  readonly id: string;
  readonly reason: DisputeReason | undefined;
  /** Undefined: it is open. */
  readonly outcome: string | undefined;
};

/** What the answer depends on of an order. */
type Order = Pick<OrderFacts, 'state' | 'deliverBy' | 'deliveredAt' | 'cancelledAt' | 'cases'>;

/** Whether a dispute can be opened now for a reason, or from when on. */
export function mayOpen(
  rules: DisputeRules,
  order: Order,
  earlier: readonly EarlierDispute[],
  reason: DisputeReason,
  at: Instant,
): MayOpen {
  const open = earlier.find(({ outcome }) => outcome === undefined);
  if (open !== undefined) return { may: 'open', dispute: open.id };
  const same = earlier.find((each) => each.reason === reason && each.outcome !== 'withdrawn');
  if (same !== undefined) return { may: 'decided', dispute: same.id };
  const from = opensAt(rules, order, reason);
  if (from === undefined) return { may: 'nothing-yet' };
  const until = closesAt(rules, order, reason, from);
  if (at < from) return { may: 'later', from };
  return at > until ? { may: 'too-late', until } : { may: 'now', until };
}

/** From when on; undefined: what it would be about has not happened. */
function opensAt(rules: DisputeRules, order: Order, reason: DisputeReason): Instant | undefined {
  const { deliveredAt, cancelledAt, deliverBy, state } = order;
  switch (reason) {
    case 'not_received':
      if (state === 'cancelled') return undefined;
      // What the carrier calls delivered and did not arrive need not wait for the promised date.
      return Math.min(deliverBy + rules.notReceivedAfter, deliveredAt ?? Number.POSITIVE_INFINITY);
    case 'not_as_described':
    case 'counterfeit':
      return deliveredAt;
    case 'refund_missing': {
      const returned = order.cases.find(({ kind, endedAt }) => kind === 'return' && endedAt !== undefined)?.endedAt;
      const owed = earliest(cancelledAt, returned);
      return owed === undefined ? undefined : owed + rules.refundMissingAfter;
    }
    case 'other':
      return earliest(deliveredAt, cancelledAt, deliverBy);
  }
}

function closesAt(rules: DisputeRules, order: Order, reason: DisputeReason, from: Instant): Instant {
  const began = reason === 'not_received' ? (order.deliveredAt ?? order.deliverBy) : from;
  return Math.max(began, from) + rules.openFor;
}

function earliest(...instants: readonly (Instant | undefined)[]): Instant | undefined {
  const known = instants.filter((each) => each !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
