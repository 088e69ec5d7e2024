import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** An order as its customer's. What has become of it knows its seller's book. */
export type OwnOrder = {
  readonly order: string;
  readonly seller: string;
  readonly placedAt: Instant;
  readonly fulfilment: 'seller' | 'dispatched';
};

const COLUMNS = 'order_id as "order", seller_id as seller, placed_at as "placedAt", fulfilment';

/** One order of a customer; undefined for another one's as for one that there has never been. */
export async function findOwnOrder(
  database: Queryable,
  customer: string,
  order: string,
): Promise<OwnOrder | undefined> {
  const { rows } = await database.query<OwnOrder>({
    name: 'find-own-order',
    text: `select ${COLUMNS} from customer_orders where customer = $1 and order_id = $2`,
    values: [customer, order],
  });
  return rows[0];
}

/** A page of the orders of a customer, the one placed last first. */
export async function listOwnOrders(
  database: Queryable,
  customer: string,
  { after, limit }: { readonly after: readonly [placedAt: Instant, order: string] | undefined; readonly limit: number },
): Promise<readonly OwnOrder[]> {
  const { rows } = await database.query<OwnOrder>({
    name: 'list-own-orders',
    text: `select ${COLUMNS} from customer_orders
      where customer = $1 and ($2::int8 is null or (placed_at, order_id) < ($2, $3))
      order by placed_at desc, order_id desc limit $4`,
    values: [customer, after?.[0] ?? null, after?.[1] ?? null, limit],
  });
  return rows;
}

/** Whose an order is. For what is done for the customer alone: no seller's question asks it. */
export async function customerOfOrder(
  database: Queryable,
  { seller, order }: { readonly seller: string; readonly order: string },
): Promise<string | undefined> {
  const { rows } = await database.query<{ customer: string }>({
    name: 'customer-of-order',
    text: 'select customer from customer_orders where order_id = $1 and seller_id = $2',
    values: [order, seller],
  });
  return rows[0]?.customer;
}
