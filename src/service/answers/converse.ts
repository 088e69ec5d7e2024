import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { workingDaysAfter } from '../../rulebook/working-days.ts';
import { ownEvent } from '../events/own-event.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { type AnswerId, answerId } from './answer-path.ts';
import type { AnswerParts } from './parts.ts';
import { insertMessage, insertQuestion, type MessageRow, type QuestionRow, setAnswered } from './question-store.ts';

/** What is written, by whom, and where it belongs. */
export type Word = {
  readonly id: AnswerId;
  readonly author: MessageRow['author'];
  readonly person: string;
  readonly text: string;
};

type Standing = { readonly docket: Docket; readonly at: Instant; readonly transaction: Transaction };

type Event = Record<string, unknown>;

/** Begins a conversation about an action. */
export async function beginConversation(
  parts: AnswerParts,
  { docket, at, transaction }: Standing,
  word: Word,
  reason: string,
): Promise<readonly Event[]> {
  const { id } = word;
  const due = dueAt(docket, at);
  await insertQuestion(transaction, id, { reason, asked_at: at, due_at: due });
  const ref = await keepMessage(parts, transaction, word, 1, at);
  await parts.followers.questionAsked(transaction, { ...named(id), at, reason });
  return [asked(parts, id, ref, at)];
}

/** Goes on with one: what the seller writes waits for support, what support writes answers it. */
export async function goOn(
  parts: AnswerParts,
  { docket, at, transaction }: Standing,
  word: Word,
  question: QuestionRow,
  messages: readonly MessageRow[],
): Promise<readonly Event[]> {
  const { id, author, person } = word;
  const ref = await keepMessage(parts, transaction, word, (messages.at(-1)?.number ?? 0) + 1, at);
  const waits = question.answered_at === null;
  if (author === 'support') {
    await setAnswered(transaction, id, { answered_at: at, due_at: question.due_at });
    if (!waits) return [];
    await parts.followers.questionAnswered(transaction, { ...named(id), at, by: person });
    const data = { ...dataOf(id), textRef: ref };
    return [ownEvent('support.answered', '/staff', id.seller, parts.newId(), at, data)];
  }
  if (waits) return [];
  await setAnswered(transaction, id, { answered_at: null, due_at: dueAt(docket, at) });
  await parts.followers.questionAsked(transaction, { ...named(id), at, reason: question.reason });
  return [asked(parts, id, ref, at)];
}

async function keepMessage(
  { texts }: AnswerParts,
  transaction: Transaction,
  { id, author, person, text }: Word,
  number: number,
  at: Instant,
): Promise<string> {
  const ref = await texts.keep(transaction, id.seller, text, at);
  await insertMessage(transaction, id, { question: id.number, number, at, author, person, text_ref: ref });
  return ref;
}

function asked({ newId }: AnswerParts, id: AnswerId, textRef: string, at: Instant): Event {
  return ownEvent('support.asked', '/seller', id.seller, newId(), at, { ...dataOf(id), textRef });
}

function dataOf(id: AnswerId) {
  return { action: `${id.seller}/${id.action}`, question: answerId(id) };
}

function named(id: AnswerId) {
  return { seller: id.seller, ...dataOf(id) };
}

/** By when support answers: so many working days of the marketplace later (policy §3, asking for help). */
function dueAt({ state }: Docket, at: Instant): Instant {
  const { calendar, zone, promises } = state.policy;
  return workingDaysAfter(calendar, zone, at, promises.supportWorkingDays);
}
