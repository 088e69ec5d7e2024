import type { Trace } from '../../rulebook/standing/trace.ts';
import type { NoticeKind } from '../../words/notices-en.ts';
import { bucketOf } from '../ledger/outbox-store.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { Letter } from './letter/letter.ts';

/** A notice to be kept. `notice` names it among its seller's; written a second time it is passed over. */
export type NewNotice = {
  readonly seller: string;
  readonly notice: string;
  readonly kind: NoticeKind;
  readonly at: number;
  readonly sequence: number;
  readonly action: number | null;
  readonly writtenAt: number;
  readonly facts: unknown;
  readonly letter: Letter;
  readonly remindAt: number | null;
  /** The mail that it goes out with; null: it has its own, or goes to nobody. */
  readonly mail: string | null;
};

/** Keeps a notice. False: it was kept before. */
export async function insertNotice(transaction: Transaction, notice: NewNotice): Promise<boolean> {
  const { rowCount } = await transaction.query({
    name: 'insert-notice',
    text: `insert into notices (seller_id, notice, kind, at, sequence, action_number, written_at, facts, letter, bucket,
        remind_at, mail)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (seller_id, notice) do nothing`,
    values: [
      ...[notice.seller, notice.notice, notice.kind, notice.at, notice.sequence, notice.action, notice.writtenAt],
      ...[JSON.stringify(notice.facts), JSON.stringify(notice.letter), bucketOf(notice.seller), notice.remindAt],
      notice.mail,
    ],
  });
  return rowCount === 1;
}

export async function hasNotice(database: Queryable, seller: string, notice: string): Promise<boolean> {
  const { rows } = await database.query('select 1 from notices where seller_id = $1 and notice = $2', [seller, notice]);
  return rows.length > 0;
}

/** A notice as it is kept. */
export type NoticeRow = {
  readonly seller_id: string;
  readonly notice: string;
  readonly kind: NoticeKind;
  readonly at: number;
  readonly sequence: number;
  readonly action_number: number | null;
  readonly written_at: number;
  readonly letter: Letter;
  readonly undelivered_at: number | null;
  readonly reached_at: number | null;
};

/** The same with what its list tells besides: when the asking person opened it, and when it was first delivered. */
export type ListedNotice = NoticeRow & { readonly opened_at: number | null; readonly delivered_at: number | null };

/** Which notices: of one person's unread ones or all, behind one, so many. */
export type NoticePage = {
  readonly reader: string;
  readonly unread: boolean;
  readonly after: readonly [number, number, string] | undefined;
  readonly limit: number;
};

/** A seller's notices, the latest first. */
export async function listNotices(
  database: Queryable,
  seller: string,
  { reader, unread, after, limit }: NoticePage,
): Promise<readonly ListedNotice[]> {
  const { rows } = await database.query<ListedNotice>(
    `${SELECT}
     where notices.seller_id = $1 and (not $3 or own.opened_at is null)
       and ($4::int8 is null or at < $4 or (at = $4 and (sequence < $5 or (sequence = $5 and notices.notice > $6))))
     order by at desc, sequence desc, notices.notice limit $7`,
    [seller, reader, unread, ...(after ?? [null, null, null]), limit],
  );
  return rows;
}

/** One notice; undefined: there is none of that name. */
export async function findNotice(
  database: Queryable,
  seller: string,
  notice: string,
  reader: string,
): Promise<ListedNotice | undefined> {
  const { rows } = await database.query<ListedNotice>(
    `${SELECT} where notices.seller_id = $1 and notices.notice = $3`,
    [seller, reader, notice],
  );
  return rows[0];
}

// Delivered: opened here by anybody, or taken by a mail server and not come back (policy §3).
const SELECT = `select notices.seller_id, notices.notice, kind, at, sequence, action_number, written_at, letter,
    undelivered_at, reached_at, own.opened_at,
    least(
      (select min(opened_at) from notice_openings as any_opening
        where any_opening.seller_id = notices.seller_id and any_opening.notice = notices.notice),
      (select min(settled_at) from notice_mails
        where notice_mails.seller_id = notices.seller_id and notice_mails.notice = coalesce(notices.mail, notices.notice)
          and status = 'sent')
    ) as delivered_at
  from notices left join notice_openings as own
    on own.seller_id = notices.seller_id and own.notice = notices.notice and own.person_id = $2`;

/** The latest that mail could not bring and that the asking person has not opened. By notices_missed. */
export async function missedNotice(
  database: Queryable,
  seller: string,
  reader: string,
): Promise<ListedNotice | undefined> {
  const { rows } = await database.query<ListedNotice>(
    `${SELECT} where notices.seller_id = $1 and undelivered_at is not null and own.opened_at is null
     order by at desc, sequence desc, notices.notice limit 1`,
    [seller, reader],
  );
  return rows[0];
}

/** How many notices a seller has, and how many of them a person has not opened. */
export async function countNotices(
  database: Queryable,
  seller: string,
  reader: string,
): Promise<{ readonly all: number; readonly unread: number }> {
  const { rows } = await database.query<{ all: number; opened: number }>(
    `select (select count(*)::int from notices where seller_id = $1) as all,
       (select count(*)::int from notice_openings where seller_id = $1 and person_id = $2) as opened`,
    [seller, reader],
  );
  const { all = 0, opened = 0 } = rows[0] ?? {};
  return { all, unread: all - opened };
}

/** Notes that a person opened a notice; the first time stands. */
export async function openNotice(
  database: Queryable,
  seller: string,
  notice: string,
  reader: string,
  now: number,
): Promise<void> {
  await database.query(
    `insert into notice_openings (seller_id, notice, person_id, opened_at)
     select seller_id, notice, $3, $4 from notices where seller_id = $1 and notice = $2
     on conflict (seller_id, notice, person_id) do nothing`,
    [seller, notice, reader, now],
  );
}

/** The same for all that a person has not opened yet; answers how many those were. */
export async function openAllNotices(
  database: Queryable,
  seller: string,
  reader: string,
  now: number,
): Promise<number> {
  const { rowCount } = await database.query(
    `insert into notice_openings (seller_id, notice, person_id, opened_at)
     select seller_id, notice, $2, $3 from notices where seller_id = $1
     on conflict (seller_id, notice, person_id) do nothing`,
    [seller, reader, now],
  );
  return rowCount ?? 0;
}

/** Who opened a notice, the first one first. */
export async function openingsOf(
  database: Queryable,
  seller: string,
  notice: string,
): Promise<readonly { readonly person_id: string; readonly opened_at: number }[]> {
  const { rows } = await database.query(
    `select person_id, opened_at from notice_openings where seller_id = $1 and notice = $2 order by opened_at, person_id`,
    [seller, notice],
  );
  return rows;
}

/** The trace of a decision. */
export async function traceOf(database: Queryable, seller: string, sequence: number): Promise<Trace | undefined> {
  const { rows } = await database.query<{ trace: Trace }>(
    'select trace from decisions where seller_id = $1 and sequence = $2',
    [seller, sequence],
  );
  return rows[0]?.trace;
}

/** Events of a seller by their ids. */
export async function eventsById(
  database: Queryable,
  seller: string,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly type: string; readonly at: number; readonly data: unknown }[]> {
  const { rows } = await database.query(
    `select id, type, at, body -> 'data' as data from events where seller_id = $1 and id = any($2::text[])
     order by at, position limit 100`,
    [seller, ids],
  );
  return rows;
}
