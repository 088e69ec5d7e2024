import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** Values that were shown to somebody, of one order. */
export type Shown = { readonly order: string; readonly at: Instant; readonly shown: number };

/** What is counted for somebody of a seller. */
export type CountAsked = {
  readonly seller: string;
  readonly order: string;
  readonly person: string;
  /** From when on all that the seller's people were shown counts. */
  readonly since: Instant;
  /** How many of the person's own latest are wanted. */
  readonly most: number;
};

/** Any number will do, as long as nobody else uses it for pairs of advisory locks. */
const LOCK = 730_511;

/** Until the end of the transaction nobody else counts for these sellers. Always in one order, so that none waits in a circle. */
export async function lockCounts(database: Queryable, sellers: readonly string[]): Promise<void> {
  await database.query({
    name: 'lock-counts',
    text: `select pg_advisory_xact_lock($1::int, place) from
      (select distinct hashtext(seller) as place from unnest($2::text[]) as asked (seller) order by 1) as places`,
    values: [LOCK, sellers],
  });
}

/** Who is shown values of an order. */
export type ViewerAsked = { readonly seller: string; readonly order: string; readonly person: string };

/** The place that somebody has among those who were shown values of an order, and the first that nobody has. */
export type Places = { readonly own: number | null; readonly next: number };

/** An order has a handful of accesses: all of them are looked at. */
const PLACES = `select min(place) filter (where person_id = asked.person) as own, coalesce(max(place) + 1, 0)::int as next
        from accesses where seller_id = asked.seller and order_id = asked."order"`;

/** The places of those who are shown values, in the order in which they ask. By accesses_order. */
export async function placesOf(database: Queryable, asked: readonly ViewerAsked[]): Promise<readonly Places[]> {
  const { rows } = await database.query<Places>({
    name: 'places-of',
    text: `select places.* from unnest($1::text[], $2::text[], $3::text[]) with ordinality
        as asked (seller, "order", person, nth) cross join lateral (${PLACES}) as places order by nth`,
    values: [asked.map(({ seller }) => seller), asked.map(({ order }) => order), asked.map(({ person }) => person)],
  });
  return rows;
}

/** What was shown before, and to how many of an order, for each of those who ask. By accesses_shown, accesses_person and accesses_order. */
export async function countShown(
  database: Queryable,
  asked: readonly CountAsked[],
): Promise<readonly (Places & { readonly today: number; readonly latest: readonly Shown[] })[]> {
  const { rows } = await database.query<Places & { today: number; latest: readonly Shown[] }>({
    name: 'count-shown',
    text: `select (
        select coalesce(sum(shown), 0)::int from accesses where seller_id = asked.seller and shown > 0 and not cleared
          and at >= asked.since and role in ('seller-owner', 'seller-member')
      ) as today, (
        select coalesce(json_agg(latest), '[]') from (
          select order_id as "order", at, shown from accesses
          where seller_id = asked.seller and person_id = asked.person and shown > 0 and not cleared
          order by at desc, access_id desc limit asked.most
        ) as latest
      ) as latest, places.*
      from unnest($1::text[], $2::text[], $3::int8[], $4::int4[], $5::text[]) with ordinality
        as asked (seller, person, since, most, "order", nth)
        cross join lateral (${PLACES}) as places
      order by nth`,
    values: [
      ...[asked.map(({ seller }) => seller), asked.map(({ person }) => person)],
      ...[asked.map(({ since }) => since), asked.map(({ most }) => most), asked.map(({ order }) => order)],
    ],
  });
  return rows;
}

/** What the people of a seller were shown up to now counts no more: people have looked at it and found no misuse. */
export async function clearShown(database: Queryable, seller: string): Promise<void> {
  await lockCounts(database, [seller]);
  await database.query('update accesses set cleared = true where seller_id = $1 and shown > 0 and not cleared', [
    seller,
  ]);
}
