import type { Instant } from '../../rulebook/instant.ts';
import { clockNow } from '../ledger/clock-now.ts';
import type { Recipient } from '../ledger/relay.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { writeWordsUntil } from './entry-store.ts';
import type { DisputeParts, OfDispute } from './parts.ts';
import { dueOf, type Standing, standOf } from './standing.ts';
import { dueDisputes, findDispute, writeDispute } from './store.ts';
import { tellDispute } from './tell.ts';

type Parts = Pick<DisputeParts, 'pool' | 'ledger' | 'policy' | 'now'>;

/** How many are looked at in one statement. */
const PAGE = 100;

/**
 * Follows the ledger for disputes that the marketplace tells by events: one that is opened is put before its seller and staff like one of
 * our own pages, one that is resolved is over. What was done here is known already; and so is what comes twice.
 */
export function followDisputes(parts: Parts): Recipient {
  return async ({ seller_id: seller, topic, body }) => {
    const { type, data } = body as { readonly type?: unknown; readonly data?: { readonly disputeId?: unknown } };
    if (topic !== 'event' || (type !== 'dispute.opened' && type !== 'dispute.resolved')) return;
    await moveOn(parts, { seller, dispute: String(data?.disputeId) });
  };
}

/** Moves on what deadlines have passed of, and tells both sides of an answer that did not come. Answers how many there were. */
export async function lookAfterDisputes(parts: Parts): Promise<number> {
  const at = await clockNow(parts.ledger.clock, parts.now);
  const due = await dueDisputes(parts.pool, at, PAGE);
  const failures: unknown[] = [];
  // A seller that cannot be read stops no other.
  for (const of of due) await moveOn(parts, of).catch((error: unknown) => failures.push(error));
  if (failures[0] !== undefined) throw failures[0];
  return due.length;
}

/** Writes down how a dispute stands where that is not known yet, and tells it. Done again it does nothing. */
async function moveOn(parts: Parts, of: OfDispute): Promise<void> {
  const policy = await parts.policy();
  // Most that is told of was done here: nobody waits for a seller's turn for that.
  const before = await findDispute(parts.pool, of);
  if (before === undefined) return;
  await parts.ledger.record<'nothing'>(of.seller, async (docket, at, transaction) => {
    const row = await findDispute(transaction, of);
    if (row === undefined) return { events: [] };
    const standing = standOf(docket, policy, row, at);
    const { dispute } = standing;
    if (row.state !== null && row.state.stage === dispute.stage) return { events: [] };
    const number = row.version + 1;
    await writeDispute(transaction, of, { state: dispute, version: row.version, dueAt: dueOf(dispute) });
    if (dispute.stage === 'ended') await writeWordsUntil(transaction, of, at + policy.customerData.shreddedAfter);
    await tell(transaction, of, number, standing, at);
    return { events: [] };
  });
}

async function tell(
  transaction: Transaction,
  of: OfDispute,
  number: number,
  { row, dispute }: Standing,
  at: Instant,
): Promise<void> {
  const about = { order: row.order, reason: row.reason };
  if (dispute.stage === 'ended' && dispute.how === 'elsewhere')
    await tellDispute(transaction, of, number, { ...about, type: 'dispute.resolved', outcome: dispute.outcome }, at);
  else if (dispute.stage === 'awaiting_decision' && row.state !== null)
    await tellDispute(transaction, of, number, { ...about, type: 'dispute.overdue' }, at);
  else if (row.state === null && dispute.stage !== 'ended') {
    const answerBy = dispute.stage === 'awaiting_answer' ? { answerBy: dispute.answerBy } : {};
    await tellDispute(transaction, of, number, { ...about, type: 'dispute.opened', ...answerBy }, at);
  }
}
