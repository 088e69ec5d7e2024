import { KEY_SCOPES, type KeyKind, type KeyScope } from '../../rulebook/accounts/actor.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { CarrierBinding, KeyLeg } from '../../rulebook/legs.ts';
import type { Queryable } from '../postgres/database.ts';

/** A key as it is listed: never the key itself. */
export type Key = {
  readonly id: string;
  readonly kind: KeyKind;
  readonly name: string;
  /** The beginning of the key, to recognise it by. */
  readonly prefix: string;
  readonly scopes: readonly KeyScope[];
  /** Of a carrier's: whose parcels it opens, and on which leg. */
  readonly carrier?: CarrierBinding;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly expiresAt?: Instant;
  readonly revokedAt?: Instant;
  /** To within a minute. */
  readonly lastUsedAt?: Instant;
};

/** Keeps a key; of the key itself only the hash. */
export async function insertKey(database: Queryable, key: Key, hash: Uint8Array): Promise<void> {
  const { id, kind, name, prefix, scopes, carrier, createdBy, createdAt, expiresAt = null } = key;
  await database.query(
    `insert into auth.api_keys (id, kind, name, prefix, hash, scopes, carrier, leg, created_by, created_at,
       expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, kind, name, prefix, hash, scopes, carrier?.carrier ?? null, carrier?.leg ?? null],
      ...[createdBy, createdAt, expiresAt],
    ],
  );
}

/** The key of a hash, revoked ones too. */
export async function findKey(database: Queryable, hash: Uint8Array): Promise<Key | undefined> {
  const { rows } = await database.query<KeyRow>({
    name: 'find-api-key',
    text: `${SELECT_KEY} where hash = $1`,
    values: [hash],
  });
  return rows.map(keyOf)[0];
}

/** Keys, revoked ones too, the latest first. */
export async function listKeys(database: Queryable, { limit, after }: KeyPage): Promise<readonly Key[]> {
  const { rows } = await database.query<KeyRow>(
    `${SELECT_KEY} where $2::bigint is null or (created_at, id) < ($2, $3) order by created_at desc, id desc limit $1`,
    [limit, ...(after ?? [null, null])],
  );
  return rows.map(keyOf);
}

/** How many at most, and after which: the instant and the id of the last one of the page before. */
export type KeyPage = { readonly limit: number; readonly after?: readonly [Instant, string] | undefined };

/** Ends a key for good. False when there is none of that id, or it has ended before. */
export async function revokeKey(database: Queryable, id: string, now: Instant): Promise<boolean> {
  const { rowCount } = await database.query(
    'update auth.api_keys set revoked_at = $2 where id = $1 and revoked_at is null',
    [id, now],
  );
  return rowCount === 1;
}

/** Whether there is a key of an id, revoked or not. */
export async function isKey(database: Queryable, id: string): Promise<boolean> {
  const { rowCount } = await database.query('select from auth.api_keys where id = $1', [id]);
  return rowCount === 1;
}

/** The keys that a person made and that have not ended. */
export async function keysMadeBy(database: Queryable, person: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>(
    'select id from auth.api_keys where created_by = $1 and revoked_at is null',
    [person],
  );
  return rows.map(({ id }) => id);
}

/** Notes that a key is in use, unless that was noted after `before`. */
export async function noteKeyUse(database: Queryable, id: string, now: Instant, before: Instant): Promise<void> {
  await database.query(
    'update auth.api_keys set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at <= $3)',
    [id, now, before],
  );
}

const SELECT_KEY = `select id, kind, name, prefix, scopes, carrier, leg, created_by, created_at, expires_at, revoked_at, last_used_at
  from auth.api_keys`;

type KeyRow = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly carrier: string | null;
  readonly leg: KeyLeg | null;
  readonly created_by: string;
  readonly created_at: number;
  readonly expires_at: number | null;
  readonly revoked_at: number | null;
  readonly last_used_at: number | null;
};

function keyOf(row: KeyRow): Key {
  return {
    id: row.id,
    kind: row.kind as KeyKind,
    name: row.name,
    prefix: row.prefix,
    // A scope that only another version of this program knows is no scope.
    scopes: KEY_SCOPES.filter((scope) => row.scopes.includes(scope)),
    ...(row.carrier !== null && row.leg !== null && { carrier: { carrier: row.carrier, leg: row.leg } }),
    createdBy: row.created_by,
    createdAt: row.created_at,
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
    ...(row.last_used_at !== null && { lastUsedAt: row.last_used_at }),
  };
}
