import type { SellerRole } from '../../rulebook/accounts/actor.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Access } from './access.ts';
import type { KeptWatch } from './watch-store.ts';

/** Keeps accesses, and how looks stand after them, all in one statement. */
export async function insertAccesses(
  database: Queryable,
  accesses: readonly Access[],
  watched: readonly KeptWatch[] = [],
): Promise<void> {
  await database.query({
    name: 'insert-accesses',
    text: `with looks as (
        insert into access_watches (seller_id, subject, watched)
        select * from unnest($13::text[], $14::text[], $15::json[])
        on conflict (seller_id, subject) do update set watched = excluded.watched
      )
      insert into accesses (seller_id, access_id, order_id, person_id, role, purpose, at, verdicts, shown, leaf_id, fulfilment, place)
      select * from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int8[],
        $8::jsonb[], $9::int2[], $10::uuid[], $11::text[], $12::int2[])`,
    values: [
      ...[accesses.map(({ seller }) => seller), accesses.map(({ id }) => id), accesses.map(({ order }) => order)],
      ...[accesses.map(({ person }) => person), accesses.map(({ role }) => role)],
      ...[accesses.map(({ purpose }) => purpose), accesses.map(({ at }) => at)],
      ...[accesses.map(({ verdicts }) => JSON.stringify(verdicts)), accesses.map(({ shown }) => shown)],
      ...[accesses.map(({ leaf }) => leaf), accesses.map(({ fulfilment }) => fulfilment ?? null)],
      accesses.map(({ place }) => place ?? null),
      ...[watched.map(({ seller }) => seller), watched.map(({ subject }) => subject)],
      watched.map((kept) => JSON.stringify(kept.watched)),
    ],
  });
}

/** An access as it is kept. */
export type AccessRow = {
  readonly access_id: string;
  readonly order_id: string;
  readonly person_id: string;
  readonly role: Access['role'];
  readonly purpose: Access['purpose'];
  readonly at: Instant;
  readonly verdicts: Access['verdicts'];
  readonly leaf_id: string;
};

/** An access of somebody of a seller. */
export type TeamAccessRow = AccessRow & { readonly role: SellerRole };

/** The accesses of a seller's people behind one, the latest first. */
export async function listAccesses(
  database: Queryable,
  seller: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly TeamAccessRow[]> {
  const { rows } = await database.query<TeamAccessRow>({
    name: 'list-accesses',
    text: `select access_id, order_id, person_id, role, purpose, at, verdicts, leaf_id from accesses
      where seller_id = $1 and ($2::uuid is null or access_id < $2) and role in ('seller-owner', 'seller-member')
      order by access_id desc limit $3`,
    values: [seller, after ?? null, limit],
  });
  return rows;
}

/** Everybody's accesses of one order, the latest first. By accesses_order. */
export async function accessesOfOrder(
  database: Queryable,
  { seller, order }: { readonly seller: string; readonly order: string },
): Promise<readonly AccessRow[]> {
  const { rows } = await database.query<AccessRow>({
    name: 'accesses-of-order',
    text: `select access_id, order_id, person_id, role, purpose, at, verdicts, leaf_id from accesses
      where seller_id = $1 and order_id = $2 order by access_id desc`,
    values: [seller, order],
  });
  return rows;
}

/** The people who asked for accesses of a seller, by the ids of the accesses. */
export async function askersOf(
  database: Queryable,
  seller: string,
  accesses: readonly string[],
): Promise<ReadonlyMap<string, { readonly person: string; readonly at: Instant }>> {
  if (accesses.length === 0) return new Map();
  const { rows } = await database.query<{ id: string; person: string; at: Instant }>(
    `select access_id as id, person_id as person, at from accesses
     where seller_id = $1 and access_id = any ($2::uuid[])`,
    [seller, accesses],
  );
  return new Map(rows.map(({ id, ...asker }) => [id, asker]));
}

/** What one person asked for in a time, the latest first; `all` is how many that were, `shown` how many whole values all of the team were shown. */
export async function accessesOfPerson(
  database: Queryable,
  {
    seller,
    person,
    from,
    to,
    most,
  }: {
    readonly seller: string;
    readonly person: string;
    readonly from: Instant;
    readonly to: Instant;
    readonly most: number;
  },
): Promise<{ readonly rows: readonly TeamAccessRow[]; readonly all: number; readonly shown: number }> {
  const { rows } = await database.query<TeamAccessRow>(
    `select access_id, order_id, person_id, role, purpose, at, verdicts, leaf_id from accesses
     where seller_id = $1 and person_id = $2 and at >= $3 and at < $4 order by access_id desc limit $5`,
    [seller, person, from, to, most],
  );
  const { rows: counts } = await database.query<{ all: number; shown: number }>(
    `select count(*) filter (where person_id = $2)::int as all, coalesce(sum(shown), 0)::int as shown from accesses
     where seller_id = $1 and at >= $3 and at < $4 and role in ('seller-owner', 'seller-member')`,
    [seller, person, from, to],
  );
  return { rows, ...(counts[0] ?? { all: 0, shown: 0 }) };
}

/** The accesses of a person in a time by which a whole value was shown, the earliest first: what a confirmed misuse cites. */
export async function shownTo(
  database: Queryable,
  {
    seller,
    person,
    from,
    to,
  }: { readonly seller: string; readonly person: string; readonly from: Instant; readonly to: Instant },
): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>(
    `select access_id as id from accesses
     where seller_id = $1 and person_id = $2 and shown > 0 and at >= $3 and at < $4 order by access_id limit 1000`,
    [seller, person, from, to],
  );
  return rows.map(({ id }) => id);
}

/** When whole values were last shown to people of a seller, by their ids. By accesses_person. */
export async function lastShownTo(
  database: Queryable,
  seller: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, Instant>> {
  const { rows } = await database.query<{ person: string; at: Instant }>(
    `select person_id as person, max(at) as at from accesses
     where seller_id = $1 and person_id = any ($2::text[]) and shown > 0 group by person_id`,
    [seller, people],
  );
  return new Map(rows.map(({ person, at }) => [person, at]));
}

/** The first access by which a whole value of each order was shown to somebody of its seller. By accesses_order. */
export async function firstShownOf(
  database: Queryable,
  seller: string,
  orders: readonly string[],
): Promise<ReadonlyMap<string, { readonly access: string; readonly at: Instant }>> {
  if (orders.length === 0) return new Map();
  const { rows } = await database.query<{ order: string; access: string; at: Instant }>(
    `select distinct on (order_id) order_id as "order", access_id as access, at from accesses
     where seller_id = $1 and order_id = any ($2::text[]) and shown > 0 and role in ('seller-owner', 'seller-member')
     order by order_id, access_id`,
    [seller, orders],
  );
  return new Map(rows.map(({ order, access, at }) => [order, { access, at }]));
}
