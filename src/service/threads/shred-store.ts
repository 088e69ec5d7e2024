import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfOrder } from './parts.ts';

/** Conversations of an order that are to be looked at. */
export type DueRow = OfOrder & { readonly look_at: Instant };

/** A page of them, behind one. By conversations_to_look_at. */
export async function conversationsToLookAt(
  database: Queryable,
  now: Instant,
  after: DueRow | undefined,
  most: number,
): Promise<readonly DueRow[]> {
  const { rows } = await database.query<DueRow>(
    `select seller_id as seller, order_id as "order", look_at from conversations
     where begun and destroyed_at is null and look_at <= $1 and (look_at, seller_id, order_id) > ($2, $3, $4)
     order by look_at, seller_id, order_id limit $5`,
    [now, after?.look_at ?? -1, after?.seller ?? '', after?.order ?? '', most],
  );
  return rows;
}

/** Writes what was found. They are locked. */
export async function noteLooked(
  transaction: Transaction,
  { seller, order }: OfOrder,
  {
    closed,
    lookAt,
    destroyedAt,
  }: { readonly closed: boolean; readonly lookAt: Instant; readonly destroyedAt: Instant | undefined },
): Promise<void> {
  await transaction.query(
    'update conversations set closed = $3, look_at = $4, destroyed_at = $5, erasure_asked = erasure_asked and $5::int8 is null where seller_id = $1 and order_id = $2',
    [seller, order, closed, lookAt, destroyedAt ?? null],
  );
}

/** Keeps that the texts of an order are to be destroyed, whenever they would be due; false: there are none. */
export async function askErasure(database: Queryable, { seller, order }: OfOrder): Promise<boolean> {
  const { rowCount } = await database.query(
    `update conversations set erasure_asked = true, look_at = 0
     where seller_id = $1 and order_id = $2 and begun and destroyed_at is null`,
    [seller, order],
  );
  return rowCount === 1;
}

/** The conversations of an order are to be looked at: something has changed. */
export async function lookAgain(transaction: Transaction, { seller, order }: OfOrder): Promise<void> {
  await transaction.query('update conversations set look_at = 0 where seller_id = $1 and order_id = $2', [
    seller,
    order,
  ]);
}
