import type { Queryable } from '../postgres/database.ts';

/** An order that has named a number. */
export type NamedBy = { readonly number: string; readonly seller: string; readonly order: string };

/** Which orders have named some numbers, whoever was first first. */
export async function ordersOfNumbers(database: Queryable, numbers: readonly string[]): Promise<readonly NamedBy[]> {
  const { rows } = await database.query<NamedBy>({
    name: 'orders-of-numbers',
    text: `select number, owner as seller, order_id as "order" from tracking_numbers where number = any ($1::text[])
      order by number, named_at, place, order_id`,
    values: [numbers],
  });
  return rows;
}

/** Notes that an order has a number: the carrier has scanned its label. */
export async function nameNumbers(database: Queryable, named: readonly NamedBy[], at: number): Promise<void> {
  if (named.length === 0) return;
  const columns = [
    named.map(({ number }) => number),
    named.map(({ order }) => order),
    named.map(({ seller }) => seller),
  ];
  await database.query({
    name: 'name-numbers',
    text: `insert into tracking_numbers (number, order_id, owner, named_at)
      select number, order_id, owner, $4::int8 from unnest($1::text[], $2::text[], $3::text[]) as input (number, order_id, owner)
      on conflict (number, order_id) do nothing`,
    values: [...columns, at],
  });
}

/** The numbers that an order has named and another one had before it. */
export async function takenNumbers(database: Queryable, order: string): Promise<readonly NamedBy[]> {
  const { rows } = await database.query<NamedBy>({
    name: 'taken-numbers',
    text: `select own.number, other.owner as seller, other.order_id as "order"
      from tracking_numbers as own join tracking_numbers as other on other.number = own.number
      where own.order_id = $1 and other.order_id <> $1 and (other.named_at, other.place, other.order_id) < (own.named_at, own.place, own.order_id)`,
    values: [order],
  });
  return rows;
}

/** Whose an order is; undefined: it was never placed. */
export async function ownerOfOrder(database: Queryable, order: string): Promise<string | undefined> {
  const { rows } = await database.query<{ owner: string }>({
    name: 'owner-of-tracked-order',
    text: "select owner from order_sellers where kind = 'order' and id = $1",
    values: [order],
  });
  return rows[0]?.owner;
}

/** Forgets numbers that were named before an instant. */
export async function deleteOldNumbers(database: Queryable, before: number): Promise<void> {
  await database.query('delete from tracking_numbers where named_at < $1', [before]);
}
