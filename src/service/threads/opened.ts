import type { SentPicture } from '../../rulebook/messages/pictures/parts.ts';
import type { MessageRow } from './message-store.ts';
import { openText } from './message-texts.ts';
import type { OfOrder, ThreadParts } from './parts.ts';
import { type PictureRow, picturesOf } from './picture-store.ts';
import { openDescription, openReading } from './sealed-picture.ts';

/** A message with its texts; undefined where they were destroyed. `delivered`: what the other side reads, or would. */
export type OpenedMessage = {
  readonly row: MessageRow;
  readonly written: string | undefined;
  readonly delivered: string | undefined;
  readonly pictures: readonly OpenedPicture[];
};

/** A picture of a message. `said`: what was read in it and how it is described; undefined: destroyed. */
export type OpenedPicture = {
  readonly row: PictureRow;
  readonly said: Pick<SentPicture, 'reading' | 'description'> | undefined;
};

/** Opens messages of one order with their pictures, each with the key of its generation. */
export async function openMessages(
  { keys, pool }: Pick<ThreadParts, 'keys' | 'pool'>,
  of: OfOrder,
  rows: readonly MessageRow[],
): Promise<readonly OpenedMessage[]> {
  const generations = [...new Set(rows.flatMap(({ sealed, generation }) => (sealed === null ? [] : [generation])))];
  const having = rows.filter((row) => row.pictures > 0).map(({ message_id: id }) => id);
  const [held, pictures] = await Promise.all([
    Promise.all(generations.map(async (generation) => [generation, await keys.find({ ...of, generation })] as const)),
    picturesOf(pool, of.seller, having),
  ]);
  const [found, ofMessage] = [new Map(held), Map.groupBy(pictures, (each) => each.message_id)];
  return rows.map((row) => {
    const key = found.get(row.generation);
    return {
      ...openMessage(row, of.seller, key),
      pictures: (ofMessage.get(row.message_id) ?? []).map((each) => openPictureOf(each, of.seller, key)),
    };
  });
}

/** The texts of one with a key at hand. */
export function openMessage(row: MessageRow, seller: string, key: Buffer | undefined): Omit<OpenedMessage, 'pictures'> {
  const { sealed, sealed_delivered: other, message_id: message } = row;
  if (sealed === null || key === undefined) return { row, written: undefined, delivered: undefined };
  const written = openText(key, { seller, message }, 'written', sealed);
  const delivered = other === null ? written : openText(key, { seller, message }, 'delivered', other);
  return { row, written, delivered };
}

function openPictureOf(row: PictureRow, seller: string, key: Buffer | undefined): OpenedPicture {
  const reading = key === undefined ? undefined : openReading(key, seller, row);
  if (key === undefined || reading === undefined) return { row, said: undefined };
  return { row, said: { reading, description: openDescription(key, seller, row) } };
}
