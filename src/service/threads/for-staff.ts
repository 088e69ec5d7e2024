import type { Instant } from '../../rulebook/instant.ts';
import { isDelivered } from '../../rulebook/threads/message-state.ts';
import type { Side } from '../../rulebook/threads/standing.ts';
import { messagesUpTo } from './message-store.ts';
import { openMessages } from './opened.ts';
import type { OfOrder, ThreadParts } from './parts.ts';

/** A message as staff read it who resolve a dispute: as it was written. */
export type ReadByStaff = {
  readonly about: string | undefined;
  readonly side: Side;
  readonly at: Instant;
  readonly text: string | null;
  readonly delivered: boolean;
};

/** The last so many of each conversation: enough to understand a dispute by. */
const SHOWN = 100;

/**
 * What was said about an order, and about one return or dispute of it, the oldest first in each. Only for whoever has written down first
 * who reads it, and why.
 */
export async function conversationForStaff(
  parts: Pick<ThreadParts, 'pool' | 'keys'>,
  of: OfOrder,
  about: string,
): Promise<readonly ReadByStaff[]> {
  const found: ReadByStaff[] = [];
  for (const each of ['', about]) {
    const rows = await messagesUpTo(parts.pool, { ...of, about: each }, Number.MAX_SAFE_INTEGER, SHOWN);
    for (const { row, written } of await openMessages(parts, of, rows)) {
      const { sender: side, sent_at: at, state } = row;
      const told = { side, at, text: written ?? null, delivered: isDelivered(state) };
      found.push({ ...told, about: each === '' ? undefined : each });
    }
  }
  return found;
}
