import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { ErasureWhy } from './erasure.ts';
import type { OrderOf } from './fields.ts';

/*
 * What the role of the job may do that destroys values (`kingston_shredder`, src/service/postgres/roles.ts): it names its columns, for it
 * can read no sealed value, no index and no digest.
 */

/** The tombstone of an order, as far as there is one. */
export type TombstoneRow = {
  readonly version: number;
  readonly erased_at: Instant | null;
  readonly erasure_leaf: string | null;
  readonly look_at: Instant;
};

/** The order, made when there is none; nobody else changes it until the transaction ends. */
export async function lockTombstone(database: Queryable, { seller, order }: OrderOf): Promise<TombstoneRow> {
  await database.query(
    'insert into vault.orders (seller_id, order_id, version) values ($1, $2, 0) on conflict do nothing',
    [seller, order],
  );
  const { rows } = await database.query<TombstoneRow>(
    'select version, erased_at, erasure_leaf, look_at from vault.orders where seller_id = $1 and order_id = $2 for update',
    [seller, order],
  );
  if (rows[0] === undefined) throw new Error('an order that was just locked is not there');
  return rows[0];
}

/** What is set with a tombstone. */
export type NewTombstone = { readonly at: Instant; readonly why: ErasureWhy; readonly leaf: string };

/** Nobody reads an order any more from now on. Its digest and indexes are gone at once. */
export async function markErased(
  database: Queryable,
  { seller, order }: OrderOf,
  { at, why, leaf }: NewTombstone,
): Promise<void> {
  await database.query(
    `update vault.orders set erased_at = $3, digest = null, erased_why = $4, erasure_leaf = $5
     where seller_id = $1 and order_id = $2`,
    [seller, order, at, why, leaf],
  );
  await database.query('update vault.customer_values set blind_index = null where seller_id = $1 and order_id = $2', [
    seller,
    order,
  ]);
}

/** Orders that were erased so long ago and of whose keys none is left; a page of them. */
export async function ordersToFinish(database: Queryable, before: Instant, most: number): Promise<readonly OrderOf[]> {
  const { rows } = await database.query<OrderOf>(
    `select seller_id as seller, order_id as "order" from vault.orders as orders
     where erased_at <= $1 and destroyed_at is null and not exists (
       select from vault.keys as keys where keys.seller_id = orders.seller_id and keys.order_id = orders.order_id
         and keys.destroyed_at is null)
     order by erased_at limit $2`,
    [before, most],
  );
  return rows;
}

export async function markDestroyed(database: Queryable, { seller, order }: OrderOf, at: Instant): Promise<void> {
  await database.query(
    'update vault.orders set destroyed_at = $3 where seller_id = $1 and order_id = $2 and destroyed_at is null',
    [seller, order, at],
  );
}
