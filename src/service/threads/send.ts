import { timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../rulebook/instant.ts';
import { type OutsideFinding, withOutside } from '../../rulebook/messages/outside.ts';
import { screenPictures } from '../../rulebook/messages/pictures/screen-pictures.ts';
import { EARLIER_READ, type Screened } from '../../rulebook/messages/screening.ts';
import { isDelivered } from '../../rulebook/threads/message-state.ts';
import { decideSending } from '../../rulebook/threads/sending.ts';
import { ownEvent } from '../events/own-event.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { otherSide } from './announce.ts';
import { askOutside } from './ask-outside.ts';
import { findCoaching, keepCoaching, wasCoached } from './coaching-store.ts';
import { type Draft, type LetterPicture, saidInPictures, sendDrafts, takeDrafts } from './letter-pictures.ts';
import { findMessage, insertMessage, latestMessages, type MessageRow, type NewMessage } from './message-store.ts';
import { digestOfLetter, sealText } from './message-texts.ts';
import type { OfThread, ThreadParts } from './parts.ts';
import { earlierOf, type Screening } from './screen-beside.ts';
import { screenedId } from './screened-id.ts';
import { aboutOf, knownNames, type SeenOrder, seeOrder } from './see.ts';
import { tellThread } from './tell.ts';
import { countChange, lockConversation, lockThread, type ThreadRow, writeConversation } from './thread-store.ts';
import type { Talker } from './who.ts';
import { writableBy } from './writable.ts';
import { keyFor, nextGeneration, notWritable, type SendRefusal } from './writing-key.ts';

/** What somebody wants to send. */
export type Letter = {
  readonly id: string;
  readonly text: string;
  readonly coached: boolean;
  readonly pictures: readonly LetterPicture[];
};

/** What became of it: kept as a message, or its sender was told first what is wrong with it. */
export type SendAnswer =
  | { readonly refused: SendRefusal }
  | { readonly coached: Screened; readonly drafts: readonly Draft[] }
  | { readonly message: string; readonly isNew: boolean };

/** How often a message is tried again whose conversation was destroyed or begun anew in the same moment. */
const ATTEMPTS = 3;

/**
 * Screens a message and keeps it, with its event and its leaf, in one transaction: whoever writes at the same time comes before or after,
 * so that what is split over two messages is seen. Sent again under its id, it is told again what became of it.
 */
export async function send(parts: ThreadParts, of: OfThread, talker: Talker, letter: Letter): Promise<SendAnswer> {
  const before = await sentBefore(parts, of, talker, letter);
  if (before !== undefined) return before;
  const policy = await parts.policy();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const key = await keyFor(parts, of, talker, policy);
    if ('refused' in key) return key;
    const sending = { of, talker, letter, policy, ...key };
    const outside = await askOutside(parts, sending);
    const answer = await sendWith(parts, { ...sending, outside });
    if (answer === 'moved-on') continue;
    if ('message' in answer && answer.isNew) await tellThread(parts, of);
    return answer;
  }
  throw new Error('a conversation was destroyed and begun anew again and again');
}

/** What is told of a message that is there already: also where nothing could be written any more. */
async function sentBefore(
  { pool, keys }: ThreadParts,
  of: OfThread,
  talker: Talker,
  letter: Letter,
): Promise<SendAnswer | undefined> {
  const row = await findMessage(pool, of.seller, letter.id);
  if (row === undefined) return undefined;
  const key = await keys.find({ ...of, generation: row.generation });
  const isSent = key !== undefined && isSame(row, of, talker, digestOfLetter(key, letter));
  return isSent ? { message: letter.id, isNew: false } : { refused: { why: 'sent-otherwise' } };
}

type Sending = Screening & { readonly letter: Letter; readonly outside: readonly OutsideFinding[] };

type Kept = SendAnswer | 'moved-on';

async function sendWith(parts: ThreadParts, sending: Sending): Promise<Kept> {
  const { of, policy } = sending;
  let kept: Kept = 'moved-on';
  const recorded = await parts.ledger.record<SendRefusal>(of.seller, async (docket, at, transaction) => {
    kept = 'moved-on';
    const conversation = await lockConversation(transaction, of);
    if (nextGeneration(conversation) !== sending.generation) return { events: [] };
    const thread = await lockThread(transaction, of);
    const seen = seeOrder(docket, policy.customerData, of.order, conversation);
    const done = await keep(parts, transaction, { ...sending, thread, seen, at });
    if ('refused' in done) return { refused: done.refused };
    kept = done.answer;
    return { events: done.events };
  });
  return 'refused' in recorded ? recorded : kept;
}

type Standing = Sending & { readonly thread: ThreadRow; readonly seen: SeenOrder; readonly at: Instant };

type Done = { readonly answer: SendAnswer; readonly events: readonly Record<string, unknown>[] };

async function keep(
  parts: ThreadParts,
  transaction: Transaction,
  given: Standing,
): Promise<Done | { readonly refused: SendRefusal }> {
  const { of, talker, letter, seen, thread, key, at } = given;
  const digest = digestOfLetter(key, letter);
  const before = await findMessage(transaction, of.seller, letter.id);
  if (before !== undefined) {
    if (!isSame(before, of, talker, digest)) return { refused: { why: 'sent-otherwise' } };
    return { answer: { message: letter.id, isNew: false }, events: [] };
  }
  const latest = await latestMessages(transaction, of, EARLIER_READ);
  const about = aboutOf(seen, of);
  if (about === undefined) return { refused: { why: 'unknown' } };
  const may = writableBy(talker.side, seen, about, thread, lastFrom(latest));
  if (!may.allowed) return { refused: notWritable(may.why, seen) };

  const drafts = await takeDrafts(transaction, of, talker, given, letter.pictures);
  if ('missing' in drafts) return { refused: { why: 'unknown-picture', picture: drafts.missing } };

  const inPictures = await saidInPictures(transaction, of, given, latest);
  const earlier = latest.flatMap((row) => [...earlierOf(row, given), ...(inPictures.get(row.message_id) ?? [])]);
  const message = { text: letter.text, sender: talker.side, earlier, known: knownNames(of, seen) };
  const own = screenPictures(parts.screen, given.policy, message, drafts);
  const screened = withOutside(given.policy, letter.text, own, given.outside);
  const told = await findCoaching(transaction, of.seller, letter.id);
  const isTold = told !== undefined && told.sender === talker.side && timingSafeEqual(told.digest, digest);
  const kinds = [...new Set(screened.findings.map(({ kind }) => kind))];
  const sent = decideSending({
    ...{ verdict: screened.verdict, findings: kinds, insists: letter.coached && isTold, rules: given.policy.screening },
    coachedBefore: await wasCoached(transaction, of, talker.side, letter.id),
  });
  if (sent.outcome === 'coached') {
    await keepCoaching(transaction, of, { message: letter.id, sender: talker.side, kinds, digest, at });
    return { answer: { coached: screened, drafts }, events: [] };
  }

  const { outcome: state, retried } = sent;
  const row = rowOf(given, screened, { state, retried, digest, leaf: parts.newId() });
  const reopenedAt = may.reopens ? at : undefined;
  await writeConversation(transaction, of, { generation: given.generation, reopenedAt });
  await insertMessage(transaction, of, row);
  await sendDrafts(transaction, of, given, letter.id, drafts, { state, findings: screened.findings });
  const latestOf = isDelivered(state) ? { seller: at, customer: at } : { [talker.side]: at };
  await countChange(transaction, of, row.changed, latestOf);
  if (isDelivered(state)) await parts.announce(transaction, { of, message: letter.id, to: otherSide(talker.side) });
  const hash = digest.toString('hex');
  await parts.writeLeaf(transaction, {
    ...{ seller: of.seller, order: of.order, leaf: row.leaf, at, message: letter.id, sender: talker.side },
    ...{ state, kinds, hash, pictures: drafts.map((each) => each.row.digest.toString('hex')) },
  });
  return { answer: { message: letter.id, isNew: true }, events: screenedEvent(given, kinds) };
}

/** The ledger is told what was found in either side's words, never the words (contract §1). */
function screenedEvent(
  { of, talker, letter, at }: Standing,
  findings: readonly string[],
): readonly Record<string, unknown>[] {
  if (findings.length === 0) return [];
  const data = { messageId: letter.id, orderId: of.order, sender: talker.side, findings };
  return [ownEvent('message.screened', '/service', of.seller, screenedId(letter.id), at, data)];
}

/** Whether a message that is there already is the one that is sent: the same words by the same person in the same place. */
function isSame(row: MessageRow, of: OfThread, talker: Talker, digest: Buffer): boolean {
  const person = talker.side === 'seller' ? talker.person : null;
  const isHere = row.order_id === of.order && row.about === of.about;
  return isHere && row.sender === talker.side && row.person_id === person && row.digest.equals(digest);
}

/** Who wrote last: what waits counts for whoever wrote it, and of the other side only what was delivered. */
function lastFrom(latest: readonly MessageRow[]): 'seller' | 'customer' | undefined {
  return latest.findLast(({ sender, state }) => sender === 'seller' || isDelivered(state))?.sender;
}

function rowOf(
  { of, talker, letter, thread, key, generation, at }: Standing,
  { verdict, findings, delivered }: Screened,
  { state, ...kept }: Pick<NewMessage, 'state' | 'retried' | 'digest' | 'leaf'>,
): NewMessage {
  const place = { seller: of.seller, message: letter.id };
  const other = state === 'masked' && delivered !== undefined && delivered !== letter.text ? delivered : undefined;
  return {
    ...{ ...kept, state, verdict, findings, generation, message_id: letter.id, sender: talker.side },
    person_id: talker.side === 'seller' ? talker.person : null,
    ...{ place: thread.counter + 1, changed: thread.counter + 1, sent_at: at },
    ...{ delivered_at: isDelivered(state) ? at : null, pictures: letter.pictures.length },
    sealed: sealText(key, place, 'written', letter.text),
    sealed_delivered: other === undefined ? null : sealText(key, place, 'delivered', other),
  };
}
