import type { Instant } from '../../rulebook/instant.ts';
import type { AccessField, AccessRole } from '../accesses/access.ts';
import type { Queryable } from '../postgres/database.ts';

type OfOrder = { readonly seller: string; readonly order: string };

/** Where to look: orders of which values were shown to somebody. */
export type TraceWithin = {
  readonly sellers: readonly string[] | undefined;
  readonly orders: readonly string[] | undefined;
  readonly from: Instant | undefined;
  readonly to: Instant | undefined;
};

/** Orders of which values were shown to viewers within something; at most so many. By accesses_at where a time is named. */
export async function ordersShown(
  database: Queryable,
  { sellers, orders, from, to }: TraceWithin,
  most: number,
): Promise<readonly OfOrder[]> {
  const { rows } = await database.query<OfOrder>(
    `select distinct seller_id as seller, order_id as "order" from accesses
     where place is not null and ($1::text[] is null or seller_id = any ($1)) and ($2::text[] is null or order_id = any ($2))
       and ($3::int8 is null or at >= $3) and ($4::int8 is null or at < $4)
     limit $5`,
    [sellers ?? null, orders ?? null, from ?? null, to ?? null, most],
  );
  return rows;
}

/** Somebody who was shown values of an order, with their place among those who were. */
export type ViewerRow = OfOrder & {
  readonly person: string;
  readonly role: AccessRole;
  readonly place: number;
  readonly fields: readonly AccessField[];
  /** The latest first. */
  readonly accesses: readonly { readonly id: string; readonly at: Instant }[];
};

/** Everybody who was shown values of these orders, before an instant where one is named. By accesses_order. */
export async function viewersOf(
  database: Queryable,
  orders: readonly OfOrder[],
  to: Instant | undefined,
): Promise<readonly ViewerRow[]> {
  const { rows } = await database.query<ViewerRow>(
    `select seller_id as seller, order_id as "order", person_id as person, min(role) as role, min(place) as place,
       array_agg(distinct verdict ->> 'field') as fields,
       jsonb_agg(distinct jsonb_build_object('id', access_id, 'at', at)) as accesses
     from unnest($1::text[], $2::text[]) as asked (seller, "order")
       join accesses on seller_id = asked.seller and order_id = asked."order" and place is not null
       cross join lateral jsonb_array_elements(verdicts) as verdict
     where verdict ->> 'verdict' = 'show' and ($3::int8 is null or at < $3)
     group by seller_id, order_id, person_id`,
    [orders.map(({ seller }) => seller), orders.map(({ order }) => order), to ?? null],
  );
  return rows.map((row) => ({ ...row, accesses: row.accesses.toSorted((one, other) => other.at - one.at) }));
}

/** How often somebody has traced a text since an instant. */
export async function countTraces(database: Queryable, by: string, since: Instant): Promise<number> {
  const { rows } = await database.query<{ count: number }>(
    `select count(*)::int as count from data_breach_acts
     where act ->> 'type' = 'trace' and act ->> 'by' = $1 and (act ->> 'at')::int8 >= $2`,
    [by, since],
  );
  return rows[0]?.count ?? 0;
}
