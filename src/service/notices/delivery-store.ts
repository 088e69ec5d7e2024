import type { NoticeKind } from '../../words/notices-en.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** A notice about an action of which a mail did not arrive. */
export type LookedAt = { readonly seller_id: string; readonly notice: string };

/** Those of a bucket that somebody should look at. By notices_delivery_look. */
export async function deliveriesToLookAt(
  database: Queryable,
  bucket: number,
  most: number,
): Promise<readonly LookedAt[]> {
  const { rows } = await database.query<LookedAt>({
    name: 'deliveries-to-look-at',
    text: `select seller_id, notice from notices where bucket = $1 and delivery_look
      order by seller_id, notice limit $2`,
    values: [bucket, most],
  });
  return rows;
}

/** A notice with whether any of it arrived, or still may: it was opened, or a mail was taken or is on its way. */
export type DeliveryState = {
  readonly kind: NoticeKind;
  readonly action_number: number;
  readonly arrived: boolean;
};

/** Takes the mark off that a notice is to be looked at. False: another server did. */
export async function takeLook(transaction: Transaction, { seller_id, notice }: LookedAt): Promise<boolean> {
  const { rowCount } = await transaction.query(
    'update notices set delivery_look = false where seller_id = $1 and notice = $2 and delivery_look',
    [seller_id, notice],
  );
  return rowCount === 1;
}

/** How a notice stands; asked after the mark is taken, so that what comes back meanwhile marks it again. */
export async function deliveryOf(
  transaction: Transaction,
  { seller_id, notice }: LookedAt,
): Promise<DeliveryState | undefined> {
  const { rows } = await transaction.query<DeliveryState>(
    `select kind, action_number,
       exists (select 1 from notice_openings where notice_openings.seller_id = $1 and notice_openings.notice = $2)
       or exists (select 1 from notice_mails where notice_mails.seller_id = $1 and notice_mails.notice = $2
         and status in ('sent', 'queued')) as arrived
     from notices where seller_id = $1 and notice = $2 and undelivered_at is null`,
    [seller_id, notice],
  );
  return rows[0];
}

/** Notes that nothing of a notice was delivered; what it would be reminded of waits. */
export async function markUndelivered(
  transaction: Transaction,
  { seller_id, notice }: LookedAt,
  at: number,
): Promise<void> {
  await transaction.query(
    'update notices set undelivered_at = $3, remind_at = null where seller_id = $1 and notice = $2',
    [seller_id, notice, at],
  );
}

/** The notices of a seller that nothing has delivered so far. By notices_missed. */
export async function undeliveredOf(
  database: Queryable,
  seller: string,
): Promise<readonly { readonly notice: string; readonly kind: NoticeKind; readonly action_number: number }[]> {
  const { rows } = await database.query({
    name: 'undelivered-notices',
    text: `select notice, kind, action_number from notices
      where seller_id = $1 and undelivered_at is not null and reached_at is null order by sequence, notice`,
    values: [seller],
  });
  return rows;
}

/** Notes when the seller was reached about an action, and when to look for an acknowledgement. */
export async function markReached(
  transaction: Transaction,
  seller: string,
  { notice, at, remindAt }: { readonly notice: string; readonly at: number; readonly remindAt: number | null },
): Promise<void> {
  await transaction.query(
    'update notices set reached_at = $3, remind_at = $4 where seller_id = $1 and notice = $2 and reached_at is null',
    [seller, notice, at, remindAt],
  );
}
