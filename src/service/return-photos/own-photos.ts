import type { FileKind } from '../../rulebook/files/file.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { OfOrder, ReturnPhotoParts } from './parts.ts';
import { openPhoto } from './sealed-photo.ts';
import { photosFor } from './show-photo.ts';
import { photosOfOrder } from './store.ts';

/** A photo of what a customer sent back, in a copy of their own data. `picture` null: destroyed, or it may show somebody else. */
export type OwnPhoto = {
  readonly about: string;
  readonly from: 'hub';
  readonly at: Instant;
  readonly text: null;
  readonly pictures: readonly {
    readonly description: string;
    readonly picture: {
      readonly id: string;
      readonly kind: FileKind;
      readonly bytes: number;
      /** Undefined: destroyed meanwhile. */
      readonly open: () => Promise<Buffer | undefined>;
    } | null;
  }[];
};

/** All that a hub took of what came back of an order. */
export async function ownPhotos(
  parts: Pick<ReturnPhotoParts, 'pool' | 'ledger' | 'policy' | 'keys' | 'store'>,
  of: OfOrder,
): Promise<readonly OwnPhoto[]> {
  const told = await photosFor(parts, of, 'customer');
  const states = new Map(told.map(({ photo, state }) => [photo, state]));
  return (await photosOfOrder(parts.pool, of)).flatMap((row) => {
    const { return_id: about, photo_id: id, stored_at: at, kind, bytes } = row;
    if (at === null || kind === null || bytes === null) return [];
    const isShown = states.get(id) === 'shown';
    const picture = isShown ? { id, kind, bytes, open: () => openPhoto(parts, row) } : null;
    return [{ about, from: 'hub' as const, at, text: null, pictures: [{ description: '', picture }] }];
  });
}
