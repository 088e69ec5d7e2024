import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfOrder } from './parts.ts';

/** An order whose photos are to be looked at. */
export type DuePhotos = OfOrder & { readonly look_at: Instant };

/** A page of them, behind one. By return_photos_to_look_at. */
export async function photosToLookAt(
  database: Queryable,
  now: Instant,
  after: DuePhotos | undefined,
  most: number,
): Promise<readonly DuePhotos[]> {
  const { rows } = await database.query<DuePhotos>(
    `select distinct seller_id as seller, order_id as "order", look_at from return_photos
     where destroyed_at is null and look_at <= $1 and (look_at, seller_id, order_id) > ($2, $3, $4)
     order by look_at, seller_id, order_id limit $5`,
    [now, after?.look_at ?? -1, after?.seller ?? '', after?.order ?? '', most],
  );
  return rows;
}

/** What is there of the photos of an order, locked: nobody names, adds or destroys one meanwhile. */
export async function lockPhotos(
  transaction: Transaction,
  { seller, order }: OfOrder,
): Promise<readonly { readonly generation: number; readonly erasure_asked: boolean }[]> {
  const { rows } = await transaction.query<{ readonly generation: number; readonly erasure_asked: boolean }>(
    `select generation, erasure_asked from return_photos
     where seller_id = $1 and order_id = $2 and destroyed_at is null order by photo_id for update`,
    [seller, order],
  );
  return rows;
}

export async function notePhotosLooked(
  transaction: Transaction,
  { seller, order }: OfOrder,
  lookAt: Instant,
): Promise<void> {
  await transaction.query(
    'update return_photos set look_at = $3 where seller_id = $1 and order_id = $2 and destroyed_at is null',
    [seller, order, lookAt],
  );
}

/** Keeps that the photos of an order are to be destroyed; false: there are none. */
export async function askPhotoErasure(database: Queryable, { seller, order }: OfOrder): Promise<boolean> {
  const { rowCount } = await database.query(
    `update return_photos set erasure_asked = true, look_at = 0
     where seller_id = $1 and order_id = $2 and destroyed_at is null`,
    [seller, order],
  );
  return rowCount !== null && rowCount > 0;
}

/** By what they could be recognised goes with their key. */
export async function destroyPhotos(transaction: Transaction, { seller, order }: OfOrder, at: Instant): Promise<void> {
  await transaction.query(
    `update return_photos set digest = null, destroyed_at = $3
     where seller_id = $1 and order_id = $2 and destroyed_at is null`,
    [seller, order, at],
  );
}

/** A photo by its name. */
export type PhotoNamed = { readonly seller: string; readonly photo: string };

/** Photos without a key of which something may still lie in the file store; of one order alone where it is given. */
export async function photosToErase(database: Queryable, most: number, of?: OfOrder): Promise<readonly PhotoNamed[]> {
  const { rows } = await database.query<PhotoNamed>(
    `select seller_id as seller, photo_id as photo from return_photos
     where destroyed_at is not null and erased_at is null and ($2::text is null or (seller_id = $2 and order_id = $3))
     order by named_at limit $1`,
    [most, of?.seller ?? null, of?.order ?? null],
  );
  return rows;
}

export async function markPhotoErased(database: Queryable, { seller, photo }: PhotoNamed, at: Instant): Promise<void> {
  await database.query('update return_photos set erased_at = $3 where seller_id = $1 and photo_id = $2', [
    seller,
    photo,
    at,
  ]);
}
