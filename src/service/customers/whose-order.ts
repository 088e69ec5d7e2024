import type { Queryable } from '../postgres/database.ts';

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
