import type { Finding } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { RestoredWhy } from '../../rulebook/listings/listing.ts';
import type { ListingRuling } from '../../rulebook/listings/reasons.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { insertMessages } from '../ledger/outbox-store.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfListing } from './parts.ts';

/** What became of a listing, for its seller; of a takedown and its end the marketplace is told, too: it hides and shows. */
export type ListingNews =
  | { readonly type: 'listing.found'; readonly finding: Finding; readonly reasons: readonly ListingRuling[] }
  | {
      readonly type: 'listing.taken_down';
      readonly finding: Finding;
      readonly reasons: readonly ListingRuling[];
      readonly until: Instant;
    }
  | { readonly type: 'listing.restored'; readonly why: RestoredWhy }
  | { readonly type: 'listing.kept'; readonly appealed: boolean };

/** Puts it into the outbox, in the transaction that it follows from. Nothing that anybody wrote is in it, and nobody who reported. */
export async function tellListing(
  transaction: Transaction,
  { seller, listing }: OfListing,
  number: number,
  news: ListingNews,
  at: Instant,
): Promise<void> {
  const until = 'until' in news ? { until: formatTimestamp(news.until) } : {};
  const body = { ...news, ...until, listing, at: formatTimestamp(at) };
  // One step tells one thing; keys of one length leave in the order of their numbers.
  const key = `listing/${seller}/${listing}/${String(number).padStart(6, '0')}`;
  await insertMessages(transaction, [{ seller, key, topic: 'listing', body: JSON.stringify(body) }], at);
}
