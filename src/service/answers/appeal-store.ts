import type { AppealOutcome, ItemAnswer } from '../../rulebook/appeals/appeal.ts';
import type { Queryable } from '../postgres/database.ts';

/** An item as it is kept; what was written about it lies sealed. */
export type ItemRow = {
  readonly item: string;
  readonly wrong: string;
  readonly evidence: readonly string[];
  /** Ids of files; missing where none were sent along. */
  readonly files?: readonly string[];
};

/** An appeal as it is kept. */
export type AppealRow = {
  readonly seller_id: string;
  readonly action_number: number;
  readonly number: number;
  readonly state: 'open' | 'decided' | 'withdrawn';
  readonly items: readonly ItemRow[];
  readonly evidence: readonly string[];
  readonly filed_at: number;
  readonly due_at: number;
  /** Null: an event told the appeal, and its words lie where it came from. */
  readonly text_ref: string | null;
  readonly barred: readonly string[];
  readonly ended_at: number | null;
  readonly outcome: AppealOutcome | null;
  readonly answers: readonly ItemAnswer[] | null;
  readonly decided_by: string | null;
  readonly reasons_ref: string | null;
  /** Where the event came from that told the appeal, and its place; null: it was filed here. */
  readonly told_by: string | null;
  readonly told_position: number | null;
  /** Where the event came from that told the decision: then items have no answers. Null: it was decided here. */
  readonly decision_told_by: string | null;
};

const COLUMNS = `seller_id, action_number, number, state, items, evidence, filed_at, due_at, text_ref, barred,
  ended_at, outcome, answers, decided_by, reasons_ref, told_by, told_position, decision_told_by`;

/** The appeals of an action, the first first. */
export async function appealsOf(database: Queryable, seller: string, action: number): Promise<readonly AppealRow[]> {
  const { rows } = await database.query<AppealRow>(
    `select ${COLUMNS} from appeals where seller_id = $1 and action_number = $2 order by number`,
    [seller, action],
  );
  return rows;
}

/** The actions of a seller that an open appeal is about. */
export async function actionsWithOpenAppeal(database: Queryable, seller: string): Promise<readonly number[]> {
  const { rows } = await database.query<{ action: number }>(
    "select action_number as action from appeals where seller_id = $1 and state = 'open'",
    [seller],
  );
  return rows.map(({ action }) => action);
}

/** What a page of appeals goes on after: due date, seller, action, number. */
export type AppealKey = readonly [number, string, number, number];

/** Appeals in a state, those due first. */
export async function appealsInState(
  database: Queryable,
  state: AppealRow['state'],
  [due, seller, action, number]: AppealKey,
  limit: number,
): Promise<readonly AppealRow[]> {
  const { rows } = await database.query<AppealRow>(
    `select ${COLUMNS} from appeals
     where state = $1 and (due_at, seller_id, action_number, number) > ($2::int8, $3::text collate "C", $4::int4, $5::int4)
     order by due_at, seller_id, action_number, number limit $6`,
    [state, due, seller, action, number, limit],
  );
  return rows;
}

/** What is kept of an appeal that is filed. */
export type FiledRow = Pick<
  AppealRow,
  'seller_id' | 'action_number' | 'number' | 'items' | 'evidence' | 'filed_at' | 'due_at' | 'barred'
> & { readonly filed_by: string; readonly text_ref: string };

export async function insertAppeal(database: Queryable, row: FiledRow): Promise<void> {
  await database.query(
    `insert into appeals (seller_id, action_number, number, state, items, evidence, filed_at, filed_by, due_at, text_ref, barred)
     values ($1, $2, $3, 'open', $4::jsonb, $5::jsonb, $6, $7, $8, $9, $10::jsonb)`,
    [
      ...[row.seller_id, row.action_number, row.number, JSON.stringify(row.items), JSON.stringify(row.evidence)],
      ...[row.filed_at, row.filed_by, row.due_at, row.text_ref, JSON.stringify(row.barred)],
    ],
  );
}

type Key = Pick<AppealRow, 'seller_id' | 'action_number' | 'number'>;

/** Ends an open appeal that its seller withdraws. */
export async function endWithdrawn(database: Queryable, key: Key, at: number): Promise<void> {
  await database.query(
    `update appeals set state = 'withdrawn', ended_at = $4
     where seller_id = $1 and action_number = $2 and number = $3 and state = 'open'`,
    [key.seller_id, key.action_number, key.number, at],
  );
}

/** What an open appeal is decided to. */
export type DecidedRow = Key & {
  readonly ended_at: number;
  readonly outcome: AppealOutcome;
  readonly answers: readonly ItemAnswer[];
  readonly decided_by: string;
  readonly reasons_ref: string;
};

export async function endDecided(database: Queryable, row: DecidedRow): Promise<void> {
  await database.query(
    `update appeals set state = 'decided', ended_at = $4, outcome = $5, answers = $6::jsonb, decided_by = $7, reasons_ref = $8
     where seller_id = $1 and action_number = $2 and number = $3 and state = 'open'`,
    [
      ...[row.seller_id, row.action_number, row.number, row.ended_at, row.outcome],
      ...[JSON.stringify(row.answers), row.decided_by, row.reasons_ref],
    ],
  );
}

/** Which of these ids are events of the seller, of those that sellers are told about. */
export async function knownRecords(
  database: Queryable,
  seller: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await database.query<{ id: string }>(
    `select distinct id from events where seller_id = $1 and id = any ($2::text[]) and type <> 'account.linked'`,
    [seller, ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** The people who decided something about an action: events name them. */
export async function decidersOf(database: Queryable, seller: string, action: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ by: string }>(
    `select distinct body -> 'data' ->> 'by' as by from events
     where seller_id = $1 and body -> 'data' ->> 'action' = $2 and body -> 'data' ? 'by'
       and type in ('review.decided', 'suspension.decided', 'reinstatement.decided', 'removal.decided', 'payout_hold.decided')`,
    [seller, action],
  );
  return rows.map(({ by }) => by);
}
