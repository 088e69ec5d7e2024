import { lifted, type Watched } from '../../rulebook/access-watch/watch.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import { keepWatched } from './watch-store.ts';

/** What is counted for somebody of a seller. */
export type CountAsked = {
  readonly seller: string;
  readonly person: string;
  readonly order: string;
  /** From when on all that the seller's people were shown counts. */
  readonly since: Instant;
  /** From when on what this person was shown counts as lately. */
  readonly latelySince: Instant;
};

/**
 * What was shown before. `today`: orders, each once for each of the seller's people; `lately`: orders of this person; `isAgain`: this order was
 * shown to this person today.
 */
export type CountedBefore = { readonly today: number; readonly lately: number; readonly isAgain: boolean };

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
        from accesses where seller_id = asked.seller and order_id = asked.order_id`;

/** The places of those who are shown values, in the order in which they ask. By accesses_order. */
export async function placesOf(database: Queryable, asked: readonly ViewerAsked[]): Promise<readonly Places[]> {
  const { rows } = await database.query<Places>({
    name: 'places-of',
    text: `select places.* from unnest($1::text[], $2::text[], $3::text[]) with ordinality
        as asked (seller, order_id, person, nth) cross join lateral (${PLACES}) as places order by nth`,
    values: [asked.map(({ seller }) => seller), asked.map(({ order }) => order), asked.map(({ person }) => person)],
  });
  return rows;
}

/** What was shown before, and how the looks of the person and of the shop stand; null: nobody has looked yet. */
type CountedRow = CountedBefore &
  Places & {
    readonly person: Watched | null;
    readonly shop: Watched | null;
  };

/** What was shown before, and to how many of an order, for each of those who ask. By accesses_shown, accesses_person and accesses_order. */
export async function countShown(database: Queryable, asked: readonly CountAsked[]): Promise<readonly CountedRow[]> {
  const { rows } = await database.query<CountedRow>({
    name: 'count-shown',
    text: `select (
        select count(distinct (person_id, order_id))::int from accesses where seller_id = asked.seller and shown > 0
          and not cleared and at >= asked.since and role in ('seller-owner', 'seller-member')
      ) as today, (
        select count(distinct order_id)::int from accesses where seller_id = asked.seller and person_id = asked.person
          and shown > 0 and not cleared and at > asked.lately
      ) as lately,
      exists (
        select from accesses where seller_id = asked.seller and person_id = asked.person and order_id = asked.order_id
          and shown > 0 and not cleared and at >= asked.since
      ) as "isAgain",
      (select watched from access_watches where seller_id = asked.seller and subject = asked.person) as person,
      (select watched from access_watches where seller_id = asked.seller and subject = '') as shop,
      places.*
      from unnest($1::text[], $2::text[], $3::text[], $4::int8[], $5::int8[]) with ordinality
        as asked (seller, person, order_id, since, lately, nth)
        cross join lateral (${PLACES}) as places
      order by nth`,
    values: [
      ...[asked.map(({ seller }) => seller), asked.map(({ person }) => person)],
      asked.map(({ order }) => order),
      ...[asked.map(({ since }) => since), asked.map(({ latelySince }) => latelySince)],
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
  const { rows } = await database.query<{ subject: string; watched: Watched }>(
    'select subject, watched from access_watches where seller_id = $1',
    [seller],
  );
  await keepWatched(
    database,
    rows.map(({ subject, watched }) => ({ seller, subject, watched: lifted(watched) })),
  );
}
