import { createHmac } from 'node:crypto';
import { seal, unseal } from '../sealing.ts';
import type { ReturnPhotoParts } from './parts.ts';
import type { PhotoRow } from './store.ts';

/** Where a photo belongs: in another's place it does not open. */
function placeOf(seller: string, photo: string): string {
  return JSON.stringify(['return-photo', seller, photo]);
}

type Named = { readonly seller: string; readonly photo: string };

/** A photo under the key of its order's. */
export function sealPhoto(key: Buffer, { seller, photo }: Named, bytes: Buffer): Buffer {
  return seal(key, bytes, placeOf(seller, photo));
}

/** A keyed hash: whoever has the table alone cannot tell whether a photo they know is in it. */
export function digestOfPhoto(key: Buffer, bytes: Buffer): Buffer {
  return createHmac('sha256', key).update('return-photo\n').update(bytes).digest();
}

/** The photo itself; undefined: its key is destroyed. Throws where the file store has lost it, or has another one in its place. */
export async function openPhoto(
  { keys, store }: Pick<ReturnPhotoParts, 'keys' | 'store'>,
  row: PhotoRow,
): Promise<Buffer | undefined> {
  const key = await keys.find({ seller: row.seller_id, order: row.order_id, generation: row.generation });
  if (key === undefined) return undefined;
  const sealed = await store.get(row.photo_id);
  if (sealed === undefined) throw new Error('a photo is not in the file store');
  const bytes = unseal(key, sealed, placeOf(row.seller_id, row.photo_id));
  if (row.digest === null || !digestOfPhoto(key, bytes).equals(row.digest))
    throw new Error('a photo in the file store is not the one that was taken in');
  return bytes;
}
