import type { Instant } from '../../rulebook/instant.ts';
import { decide } from '../../rulebook/listings/decide.ts';
import { waits } from '../../rulebook/listings/listing.ts';
import type { ListingReportReason } from '../../rulebook/listings/reasons.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { codeOf, hashOf, newReference } from '../report-codes.ts';
import { entriesOf, insertEntry, NO_FINDING } from './entry-store.ts';
import { queueMails } from './mail-store.ts';
import type { ListingParts, OfListing } from './parts.ts';
import { findReport, findSent, insertReference, insertReport, reportsOf } from './report-store.ts';
import { standOf, timesOf } from './standing.ts';
import { findListing, writeListing, writeWordsUntil } from './store.ts';

/** Somebody says that something is wrong with a listing. */
export type SentListingReport = OfListing & {
  readonly reason: ListingReportReason;
  readonly text: string;
  readonly name: string | undefined;
  readonly contact: string | undefined;
  readonly order: string | undefined;
  /** The customer who is signed in; undefined: somebody else. */
  readonly customer: string | undefined;
  /** By what a repeat is known. */
  readonly requestKey: string;
};

/** What whoever reported it is told; `code` is kept nowhere. */
export type ReportReceived = { readonly reference: string; readonly code: string; readonly reportedAt: Instant };

/**
 * Why a report is not taken. `already`: this customer's report of it waits; `enough`: so many wait that another one says nothing new.
 */
export type ReportRefusal = {
  readonly refused: 'unknown-seller' | 'no-such-order' | 'sent-otherwise' | 'already' | 'enough';
};

/** So many reports of one listing wait at most: a flood is one case, and its end is told by one decision. */
export const MOST_WAITING = 100;

/** Takes in a report: it joins what waits about the listing, and weighs on nobody. The same sent again is answered again. */
export async function receiveReport(
  parts: ListingParts,
  sent: SentListingReport,
): Promise<ReportReceived | ReportRefusal> {
  const { seller, order, customer } = sent;
  if (order !== undefined && customer !== undefined && (await parts.ownOrder(customer, order))?.seller !== seller)
    return { refused: 'no-such-order' };
  if ((await parts.ledger.look(seller, () => true)) === undefined) return { refused: 'unknown-seller' };
  const policy = await parts.policy();
  let received: ReportReceived | undefined;
  const recorded = await parts.ledger.record<ReportRefusal>(seller, async (_docket, at, transaction) => {
    const known = await findKnown(parts, transaction, sent);
    if (known !== undefined) {
      if ('refused' in known) return { refused: known };
      received = known;
      return { events: [] };
    }
    const row = await findListing(transaction, sent);
    const lookedAt =
      (await entriesOf(transaction, sent)).findLast(({ by_side: side }) => side === 'staff')?.number ?? 0;
    const waiting = (await reportsOf(transaction, sent)).filter(({ entry }) => entry > lookedAt);
    if (customer !== undefined && waiting.some((each) => each.customer === customer))
      return { refused: { refused: 'already' } };
    if (waiting.length >= MOST_WAITING) return { refused: { refused: 'enough' } };
    const number = (row?.version ?? 0) + 1;
    const about = { found: [], parties: [] };
    const decided = decide(timesOf(policy), standOf(row), about, { type: 'report' }, at);
    if ('refused' in decided) throw new Error('a listing cannot be reported');
    const state = decided.listing;
    await writeListing(transaction, sent, {
      ...{ state, version: number, told_at: row?.told_at ?? null, isLookedAt: false },
      waits_since: waits(state) ? (row?.waits_since ?? at) : null,
    });
    await writeWordsUntil(transaction, sent, waits(state) ? undefined : at + policy.customerData.shreddedAfter);
    await insertEntry(transaction, sent, {
      ...NO_FINDING,
      ...{ number, at, move: 'report', by_side: 'reporter', person_id: null },
    });
    received = await keepReport(parts, transaction, sent, { number, at });
    return received === undefined ? { refused: { refused: 'sent-otherwise' } } : { events: [] };
  });
  if ('refused' in recorded) return recorded.refused;
  if (received === undefined) throw new Error('a report was neither kept nor refused');
  return received;
}

function contentOf({ key }: Pick<ListingParts, 'key'>, sent: SentListingReport): Buffer {
  const { seller, listing, reason, text, name, contact, order, customer } = sent;
  return hashOf(key, 'content', JSON.stringify([seller, listing, reason, text, name, contact, order, customer]));
}

async function findKnown(
  parts: ListingParts,
  transaction: Transaction,
  sent: SentListingReport,
): Promise<ReportReceived | ReportRefusal | undefined> {
  const first = await findSent(transaction, hashOf(parts.key, 'request', sent.requestKey));
  if (first === undefined) return undefined;
  const row = await findReport(transaction, first.owner, first.reference);
  if (row === undefined || !first.content.equals(contentOf(parts, sent))) return { refused: 'sent-otherwise' };
  return { reference: row.reference, code: codeOf(parts.key, row.reference), reportedAt: row.at };
}

/** Everything that was typed is sealed as one text. Undefined: at the same time the key was used for something else. */
async function keepReport(
  parts: ListingParts,
  transaction: Transaction,
  sent: SentListingReport,
  { number, at }: { readonly number: number; readonly at: Instant },
): Promise<ReportReceived | undefined> {
  const { seller, listing, reason, text, name, contact, order, customer, requestKey } = sent;
  const reference = newReference();
  const content = contentOf(parts, sent);
  const row = { reference, owner: seller, requestKey: hashOf(parts.key, 'request', requestKey), content };
  if (!(await insertReference(transaction, row))) return undefined;
  const ref = await parts.texts.keep(transaction, seller, JSON.stringify({ text, name, contact }), at);
  await insertReport(transaction, {
    ...{ seller, listing, reference, entry: number, at, reason, text_ref: ref, asked_again_at: null },
    ...{ customer: customer ?? null, order: order ?? null },
  });
  if (contact !== undefined) await queueMails(transaction, seller, [reference], 0, parts.now());
  return { reference, code: codeOf(parts.key, reference), reportedAt: at };
}
