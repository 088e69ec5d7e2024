import { type Instant, NEVER } from '../instant.ts';
import type { CustomerDataRules, CustomerField } from '../policy/customer-data.ts';
import type { OrderFacts } from './facts.ts';

/** When an order was settled: delivered or cancelled, with no case open any more; `NEVER`: it is not. */
export function settledAt({ state, openCases, lastCaseEndedAt }: OrderFacts): Instant {
  if (openCases.length > 0) return NEVER;
  switch (state.status) {
    case 'paid':
    case 'handed_over':
      return NEVER;
    case 'delivered':
    case 'cancelled':
      return Math.max(state.at, lastCaseEndedAt ?? state.at);
  }
}

/** From when on a seller is shown no whole value of this order (policy §5, retention); a cancelled order counts from then. */
export function revealsCloseAt(order: OrderFacts, rules: CustomerDataRules): Instant {
  return later(settledAt(order), rules.closesAfter);
}

/** From when on the conversation is closed to the seller. A customer who writes again opens it anew for the same time. */
export function threadClosesAt(order: OrderFacts, rules: CustomerDataRules): Instant {
  const settled = settledAt(order);
  return later(Math.max(settled, order.thread?.reopenedAt ?? settled), rules.closesAfter);
}

/** From when on nobody is shown anything: the values are destroyed (policy §5, retention). */
export function shreddingDueAt(order: OrderFacts, rules: CustomerDataRules): Instant {
  return later(settledAt(order), rules.shreddedAfter);
}

/** A part serves the conversation and lasts as long; a whole value closes with the order. */
export function isPart(field: CustomerField): boolean {
  return field === 'first_name' || field === 'region';
}

/** From when on a field of this order is closed to its seller. */
export function closesToSellerAt(order: OrderFacts, field: CustomerField, rules: CustomerDataRules): Instant {
  return isPart(field) ? threadClosesAt(order, rules) : revealsCloseAt(order, rules);
}

function later(at: Instant, by: number): Instant {
  return at === NEVER ? NEVER : at + by;
}
