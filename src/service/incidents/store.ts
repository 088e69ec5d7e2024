import type { IncidentAct, IncidentKind, IncidentOutcome, IncidentState } from '../../rulebook/incidents/incident.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { Reporter } from './contract.ts';

/** A report as it is kept. */
export type IncidentRow = {
  readonly reference: string;
  readonly kind: IncidentKind;
  readonly reporter: Reporter;
  readonly reported_at: Instant;
  readonly report_ref: string;
  readonly status: IncidentState['status'];
  readonly by_person: string | null;
  readonly at: Instant | null;
  readonly outcome: IncidentOutcome | null;
  /** The shop that said it was its own slip. */
  readonly own_shop: string | null;
  /** By what whoever reported it is known again; null: without an account. */
  readonly reporter_tag: Buffer | null;
  /** Of the order that was named; null: none was, or there is none. */
  readonly about_seller: string | null;
};

const COLUMNS =
  'reference, kind, reporter, reported_at, report_ref, status, by_person, at, outcome, own_shop, reporter_tag, about_seller';

/** Keeps a report. False: one with this request key is there already. */
export async function insertIncident(
  transaction: Transaction,
  row: Pick<
    IncidentRow,
    'reference' | 'kind' | 'reporter' | 'reported_at' | 'report_ref' | 'own_shop' | 'reporter_tag' | 'about_seller'
  > & {
    readonly order_id: string | null;
    readonly own: boolean;
    readonly request_key: Buffer;
    readonly content: Buffer;
  },
): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `insert into incidents (reference, request_key, content, kind, reporter, reported_at, report_ref,
       own_shop, reporter_tag, about_seller, order_id, own)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (request_key) do nothing`,
    [
      ...[row.reference, row.request_key, row.content, row.kind, row.reporter, row.reported_at, row.report_ref],
      ...[row.own_shop, row.reporter_tag, row.about_seller, row.order_id, row.own],
    ],
  );
  return rowCount === 1;
}

/** What was sent with a request key. */
export async function findSent(
  database: Queryable,
  requestKey: Buffer,
): Promise<{ readonly reference: string; readonly content: Buffer } | undefined> {
  const { rows } = await database.query<{ reference: string; content: Buffer }>(
    'select reference, content from incidents where request_key = $1',
    [requestKey],
  );
  return rows[0];
}

/** A report by its reference; with `lock` nobody else does anything with it until the transaction ends. */
export async function findIncident(
  database: Queryable,
  reference: string,
  lock = false,
): Promise<IncidentRow | undefined> {
  const { rows } = await database.query<IncidentRow>(
    `select ${COLUMNS} from incidents where reference = $1${lock ? ' for update' : ''}`,
    [reference],
  );
  return rows[0];
}

/** Where a list goes on. */
export type IncidentPlace = readonly [reportedAt: Instant, reference: string];

/** Reports that wait or are worked on, the oldest first; by incidents_open. */
export async function listOpen(
  database: Queryable,
  after: IncidentPlace | undefined,
  limit: number,
): Promise<readonly IncidentRow[]> {
  const { rows } = await database.query<IncidentRow>(
    `select ${COLUMNS} from incidents where status in ('received', 'claimed')
       and ($1::int8 is null or (reported_at, reference) > ($1, $2))
     order by reported_at, reference limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit],
  );
  return rows;
}

/** Reports that are closed, the one reported last first; by incidents_over. */
export async function listClosed(
  database: Queryable,
  after: IncidentPlace | undefined,
  limit: number,
): Promise<readonly IncidentRow[]> {
  const { rows } = await database.query<IncidentRow>(
    `select ${COLUMNS} from incidents where status in ('closed', 'destroyed')
       and ($1::int8 is null or (reported_at, reference) < ($1, $2))
     order by reported_at desc, reference desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit],
  );
  return rows;
}

/** Writes how a report stands. */
export async function updateState(transaction: Transaction, reference: string, state: IncidentState): Promise<void> {
  const { by, at, outcome } = columnsOf(state);
  await transaction.query(
    // What it was about goes with the words.
    `update incidents set status = $2, by_person = $3, at = $4, outcome = $5,
       order_id = case when $2 = 'destroyed' then null else order_id end,
       own_shop = case when $2 = 'destroyed' then null else own_shop end
     where reference = $1`,
    [reference, state.status, by, at, outcome],
  );
}

function columnsOf(state: IncidentState): {
  readonly by: string | null;
  readonly at: Instant | null;
  readonly outcome: IncidentOutcome | null;
} {
  switch (state.status) {
    case 'received':
      return { by: null, at: null, outcome: null };
    case 'claimed':
      return { by: state.by, at: state.since, outcome: null };
    case 'closed':
      return { by: state.by, at: state.at, outcome: state.outcome };
    case 'destroyed':
      return { by: null, at: state.closedAt, outcome: state.outcome };
  }
}

/** How a report stands, out of its row. */
export function stateOf({ status, by_person: by, at, outcome }: IncidentRow): IncidentState {
  switch (status) {
    case 'received':
      return { status };
    case 'claimed':
      return { status, by: by ?? '', since: at ?? 0 };
    case 'closed':
      return { status, by: by ?? '', at: at ?? 0, outcome: outcome ?? 'not_confirmed' };
    case 'destroyed':
      return { status, closedAt: at ?? 0, outcome: outcome ?? 'not_confirmed' };
  }
}

/** Something that was done or said about a report. */
export type EntryRow = {
  readonly number: number;
  readonly at: Instant;
  readonly act: IncidentAct['do'];
  readonly by_person: string | null;
  readonly text_ref: string | null;
};

/** Keeps an entry as the last one. The report is locked. */
export async function insertEntry(
  transaction: Transaction,
  reference: string,
  { at, act, by_person: by, text_ref: ref }: Omit<EntryRow, 'number'>,
): Promise<void> {
  await transaction.query(
    `insert into incident_entries (reference, number, at, act, by_person, text_ref)
     select $1, count(*) + 1, $2, $3, $4, $5 from incident_entries where reference = $1`,
    [reference, at, act, by, ref],
  );
}

/** What was done and said about a report, in order. */
export async function entriesOf(database: Queryable, reference: string): Promise<readonly EntryRow[]> {
  const { rows } = await database.query<EntryRow>(
    'select number, at, act, by_person, text_ref from incident_entries where reference = $1 order by number',
    [reference],
  );
  return rows;
}

/** Reports that were closed before an instant and whose words are still there; by incidents_due. */
export async function closedBefore(
  transaction: Transaction,
  before: Instant,
  limit: number,
): Promise<readonly IncidentRow[]> {
  const { rows } = await transaction.query<IncidentRow>(
    `select ${COLUMNS} from incidents where status = 'closed' and at <= $1 order by at limit $2 for update`,
    [before, limit],
  );
  return rows;
}
