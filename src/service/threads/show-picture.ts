import type { FileKind } from '../../rulebook/files/file.ts';
import { isDelivered } from '../../rulebook/threads/message-state.ts';
import { mayRead } from '../../rulebook/threads/standing.ts';
import { hasLooked } from './held-store.ts';
import { lookAt } from './look.ts';
import { findMessage, type MessageRow } from './message-store.ts';
import type { OfThread, ThreadParts } from './parts.ts';
import { findPicture, type PictureRow } from './picture-store.ts';
import type { SeenThread } from './read.ts';
import { openPicture } from './sealed-picture.ts';
import type { Talker } from './who.ts';

/** A picture that is shown. */
export type ShownPicture = { readonly kind: FileKind; readonly content: Buffer };

/**
 * A picture for somebody of either side: what they uploaded, what their side sent, and of the other side what was delivered and not withheld.
 * That a seller’s person looks is written down before, as with the words beside it.
 */
export async function showPicture(
  parts: ThreadParts,
  { of, seen }: SeenThread,
  talker: Talker,
  picture: string,
): Promise<ShownPicture | undefined> {
  if (!mayRead(seen.standing, talker.side)) return undefined;
  const row = await findPicture(parts.pool, of, picture);
  if (row === undefined || !(await maySee(parts, of, talker, row))) return undefined;
  if (talker.side === 'seller') await lookAt(parts, of, talker, seen, (await parts.policy()).customerData);
  return opened(parts, of, row);
}

async function maySee(
  { pool }: Pick<ThreadParts, 'pool'>,
  { seller }: OfThread,
  { side, person }: Talker,
  { sender, message_id: message, uploaded_by: by, withheld }: PictureRow,
): Promise<boolean> {
  if (message === null) return sender === side && by === person;
  if (sender === side) return true;
  const row = withheld ? undefined : await findMessage(pool, seller, message);
  return row !== undefined && isDelivered(row.state);
}

/** Why staff are not shown a picture. */
export type HeldPictureRefusal = { readonly refused: 'unknown' | 'unknown-picture' | 'not-read' };

/** A picture of a message that somebody of the staff has read with a reason, or of what was said before it in the same conversation. */
export async function showHeldPicture(
  parts: ThreadParts,
  asked: { readonly seller: string; readonly message: string; readonly by: string },
  picture: string,
  isWaiting: (row: MessageRow) => Promise<boolean>,
): Promise<ShownPicture | HeldPictureRefusal> {
  const { seller, message } = asked;
  const row = await findMessage(parts.pool, seller, message);
  if (row === undefined) return { refused: 'unknown' };
  if (!(await hasLooked(parts.pool, asked, asked.by)) || !(await isWaiting(row))) return { refused: 'not-read' };
  const of = { seller, order: row.order_id, about: row.about };
  const found = await findPicture(parts.pool, of, picture);
  const its = found?.message_id == null ? undefined : await findMessage(parts.pool, seller, found.message_id);
  if (found === undefined || its === undefined || its.place > row.place) return { refused: 'unknown-picture' };
  return (await opened(parts, of, found)) ?? { refused: 'unknown-picture' };
}

async function opened(
  { keys, store }: Pick<ThreadParts, 'keys' | 'store'>,
  of: OfThread,
  row: PictureRow,
): Promise<ShownPicture | undefined> {
  const key = await keys.find({ ...of, generation: row.generation });
  const content = key === undefined ? undefined : await openPicture(key, store, of.seller, row);
  return content === undefined ? undefined : { kind: row.kind, content };
}
