import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { Warned } from './parts.ts';

/** A mail to one of the staff that a clock has come so far. */
export type WarningRow = {
  readonly breach_id: string;
  readonly regime: string;
  readonly hundredths: number;
  readonly person_id: string;
  readonly queued_at: Instant;
  readonly attempts: number;
};

/** Queues a warning to people, in the transaction that keeps that they were warned. */
export async function queueWarnings(
  transaction: Transaction,
  { breach, regime, hundredths }: Warned,
  people: readonly string[],
  now: Instant,
): Promise<void> {
  await transaction.query(
    `insert into data_breach_warnings (breach_id, regime, hundredths, person_id, due_at, queued_at)
     select $1::uuid, $2, $3::int2, person, $4::int8, $4::int8 from unnest($5::text[]) as input (person)
     on conflict do nothing`,
    [breach, regime, hundredths, now, people],
  );
}

/** Takes those that are due in hand, for one server until the lease has ended. */
export async function takeWarnings(
  database: Queryable,
  { now, lease, most }: { readonly now: Instant; readonly lease: number; readonly most: number },
): Promise<readonly WarningRow[]> {
  const { rows } = await database.query<WarningRow>(
    `with chosen as (
       select breach_id, regime, hundredths, person_id from data_breach_warnings
       where settled_at is null and due_at <= $1 order by due_at limit $3 for update)
     update data_breach_warnings as warnings set due_at = $1 + $2::int8, attempts = attempts + 1
     from chosen
     where warnings.breach_id = chosen.breach_id and warnings.regime = chosen.regime
       and warnings.hundredths = chosen.hundredths and warnings.person_id = chosen.person_id
     returning warnings.breach_id, warnings.regime, warnings.hundredths, warnings.person_id, queued_at, attempts`,
    [now, lease, most],
  );
  return rows;
}

const OF_ATTEMPT = 'breach_id = $1 and regime = $2 and hundredths = $3 and person_id = $4 and attempts = $5';

function attemptOf({ breach_id, regime, hundredths, person_id, attempts }: WarningRow): readonly (string | number)[] {
  return [breach_id, regime, hundredths, person_id, attempts];
}

/** It was sent, can never be, or is not needed any more. */
export async function settleWarning(database: Queryable, row: WarningRow, now: Instant): Promise<void> {
  await database.query(`update data_breach_warnings set settled_at = $6 where ${OF_ATTEMPT}`, [...attemptOf(row), now]);
}

export async function postponeWarning(database: Queryable, row: WarningRow, dueAt: Instant): Promise<void> {
  await database.query(`update data_breach_warnings set due_at = $6 where ${OF_ATTEMPT}`, [...attemptOf(row), dueAt]);
}
