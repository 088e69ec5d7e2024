import { ONE_CLICK } from '../../http/one-click.ts';
import { BUCKETS } from '../../ledger/outbox-store.ts';
import { inTransaction } from '../../postgres/transaction.ts';
import type { OptionalKind } from '../kinds.ts';
import type { NoticeParts, TeamMember } from '../notices.ts';
import { backOff, isGivenUp } from './back-off.ts';
import { noteRefusal } from './bounces.ts';
import { letterOfMail } from './mail-letter.ts';
import { type LeasedMail, leaseMails, lookAtDelivery, postponeMail, settleMail } from './mail-store.ts';
import { messageIdOf } from './message-id.ts';
import type { Waiting } from './message-mails.ts';
import { reachOf } from './person-store.ts';
import { type MailLetter, renderMail } from './render.ts';
import type { MailTransport, Sent } from './transport.ts';

/** What sending needs. */
export type MailParts = Pick<NoticeParts, 'pool' | 'team' | 'sendsMail' | 'now' | 'unsubscribeLinks'> & {
  readonly transport: MailTransport;
  /** Of Message-ID and List-Id: the domain that mail comes from. */
  readonly domain: string;
  /** How people reach the console. */
  readonly baseUrl: string;
  readonly marketplace: string;
  /** The zone that dates are told in. */
  readonly zone: () => Promise<string>;
  /** What the report on a seller's week says; undefined: there is none. */
  readonly report: (seller: string, week: string) => Promise<MailLetter | undefined>;
  /** Messages of customers that its people have not read. */
  readonly waiting: Waiting;
};

/** How long a mail is one server's alone, and how long before its end none is begun any more: no conversation lasts longer. */
export const MAIL_LEASE = 300_000;
const LONGEST = 90_000;
const AT_ONCE = 20;

/**
 * Sends what is due, each mail by one server; what a server leaves behind when it dies is sent again by another one when the lease has
 * ended, under the same Message-ID. Answers how many mails were taken by a mail server.
 */
export async function sendMails(parts: MailParts): Promise<number> {
  let sent = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const leasedAt = parts.now();
    for (const mail of await leaseMails(parts.pool, bucket, leasedAt, MAIL_LEASE, AT_ONCE)) {
      if (parts.now() > leasedAt + MAIL_LEASE - LONGEST) break;
      if (await sendOne(parts, mail)) sent += 1;
    }
  }
  return sent;
}

async function sendOne(parts: MailParts, mail: LeasedMail): Promise<boolean> {
  const { pool, now } = parts;
  const person = (await parts.team(mail.seller_id)).find(({ id }) => id === mail.person_id);
  // Whoever has left the team gets no more mail.
  const result = person === undefined ? undefined : await handOver(parts, mail, person);
  if (result === undefined) {
    await giveUp(parts, mail, null);
    return false;
  }
  switch (result.outcome) {
    case 'sent':
      return settleMail(pool, mail, 'sent', result.code, now());
    case 'refused':
      await noteRefusal(parts, mail, result.code);
      return false;
    case 'later':
      if (isGivenUp(mail.created_at, now())) await giveUp(parts, mail, result.code);
      else await postponeMail(pool, mail, result.code, now() + backOff(mail.attempts));
      return false;
  }
}

/** Settles a mail that nobody gets; whether anything else of its notice arrived is looked at. */
async function giveUp({ pool, now }: MailParts, mail: LeasedMail, code: string | null): Promise<void> {
  await inTransaction(pool, async (transaction) => {
    if (await settleMail(transaction, mail, 'failed', code, now())) await lookAtDelivery(transaction, mail);
  });
}

async function handOver(parts: MailParts, mail: LeasedMail, person: TeamMember): Promise<Sent | undefined> {
  const { seller_id: seller, notice } = mail;
  const found = await letterOfMail(parts, seller, notice);
  if (found === undefined) return undefined;
  const { optional } = found;
  // It may have been switched off since it was queued.
  if (optional !== undefined && (await isSwitchedOff(parts, person, optional))) return undefined;
  const { baseUrl, marketplace, domain } = parts;
  const unsubscribe =
    optional === undefined
      ? undefined
      : `${baseUrl}/unsubscribe/${parts.unsubscribeLinks.linkOf({ person: person.id, kind: optional })}`;
  const rendered = renderMail(found.letter, {
    ...{ name: person.name, seller, marketplace, zone: await parts.zone() },
    link: `${baseUrl}/seller/${found.path}`,
    preferences: `${baseUrl}/account`,
    unsubscribe,
  });
  return parts.transport.send({
    ...rendered,
    to: { name: person.name, address: person.email },
    messageId: messageIdOf(mail, domain),
    headers: {
      ...unsubscribeHeaders(unsubscribe),
      'List-Id': `${marketplace.replaceAll(/[^\w .-]/g, '')} <notices.${domain}>`,
      // Absence notes are not sent in answer to it (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  });
}

async function isSwitchedOff({ pool }: MailParts, { id }: TeamMember, kind: OptionalKind): Promise<boolean> {
  const { switchedOff = [] } = (await reachOf(pool, [id])).get(id) ?? {};
  return switchedOff.includes(kind);
}

/** How mail programs switch it off: with one click only over https (RFC 8058 §3.1). What must be sent has no such headers. */
export function unsubscribeHeaders(link: string | undefined): Readonly<Record<string, string>> {
  if (link === undefined) return {};
  const header = { 'List-Unsubscribe': `<${link}>` };
  if (!link.startsWith('https:')) return header;
  return { ...header, 'List-Unsubscribe-Post': `${ONE_CLICK.field}=${ONE_CLICK.value}` };
}
