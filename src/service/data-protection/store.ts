import type { Fulfilment } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Purpose } from '../../rulebook/policy/customer-data.ts';
import type { AccessField } from '../accesses/access.ts';
import type { Queryable } from '../postgres/database.ts';

/** From an instant on, up to and without another. */
export type Period = { readonly from: Instant; readonly to: Instant };

/** Times that somebody asked, and whole values shown: of all, of a day, of a role or for a purpose; the others are null. */
export type AskedRow = {
  readonly day: string | null;
  readonly role: string | null;
  readonly purpose: Purpose | null;
  readonly asks: number;
  readonly values: number;
};

/** Counts accesses in four ways at once; by accesses_at. `zone`: whose days. */
export async function countAsked(
  database: Queryable,
  { from, to }: Period,
  zone: string,
): Promise<readonly AskedRow[]> {
  const { rows } = await database.query<AskedRow>({
    name: 'count-asked',
    text: `select day, role, purpose, count(*)::int as asks, coalesce(sum(shown), 0)::int as values from (
        select seller_id, to_char(to_timestamp(at / 1000.0) at time zone $3, 'YYYY-MM-DD') as day, role, purpose, shown
        from accesses where at >= $1 and at < $2
      ) as asked
      group by grouping sets ((), (day), (role), (purpose)) order by day, role, purpose`,
    values: [from, to, zone],
  });
  return rows;
}

/** How often fields were answered by a rule. */
export type AnsweredRow = {
  readonly field: AccessField;
  readonly rule: string;
  readonly verdict: 'show' | 'mask' | 'refuse';
  readonly times: number;
};

/** Counts what was answered, field by field and rule by rule; by accesses_at. */
export async function countAnswered(database: Queryable, { from, to }: Period): Promise<readonly AnsweredRow[]> {
  const { rows } = await database.query<AnsweredRow>({
    name: 'count-answered',
    text: `select field, rule, verdict, sum(times)::int as times from (
        select seller_id, each->>'field' as field, each->>'rule' as rule, each->>'verdict' as verdict, count(*) as times
        from accesses, jsonb_array_elements(verdicts) as each
        where at >= $1 and at < $2 group by 1, 2, 3, 4
      ) as answered group by 1, 2, 3 order by 1, 2, 3`,
    values: [from, to],
  });
  return rows;
}

/** What a seller's people asked for and were shown. */
export type SellerRow = {
  readonly seller: string;
  readonly asks: number;
  readonly values: number;
  readonly orders: number;
};

/** Where the list of sellers goes on. */
export type SellerPlace = readonly [values: number, asks: number, seller: string];

/** Sellers whose people asked for anything, those shown most first; by accesses_at. */
export async function listSellersShown(
  database: Queryable,
  { from, to }: Period,
  after: SellerPlace | undefined,
  limit: number,
): Promise<readonly SellerRow[]> {
  const { rows } = await database.query<SellerRow>({
    name: 'list-sellers-shown',
    text: `select * from (
        select seller_id as seller, count(*)::int as asks, sum(shown)::int as values, count(distinct order_id)::int as orders
        from accesses where at >= $1 and at < $2 and role in ('seller-owner', 'seller-member') group by seller_id
      ) as sellers
      where $3::int is null or (-values, -asks, seller) > (-$3::int, -$4::int, $5::text collate "C")
      order by values desc, asks desc, seller limit $6`,
    values: [from, to, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit],
  });
  return rows;
}

/** What sellers were shown of orders that are shipped by one; null: of those of which it is not known. */
export type ShownRow = { readonly fulfilment: Fulfilment | null; readonly values: number; readonly parts: number };

/** Counts values shown to sellers; by accesses_at. */
export async function countShownToSellers(database: Queryable, { from, to }: Period): Promise<readonly ShownRow[]> {
  const { rows } = await database.query<ShownRow>({
    name: 'count-shown-to-sellers',
    text: `select fulfilment, sum(shown)::int as values, (sum(answered) - sum(shown))::int as parts from (
        select seller_id, fulfilment, shown, jsonb_array_length(jsonb_path_query_array(verdicts, '$[*] ? (@.verdict == "show")')) as answered
        from accesses where at >= $1 and at < $2 and role in ('seller-owner', 'seller-member')
      ) as shown group by fulfilment`,
    values: [from, to],
  });
  return rows;
}

/** Counts orders placed in a period by who ships them; by events_placed. */
export async function countPlaced(
  database: Queryable,
  { from, to }: Period,
): Promise<readonly { readonly fulfilment: Fulfilment; readonly orders: number }[]> {
  const { rows } = await database.query<{ fulfilment: Fulfilment; orders: number }>({
    name: 'count-placed',
    text: `select fulfilment, sum(orders)::int as orders from (
        select seller_id, body->'data'->>'fulfilment' as fulfilment, count(*) as orders from events
        where type = 'order.placed' and at >= $1 and at < $2 group by 1, 2
      ) as placed group by 1`,
    values: [from, to],
  });
  return rows;
}
