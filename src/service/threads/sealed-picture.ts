import { createHmac } from 'node:crypto';
import type { PictureReading } from '../../rulebook/messages/pictures/reading.ts';
import type { FileStore } from '../file-store/file-store.ts';
import { newKey, seal, unseal } from '../sealing.ts';
import type { PictureRow } from './picture-store.ts';

/** Where something of a picture belongs: in another's place it does not open. */
function placeOf(seller: string, picture: string, what: 'key' | 'content' | 'reading' | 'description'): string {
  return JSON.stringify(['picture', seller, picture, what]);
}

type Named = { readonly seller: string; readonly picture: string };

/** In bytes: how long what is sealed is tells no more than this of how much was read. */
const STEP = 256;

function padded(text: string): Buffer {
  const plain = Buffer.from(text);
  // JSON may end in spaces.
  const whole = Buffer.alloc(Math.ceil(plain.length / STEP) * STEP, ' ');
  plain.copy(whole);
  return whole;
}

/** A picture under a key of its own, that and what was read in it under the key of the conversations. */
export type SealedPicture = {
  readonly wrapped_key: Buffer;
  readonly sealed_reading: Buffer;
  readonly digest: Buffer;
  readonly content: Buffer;
};

export function sealPicture(
  key: Buffer,
  { seller, picture }: Named,
  { bytes, reading }: { readonly bytes: Buffer; readonly reading: PictureReading },
): SealedPicture {
  const own = newKey();
  return {
    wrapped_key: seal(key, own, placeOf(seller, picture, 'key')),
    sealed_reading: seal(key, padded(JSON.stringify(reading)), placeOf(seller, picture, 'reading')),
    digest: createHmac('sha256', key).update('picture\n').update(bytes).digest(),
    content: seal(own, bytes, placeOf(seller, picture, 'content')),
  };
}

/** What was read in it; undefined: destroyed. */
export function openReading(key: Buffer, seller: string, row: PictureRow): PictureReading | undefined {
  if (row.sealed_reading === null) return undefined;
  const plain = unseal(key, row.sealed_reading, placeOf(seller, row.picture_id, 'reading'));
  return JSON.parse(plain.toString()) as PictureReading;
}

/** How its sender describes it; null: not at all. */
export function sealDescription(key: Buffer, { seller, picture }: Named, description: string): Buffer | null {
  if (description === '') return null;
  return seal(key, padded(JSON.stringify(description)), placeOf(seller, picture, 'description'));
}

export function openDescription(key: Buffer, seller: string, row: PictureRow): string {
  if (row.sealed_description === null) return '';
  return JSON.parse(unseal(key, row.sealed_description, placeOf(seller, row.picture_id, 'description')).toString());
}

/** The picture itself; undefined: destroyed. Throws where the file store has lost it. */
export async function openPicture(
  key: Buffer,
  store: Pick<FileStore, 'get'>,
  seller: string,
  { picture_id: picture, wrapped_key: wrapped }: PictureRow,
): Promise<Buffer | undefined> {
  if (wrapped === null) return undefined;
  const own = unseal(key, wrapped, placeOf(seller, picture, 'key'));
  const sealed = await store.get(picture);
  if (sealed === undefined) throw new Error('a picture is not in the file store');
  return unseal(own, sealed, placeOf(seller, picture, 'content'));
}
