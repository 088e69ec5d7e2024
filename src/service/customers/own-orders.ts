import { type OrderFacts, orderFactsOf } from '../../rulebook/order-facts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { OwnOrder } from './order-store.ts';

/** An order of a customer with what has become of it; without, where its seller's book has forgotten it. */
export type KnownOwnOrder = { readonly own: OwnOrder; readonly facts: OrderFacts | undefined };

/** Asks the sellers' books what has become of orders, each book once. */
export async function whatBecameOf(
  ledger: Pick<Ledger, 'look'>,
  orders: readonly OwnOrder[],
): Promise<readonly KnownOwnOrder[]> {
  const known = new Map<string, OrderFacts>();
  for (const [seller, own] of Map.groupBy(orders, (each) => each.seller)) {
    const found = await ledger.look(seller, (docket) => own.flatMap(({ order }) => orderFactsOf(docket, order) ?? []));
    for (const facts of found ?? []) known.set(facts.orderId, facts);
  }
  return orders.map((own) => ({ own, facts: known.get(own.order) }));
}
