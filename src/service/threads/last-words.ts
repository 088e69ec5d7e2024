import { isDelivered } from '../../rulebook/threads/message-state.ts';
import { RequestRefused } from '../http/request-refused.ts';
import type { ListedRow } from './list-store.ts';
import { findMessages } from './message-store.ts';
import { openMessages } from './opened.ts';
import type { ThreadParts } from './parts.ts';

/** So much of a message stands in a list, in UTF-16 units. */
const LONGEST = 140;

/**
 * The last words of each conversation in a customer's own list: what they wrote, or what reached them. A shop's list has none: whose turn it is and
 * since when is enough to work by, and to read what a customer says takes opening the conversation, which is written down. Without keys a list has none either.
 */
export async function lastWords(
  parts: Pick<ThreadParts, 'pool' | 'keys'>,
  rows: readonly ListedRow[],
): Promise<ReadonlyMap<string, string>> {
  const said = rows.flatMap(({ seller_id: seller, said_id: message }) =>
    message === null ? [] : [{ seller, message }],
  );
  const found = await findMessages(parts.pool, said);
  const words = new Map<string, string>();
  try {
    for (const rowsOf of Map.groupBy(found, ({ seller, row }) => JSON.stringify([seller, row.order_id])).values()) {
      const [first] = rowsOf;
      if (first === undefined) continue;
      const of = { seller: first.seller, order: first.row.order_id };
      const opened = await openMessages(
        parts,
        of,
        rowsOf.map(({ row }) => row),
      );
      for (const { row, written, delivered } of opened) {
        const text = row.sender === 'customer' ? written : isDelivered(row.state) ? delivered : undefined;
        if (text !== undefined) words.set(row.message_id, excerptOf(text));
      }
    }
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
  }
  return words;
}

/** On one line, and cut between two characters. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(line.slice(0, LONGEST + 40))) {
    if (kept.length + segment.length > LONGEST) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
