import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfThread } from './parts.ts';

/** An alias as it is kept. */
export type AliasRow = {
  readonly order_id: string;
  readonly about: string;
  readonly number: number;
  readonly ended_at: Instant | null;
};

/** The seller whose order an alias is about. */
export async function ownerOfDigest(database: Queryable, digest: Buffer): Promise<string | undefined> {
  const { rows } = await database.query<{ owner: string }>({
    name: 'owner-of-alias',
    text: 'select owner from alias_sellers where digest = $1',
    values: [digest],
  });
  return rows[0]?.owner;
}

/** The alias of a seller that has a digest. */
export async function aliasOfDigest(
  database: Queryable,
  seller: string,
  digest: Buffer,
): Promise<AliasRow | undefined> {
  const { rows } = await database.query<AliasRow>({
    name: 'alias-of-digest',
    text: 'select order_id, about, number, ended_at from relay_aliases where seller_id = $1 and digest = $2',
    values: [seller, digest],
  });
  return rows[0];
}

/** The last alias of a conversation. */
export async function lastAlias(
  database: Queryable,
  { seller, order, about }: OfThread,
): Promise<AliasRow | undefined> {
  const { rows } = await database.query<AliasRow>({
    name: 'last-alias',
    text: `select order_id, about, number, ended_at from relay_aliases
      where seller_id = $1 and order_id = $2 and about = $3 order by number desc limit 1`,
    values: [seller, order, about],
  });
  return rows[0];
}

/** Keeps an alias. What another server keeps in the same moment is the same. */
export async function keepAlias(
  transaction: Transaction,
  { seller, order, about }: OfThread,
  { number, digest, at }: { readonly number: number; readonly digest: Buffer; readonly at: Instant },
): Promise<void> {
  await transaction.query('insert into alias_sellers (digest, owner) values ($1, $2) on conflict do nothing', [
    digest,
    seller,
  ]);
  await transaction.query(
    `insert into relay_aliases (seller_id, order_id, about, number, digest, made_at) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [seller, order, about, number, digest, at],
  );
}

/** Nothing is taken by it any more. */
export async function endAlias(
  database: Queryable,
  { seller, order, about }: OfThread,
  number: number,
  at: Instant,
): Promise<void> {
  await database.query(
    `update relay_aliases set ended_at = $5
     where seller_id = $1 and order_id = $2 and about = $3 and number = $4 and ended_at is null`,
    [seller, order, about, number, at],
  );
}

/** Nothing is taken any more by any alias of an order: the next mail of its conversations makes new ones. */
export async function endAliasesOfOrder(
  database: Queryable,
  { seller, order }: Pick<OfThread, 'seller' | 'order'>,
  at: Instant,
): Promise<void> {
  await database.query(
    'update relay_aliases set ended_at = $3 where seller_id = $1 and order_id = $2 and ended_at is null',
    [seller, order, at],
  );
}

/** Those that take mail as far as we know, a page of them. By relay_aliases_live. */
export async function liveAliases(
  database: Queryable,
  after: (OfThread & { readonly number: number }) | undefined,
  limit: number,
): Promise<readonly (OfThread & { readonly number: number })[]> {
  const { rows } = await database.query<OfThread & { readonly number: number }>({
    name: 'live-aliases',
    text: `select seller_id as seller, order_id as "order", about, number from relay_aliases
      where ended_at is null and ($1::text is null or (seller_id, order_id, about, number) > ($1, $2, $3, $4::int))
      order by seller_id, order_id, about, number limit $5`,
    values: [after?.seller ?? null, after?.order ?? null, after?.about ?? null, after?.number ?? null, limit],
  });
  return rows;
}
