import type { Instant } from '../../rulebook/instant.ts';
import type { OfOrder, ReturnPhotoParts } from './parts.ts';
import { photosFor } from './show-photo.ts';
import { photosOfOrder } from './store.ts';

/** A photo of what a customer sent back, in a copy of their own data. `at` of a picture: where they see it while they are signed in. */
export type OwnPhoto = {
  readonly about: string;
  readonly from: 'hub';
  readonly at: Instant;
  readonly text: null;
  readonly pictures: readonly { readonly at: string | null; readonly description: string }[];
};

/** All that a hub took of what came back of an order; null in place of where it is: destroyed, or it may show somebody else. */
export async function ownPhotos(
  parts: Pick<ReturnPhotoParts, 'pool' | 'ledger' | 'policy'>,
  of: OfOrder,
): Promise<readonly OwnPhoto[]> {
  const told = await photosFor(parts, of, 'customer');
  const states = new Map(told.map(({ photo, state }) => [photo, state]));
  return (await photosOfOrder(parts.pool, of)).flatMap(({ return_id: about, photo_id: photo, stored_at: at }) => {
    if (at === null) return [];
    const where = `/v1/me/orders/${of.order}/returns/${about}/photos/${photo}`;
    const picture = { at: states.get(photo) === 'shown' ? where : null, description: '' };
    return [{ about, from: 'hub' as const, at, text: null, pictures: [picture] }];
  });
}
