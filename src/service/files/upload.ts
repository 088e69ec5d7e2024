import { FILE_LIMITS, mayUpload } from '../../rulebook/files/file.ts';
import { DAY } from '../../rulebook/instant.ts';
import type { Problem } from '../http/problems.ts';
import { pictureProblem } from '../pictures/problem.ts';
import type { FileParts, FilesOf } from './parts.ts';
import { limitProblem } from './problems.ts';
import { digestOf, sealFile } from './sealed-file.ts';
import { countUploaded, type FileRow, insertFile, markStored, readFile, sameDraft } from './store.ts';

/** What somebody sends. */
export type Upload = { readonly bytes: Buffer; readonly name: string; readonly person: string };

/** Takes a file in: it is looked at, encoded anew, sealed and stored. The same picture twice is one file. */
export async function upload(
  parts: FileParts,
  of: FilesOf,
  { bytes, name, person }: Upload,
): Promise<FileRow | Problem> {
  const { pool, store, clean, newId, now, matters } = parts;
  const refused = (await matters.refusal(of)) ?? (await overLimit(parts, of));
  if (refused !== undefined) return refused;
  const picture = await clean(bytes);
  if ('code' in picture) return pictureProblem(picture);
  const digest = digestOf(parts, of.seller, picture);
  const same = await sameDraft(pool, of, digest);
  if (same !== undefined) return same;
  const file = newId();
  const { content, ...sealed } = sealFile(parts, { seller: of.seller, file }, picture, name);
  const { kind, width, height } = picture;
  // The row first: what is in the store without one, nobody would ever take away.
  await insertFile(pool, of, {
    ...{ file, kind, width, height, digest, bytes: picture.bytes.length },
    ...{ ...sealed, uploaded_at: now(), uploaded_by: person },
  });
  await store.put(file, content);
  await markStored(pool, of.seller, file, now());
  const row = await readFile(pool, of.seller, file);
  if (row === undefined) throw new Error('a file was stored and is not there');
  return row;
}

async function overLimit({ pool, now }: FileParts, of: FilesOf): Promise<Problem | undefined> {
  const verdict = mayUpload(await countUploaded(pool, of, now() - DAY));
  return verdict === true ? undefined : limitProblem(verdict);
}

/** As much as is read of a body before it is refused. */
export const MOST_UPLOADED = FILE_LIMITS.bytes;
