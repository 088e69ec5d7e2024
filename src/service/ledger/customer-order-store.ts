import type { Transaction } from '../postgres/transaction.ts';
import { dataOf } from './event-data.ts';
import type { EventRow } from './event-store.ts';

/**
 * Writes down whose the orders are that are placed, in the transaction that appends them: so none can be missed, and an order that is
 * there is its customer's from the first moment. Nothing of a seller's is joined with it.
 */
export async function insertCustomerOrders(transaction: Transaction, events: readonly EventRow[]): Promise<void> {
  const placed = events.filter(({ type }) => type === 'order.placed');
  if (placed.length === 0) return;
  const said = placed.map((row) => dataOf<Placed>(row));
  await transaction.query({
    name: 'insert-customer-orders',
    text: `insert into customer_orders (customer, order_id, seller_id, placed_at, fulfilment)
      select customer, order_id, seller_id, placed_at, fulfilment
      from unnest($1::text[], $2::text[], $3::text[], $4::int8[], $5::text[])
        as input (customer, order_id, seller_id, placed_at, fulfilment)
      on conflict (customer, order_id) do nothing`,
    values: [
      ...[said.map(({ customer }) => customer), said.map(({ orderId }) => orderId)],
      ...[placed.map(({ seller }) => seller), placed.map(({ at }) => at), said.map(({ fulfilment }) => fulfilment)],
    ],
  });
}

type Placed = { readonly customer: string; readonly orderId: string; readonly fulfilment: string };
