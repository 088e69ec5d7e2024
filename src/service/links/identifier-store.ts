import type { Signal } from '../../rulebook/links/weigh.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Digest } from './digest.ts';

/** Whoever shares identifiers with more accounts than this is compared with the first of them only. */
const MOST_SHARERS = 500;

/** Keeps what an account is known by; what was told before stays, so that a seller cannot shed it. */
export async function insertIdentifiers(
  database: Queryable,
  owner: string,
  digests: readonly Digest[],
  toldAt: number,
): Promise<void> {
  await database.query(
    `insert into link_identifiers (signal, digest, owner, told_at)
     select signal, digest, $3, $4 from unnest($1::text[], $2::bytea[]) as input (signal, digest)
     on conflict (signal, digest, owner) do nothing`,
    [digests.map(({ signal }) => signal), digests.map(({ digest }) => digest), owner, toldAt],
  );
}

/** A signal that another account shares; `digest` in hexadecimal. */
export type Sharer = { readonly signal: Signal; readonly digest: string; readonly owner: string };

/** Whose suspended or removed accounts share an identifier with a seller, by all that was ever told of both. */
export async function bannedSharers(database: Queryable, seller: string): Promise<readonly Sharer[]> {
  const { rows } = await database.query<Sharer>(
    `select theirs.signal, encode(theirs.digest, 'hex') as digest, theirs.owner
     from link_identifiers as own
     join link_identifiers as theirs on theirs.signal = own.signal and theirs.digest = own.digest
     join sellers on sellers.seller_id = theirs.owner
     where own.owner = $1 and theirs.owner <> $1 and sellers.rung in ('suspended', 'removed')
     order by theirs.owner, theirs.signal, theirs.digest limit $2`,
    [seller, MOST_SHARERS],
  );
  return rows;
}

/** How many accounts in good standing share each identifier of a seller, itself apart. */
export async function othersInGoodStanding(database: Queryable, seller: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ signal: string; digest: string; others: number }>(
    `select own.signal, encode(own.digest, 'hex') as digest, count(*)::int as others
     from link_identifiers as own
     join link_identifiers as theirs on theirs.signal = own.signal and theirs.digest = own.digest
     join sellers on sellers.seller_id = theirs.owner
     where own.owner = $1 and theirs.owner <> $1 and sellers.rung not in ('suspended', 'removed')
     group by own.signal, own.digest`,
    [seller],
  );
  return new Map(rows.map(({ signal, digest, others }) => [nameOf({ signal, digest }), others]));
}

/** An identifier as one text. */
export function nameOf({ signal, digest }: { readonly signal: string; readonly digest: string }): string {
  return `${signal}/${digest}`;
}

/** An event by its place. */
export async function eventAt(
  database: Queryable,
  seller: string,
  position: number,
): Promise<{ readonly at: number; readonly data: Record<string, unknown> } | undefined> {
  const { rows } = await database.query<{ at: number; data: Record<string, unknown> }>(
    `select judged_at as at, body -> 'data' as data from events where seller_id = $1 and position = $2`,
    [seller, position],
  );
  return rows[0];
}

/** Since when a seller is registered, as far as events tell. */
export async function registeredAt(database: Queryable, seller: string): Promise<number | undefined> {
  const { rows } = await database.query<{ at: number }>(
    `select at from events where seller_id = $1 and type = 'seller.registered' order by position limit 1`,
    [seller],
  );
  return rows[0]?.at;
}
