import type { Docket } from '../../rulebook/docket.ts';
import type { OrderFacts } from '../../rulebook/order-facts.ts';

/** Orders that a seller ships and no carrier has yet: all that can lie on the desk. */
export function openOrdersOf({ orders }: Pick<Docket, 'orders'>): readonly OrderFacts[] {
  const every = { count: Number.MAX_SAFE_INTEGER, after: undefined, orderId: undefined };
  return orders.newest({ ...every, filter: 'open', fulfilment: 'seller' });
}
