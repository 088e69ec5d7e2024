import type { Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { breachesFound, breachesOfMessages } from '../../rulebook/threads/breaches.ts';
import type { AccessRole } from '../accesses/access.ts';
import { clockNow } from '../ledger/clock-now.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { type HeldRefusal, isWaiting } from './decide-held.ts';
import { keepReason, type WaitingRow } from './held-store.ts';
import { findMessage, type MessageRow, messagesUpTo } from './message-store.ts';
import { type OpenedMessage, openMessages } from './opened.ts';
import type { ThreadParts } from './parts.ts';
import { findReport, type ReportRow } from './report-store.ts';

/** Somebody of the staff reads a message, and why. */
export type Looking = {
  readonly seller: string;
  readonly message: string;
  readonly reason: string;
  /** The id of the person. */
  readonly by: string;
  readonly role: AccessRole;
};

/** A message that waits, with its text and what was said before it. */
export type LookedAt = {
  readonly waiting: WaitingRow;
  readonly opened: OpenedMessage;
  readonly before: readonly OpenedMessage[];
  readonly breaches: readonly { readonly kind: ReturnType<typeof breachesFound>[number]; readonly found: boolean }[];
};

type Found = { readonly row: MessageRow; readonly report: ReportRow | undefined };

/** How much of what was said before is shown: enough to understand a message by, and not the whole conversation. */
const SHOWN_BEFORE = 20;

/**
 * Opens a message that waits for staff, with the last ones of its conversation before it. Who looked, at what and why is written down
 * first, with a leaf; where that fails, nothing is opened.
 */
export async function lookAtHeld(parts: ThreadParts, looking: Looking): Promise<LookedAt | HeldRefusal> {
  const { seller, message, by } = looking;
  const [policy, at] = [await parts.policy(), await clockNow(parts.ledger.clock, parts.now)];
  const found = await inTransaction(parts.pool, async (transaction): Promise<Found | HeldRefusal> => {
    const row = await findMessage(transaction, seller, message);
    if (row === undefined) return { refused: 'unknown' };
    if (!(await isWaiting(transaction, seller, row))) return { refused: 'not-waiting' };
    const report = await findReport(transaction, seller, message);
    const ref = await parts.texts.keep(transaction, seller, looking.reason, at);
    await keepReason(transaction, looking, { act: 'look', ref, by, at });
    const act = { act: 'message.looked-at', at, by, seller, order: row.order_id, about: message };
    await parts.writeActs(transaction, [act]);
    return { row, report };
  });
  if ('refused' in found) return found;
  await tellCustomer(parts, looking, found, at);
  return openLooked(parts, policy, seller, found);
}

/** The look is among those that the customer of the order sees: somebody read what they wrote, or what was written to them (F14). */
async function tellCustomer(
  parts: ThreadParts,
  { seller, by, role }: Looking,
  { row: { order_id: order, state } }: Found,
  at: Instant,
): Promise<void> {
  const rule = state === 'held' ? 'staff.held_message' : 'staff.reported_message';
  await parts.record({
    ...{ id: parts.newId(), seller, order, person: by, role, purpose: 'support', at },
    ...{ verdicts: [{ field: 'messages', verdict: 'show', rule }], shown: 0, leaf: parts.newId() },
  });
}

async function openLooked(
  parts: ThreadParts,
  policy: Policy,
  seller: string,
  { row, report }: Found,
): Promise<LookedAt> {
  const of = { seller, order: row.order_id, about: row.about };
  const before = await messagesUpTo(parts.pool, of, row.place, SHOWN_BEFORE);
  const all = await openMessages(parts, of, [...before, row]);
  const opened = all.at(-1);
  if (opened === undefined) throw new Error('a message was lost while it was opened');
  return {
    waiting: waitingOf(seller, row, report),
    opened,
    before: all.slice(0, -1),
    breaches: breachesOf(policy, row),
  };
}

function waitingOf(seller: string, row: MessageRow, report: ReportRow | undefined): WaitingRow {
  const { message_id: message, order_id: order, about, sender, state, findings, retried, pictures, sent_at } = row;
  const since: Instant = state === 'held' || report === undefined ? sent_at : report.reported_at;
  return {
    ...{ seller, message, order, about, sender, state, findings, retried, pictures, sent_at },
    ...{ reason: report?.reason ?? null, waits_since: since },
  };
}

/** What can be confirmed of it: of a customer’s message nothing, since no customer stands on the ladder. */
function breachesOf(policy: Policy, { sender, findings }: MessageRow): LookedAt['breaches'] {
  if (sender === 'customer') return [];
  const found = breachesFound(
    policy,
    findings.map(({ kind }) => kind),
  );
  return breachesOfMessages(policy).map((kind) => ({ kind, found: found.includes(kind) }));
}
