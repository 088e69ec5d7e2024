import { inTransaction } from '../postgres/transaction.ts';
import { unreadOf } from './list-store.ts';
import { findMessage } from './message-store.ts';
import type { ThreadParts } from './parts.ts';
import type { SeenThread } from './read.ts';
import { tellThread } from './tell.ts';
import { lockThread, markRead } from './thread-store.ts';
import type { Talker } from './who.ts';

/** Keeps that a side has read up to a message; answers how much is left. Undefined: there is no such message that it sees. */
export async function readUpTo(
  parts: ThreadParts,
  { of, seen }: SeenThread,
  { side }: Talker,
  message: string,
): Promise<number | undefined> {
  const { pool } = parts;
  const done = await inTransaction(pool, async (transaction) => {
    const row = await findMessage(transaction, of.seller, message);
    if (row === undefined || row.order_id !== of.order || row.about !== of.about) return 'unknown';
    if (row.sender !== side && row.delivered_at === null) return 'unknown';
    const thread = await lockThread(transaction, of);
    // What was read stays read, whatever a page that is behind says.
    if (row.place <= (side === 'seller' ? thread.seller_read : thread.customer_read)) return 'known';
    await markRead(transaction, of, { side, place: row.place, at: seen.at, counter: thread.counter + 1 });
    return 'marked';
  });
  if (done === 'unknown') return undefined;
  if (done === 'marked') await tellThread(parts, of);
  return (await unreadOf(pool, of, side)).get(of.about) ?? 0;
}
