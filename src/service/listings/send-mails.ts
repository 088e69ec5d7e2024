import { DAY } from '../../rulebook/instant.ts';
import { isShown } from '../../rulebook/listings/listing.ts';
import { fill } from '../../words/fill.ts';
import { LISTING_MAILS as SAY } from '../../words/listing-mails-en.ts';
import { FINDING_SENTENCES, LISTING_RULING_SENTENCES } from '../../words/listing-rulings-en.ts';
import { writtenTime } from '../written-time.ts';
import { type EntryRow, entriesOf } from './entry-store.ts';
import { dueMails, leaseMail, type MailRow, postponeMail, settleMail } from './mail-store.ts';
import type { ListingParts, ListingPost } from './parts.ts';
import { findReport, type ReportRow } from './report-store.ts';
import { mayAskAgain } from './see-report.ts';
import { standOf, timesOf } from './standing.ts';
import { findListing } from './store.ts';

/** How long a mail is one server's alone, in milliseconds, and so many at once: no conversation with a mail server lasts longer. */
export const LISTING_MAIL_LEASE = 300_000;
const AT_ONCE = 20;

/**
 * Writes to people who reported listings: that the report was received, and what was found. What a server leaves behind when it dies goes again
 * by another one, under the same Message-ID. Answers how many a mail server took.
 */
export async function sendListingMails(parts: ListingParts): Promise<number> {
  const { pool, post, now } = parts;
  if (post === undefined) return 0;
  let sent = 0;
  for (const due of await dueMails(pool, now(), AT_ONCE)) {
    const row = await leaseMail(pool, due, { now: now(), lease: LISTING_MAIL_LEASE });
    if (row !== undefined && (await sendOne(parts, post, row))) sent += 1;
  }
  return sent;
}

async function sendOne(parts: ListingParts, post: ListingPost, row: MailRow): Promise<boolean> {
  const { pool, now } = parts;
  const report = await findReport(pool, row.seller, row.reference);
  const to = report === undefined ? undefined : await addressOf(parts, report);
  if (report === undefined || to === undefined) {
    await settleMail(pool, row, { state: 'no_address', code: null, now: now() });
    return false;
  }
  const told = row.entry === 0 ? await receiptOf(parts, report) : await outcomeOf(parts, report, row.entry);
  const { marketplace, baseUrl } = parts;
  const { outcome, code } = await post.send({
    ...{ ...told, id: row.mail_id, to, greeting: SAY.greeting, footer: fill(SAY.footer, { marketplace }) },
    links: [{ label: SAY.open, address: `${baseUrl}/report-a-listing?view=status` }],
  });
  if (outcome === 'later' && !post.isGivenUp(row.queued_at, now())) {
    await postponeMail(pool, row, { code, dueAt: now() + post.backOff(row.attempts) });
    return false;
  }
  await settleMail(pool, row, { state: outcome === 'sent' ? 'sent' : 'failed', code, now: now() });
  return outcome === 'sent';
}

/** Where whoever reported it is reached; undefined: they did not say, or their words are destroyed. It leaves this file with the mail alone. */
async function addressOf(
  { pool, texts }: ListingParts,
  { seller, text_ref: ref }: ReportRow,
): Promise<string | undefined> {
  const sealed = ref === null ? undefined : (await texts.read(pool, seller, [ref])).get(ref);
  return sealed === undefined ? undefined : (JSON.parse(sealed) as { readonly contact?: string }).contact;
}

type Told = { readonly subject: string; readonly said: readonly string[] };

async function receiptOf({ marketplace, policy }: ListingParts, { reference, at }: ReportRow): Promise<Told> {
  const values = { marketplace, reference, reportedAt: writtenTime(at, (await policy()).zone) };
  return {
    subject: fill(SAY.received.subject, values),
    said: SAY.received.said.map((sentence) => fill(sentence, values)),
  };
}

/** What was found, as the page of the report says it: sentences of ours alone. */
async function outcomeOf(parts: ListingParts, report: ReportRow, number: number): Promise<Told> {
  const [row, entries, policy, at] = await Promise.all([
    findListing(parts.pool, report),
    entriesOf(parts.pool, report),
    parts.policy(),
    parts.ledger.clock(),
  ]);
  const decided = entries.find((entry): entry is EntryRow => entry.number === number);
  if (decided === undefined || decided.finding === null) throw new Error('a mail about a report answers it');
  const listing = standOf(row);
  const { window } = timesOf(policy);
  const mayAsk = mayAskAgain(report, decided, listing, at - window);
  const values = {
    ...{ marketplace: parts.marketplace, reference: report.reference, days: Math.round(window / DAY) },
    ...{ decidedAt: writtenTime(decided.at, policy.zone), found: FINDING_SENTENCES[decided.finding] },
    reasons: decided.reasons.map((ruling) => LISTING_RULING_SENTENCES[ruling]).join('; '),
  };
  const { subject, said, reasons, hidden, shown, again, further } = SAY.decided;
  return {
    subject: fill(subject, values),
    said: [
      ...said,
      ...(decided.reasons.length === 0 ? [] : [reasons]),
      isShown(listing) ? shown : hidden,
      ...(mayAsk ? [again, further] : []),
    ].map((sentence) => fill(sentence, values)),
  };
}
