import type { NoticeKind } from '../../../words/notices-en.ts';
import { bucketOf } from '../../ledger/outbox-store.ts';
import type { Queryable } from '../../postgres/database.ts';
import type { Transaction } from '../../postgres/transaction.ts';
import type { Letter } from '../letter/letter.ts';

/** Names a mail: which notice, to whom. */
export type MailKey = { readonly seller_id: string; readonly notice: string; readonly person_id: string };

/** Queues the mail of a notice to people, to be sent at once or at `dueAt`. */
export async function queueMails(
  transaction: Transaction,
  { seller, notice, dueAt }: { readonly seller: string; readonly notice: string; readonly dueAt?: number },
  people: readonly string[],
  now: number,
): Promise<void> {
  await transaction.query({
    name: 'queue-mails',
    text: `insert into notice_mails (seller_id, notice, person_id, bucket, status, created_at, due_at)
      select $1, $2, person, $3, 'queued', $5, $6 from unnest($4::text[]) as person
      on conflict (seller_id, notice, person_id) do nothing`,
    values: [seller, notice, bucketOf(seller), people, now, dueAt ?? now],
  });
}

/** A mail that one server holds. */
export type LeasedMail = MailKey & { readonly attempts: number; readonly created_at: number };

/** Leases the mails of a bucket that are due to one server. One whose lease ran out is leased again. */
export async function leaseMails(
  database: Queryable,
  bucket: number,
  now: number,
  lease: number,
  most: number,
): Promise<readonly LeasedMail[]> {
  const { rows } = await database.query<LeasedMail>({
    name: 'lease-mails',
    text: `with chosen as (
        select seller_id, notice, person_id from notice_mails
        where bucket = $1 and status = 'queued' and due_at <= $2
          and (leased_until is null or leased_until <= $2 or leased_until > $2 + 2 * $3::int8)
        order by due_at, seller_id, notice, person_id limit $4 for update skip locked)
      update notice_mails as mails set leased_until = $2 + $3::int8, attempts = attempts + 1
      from chosen
      where mails.seller_id = chosen.seller_id and mails.notice = chosen.notice and mails.person_id = chosen.person_id
      returning mails.seller_id, mails.notice, mails.person_id, attempts, created_at`,
    values: [bucket, now, lease, most],
  });
  return rows;
}

/** Of the seller's mails that gather notices those queued since an instant, locked until the transaction ends. `waits`: nobody has begun to send it. */
export async function gatheringMails(
  transaction: Transaction,
  seller: string,
  prefix: string,
  since: number,
): Promise<readonly { readonly notice: string; readonly waits: boolean; readonly due_at: number }[]> {
  const { rows } = await transaction.query(
    `select notice, due_at, status = 'queued' and attempts = 0 as waits from notice_mails
     where seller_id = $1 and starts_with(notice, $2) and created_at > $3 order by notice, person_id for update`,
    [seller, prefix, since],
  );
  return rows;
}

/** What a notice says, as it goes out by mail. */
export type MailedNotice = { readonly notice: string; readonly kind: NoticeKind; readonly letter: Letter };

/** The notice of a mail. */
export async function noticeOf(database: Queryable, seller: string, notice: string): Promise<MailedNotice | undefined> {
  const { rows } = await database.query<MailedNotice>(
    'select notice, kind, letter from notices where seller_id = $1 and notice = $2',
    [seller, notice],
  );
  return rows[0];
}

/** The notices that a mail gathers, the earliest first. By notices_mail. */
export async function lettersIn(database: Queryable, seller: string, mail: string): Promise<readonly MailedNotice[]> {
  const { rows } = await database.query<MailedNotice>(
    `select notice, kind, letter from notices where seller_id = $1 and mail = $2
     order by at, sequence, length(notice), notice`,
    [seller, mail],
  );
  return rows;
}

/** Settles a mail, as long as it is still this attempt's. */
export async function settleMail(
  database: Queryable,
  mail: LeasedMail,
  status: 'sent' | 'bounced' | 'failed',
  code: string | null,
  now: number,
): Promise<boolean> {
  const { rowCount } = await database.query(
    `update notice_mails set status = $5, code = $6, settled_at = $7, leased_until = null
     where seller_id = $1 and notice = $2 and person_id = $3 and attempts = $4 and status = 'queued'`,
    [mail.seller_id, mail.notice, mail.person_id, mail.attempts, status, code, now],
  );
  return rowCount === 1;
}

/** Puts a mail off, as long as it is still this attempt's. */
export async function postponeMail(
  database: Queryable,
  mail: LeasedMail,
  code: string | null,
  dueAt: number,
): Promise<void> {
  await database.query(
    `update notice_mails set due_at = $5, code = $6, leased_until = null
     where seller_id = $1 and notice = $2 and person_id = $3 and attempts = $4 and status = 'queued'`,
    [mail.seller_id, mail.notice, mail.person_id, mail.attempts, dueAt, code],
  );
}

/** Notes that a mail which had been sent came back. False: there is none, or it was noted before. */
export async function bounceMail(
  transaction: Transaction,
  { seller_id, notice, person_id }: MailKey,
  code: string,
  now: number,
): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `update notice_mails set status = 'bounced', code = $4, settled_at = $5, leased_until = null
     where seller_id = $1 and notice = $2 and person_id = $3 and status in ('sent', 'queued')`,
    [seller_id, notice, person_id, code, now],
  );
  return rowCount === 1;
}

/**
 * Has somebody look whether a notice about an action was delivered at all, now that a mail of it came back or was given up. By the name
 * of the mail: those that are gathered have no notice of that name, and are about no action that asks for an answer.
 */
export async function lookAtDelivery(database: Queryable, { seller_id, notice }: MailKey): Promise<void> {
  await database.query(
    `update notices set delivery_look = true
     where seller_id = $1 and notice = $2 and action_number is not null and undelivered_at is null`,
    [seller_id, notice],
  );
}

/** How a notice went to each person. */
export type MailRow = {
  readonly person_id: string;
  readonly status: 'queued' | 'sent' | 'bounced' | 'failed';
  readonly attempts: number;
  readonly due_at: number;
  readonly settled_at: number | null;
  readonly code: string | null;
};

/** The mails of a notice, by person; where it went out with others, theirs. */
export async function mailsOf(database: Queryable, seller: string, notice: string): Promise<readonly MailRow[]> {
  const { rows } = await database.query<MailRow>(
    `select person_id, status, attempts, due_at, settled_at, code from notice_mails
     where seller_id = $1
       and notice = (select coalesce(mail, notice) from notices where seller_id = $1 and notice = $2)
     order by created_at, person_id`,
    [seller, notice],
  );
  return rows;
}
