import type { Case } from '../../rulebook/cases/case.ts';
import type { Harm } from '../../rulebook/cases/urgency.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { CaseKey } from './case-id.ts';
import { CASE_COLUMNS, type CaseRow } from './case-row.ts';

/** A case that is to be opened. */
export type NewCase = {
  readonly key: CaseKey;
  readonly violation: string | undefined;
  readonly category: string | undefined;
  readonly harm: Harm;
  readonly openedAt: Instant;
  readonly due: Instant;
  readonly urgentAt: Instant;
  readonly notFor: readonly string[];
};

/** Opens a case. One that there is already, open or closed, stays as it is: false. */
export async function insertCase(database: Queryable, opened: NewCase): Promise<boolean> {
  const { key, violation, category, harm, openedAt, due, urgentAt, notFor } = opened;
  const { rowCount } = await database.query(
    `insert into cases (seller_id, action_number, kind, origin, violation, category, harm, opened_at, due, urgent_at, not_for)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::text[]) on conflict do nothing`,
    [...valuesOf(key), violation ?? null, category ?? null, harm, openedAt, due, urgentAt, notFor],
  );
  return rowCount === 1;
}

/** A case. */
export async function readCase(database: Queryable, key: CaseKey): Promise<CaseRow | undefined> {
  const { rows } = await database.query<CaseRow>(
    `select ${CASE_COLUMNS} from cases where seller_id = $1 and action_number = $2 and kind = $3 and origin = $4`,
    valuesOf(key),
  );
  return rows[0];
}

/** A case that nobody else changes until the transaction ends. */
export async function lockCase(database: Queryable, key: CaseKey): Promise<CaseRow | undefined> {
  const { rows } = await database.query<CaseRow>(
    `select ${CASE_COLUMNS} from cases
     where seller_id = $1 and action_number = $2 and kind = $3 and origin = $4 for update`,
    valuesOf(key),
  );
  return rows[0];
}

/** The cases of a seller that are not closed. */
export async function openCasesOf(database: Queryable, seller: string): Promise<readonly CaseRow[]> {
  const { rows } = await database.query<CaseRow>(
    `select ${CASE_COLUMNS} from cases where seller_id = $1 and status <> 'closed'
     order by action_number, kind, origin`,
    [seller],
  );
  return rows;
}

/** What a closed case is kept with. */
export type Closing = {
  readonly at: Instant;
  readonly template: string | undefined;
  readonly reasonRef: string | undefined;
};

/** Stores what working on a case has made of it; a case that is closed is not changed any more. */
export async function updateCase(
  database: Queryable,
  key: CaseKey,
  { state, approvedBy }: Case,
  { at, template, reasonRef }: Closing,
): Promise<void> {
  const holder = state.status === 'claimed' ? state.by : null;
  const [outcome, closer] = state.status === 'closed' ? [state.outcome, state.by ?? null] : [null, null];
  await database.query(
    `update cases set status = $5, approved_by = $6::text[],
       claimed_by = $7, claimed_at = case when $7::text is null then null when claimed_by = $7 then claimed_at else $8::int8 end,
       outcome = $9, closed_by = $10, closed_at = case when $9::text is null then null else $8::int8 end,
       template = $11, reason_ref = $12
     where seller_id = $1 and action_number = $2 and kind = $3 and origin = $4 and status <> 'closed'`,
    [
      ...valuesOf(key),
      ...[state.status, approvedBy, holder, at, outcome, closer],
      ...[template ?? null, reasonRef ?? null],
    ],
  );
}

/** The latest closed cases of a kind about a violation, whoever's, without one seller's own case. */
export async function similarCases(
  database: Queryable,
  { kind, seller, action, origin }: CaseKey,
  violation: string | null,
  most: number,
): Promise<readonly CaseRow[]> {
  const { rows } = await database.query<CaseRow>(
    `select ${CASE_COLUMNS} from cases
     where status = 'closed' and kind = $1 and violation is not distinct from $2
       and (seller_id, action_number, origin) <> ($3, $4, $5) and outcome <> 'moved_on'
     order by closed_at desc, seller_id limit $6`,
    [kind, violation, seller, action, origin, most],
  );
  return rows;
}

/** A key in the order of the columns. */
export function valuesOf({ seller, action, kind, origin }: CaseKey): (string | number)[] {
  return [seller, action, kind, origin];
}
