import type { Instant } from '../../rulebook/instant.ts';
import { bucketOf } from '../ledger/outbox-store.ts';
import type { Queryable } from '../postgres/database.ts';
import type { OfThread } from './parts.ts';

/** When the last mail of a conversation's messages leaves or left; undefined: there was none. */
export async function lastDue(database: Queryable, { seller, order, about }: OfThread): Promise<Instant | undefined> {
  const { rows } = await database.query<{ due: Instant | null }>({
    name: 'last-relay-mail',
    text: `select max(due_at) as due from relay_mails
      where seller_id = $1 and order_id = $2 and about = $3 and answered is null and status <> 'dropped'`,
    values: [seller, order, about],
  });
  return rows[0]?.due ?? undefined;
}

/** Queues a mail of a conversation's messages, unless one gathers them already. */
export async function queueTelling(
  database: Queryable,
  { seller, order, about }: OfThread,
  { dueAt, now }: { readonly dueAt: Instant; readonly now: Instant },
): Promise<void> {
  await database.query({
    name: 'queue-relay-mail',
    text: `insert into relay_mails (seller_id, order_id, about, mail, bucket, status, created_at, due_at)
      values ($1, $2, $3, $4, $5, 'queued', $6, $7) on conflict do nothing`,
    values: [seller, order, about, `m${dueAt}`, bucketOf(seller), now, dueAt],
  });
}

/** What a customer is told of a message that they sent by mail. */
export type NewAnswer = {
  readonly message: string;
  readonly answered: string;
  readonly why: string | undefined;
  readonly kinds: readonly string[];
  readonly files: number;
};

/** Queues the answer to a mail; there is one for each message. */
export async function queueAnswer(
  database: Queryable,
  { seller, order, about }: OfThread,
  { message, answered, why, kinds, files }: NewAnswer,
  now: Instant,
): Promise<void> {
  await database.query({
    name: 'queue-relay-answer',
    text: `insert into relay_mails (seller_id, order_id, about, mail, bucket, answered, why, kinds, files, status, created_at, due_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'queued', $10, $10) on conflict do nothing`,
    values: [seller, order, about, `a${message}`, bucketOf(seller), answered, why ?? null, kinds, files, now],
  });
}

/** A mail that one server holds. */
export type LeasedMail = {
  readonly seller_id: string;
  readonly order_id: string;
  readonly about: string;
  readonly mail: string;
  readonly answered: string | null;
  readonly why: string | null;
  readonly kinds: readonly string[];
  readonly files: number;
  readonly after_place: number | null;
  readonly to_place: number | null;
  readonly attempts: number;
  readonly created_at: Instant;
};

/** Leases the mails of a bucket that are due to one server. One whose lease ran out is leased again. */
export async function leaseMails(
  database: Queryable,
  bucket: number,
  { now, lease, most }: { readonly now: Instant; readonly lease: number; readonly most: number },
): Promise<readonly LeasedMail[]> {
  const { rows } = await database.query<LeasedMail>({
    name: 'lease-relay-mails',
    text: `with chosen as (
        select seller_id, order_id, about, mail from relay_mails
        where bucket = $1 and status = 'queued' and due_at <= $2
          and (leased_until is null or leased_until <= $2 or leased_until > $2 + 2 * $3::int8)
        order by due_at, seller_id, order_id, about, mail limit $4 for update skip locked)
      update relay_mails as mails set leased_until = $2 + $3::int8, attempts = attempts + 1
      from chosen
      where mails.seller_id = chosen.seller_id and mails.order_id = chosen.order_id and mails.about = chosen.about
        and mails.mail = chosen.mail
      returning mails.seller_id, mails.order_id, mails.about, mails.mail, answered, why, kinds, files, after_place, to_place,
        attempts, created_at`,
    values: [bucket, now, lease, most],
  });
  return rows;
}

/** Up to which place the customer was written to by an earlier mail. */
export async function toldUpTo(database: Queryable, { seller_id, order_id, about, mail }: LeasedMail): Promise<number> {
  const { rows } = await database.query<{ place: number | null }>({
    name: 'relay-told-up-to',
    text: `select max(to_place) as place from relay_mails
      where seller_id = $1 and order_id = $2 and about = $3 and mail <> $4 and status <> 'dropped'`,
    values: [seller_id, order_id, about, mail],
  });
  return rows[0]?.place ?? 0;
}

const OF_ATTEMPT = 'seller_id = $1 and order_id = $2 and about = $3 and mail = $4 and attempts = $5';

function attemptOf({ seller_id, order_id, about, mail, attempts }: LeasedMail): readonly (string | number)[] {
  return [seller_id, order_id, about, mail, attempts];
}

/** What a mail tells is settled before it goes: sent again after a crash it tells the same. False: the attempt is another server's. */
export async function keepRange(
  database: Queryable,
  mail: LeasedMail,
  { after, to }: { readonly after: number; readonly to: number },
): Promise<boolean> {
  const { rowCount } = await database.query(
    `update relay_mails set after_place = $6, to_place = $7 where ${OF_ATTEMPT} and status = 'queued'`,
    [...attemptOf(mail), after, to],
  );
  return rowCount === 1;
}

/** Settles a mail, as long as it is still this attempt's. */
export async function settleMail(
  database: Queryable,
  mail: LeasedMail,
  { status, code, now }: { readonly status: string; readonly code: string | null; readonly now: Instant },
): Promise<void> {
  await database.query(
    `update relay_mails set status = $6, code = $7, settled_at = $8, leased_until = null
     where ${OF_ATTEMPT} and status = 'queued'`,
    [...attemptOf(mail), status, code, now],
  );
}

/** Puts a mail off, as long as it is still this attempt's. */
export async function postponeMail(
  database: Queryable,
  mail: LeasedMail,
  { code, dueAt }: { readonly code: string | null; readonly dueAt: Instant },
): Promise<void> {
  await database.query(
    `update relay_mails set due_at = $6, code = $7, leased_until = null where ${OF_ATTEMPT} and status = 'queued'`,
    [...attemptOf(mail), dueAt, code],
  );
}
