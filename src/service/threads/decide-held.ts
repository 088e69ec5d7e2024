import type { Instant } from '../../rulebook/instant.ts';
import { masked } from '../../rulebook/messages/screen.ts';
import { afterDecision, type HeldDecision, isDelivered } from '../../rulebook/threads/message-state.ts';
import { clockNow } from '../ledger/clock-now.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { type Decided, findMessage, type MessageRow, updateDecided } from './message-store.ts';
import { openText, sealText } from './message-texts.ts';
import type { OfThread, ThreadParts } from './parts.ts';
import { findReport, settleReport } from './report-store.ts';
import { lookAgain } from './shred-store.ts';
import { tellThread } from './tell.ts';
import { countChange, lockConversation, lockThread, type ThreadRow } from './thread-store.ts';

/** What somebody of the staff decides about a message. */
export type Deciding = {
  readonly seller: string;
  readonly message: string;
  readonly decision: HeldDecision;
  /** The id of the person. */
  readonly by: string;
};

/** Why nothing was decided. `texts-destroyed`: there is nothing left that could be masked or delivered. */
export type HeldRefusal = { readonly refused: 'unknown' | 'not-waiting' | 'texts-destroyed' };

/** What was decided, for what follows from it: `retried` raises severity where it is confirmed (policy §5). */
export type HeldDecided = Pick<MessageRow, 'sender' | 'findings' | 'retried' | 'state'> & { readonly of: OfThread };

/**
 * Decides a message that is held, or that was reported: it goes out as it is or masked, or the other side does not read it, now or any
 * more. What is released stands where it is released. What follows for whoever wrote it is told the ledger by whoever calls this.
 */
export async function decideHeld(parts: ThreadParts, deciding: Deciding): Promise<HeldDecided | HeldRefusal> {
  const { seller, message } = deciding;
  const first = await findMessage(parts.pool, seller, message);
  if (first === undefined) return { refused: 'unknown' };
  const of = { seller, order: first.order_id, about: first.about };
  const [at, key] = await Promise.all([
    clockNow(parts.ledger.clock, parts.now),
    parts.keys.find({ ...of, generation: first.generation }),
  ]);
  const done = await inTransaction(parts.pool, async (transaction): Promise<HeldDecided | HeldRefusal> => {
    await lockConversation(transaction, of);
    const thread = await lockThread(transaction, of);
    const [row, report] = [
      await findMessage(transaction, seller, message),
      await findReport(transaction, seller, message),
    ];
    if (row === undefined) return { refused: 'unknown' };
    const isReported = report !== undefined && report.settled_at === null;
    if (row.state !== 'held' && !isReported) return { refused: 'not-waiting' };
    const decided = decidedOf(row, thread, { ...deciding, at, key });
    if ('refused' in decided) return decided;
    await updateDecided(transaction, seller, message, decided);
    await settleReport(transaction, seller, message, at);
    // It may have been all that held the texts of the order.
    await lookAgain(transaction, of);
    const isNew = row.delivered_at === null && decided.delivered_at !== null;
    await countChange(transaction, of, decided.changed, isNew ? { seller: at, customer: at } : {});
    const act = { act: `message.${deciding.decision}`, at, by: deciding.by, seller, order: of.order, about: message };
    await parts.writeActs(transaction, [act]);
    return { of, sender: row.sender, findings: row.findings, retried: row.retried, state: decided.state };
  });
  if (!('refused' in done)) await tellThread(parts, of);
  return done;
}

/** What is to be written of a message that was decided. */
function decidedOf(
  row: MessageRow,
  { counter }: ThreadRow,
  { decision, by, at, key, seller }: Deciding & { readonly at: Instant; readonly key: Buffer | undefined },
): Decided | HeldRefusal {
  const state = afterDecision(decision);
  const changed = counter + 1;
  const kept = { decision, by, at, state, changed };
  if (!isDelivered(state))
    return { ...kept, place: row.place, delivered_at: row.delivered_at, sealed_delivered: row.sealed_delivered };
  if (row.sealed === null || key === undefined) return { refused: 'texts-destroyed' };
  const place = { seller, message: row.message_id };
  const isNew = row.delivered_at === null;
  return {
    ...{ ...kept, place: isNew ? changed : row.place, delivered_at: row.delivered_at ?? at },
    sealed_delivered:
      state === 'masked'
        ? sealText(key, place, 'delivered', masked(openText(key, place, 'written', row.sealed), row.findings))
        : releasedAs(row, isNew),
  };
}

/** A message that was reported and is found in order stays as it was delivered. */
function releasedAs({ sealed_delivered: sealed }: MessageRow, isNew: boolean): Buffer | null {
  return isNew ? null : sealed;
}
