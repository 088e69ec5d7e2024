import type { z } from 'zod';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { Queryable } from '../postgres/database.ts';
import { answerId } from './answer-path.ts';
import type { SealedTexts } from './parts.ts';
import type { questionView, REASONS } from './question-contract.ts';
import { type MessageRow, messagesOf, type QuestionRow, questionsOf } from './question-store.ts';

type Shown = z.input<typeof questionView>;

/** The conversations about an action as the API tells them, the latest first; who of the staff wrote, staff only see. */
export async function tellQuestions(
  database: Queryable,
  texts: SealedTexts,
  { seller, action }: { readonly seller: string; readonly action: number },
  isStaff: boolean,
): Promise<Shown[]> {
  const rows = await questionsOf(database, seller, action);
  const messages = await messagesOf(database, seller, action);
  const known = await texts.read(
    database,
    seller,
    messages.map(({ text_ref }) => text_ref),
  );
  return rows.toReversed().map((row) => ({
    question: answerId({ seller, action, number: row.number }),
    action: `${seller}/${action}`,
    reason: row.reason as (typeof REASONS)[number],
    ...stateOf(row),
    askedAt: formatTimestamp(row.asked_at),
    messages: messages
      .filter(({ question }) => question === row.number)
      .map((each) => toMessage(each, known.get(each.text_ref), isStaff)),
  }));
}

function stateOf({ answered_at, due_at }: QuestionRow): Pick<Shown, 'state' | 'dueAt'> {
  return answered_at === null ? { state: 'open', dueAt: formatTimestamp(due_at) } : { state: 'answered' };
}

function toMessage(
  { number, at, author, person }: MessageRow,
  text: string | undefined,
  isStaff: boolean,
): Shown['messages'][number] {
  return { number, at: formatTimestamp(at), author, person: isStaff ? person : undefined, text: text ?? null };
}
