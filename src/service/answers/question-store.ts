import type { Queryable } from '../postgres/database.ts';
import type { AnswerId } from './answer-path.ts';

/** A conversation with support about an action. */
export type QuestionRow = {
  readonly number: number;
  readonly reason: string;
  readonly asked_at: number;
  /** Null while it waits for support. */
  readonly answered_at: number | null;
  readonly due_at: number;
};

/** What was written in one. */
export type MessageRow = {
  readonly question: number;
  readonly number: number;
  readonly at: number;
  readonly author: 'seller' | 'support';
  readonly person: string;
  readonly text_ref: string;
};

/** The conversations about an action, the first first. */
export async function questionsOf(
  database: Queryable,
  seller: string,
  action: number,
): Promise<readonly QuestionRow[]> {
  const { rows } = await database.query<QuestionRow>(
    `select number, reason, asked_at, answered_at, due_at from questions
     where seller_id = $1 and action_number = $2 order by number`,
    [seller, action],
  );
  return rows;
}

/** What was written in them, in order. */
export async function messagesOf(database: Queryable, seller: string, action: number): Promise<readonly MessageRow[]> {
  const { rows } = await database.query<MessageRow>(
    `select question, number, at, author, person, text_ref from question_messages
     where seller_id = $1 and action_number = $2 order by question, number`,
    [seller, action],
  );
  return rows;
}

export async function insertQuestion(
  database: Queryable,
  { seller, action, number }: AnswerId,
  row: Pick<QuestionRow, 'reason' | 'asked_at' | 'due_at'>,
): Promise<void> {
  await database.query(
    `insert into questions (seller_id, action_number, number, reason, asked_at, due_at) values ($1, $2, $3, $4, $5, $6)`,
    [seller, action, number, row.reason, row.asked_at, row.due_at],
  );
}

export async function insertMessage(
  database: Queryable,
  { seller, action }: Pick<AnswerId, 'seller' | 'action'>,
  row: MessageRow,
): Promise<void> {
  await database.query(
    `insert into question_messages (seller_id, action_number, question, number, at, author, person, text_ref)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [seller, action, row.question, row.number, row.at, row.author, row.person, row.text_ref],
  );
}

/** Whether a conversation waits for support now, and until when. */
export async function setAnswered(
  database: Queryable,
  { seller, action, number }: AnswerId,
  { answered_at, due_at }: Pick<QuestionRow, 'answered_at' | 'due_at'>,
): Promise<void> {
  await database.query(
    `update questions set answered_at = $4, due_at = $5 where seller_id = $1 and action_number = $2 and number = $3`,
    [seller, action, number, answered_at, due_at],
  );
}
