import type { Instant } from '../../rulebook/instant.ts';
import { withPlace } from '../../rulebook/messages/outside.ts';
import { inTextOnly, withheldPictures } from '../../rulebook/messages/pictures/screen-pictures.ts';
import { masked } from '../../rulebook/messages/screen.ts';
import type { ConductKind, Policy } from '../../rulebook/policy/policy.ts';
import { breachesFound, breachesOfMessages } from '../../rulebook/threads/breaches.ts';
import {
  afterDecision,
  type HeldDecision,
  isDelivered,
  type MessageState,
} from '../../rulebook/threads/message-state.ts';
import { ownEvent } from '../events/own-event.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { otherSide } from './announce.ts';
import { keepReason } from './held-store.ts';
import { type Decided, findMessage, type MessageRow, updateDecided } from './message-store.ts';
import { openText, sealText } from './message-texts.ts';
import type { ThreadParts } from './parts.ts';
import { picturesOf, withholdPictures } from './picture-store.ts';
import { findReport, settleReport } from './report-store.ts';
import { screenedId } from './screened-id.ts';
import { lookAgain } from './shred-store.ts';
import { tellThread } from './tell.ts';
import { countChange, lockConversation, lockThread, type ThreadRow } from './thread-store.ts';

/** What somebody of the staff decides about a message. */
export type Deciding = {
  readonly seller: string;
  readonly message: string;
  readonly decision: HeldDecision;
  readonly reason: string;
  /** With `confirm` of a seller’s message: which breach it is. Undefined: the gravest that what was found in it says. */
  readonly breach?: ConductKind | undefined;
  /** The id of the person. */
  readonly by: string;
};

/**
 * Why nothing was decided. `texts-destroyed`: there is nothing left that could be masked or delivered. `no-breach`: what was found says
 * none, so a person must; `not-a-breach`: no message can be it; `not-confirmed`: it is said of what is none.
 */
export type HeldRefusal = {
  readonly refused: 'unknown' | 'not-waiting' | 'texts-destroyed' | 'no-breach' | 'not-a-breach' | 'not-confirmed';
};

/** What was decided. `breach`: the one that was confirmed. */
export type HeldDecided = Pick<MessageRow, 'sender' | 'state' | 'retried'> & { readonly breach?: ConductKind };

/**
 * Decides a message that is held, or that was reported: it goes out as it is or masked, or the other side does not read it, now or any
 * more. What is released stands where it is released. A breach of the seller’s is told the ledger in the same commit, and once (reading 100).
 */
export async function decideHeld(parts: ThreadParts, deciding: Deciding): Promise<HeldDecided | HeldRefusal> {
  const { seller, message } = deciding;
  const first = await findMessage(parts.pool, seller, message);
  if (first === undefined) return { refused: 'unknown' };
  const of = { seller, order: first.order_id, about: first.about };
  const policy = await parts.policy();
  const key = await parts.keys.find({ ...of, generation: first.generation });
  let done: HeldDecided | undefined;
  const recorded = await parts.ledger.record<HeldRefusal>(seller, async (_, at, transaction) => {
    await lockConversation(transaction, of);
    const thread = await lockThread(transaction, of);
    const row = await findMessage(transaction, seller, message);
    if (row === undefined) return { refused: { refused: 'unknown' } };
    if (!(await isWaiting(transaction, seller, row))) return { refused: { refused: 'not-waiting' } };
    const breach = breachOf(policy, row, deciding);
    if (breach !== undefined && 'refused' in breach) return { refused: breach };
    const decided = decidedOf(row, thread, { ...deciding, at, key });
    if ('refused' in decided) return { refused: decided };
    await updateDecided(transaction, seller, message, decided);
    await decidePictures(transaction, seller, row, decided.state);
    await settleReport(transaction, seller, message, at);
    // It may have been all that held the texts of the order.
    await lookAgain(transaction, of);
    const isNew = row.delivered_at === null && decided.delivered_at !== null;
    await countChange(transaction, of, decided.changed, isNew ? { seller: at, customer: at } : {});
    if (isNew) await parts.announce(transaction, { of, message, to: otherSide(row.sender) });
    const ref = await parts.texts.keep(transaction, seller, deciding.reason, at);
    await keepReason(transaction, deciding, { act: 'decision', ref, by: deciding.by, at });
    const act = { act: `message.${deciding.decision}`, at, by: deciding.by, seller, order: of.order, about: message };
    await parts.writeActs(transaction, [act]);
    done = { sender: row.sender, state: decided.state, retried: row.retried, ...(breach && { breach: breach.kind }) };
    return { events: breach === undefined ? [] : [breachEvent(row, deciding, { kind: breach.kind, ref, at })] };
  });
  if ('refused' in recorded) return recorded.refused;
  if (done === undefined) throw new Error(`nothing was decided of message ${message}`);
  await tellThread(parts, of);
  return done;
}

/** Whether a message waits for staff: it is held, or somebody has reported it and nobody has looked yet. */
export async function isWaiting(database: Queryable, seller: string, row: MessageRow): Promise<boolean> {
  if (row.state === 'held') return true;
  const report = await findReport(database, seller, row.message_id);
  return report !== undefined && report.settled_at === null;
}

/** Which breach a decision confirms; undefined: none, as with anything that a customer wrote. */
function breachOf(
  policy: Policy,
  { sender, findings }: MessageRow,
  { decision, breach: named }: Deciding,
): { readonly kind: ConductKind } | HeldRefusal | undefined {
  if (decision !== 'confirm' || sender === 'customer')
    return named === undefined ? undefined : { refused: 'not-confirmed' };
  if (named !== undefined)
    return breachesOfMessages(policy).includes(named) ? { kind: named } : { refused: 'not-a-breach' };
  const found = findings.map(({ kind }) => kind);
  const [kind] = breachesFound(policy, found);
  return kind === undefined ? { refused: 'no-breach' } : { kind };
}

/** The ledger hears of one breach (contract §1). It cites what the screen told of the message, where it told anything. */
function breachEvent(
  row: MessageRow,
  { seller, by }: Deciding,
  { kind, ref, at }: { readonly kind: ConductKind; readonly ref: string; readonly at: Instant },
): Record<string, unknown> {
  const { message_id: message, order_id: orderId } = row;
  const evidence = row.findings.length === 0 ? [] : [screenedId(message)];
  const data = { kind, orderId, by: 'staff', evidence, person: by, reasonRef: ref };
  return ownEvent('conduct.confirmed', '/staff', seller, `message-${message}-confirmed`, at, data);
}

/** What is to be written of a message that was decided. */
function decidedOf(
  row: MessageRow,
  { counter }: ThreadRow,
  {
    decision,
    by,
    at,
    key,
    seller,
  }: Omit<Deciding, 'reason' | 'breach'> & { readonly at: Instant; readonly key: Buffer | undefined },
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
        ? sealText(
            key,
            place,
            'delivered',
            masked(openText(key, place, 'written', row.sealed), withPlace(inTextOnly(row.findings))),
          )
        : releasedAs(row, isNew),
  };
}

/** Masked, a picture is withheld; released for the first time, all are shown. */
async function decidePictures(
  transaction: Transaction,
  seller: string,
  { message_id: message, pictures, findings, delivered_at: deliveredAt }: MessageRow,
  state: MessageState,
): Promise<void> {
  if (pictures === 0) return;
  if (state === 'masked') {
    const rows = await picturesOf(transaction, seller, [message]);
    const all = rows.map(({ picture_id: id, reading }) => ({ id, isRead: reading === 'read' }));
    await withholdPictures(transaction, seller, message, [...withheldPictures(all, findings)]);
  }
  if (state === 'delivered' && deliveredAt === null) await withholdPictures(transaction, seller, message, []);
}

/** A message that was reported and is found in order stays as it was delivered. */
function releasedAs({ sealed_delivered: sealed }: MessageRow, isNew: boolean): Buffer | null {
  return isNew ? null : sealed;
}
