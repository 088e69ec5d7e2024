import { createHmac } from 'node:crypto';
import { safeName } from '../../rulebook/files/name.ts';
import type { CleanPicture } from '../pictures/clean-picture.ts';
import { newKey, seal, unseal } from '../sealing.ts';
import type { FileParts } from './parts.ts';
import type { FileRow } from './store.ts';

/** Where something belongs: a name, a picture or a key that is put in another's place does not open. */
function placeOf(seller: string, file: string, what: 'key' | 'name' | 'content'): string {
  return `${what}/${seller}/${file}`;
}

/** A picture under a key of its own, which is sealed with that of all files. */
export type SealedFile = {
  readonly wrapped_key: Buffer;
  readonly sealed_name: Buffer;
  readonly content: Buffer;
};

export function sealFile(
  { key }: Pick<FileParts, 'key'>,
  { seller, file }: { readonly seller: string; readonly file: string },
  { kind, bytes }: CleanPicture,
  givenName: string,
): SealedFile {
  const own = newKey();
  return {
    wrapped_key: seal(key, own, placeOf(seller, file, 'key')),
    sealed_name: seal(own, Buffer.from(safeName(givenName, kind)), placeOf(seller, file, 'name')),
    content: seal(own, bytes, placeOf(seller, file, 'content')),
  };
}

/** A keyed hash: whoever has the table alone cannot tell whether a picture they know is in it. */
export function digestOf({ key }: Pick<FileParts, 'key'>, seller: string, { bytes }: CleanPicture): Buffer {
  return createHmac('sha256', key).update(`digest/${seller}/`).update(bytes).digest();
}

/** The name of a file; undefined once it was destroyed. */
export function openName({ key }: Pick<FileParts, 'key'>, row: FileRow): string | undefined {
  const own = openKey(key, row);
  if (own === undefined || row.sealed_name === null) return undefined;
  return unseal(own, row.sealed_name, placeOf(row.seller_id, row.file, 'name')).toString();
}

/** The picture of a file; undefined once it was destroyed. Throws where the file store has lost it. */
export async function openContent(
  { key, store }: Pick<FileParts, 'key' | 'store'>,
  row: FileRow,
): Promise<Buffer | undefined> {
  const own = openKey(key, row);
  if (own === undefined) return undefined;
  const sealed = await store.get(row.file);
  if (sealed === undefined) throw new Error('a file is not in the file store');
  return unseal(own, sealed, placeOf(row.seller_id, row.file, 'content'));
}

function openKey(key: Buffer, { seller_id: seller, file, wrapped_key: wrapped }: FileRow): Buffer | undefined {
  return wrapped === null ? undefined : unseal(key, wrapped, placeOf(seller, file, 'key'));
}
