import { MOST_TOLD } from '../../rulebook/relay/limits.ts';
import { BUCKETS } from '../ledger/outbox-store.ts';
import { isSwitchedOff } from './choice-store.ts';
import { answerMail, tellingMail } from './compose.ts';
import { takeAlias } from './find-alias.ts';
import { keepRange, type LeasedMail, leaseMails, postponeMail, settleMail, toldUpTo } from './mail-store.ts';
import type { CustomerMail, Handed, OfThread, Post, RelayParts, Unread } from './parts.ts';

/** How long a mail is one server's alone, and how long before its end none is begun any more: no conversation lasts longer. */
export const MAIL_LEASE = 300_000;
const LONGEST = 90_000;
const AT_ONCE = 20;

/**
 * Sends customers what is due, each mail by one server; what a server leaves behind when it dies is sent again by another one when the
 * lease has ended: the same, under the same Message-ID. Answers how many mails were taken by a mail server.
 */
export async function sendCustomerMails(parts: RelayParts): Promise<number> {
  const { pool, post, now } = parts;
  if (post === undefined) return 0;
  let sent = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const leasedAt = now();
    for (const mail of await leaseMails(pool, bucket, { now: leasedAt, lease: MAIL_LEASE, most: AT_ONCE })) {
      if (now() > leasedAt + MAIL_LEASE - LONGEST) break;
      if (await sendOne(parts, post, mail)) sent += 1;
    }
  }
  return sent;
}

async function sendOne(parts: RelayParts, post: Post, mail: LeasedMail): Promise<boolean> {
  const { pool, now, countMail } = parts;
  const result = await handOver(parts, post, mail);
  switch (result.outcome) {
    case 'dropped':
      await settleMail(pool, mail, { status: 'dropped', code: null, now: now() });
      return false;
    case 'later': {
      const { code } = result;
      if (post.isGivenUp(mail.created_at, now())) await settleMail(pool, mail, { status: 'failed', code, now: now() });
      else await postponeMail(pool, mail, { code, dueAt: now() + post.backOff(mail.attempts) });
      countMail('out', 'later');
      return false;
    }
    case 'sent':
    case 'refused':
      await settleMail(pool, mail, { status: result.outcome, code: result.code, now: now() });
      countMail('out', result.outcome);
      return result.outcome === 'sent';
  }
}

/** `dropped`: there is nothing to say any more, or nobody to say it to. */
type Result = Handed | { readonly outcome: 'dropped' };

async function handOver(parts: RelayParts, post: Post, mail: LeasedMail): Promise<Result> {
  const of = { seller: mail.seller_id, order: mail.order_id, about: mail.about };
  const customer = await parts.customerOf(of);
  if (customer === undefined) return { outcome: 'dropped' };
  // What answers a mail of the customer's own always comes.
  const content = await (mail.answered === null ? telling : answering)(parts, mail, of, customer);
  if (content === undefined) return { outcome: 'dropped' };
  const opened = await parts.open(of, ['email']);
  if ('keys' in opened) return { outcome: 'later', code: null };
  const address = opened.values.get('email')?.reveal();
  if (typeof address !== 'string') return { outcome: 'dropped' };
  return post.send({ ...content, to: address });
}

type Content = Omit<CustomerMail, 'to'>;

async function answering(
  parts: RelayParts,
  mail: LeasedMail,
  of: OfThread,
  customer: string,
): Promise<Content | undefined> {
  const isOpen = await parts.conversations.isOpen(of);
  return answerMail(parts, { of, customer, mail, replyTo: await replyTo(parts, of, customer, isOpen) });
}

async function telling(
  parts: RelayParts,
  mail: LeasedMail,
  of: OfThread,
  customer: string,
): Promise<Content | undefined> {
  const { pool } = parts;
  if (await isSwitchedOff(pool, customer)) return undefined;
  const unread = await unreadOf(parts, mail, of);
  const last = unread?.messages.at(-1);
  if (unread === undefined || last === undefined || unread.muted) return undefined;
  if (mail.to_place === null) {
    const after = (unread.messages[0]?.place ?? last.place) - 1;
    if (!(await keepRange(pool, mail, { after, to: last.place }))) return undefined;
  }
  return tellingMail(parts, {
    ...{ of, customer, mail, messages: unread.messages },
    replyTo: await replyTo(parts, of, customer, unread.isOpen),
  });
}

/** What the customer has not read and was not written to about; of a mail that was begun before, the same as then. */
async function unreadOf(
  { pool, conversations }: RelayParts,
  mail: LeasedMail,
  of: OfThread,
): Promise<Unread | undefined> {
  const { after_place: after, to_place: to } = mail;
  if (after !== null && to !== null) return conversations.unread(of, after, to, MOST_TOLD);
  return conversations.unread(of, await toldUpTo(pool, mail), undefined, MOST_TOLD);
}

/** Where an answer goes; undefined: nowhere, for the conversation has closed or no mail is taken here. */
async function replyTo(
  parts: RelayParts,
  of: OfThread,
  customer: string,
  isOpen: boolean,
): Promise<string | undefined> {
  if (!isOpen || parts.domain === undefined) return undefined;
  return `${await takeAlias(parts, of, customer)}@${parts.domain}`;
}
