import type { Reach } from '../../rulebook/data-breaches/breach.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { AffectedPlaces } from './affected-store.ts';

/** How many of a notice's mails wait, and what became of the others. */
export type NoticeCounts = Reach & { readonly queued: number };

/**
 * Queues the notice to whom it has not reached: whoever was told keeps their row, so a notice that is sent again tells nobody twice. What
 * did not arrive is tried again.
 */
export async function queueNotices(
  transaction: Transaction,
  breach: string,
  act: number,
  people: readonly AffectedPlaces[],
  now: Instant,
): Promise<void> {
  await transaction.query(
    `insert into data_breach_notices (breach_id, customer, act_number, places, fields, state, queued_at, due_at, attempts)
     select $1::uuid, customer, $2::int, places, fields, 'queued', $3::int8, $3::int8, 0
     from jsonb_to_recordset($4::jsonb) as input (customer text, places jsonb, fields text[])
     on conflict (breach_id, customer) do update
       set act_number = excluded.act_number, places = excluded.places, fields = excluded.fields, state = 'queued',
         queued_at = excluded.queued_at, due_at = excluded.due_at, attempts = 0, leased_until = null, code = null,
         settled_at = null
       where data_breach_notices.state in ('failed', 'no_address')`,
    [breach, act, now, JSON.stringify(people)],
  );
  await keepSending(transaction, breach, true);
}

/** Whether a notice of an inquiry is on its way. */
export async function keepSending(transaction: Transaction, breach: string, isSending: boolean): Promise<void> {
  await transaction.query('update data_breaches set is_sending = $2 where breach_id = $1', [breach, isSending]);
}

/** The inquiries whose notice is on its way with nobody left whom it could still reach. */
export async function finishedSendings(database: Queryable, most: number): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>(
    `select breach_id as id from data_breaches where is_sending and not exists (
       select from data_breach_notices
       where data_breach_notices.breach_id = data_breaches.breach_id and state = 'queued') limit $1`,
    [most],
  );
  return rows.map(({ id }) => id);
}

/** How far the notice of an inquiry is. */
export async function countNotices(database: Queryable, breach: string): Promise<NoticeCounts> {
  const { rows } = await database.query<NoticeCounts>(
    `select count(*) filter (where state = 'queued')::int as queued, count(*) filter (where state = 'sent')::int as sent,
       count(*) filter (where state = 'failed')::int as failed,
       count(*) filter (where state = 'no_address')::int as "noAddress"
     from data_breach_notices where breach_id = $1`,
    [breach],
  );
  return rows[0] ?? { queued: 0, sent: 0, failed: 0, noAddress: 0 };
}

/** How many of some customers a notice never went to. */
export async function countUntold(database: Queryable, breach: string, customers: readonly string[]): Promise<number> {
  const { rows } = await database.query<{ told: number }>(
    'select count(*)::int as told from data_breach_notices where breach_id = $1 and customer = any ($2::text[])',
    [breach, customers],
  );
  return customers.length - (rows[0]?.told ?? 0);
}

/** A notice to one customer, as it is kept. */
export type NoticeRow = {
  readonly breach_id: string;
  readonly customer: string;
  readonly act_number: number;
  readonly places: readonly (readonly [seller: string, order: string])[];
  readonly fields: readonly string[];
  readonly mail_id: string;
  readonly queued_at: Instant;
  readonly attempts: number;
};

const COLUMNS = 'breach_id, customer, act_number, places, fields, mail_id, queued_at, attempts';

/** Leases notices that are due to one server: another one that asks meanwhile waits, and takes the next. One whose lease ran out is leased again. */
export async function leaseNotices(
  database: Queryable,
  { now, lease, most }: { readonly now: Instant; readonly lease: number; readonly most: number },
): Promise<readonly NoticeRow[]> {
  const { rows } = await database.query<NoticeRow>(
    `with chosen as (
       select breach_id, customer from data_breach_notices
       where state = 'queued' and due_at <= $1 and (leased_until is null or leased_until <= $1)
       order by due_at, breach_id, customer limit $3 for update)
     update data_breach_notices as notices set leased_until = $1 + $2::int8, attempts = attempts + 1
     from chosen where notices.breach_id = chosen.breach_id and notices.customer = chosen.customer
     returning ${COLUMNS.split(', ')
       .map((column) => `notices.${column}`)
       .join(', ')}`,
    [now, lease, most],
  );
  return rows;
}

const OF_ATTEMPT = `breach_id = $1 and customer = $2 and attempts = $3 and state = 'queued'`;

/** Settles a notice, as long as it is still this attempt's. */
export async function settleNotice(
  database: Queryable,
  { breach_id, customer, attempts }: NoticeRow,
  { state, code, now }: { readonly state: keyof typeof STATES; readonly code: string | null; readonly now: Instant },
): Promise<void> {
  await database.query(
    `update data_breach_notices set state = $4, code = $5, settled_at = $6, leased_until = null where ${OF_ATTEMPT}`,
    [breach_id, customer, attempts, state, code, now],
  );
}

const STATES = { sent: true, failed: true, no_address: true } as const;

/** Puts a notice off, as long as it is still this attempt's. */
export async function postponeNotice(
  database: Queryable,
  { breach_id, customer, attempts }: NoticeRow,
  { code, dueAt }: { readonly code: string | null; readonly dueAt: Instant },
): Promise<void> {
  await database.query(
    `update data_breach_notices set due_at = $4, code = $5, leased_until = null where ${OF_ATTEMPT}`,
    [breach_id, customer, attempts, dueAt, code],
  );
}

/** What a customer was told, whether or not a mail reached them; the latest first. */
export async function noticesOf(database: Queryable, customer: string): Promise<readonly NoticeRow[]> {
  const { rows } = await database.query<NoticeRow>(
    `select ${COLUMNS} from data_breach_notices where customer = $1 and places <> '[]' order by breach_id desc limit 100`,
    [customer],
  );
  return rows;
}

/** Takes an order out of every notice that is about it. */
export async function takeOrderOut(
  database: Queryable,
  { seller, order }: { readonly seller: string; readonly order: string },
): Promise<void> {
  await database.query(
    `update data_breach_notices set places = (
       select coalesce(jsonb_agg(place order by number), '[]') from jsonb_array_elements(places) with ordinality as all_places (place, number)
       where place <> $1::jsonb)
     where places @> jsonb_build_array($1::jsonb)`,
    [JSON.stringify([seller, order])],
  );
}

/** Deletes what is kept no longer: of inquiries that were closed before an instant, and of closed ones what is about no order any more. */
export async function deleteOldNotices(database: Queryable, closedBefore: Instant): Promise<number> {
  const { rowCount } = await database.query(
    `delete from data_breach_notices as notices using data_breaches as breaches
     where breaches.breach_id = notices.breach_id and breaches.status = 'closed' and notices.state <> 'queued'
       and (breaches.closed_at <= $1 or notices.places = '[]')`,
    [closedBefore],
  );
  return rowCount ?? 0;
}
