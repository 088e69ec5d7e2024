import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { IndexedField, OrderOf } from './fields.ts';

/** A key of an order, by its name in the key store. */
export type KeyRow = OrderOf & { readonly key: string };

/** Writes down a key before it is in the key store; unless an order takes it, it is to be gone from `destroyAt` on. */
export async function announceKey(
  database: Queryable,
  { seller, order, key }: KeyRow,
  version: string,
  destroyAt: Instant,
): Promise<void> {
  await database.query(
    'insert into vault.keys (seller_id, order_id, key, ring_version, destroy_at) values ($1, $2, $3, $4, $5)',
    [seller, order, key, version, destroyAt],
  );
}

/** Makes a key that was announced that of its order, which has none; false: its time is over, so it is being destroyed. */
export async function takeKey(database: Queryable, { seller, order, key }: KeyRow, now: Instant): Promise<boolean> {
  const { rowCount } = await database.query(
    `update vault.keys set destroy_at = null
     where seller_id = $1 and order_id = $2 and key = $3 and destroy_at > $4 and destroyed_at is null`,
    [seller, order, key, now],
  );
  return rowCount === 1;
}

/** The key of an order is to be gone from `at` on. */
export async function doomKey(database: Queryable, { seller, order }: OrderOf, at: Instant): Promise<void> {
  await database.query(
    'update vault.keys set destroy_at = $3 where seller_id = $1 and order_id = $2 and destroy_at is null',
    [seller, order, at],
  );
}

/** Keys that are to be gone by now and are not; a page of them, the oldest first. */
export async function keysDue(database: Queryable, now: Instant, most: number): Promise<readonly KeyRow[]> {
  const { rows } = await database.query<KeyRow>(
    `select seller_id as seller, order_id as "order", key from vault.keys
     where destroy_at <= $1 and destroyed_at is null order by destroy_at, seller_id, order_id, key limit $2`,
    [now, most],
  );
  return rows;
}

/** Keys that were destroyed since an instant; a page of them, after one. */
export async function keysDestroyedSince(
  database: Queryable,
  since: Instant,
  after: KeyRow | undefined,
  most: number,
): Promise<readonly KeyRow[]> {
  const { rows } = await database.query<KeyRow>(
    `select seller_id as seller, order_id as "order", key from vault.keys
     where destroyed_at >= $1 and (seller_id, order_id, key) > ($2, $3, $4)
     order by seller_id, order_id, key limit $5`,
    [since, after?.seller ?? '', after?.order ?? '', after?.key ?? '', most],
  );
  return rows;
}

/** A key is gone from the key store. */
export async function markKeyDestroyed(
  database: Queryable,
  { seller, order, key }: KeyRow,
  at: Instant,
): Promise<void> {
  await database.query('update vault.keys set destroyed_at = $4 where seller_id = $1 and order_id = $2 and key = $3', [
    seller,
    order,
    key,
    at,
  ]);
}

/** Keys of orders that are not wrapped with a version of the key ring; a page of them, after one. */
export async function keysOfOtherVersions(
  database: Queryable,
  version: string,
  after: KeyRow | undefined,
  most: number,
): Promise<readonly KeyRow[]> {
  const { rows } = await database.query<KeyRow>(
    `select seller_id as seller, order_id as "order", key from vault.keys
     where ring_version <> $1 and destroy_at is null and (seller_id, order_id, key) > ($2, $3, $4)
     order by seller_id, order_id, key limit $5`,
    [version, after?.seller ?? '', after?.order ?? '', after?.key ?? '', most],
  );
  return rows;
}

/** How many keys are wrapped with each version of the key ring, those that are still to be destroyed among them. */
export async function countByVersion(database: Queryable): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ version: string; count: number }>(
    `select ring_version as version, sum(count)::bigint as count from (
       select ring_version, count(seller_id) as count from vault.keys where destroyed_at is null group by ring_version
       union all select ring_version, count(*) as count from vault.index_keys group by ring_version) as counted
     group by ring_version`,
  );
  return new Map(rows.map(({ version, count }) => [version, count]));
}

/** A key of the blind index. */
export type IndexKeyRow = { readonly field: IndexedField; readonly key: string; readonly version: string };

export async function readIndexKeys(database: Queryable): Promise<readonly IndexKeyRow[]> {
  const { rows } = await database.query<IndexKeyRow>(
    'select field, key, ring_version as version from vault.index_keys order by field',
  );
  return rows;
}

/** Sets the first key of a field; false: another server was quicker. */
export async function addIndexKey(database: Queryable, { field, key, version }: IndexKeyRow): Promise<boolean> {
  const { rowCount } = await database.query(
    'insert into vault.index_keys (field, key, ring_version) values ($1, $2, $3) on conflict do nothing',
    [field, key, version],
  );
  return rowCount === 1;
}

/** The same key of a field, wrapped anew; false: it was wrapped anew by another one. */
export async function replaceIndexKey(
  database: Queryable,
  { field, key, version }: IndexKeyRow,
  before: string,
): Promise<boolean> {
  const { rowCount } = await database.query(
    'update vault.index_keys set key = $2, ring_version = $3 where field = $1 and key = $4',
    [field, key, version, before],
  );
  return rowCount === 1;
}

/** Whether any key was ever wrapped and is still needed: then a key ring that is not there was lost. */
export async function hasKeys(database: Queryable): Promise<boolean> {
  return (await countByVersion(database)).size > 0;
}

/** Since when a version of the key ring has been the current one, as far as was seen; written down the first time. */
export async function currentSince(database: Queryable, version: string, now: Instant): Promise<Instant> {
  await database.query('insert into vault.ring_versions (version, since) values ($1, $2) on conflict do nothing', [
    version,
    now,
  ]);
  const { rows } = await database.query<{ since: Instant }>(
    'select since from vault.ring_versions where version = $1',
    [version],
  );
  return rows[0]?.since ?? now;
}

/** How many versions of the key ring have been the current one, and since when the latest has. */
export async function versionsSeen(
  database: Queryable,
): Promise<{ readonly count: number; readonly latest: Instant | null }> {
  const { rows } = await database.query<{ count: number; latest: Instant | null }>(
    'select count(*) as count, max(since) as latest from vault.ring_versions',
  );
  return rows[0] ?? { count: 0, latest: null };
}
