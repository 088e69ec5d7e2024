import { mayUploadPicture } from '../../rulebook/files/message-picture.ts';
import { DAY } from '../../rulebook/instant.ts';
import { describeBytes } from '../../words/http-en.ts';
import type { Problem } from '../http/problems.ts';
import { pictureProblem } from '../pictures/problem.ts';
import type { OfThread, ThreadParts } from './parts.ts';
import { countPictures, insertPicture, markPictureStored } from './picture-store.ts';
import { sealPicture } from './sealed-picture.ts';
import type { Talker } from './who.ts';
import { keyFor, type SendRefusal } from './writing-key.ts';

/** A picture that waits to be sent. What was read in it nobody is told before. */
export type Uploaded = { readonly id: string; readonly bytes: number; readonly width: number; readonly height: number };

/** Why no further picture is taken from somebody; undefined: one is. */
export async function pictureLimit(
  { pool, now }: Pick<ThreadParts, 'pool' | 'now'>,
  of: OfThread,
  talker: Talker,
): Promise<Problem | undefined> {
  const verdict = mayUploadPicture(await countPictures(pool, of, talker, now() - DAY), talker.side);
  if (verdict === true) return undefined;
  const { code, most } = verdict;
  return { code, parameters: { most: code === 'pictures-full' ? describeBytes(most) : most } };
}

/** Takes a picture in: it is encoded anew, read, sealed with what was read, and stored. */
export async function uploadPicture(
  parts: ThreadParts,
  of: OfThread,
  talker: Talker,
  bytes: Buffer,
): Promise<Uploaded | { readonly problem: Problem } | { readonly refused: SendRefusal }> {
  const { pool, store, now } = parts;
  const policy = await parts.policy();
  const may = await keyFor(parts, of, talker, policy);
  if ('refused' in may) return may;
  const limit = await pictureLimit(parts, of, talker);
  if (limit !== undefined) return { problem: limit };
  const picture = await parts.readPicture(bytes);
  if ('code' in picture) return { problem: pictureProblem(picture) };
  // Reading takes its time: what was destroyed meanwhile has another key.
  const key = await keyFor(parts, of, talker, policy);
  if ('refused' in key) return key;
  const id = parts.newId();
  const { content, ...sealed } = sealPicture(key.key, { seller: of.seller, picture: id }, picture);
  const { kind, width, height, reading } = picture;
  // The row first: what is in the store without one, nobody would ever take away.
  await insertPicture(pool, of, {
    ...{ picture_id: id, sender: talker.side, uploaded_by: talker.person, uploaded_at: now() },
    ...{ kind, width, height, bytes: picture.bytes.length, generation: key.generation, reading: reading.state },
    ...sealed,
  });
  await store.put(id, content);
  if (!(await markPictureStored(pool, of.seller, id, now()))) {
    await store.remove(id);
    return { refused: { why: 'unknown-picture', picture: id } };
  }
  return { id, width, height, bytes: picture.bytes.length };
}
