import type { AppealOutcome } from '../../rulebook/appeals/appeal.ts';
import type { Queryable } from '../postgres/database.ts';
import type { AppealRow } from './appeal-store.ts';

/** An event about an appeal, by its place. */
export type ToldEvent = {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** The clock at which it was judged. */
  readonly at: number;
  readonly data: { readonly action: string; readonly textRef?: string; readonly outcome?: AppealOutcome };
};

export async function toldEventAt(
  database: Queryable,
  seller: string,
  position: number,
): Promise<ToldEvent | undefined> {
  const { rows } = await database.query<ToldEvent>(
    `select id, source, type, judged_at as at, body -> 'data' as data from events where seller_id = $1 and position = $2`,
    [seller, position],
  );
  return rows[0];
}

/** The place of the event by which an appeal was filed here, which names its sealed words. */
export async function filedAtPosition(
  database: Queryable,
  seller: string,
  textRef: string,
): Promise<number | undefined> {
  const { rows } = await database.query<{ position: number }>(
    `select position from events where seller_id = $1 and type = 'appeal.filed' and body -> 'data' ->> 'textRef' = $2
     order by position desc limit 1`,
    [seller, textRef],
  );
  return rows[0]?.position;
}

/** What is kept of an appeal that an event told. */
export type ToldAppeal = Pick<
  AppealRow,
  'seller_id' | 'action_number' | 'number' | 'items' | 'evidence' | 'filed_at' | 'due_at' | 'barred'
> & { readonly told_by: string; readonly told_position: number };

export async function insertToldAppeal(database: Queryable, row: ToldAppeal): Promise<void> {
  await database.query(
    `insert into appeals (seller_id, action_number, number, state, items, evidence, filed_at, filed_by, due_at, barred,
       told_by, told_position)
     values ($1, $2, $3, 'open', $4::jsonb, $5::jsonb, $6, $9, $7, $8::jsonb, $9, $10)`,
    [
      ...[row.seller_id, row.action_number, row.number, JSON.stringify(row.items), JSON.stringify(row.evidence)],
      ...[row.filed_at, row.due_at, JSON.stringify(row.barred), row.told_by, row.told_position],
    ],
  );
}

/** Ends an open appeal by a decision that an event told. */
export async function endTold(
  database: Queryable,
  key: Pick<AppealRow, 'seller_id' | 'action_number' | 'number'>,
  outcome: AppealOutcome,
  source: string,
  at: number,
): Promise<void> {
  await database.query(
    `update appeals set state = 'decided', outcome = $4, decision_told_by = $5, ended_at = $6
     where seller_id = $1 and action_number = $2 and number = $3 and state = 'open'`,
    [key.seller_id, key.action_number, key.number, outcome, source, at],
  );
}
