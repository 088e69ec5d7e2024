import type { SellerRole } from '../../rulebook/accounts/actor.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Access } from './access.ts';

/** Keeps accesses, all in one statement. */
export async function insertAccesses(database: Queryable, accesses: readonly Access[]): Promise<void> {
  await database.query({
    name: 'insert-accesses',
    text: `insert into accesses (seller_id, access_id, order_id, person_id, role, purpose, at, verdicts, shown, leaf_id)
      select * from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int8[],
        $8::jsonb[], $9::int2[], $10::uuid[])`,
    values: [
      ...[accesses.map(({ seller }) => seller), accesses.map(({ id }) => id), accesses.map(({ order }) => order)],
      ...[accesses.map(({ person }) => person), accesses.map(({ role }) => role)],
      ...[accesses.map(({ purpose }) => purpose), accesses.map(({ at }) => at)],
      ...[accesses.map(({ verdicts }) => JSON.stringify(verdicts)), accesses.map(({ shown }) => shown)],
      accesses.map(({ leaf }) => leaf),
    ],
  });
}

/** How many whole values the people of a seller were shown since an instant. By accesses_shown. */
export async function shownSince(database: Queryable, seller: string, from: Instant): Promise<number> {
  const { rows } = await database.query<{ shown: number }>({
    name: 'shown-since',
    text: `select coalesce(sum(shown), 0)::int as shown from accesses
      where seller_id = $1 and shown > 0 and at >= $2 and role in ('seller-owner', 'seller-member')`,
    values: [seller, from],
  });
  return rows[0]?.shown ?? 0;
}

/** What one person was shown last, the latest first. By accesses_person. */
export async function latestShown(
  database: Queryable,
  { seller, person, most }: { readonly seller: string; readonly person: string; readonly most: number },
): Promise<readonly { readonly order_id: string; readonly at: Instant; readonly shown: number }[]> {
  const { rows } = await database.query<{ order_id: string; at: Instant; shown: number }>({
    name: 'latest-shown',
    text: `select order_id, at, shown from accesses where seller_id = $1 and person_id = $2 and shown > 0
      order by at desc, access_id desc limit $3`,
    values: [seller, person, most],
  });
  return rows;
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
