import type { Queryable } from '../postgres/database.ts';
import { photosOfOrder } from '../return-photos/store.ts';
import { returnsOfOrder } from '../returns/store.ts';

/** What a customer's page of an order shows besides the facts of the order: how far its returns are, and which photos there are of them. */
export function besideOrder(
  database: Queryable,
): (of: { readonly seller: string; readonly order: string }) => Promise<unknown> {
  return async (of) => {
    const [returns, photos] = await Promise.all([returnsOfOrder(database, of), photosOfOrder(database, of)]);
    return [
      returns.map(({ return_id: id, version, refunded_at: refundedAt }) => [id, version, refundedAt]),
      photos.map(({ photo_id: id, stored_at: storedAt, destroyed_at: destroyedAt }) => [id, storedAt, destroyedAt]),
    ];
  };
}
