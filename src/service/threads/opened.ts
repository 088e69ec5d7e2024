import type { MessageRow } from './message-store.ts';
import { openText } from './message-texts.ts';
import type { OfOrder, ThreadParts } from './parts.ts';

/** A message with its texts; undefined where they were destroyed. `delivered`: what the other side reads, or would. */
export type OpenedMessage = {
  readonly row: MessageRow;
  readonly written: string | undefined;
  readonly delivered: string | undefined;
};

/** Opens the texts of messages of one order, each with the key of its generation. */
export async function openMessages(
  { keys }: Pick<ThreadParts, 'keys'>,
  of: OfOrder,
  rows: readonly MessageRow[],
): Promise<readonly OpenedMessage[]> {
  const generations = [...new Set(rows.flatMap(({ sealed, generation }) => (sealed === null ? [] : [generation])))];
  const held = await Promise.all(
    generations.map(async (generation) => [generation, await keys.find({ ...of, generation })] as const),
  );
  const found = new Map(held);
  return rows.map((row) => openMessage(row, of.seller, found.get(row.generation)));
}

/** The same with a key at hand. */
export function openMessage(row: MessageRow, seller: string, key: Buffer | undefined): OpenedMessage {
  const { sealed, sealed_delivered: other, message_id: message } = row;
  if (sealed === null || key === undefined) return { row, written: undefined, delivered: undefined };
  const written = openText(key, { seller, message }, 'written', sealed);
  const delivered = other === null ? written : openText(key, { seller, message }, 'delivered', other);
  return { row, written, delivered };
}
