import { PLATFORM } from '../../rulebook/ids.ts';
import { actOn } from './inquire.ts';
import { finishedSendings, leaseNotices, type NoticeRow, postponeNotice, settleNotice } from './notice-store.ts';
import { noticeText } from './notice-text.ts';
import type { BreachParts, NoticePost } from './parts.ts';
import { findBreach } from './store.ts';

/** How long a mail is one server's alone, and how long before its end none is begun any more. */
export const NOTICE_LEASE = 300_000;
const LONGEST = 90_000;
const AT_ONCE = 50;
/** So many times at most in one round: other mail goes out in between. */
const BATCHES = 10;

/**
 * Sends the notices that are due, each by one server, and notes where nobody is left to be reached. What a server leaves behind when it
 * dies goes again by another one when the lease has ended: the same, under the same Message-ID. Answers how many a mail server took.
 */
export async function sendBreachNotices(parts: BreachParts): Promise<number> {
  const { pool, post, now } = parts;
  let sent = 0;
  for (let batch = 0; post !== undefined && batch < BATCHES; batch++) {
    const leasedAt = now();
    const leased = await leaseNotices(pool, { now: leasedAt, lease: NOTICE_LEASE, most: AT_ONCE });
    for (const notice of leased) {
      if (now() > leasedAt + NOTICE_LEASE - LONGEST) break;
      if (await sendOne(parts, post, notice)) sent += 1;
    }
    if (leased.length < AT_ONCE) break;
  }
  for (const id of await finishedSendings(pool, AT_ONCE))
    await actOn(parts, id, PLATFORM, [{ wanted: { type: 'reached' }, words: undefined }]);
  return sent;
}

async function sendOne(parts: BreachParts, post: NoticePost, notice: NoticeRow): Promise<boolean> {
  const { pool, now } = parts;
  const result = await handOver(parts, post, notice);
  switch (result.outcome) {
    case 'no_address':
      await settleNotice(pool, notice, { state: 'no_address', code: null, now: now() });
      return false;
    case 'later': {
      const { code } = result;
      if (post.isGivenUp(notice.queued_at, now()))
        await settleNotice(pool, notice, { state: 'failed', code, now: now() });
      else await postponeNotice(pool, notice, { code, dueAt: now() + post.backOff(notice.attempts) });
      return false;
    }
    case 'sent':
      await settleNotice(pool, notice, { state: 'sent', code: result.code, now: now() });
      return true;
    case 'refused':
      await settleNotice(pool, notice, { state: 'failed', code: result.code, now: now() });
      return false;
  }
}

async function handOver(parts: BreachParts, post: NoticePost, notice: NoticeRow) {
  const kept = await findBreach(parts.pool, notice.breach_id);
  if (kept === undefined) throw new Error('a notice is of an inquiry');
  const address = await addressFor(parts, notice);
  if (address === 'later') return { outcome: 'later', code: null } as const;
  if (address === undefined) return { outcome: 'no_address' } as const;
  return post.send({ ...noticeText(parts, kept, notice), id: notice.mail_id, to: address });
}

/** The address that was given with their latest order that still has one. It leaves this file with the mail alone. */
async function addressFor({ ordersOf, open }: BreachParts, notice: NoticeRow): Promise<string | 'later' | undefined> {
  const own = await ordersOf(notice.customer);
  const concerned = notice.places.map(([seller, order]) => ({ seller, order }));
  for (const { seller, order } of [...own, ...concerned]) {
    const opened = await open({ seller, order }, ['email']);
    if ('keys' in opened) return 'later';
    const address = opened.values.get('email')?.reveal();
    if (typeof address === 'string') return address;
  }
  return undefined;
}
