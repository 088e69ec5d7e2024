import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** A mail about a report. `entry` 0: that it was received; otherwise the step of the listing that answers it. */
export type MailRow = {
  readonly seller: string;
  readonly reference: string;
  readonly entry: number;
  readonly mail_id: string;
  readonly queued_at: Instant;
  readonly attempts: number;
};

/** Queues mails about reports of a seller's listing, in the transaction that they follow from; what is queued already stays. `now`: wall time. */
export async function queueMails(
  transaction: Transaction,
  seller: string,
  references: readonly string[],
  entry: number,
  now: Instant,
): Promise<void> {
  if (references.length === 0) return;
  await transaction.query({
    name: 'queue-listing-mails',
    text: `insert into listing_mails (seller_id, reference, entry, queued_at, due_at)
      select $1, reference, $3, $4, $4 from unnest($2::text[]) as reference on conflict do nothing`,
    values: [seller, references, entry, now],
  });
}

const COLUMNS = 'seller_id as seller, reference, entry, mail_id, queued_at, attempts';

/** Mails that are due, the longest waiting first. */
export async function dueMails(database: Queryable, now: Instant, most: number): Promise<readonly MailRow[]> {
  const { rows } = await database.query<MailRow>(
    `select ${COLUMNS} from listing_mails
     where state = 'queued' and due_at <= $1 and (leased_until is null or leased_until <= $1)
     order by due_at, seller_id, reference, entry limit $2`,
    [now, most],
  );
  return rows;
}

/** Makes one this server's alone for a while; undefined: another one has it. One whose lease ran out is leased again. */
export async function leaseMail(
  database: Queryable,
  { seller, reference, entry }: MailRow,
  { now, lease }: { readonly now: Instant; readonly lease: number },
): Promise<MailRow | undefined> {
  const { rows } = await database.query<MailRow>(
    `update listing_mails set leased_until = $4::int8 + $5::int8, attempts = attempts + 1
     where seller_id = $1 and reference = $2 and entry = $3 and state = 'queued'
       and (leased_until is null or leased_until <= $4)
     returning ${COLUMNS}`,
    [seller, reference, entry, now, lease],
  );
  return rows[0];
}

const OF_ATTEMPT = `seller_id = $1 and reference = $2 and entry = $3 and attempts = $4 and state = 'queued'`;

/** Settles a mail, as long as it is still this attempt's. */
export async function settleMail(
  database: Queryable,
  { seller, reference, entry, attempts }: MailRow,
  {
    state,
    code,
    now,
  }: { readonly state: 'sent' | 'failed' | 'no_address'; readonly code: string | null; readonly now: Instant },
): Promise<void> {
  await database.query(
    `update listing_mails set state = $5, code = $6, settled_at = $7, leased_until = null where ${OF_ATTEMPT}`,
    [seller, reference, entry, attempts, state, code, now],
  );
}

/** Puts a mail off, as long as it is still this attempt's. */
export async function postponeMail(
  database: Queryable,
  { seller, reference, entry, attempts }: MailRow,
  { code, dueAt }: { readonly code: string | null; readonly dueAt: Instant },
): Promise<void> {
  await database.query(`update listing_mails set due_at = $5, code = $6, leased_until = null where ${OF_ATTEMPT}`, [
    ...[seller, reference, entry, attempts, dueAt, code],
  ]);
}
