import { partsOf, type SentPicture } from '../../rulebook/messages/pictures/parts.ts';
import { UNREAD } from '../../rulebook/messages/pictures/reading.ts';
import { withheldPictures } from '../../rulebook/messages/pictures/screen-pictures.ts';
import type { EarlierMessage, Screened } from '../../rulebook/messages/screening.ts';
import { isDelivered, type MessageState } from '../../rulebook/threads/message-state.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { MessageRow } from './message-store.ts';
import type { OfThread } from './parts.ts';
import { attachPictures, lockDrafts, type PictureRow, picturesOf } from './picture-store.ts';
import { openDescription, openReading, sealDescription } from './sealed-picture.ts';
import type { Talker } from './who.ts';
import type { WritingKey } from './writing-key.ts';

/** A picture that somebody sends along, and how they describe it. */
export type LetterPicture = { readonly id: string; readonly description: string };

/** One that waits to be sent, with what was read in it. */
export type Draft = SentPicture & { readonly row: PictureRow };

/** The pictures of a letter, in its order; the id of one that cannot go along: it is not there, or sealed with a key that is gone. */
export async function takeDrafts(
  transaction: Transaction,
  of: OfThread,
  talker: Talker,
  { key, generation }: WritingKey,
  pictures: readonly LetterPicture[],
): Promise<readonly Draft[] | { readonly missing: string }> {
  if (pictures.length === 0) return [];
  const ids = pictures.map(({ id }) => id);
  const rows = new Map((await lockDrafts(transaction, of, talker, ids)).map((row) => [row.picture_id, row]));
  const drafts: Draft[] = [];
  for (const { id, description } of pictures) {
    const row = rows.get(id);
    if (row === undefined || row.generation !== generation) return { missing: id };
    drafts.push({ id, row, description, reading: openReading(key, of.seller, row) ?? UNREAD });
  }
  return drafts;
}

/** Sends them along with a message that stands as `state`. */
export async function sendDrafts(
  transaction: Transaction,
  { seller }: OfThread,
  { key }: WritingKey,
  message: string,
  drafts: readonly Draft[],
  { state, findings }: Pick<Screened, 'findings'> & { readonly state: MessageState },
): Promise<void> {
  const masked = drafts.map(({ id, reading }) => ({ id, isRead: reading.state === 'read' }));
  const withheld = state === 'masked' ? withheldPictures(masked, findings) : new Set<string>();
  await attachPictures(
    transaction,
    seller,
    message,
    drafts.map(({ id: picture, description }, place) => ({
      ...{ picture, place, withheld: withheld.has(picture) },
      sealed: sealDescription(key, { seller, picture }, description),
    })),
  );
}

/** What pictures of messages that went before say, message by message: of what was delivered, those that are shown. */
export async function saidInPictures(
  transaction: Transaction,
  { seller }: OfThread,
  { key, generation }: WritingKey,
  rows: readonly MessageRow[],
): Promise<ReadonlyMap<string, readonly EarlierMessage[]>> {
  const having = rows.filter((row) => row.pictures > 0 && row.generation === generation);
  const pictures = await picturesOf(
    transaction,
    seller,
    having.map(({ message_id: id }) => id),
  );
  const said = having.map(({ message_id: id, sender, state }) => {
    const shown = pictures.filter((each) => each.message_id === id && !(each.withheld && isDelivered(state)));
    const parts = shown.flatMap((row) => {
      const reading = openReading(key, seller, row) ?? UNREAD;
      return partsOf({ id: row.picture_id, reading, description: openDescription(key, seller, row) });
    });
    return [id, parts.map(({ text }) => ({ text, sender }))] as const;
  });
  return new Map(said);
}
