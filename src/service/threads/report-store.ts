import type { Instant } from '../../rulebook/instant.ts';
import type { ReportReason } from '../../rulebook/threads/report.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** That a message was reported. */
export type ReportRow = {
  readonly reason: ReportReason;
  readonly reported_at: Instant;
  readonly settled_at: Instant | null;
};

/** Keeps a report, unless there is one; answers the one that is there. */
export async function keepReport(
  transaction: Transaction,
  seller: string,
  message: string,
  { reason, at }: { readonly reason: ReportReason; readonly at: Instant },
): Promise<Instant> {
  const { rows } = await transaction.query<{ reported_at: Instant }>(
    `with made as (
       insert into message_reports (seller_id, message_id, reason, reported_at) values ($1, $2, $3, $4)
       on conflict (seller_id, message_id) do nothing returning reported_at)
     select reported_at from made
     union all select reported_at from message_reports where seller_id = $1 and message_id = $2
     limit 1`,
    [seller, message, reason, at],
  );
  return rows[0]?.reported_at ?? at;
}

/** The report of a message. */
export async function findReport(database: Queryable, seller: string, message: string): Promise<ReportRow | undefined> {
  const { rows } = await database.query<ReportRow>(
    'select reason, reported_at, settled_at from message_reports where seller_id = $1 and message_id = $2',
    [seller, message],
  );
  return rows[0];
}

/** Staff have looked at it. */
export async function settleReport(
  transaction: Transaction,
  seller: string,
  message: string,
  at: Instant,
): Promise<void> {
  await transaction.query(
    `update message_reports set settled_at = $3 where seller_id = $1 and message_id = $2 and settled_at is null`,
    [seller, message, at],
  );
}
