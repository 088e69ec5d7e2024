import type { Instant } from '../../rulebook/instant.ts';
import type { ReportReason } from '../../rulebook/threads/report.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { findMessage } from './message-store.ts';
import type { ThreadParts } from './parts.ts';
import type { SeenThread } from './read.ts';
import { keepReport } from './report-store.ts';
import type { Talker } from './who.ts';

/** Reports a message of the other side to staff; once is enough. Undefined: no such message was delivered to whoever asks. */
export async function reportMessage(
  { pool }: Pick<ThreadParts, 'pool'>,
  { of, seen }: SeenThread,
  { side }: Talker,
  { message, reason }: { readonly message: string; readonly reason: ReportReason },
): Promise<Instant | undefined> {
  return inTransaction(pool, async (transaction) => {
    const row = await findMessage(transaction, of.seller, message);
    if (row === undefined || row.order_id !== of.order || row.about !== of.about) return undefined;
    if (row.sender === side || row.delivered_at === null) return undefined;
    return keepReport(transaction, of.seller, message, { reason, at: seen.at });
  });
}
