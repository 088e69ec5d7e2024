import type { Instant } from '../instant.ts';
import type { OrderFacts } from '../order-facts.ts';

/** The most orders of one batch. */
export const LARGEST_BATCH = 100;

/**
 * The orders of a day's batch: what its seller ships, has not handed over and must hand over before `before`, the end of that day. What is
 * late already comes first. `left`: how many more there are than fit.
 */
export function ordersOfDay(
  orders: readonly OrderFacts[],
  before: Instant,
): { readonly orders: readonly OrderFacts[]; readonly left: number } {
  const due = orders
    .filter(({ state, fulfilment, shipBy }) => state === 'paid' && fulfilment === 'seller' && shipBy < before)
    .toSorted((one, other) => one.shipBy - other.shipBy || (one.orderId < other.orderId ? -1 : 1));
  return { orders: due.slice(0, LARGEST_BATCH), left: Math.max(0, due.length - LARGEST_BATCH) };
}
