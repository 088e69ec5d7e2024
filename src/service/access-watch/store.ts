import type { LookReason, WatchSummary, Whose } from '../../rulebook/access-watch/summary.ts';
import type { Watched, WatchFinding } from '../../rulebook/access-watch/watch.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { LiftReason } from './alarm.ts';

/** An alarm as it is kept. */
export type AlarmRow = {
  readonly seller_id: string;
  readonly alarm_id: string;
  readonly person_id: string;
  readonly whose: Whose;
  readonly access_id: string;
  readonly at: Instant;
  readonly level: 'friction' | 'block';
  readonly finding: WatchFinding;
  readonly until: Instant | null;
  readonly to_case: boolean;
  readonly asked_at: Instant | null;
  readonly asked_because: LookReason | null;
  readonly lifted_at: Instant | null;
  readonly lifted_by: string | null;
  readonly lifted_because: LiftReason | null;
};

/** As many shops stand for all of them. */
const PEERS = 2000;

/** What is remembered of shops' looks, one for each. */
export async function watchedShops(database: Queryable): Promise<readonly WatchSummary[]> {
  const { rows } = await database.query<{ summary: WatchSummary }>(
    `select watched -> 'summary' as summary from access_watches where subject = '' order by seller_id limit $1`,
    [PEERS],
  );
  return rows.map(({ summary }) => summary);
}

/** Alarms, the latest first: of one seller, or of all of them. By the primary key, or by access_alarms_at. */
export async function listAlarms(
  database: Queryable,
  {
    seller,
    after,
    limit,
  }: { readonly seller: string | undefined; readonly after: string | undefined; readonly limit: number },
): Promise<readonly AlarmRow[]> {
  const { rows } = await database.query<AlarmRow>(
    `select * from access_alarms where ($1::text is null or seller_id = $1) and ($2::uuid is null or alarm_id < $2)
     order by alarm_id desc limit $3`,
    [seller ?? null, after ?? null, limit],
  );
  return rows;
}

/** One alarm; nobody else does anything with it until the transaction ends. */
export async function lockAlarm(
  transaction: Transaction,
  seller: string,
  alarm: string,
): Promise<AlarmRow | undefined> {
  const { rows } = await transaction.query<AlarmRow>(
    'select * from access_alarms where seller_id = $1 and alarm_id = $2 for update',
    [seller, alarm],
  );
  return rows[0];
}

/** The shop has asked for somebody to look. */
export async function keepAsked(
  transaction: Transaction,
  { seller_id: seller, alarm_id: alarm }: AlarmRow,
  { at, because }: { readonly at: Instant; readonly because: LookReason },
): Promise<void> {
  await transaction.query(
    'update access_alarms set asked_at = $3, asked_because = $4 where seller_id = $1 and alarm_id = $2',
    [seller, alarm, at, because],
  );
}

/** Somebody has lifted a stop. */
export async function keepLifted(
  transaction: Transaction,
  { seller_id: seller, alarm_id: alarm }: AlarmRow,
  { at, by, because }: { readonly at: Instant; readonly by: string; readonly because: LiftReason },
): Promise<void> {
  await transaction.query(
    `update access_alarms set lifted_at = $3, lifted_by = $4, lifted_because = $5 where seller_id = $1 and alarm_id = $2`,
    [seller, alarm, at, by, because],
  );
}

/** How the looks of a person, or of all people of a seller, stand. */
export async function findWatched(
  transaction: Transaction,
  seller: string,
  subject: string,
): Promise<Watched | undefined> {
  const { rows } = await transaction.query<{ watched: Watched }>(
    'select watched from access_watches where seller_id = $1 and subject = $2',
    [seller, subject],
  );
  return rows[0]?.watched;
}
