import type { Queryable } from '../postgres/database.ts';

/** Begins to follow sellers, from where their events are now; those that are followed already go on. */
export async function followSellers(database: Queryable, sellers: readonly string[]): Promise<void> {
  await database.query(
    `insert into retention_progress (seller_id, position)
     select asked.seller_id, coalesce(sellers.position, 0)
     from unnest($1::text[]) as asked (seller_id) left join sellers on sellers.seller_id = asked.seller_id
     on conflict (seller_id) do nothing`,
    [sellers],
  );
}

/** A seller of whom something was told since: the events after `from`, up to `to`. */
export type Behind = { readonly seller: string; readonly from: number; readonly to: number };

/** Sellers that are followed and have had events since; a page of them. */
export async function sellersBehind(database: Queryable, after: string, most: number): Promise<readonly Behind[]> {
  const { rows } = await database.query<Behind>(
    `select sellers.seller_id as seller, progress.position as "from", sellers.position as "to"
     from retention_progress as progress join sellers on sellers.seller_id = progress.seller_id
     where sellers.position > progress.position and sellers.seller_id > $1
     order by sellers.seller_id limit $2`,
    [after, most],
  );
  return rows;
}

/** The orders that events of a seller are about, each once. */
export async function ordersTold(database: Queryable, { seller, from, to }: Behind): Promise<readonly string[]> {
  const { rows } = await database.query<{ order: string }>(
    `select distinct body -> 'data' ->> 'orderId' as "order" from events
     where seller_id = $1 and position > $2 and position <= $3 and body -> 'data' ? 'orderId'`,
    [seller, from, to],
  );
  return rows.map(({ order }) => order);
}

/** Has followed a seller so far. */
export async function setProgress(database: Queryable, { seller, to }: Behind): Promise<void> {
  await database.query('update retention_progress set position = greatest(position, $2) where seller_id = $1', [
    seller,
    to,
  ]);
}

/** The orders that events of a seller are about, and those that a confirmed breach was established from. */
export async function ordersCited(
  database: Queryable,
  seller: string,
  events: readonly string[],
): Promise<readonly { readonly event: string; readonly order: string }[]> {
  const { rows } = await database.query<{ event: string; order: string }>(
    `with cited as (select id, body -> 'data' as data from events where seller_id = $1 and id = any ($2::text[]))
     select id as event, data ->> 'orderId' as "order" from cited where data ? 'orderId'
     union
     select cited.id, events.body -> 'data' ->> 'orderId' from cited
       cross join lateral jsonb_array_elements_text(
         case jsonb_typeof(data -> 'evidence') when 'array' then data -> 'evidence' else '[]' end) as named (id)
       join events on events.seller_id = $1 and events.id = named.id
     where events.body -> 'data' ? 'orderId'`,
    [seller, events],
  );
  return rows;
}
