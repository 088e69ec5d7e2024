import type { Queryable } from '../postgres/database.ts';

/** An event of a seller, as evidence. */
export type RecordRow = { readonly id: string; readonly type: string; readonly at: number; readonly data: unknown };

/** A seller's events about some orders and listings, the latest first. */
export async function recordsAbout(
  database: Queryable,
  seller: string,
  orders: readonly string[],
  listings: readonly string[],
  limit: number,
): Promise<readonly RecordRow[]> {
  const { rows } = await database.query<RecordRow>(
    `select id, type, at, body -> 'data' as data from events
     where seller_id = $1 and type <> 'account.linked'
       and (body -> 'data' ->> 'orderId' = any ($2::text[]) or body -> 'data' ->> 'listingId' = any ($3::text[]))
     order by at desc, position desc limit $4`,
    [seller, orders, listings, limit],
  );
  return rows;
}
