import type { SellerRole } from '../../rulebook/accounts/actor.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Access } from './access.ts';

/** Keeps accesses, all in one statement. */
export async function insertAccesses(database: Queryable, accesses: readonly Access[]): Promise<void> {
  await database.query({
    name: 'insert-accesses',
    text: `insert into accesses (seller_id, access_id, order_id, person_id, role, purpose, at, verdicts, shown, leaf_id, fulfilment)
      select * from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int8[],
        $8::jsonb[], $9::int2[], $10::uuid[], $11::text[])`,
    values: [
      ...[accesses.map(({ seller }) => seller), accesses.map(({ id }) => id), accesses.map(({ order }) => order)],
      ...[accesses.map(({ person }) => person), accesses.map(({ role }) => role)],
      ...[accesses.map(({ purpose }) => purpose), accesses.map(({ at }) => at)],
      ...[accesses.map(({ verdicts }) => JSON.stringify(verdicts)), accesses.map(({ shown }) => shown)],
      ...[accesses.map(({ leaf }) => leaf), accesses.map(({ fulfilment }) => fulfilment ?? null)],
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
