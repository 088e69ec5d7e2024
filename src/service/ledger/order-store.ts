import type { Transaction } from '../postgres/transaction.ts';

/** Whose some orders are, as far as they have been placed. */
export async function ownersOfOrders(
  transaction: Transaction,
  orders: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await transaction.query<{ id: string; owner: string }>({
    name: 'owners-of-orders',
    text: "select id, owner from order_sellers where kind = 'order' and id = any($1::text[])",
    values: [orders],
  });
  return new Map(rows.map(({ id, owner }) => [id, owner]));
}

/** Registers placed orders, by id whose they are; answers how many were not known. Sorted by id, so that two batches never wait in a circle. */
export async function registerOrders(transaction: Transaction, placed: ReadonlyMap<string, string>): Promise<number> {
  const sorted = [...placed].sort(([one], [other]) => (one < other ? -1 : 1));
  const { rowCount } = await transaction.query({
    name: 'register-orders',
    text: `insert into order_sellers (kind, id, owner)
      select 'order', id, owner from unnest($1::text[], $2::text[]) as input (id, owner)
      on conflict (kind, id) do nothing`,
    values: [sorted.map(([id]) => id), sorted.map(([, owner]) => owner)],
  });
  return rowCount ?? 0;
}
