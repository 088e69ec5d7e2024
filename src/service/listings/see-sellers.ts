import type { z } from 'zod';
import type { Instant } from '../../rulebook/instant.ts';
import { movesOf } from '../../rulebook/listings/decide.ts';
import { isShown } from '../../rulebook/listings/listing.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { FINDING_SENTENCES } from '../../words/listing-rulings-en.ts';
import { LISTING_HISTORY } from '../../words/listings-api-en.ts';
import type { sellersListing, sellersListings } from './contract.ts';
import { type EntryRow, entriesOf } from './entry-store.ts';
import type { ListingParts, OfListing } from './parts.ts';
import { standOf } from './standing.ts';
import { findListing, type ListingRow } from './store.ts';
import { datesOf, toGiven, toldAt, toSellersStage, toStatement } from './view.ts';

type View = z.input<typeof sellersListing>;

/** A listing in its seller's list. */
export function toSummary(row: ListingRow): z.input<typeof sellersListings>['items'][number] {
  const listing = standOf(row);
  return {
    ...{ listing: row.listing, stage: toSellersStage(listing), hidden: !isShown(listing), at: toldAt(row.told_at) },
  };
}

/** A listing as its seller sees it; undefined: the seller was told nothing about it, whoever may have reported it. */
export async function seeSellersListing(parts: ListingParts, of: OfListing, at: Instant): Promise<View | undefined> {
  const row = await findListing(parts.pool, of);
  if (row === undefined || row.told_at === null) return undefined;
  const entries = (await entriesOf(parts.pool, of)).filter(isTold);
  const refs = entries.flatMap(({ text_ref: ref }) => ref ?? []);
  const texts = await parts.texts.read(parts.pool, of.seller, refs);
  const textOf = ({ text_ref: ref }: EntryRow): string | null => (ref === null ? null : (texts.get(ref) ?? null));
  const listing = standOf(row);
  const takedown = entries.findLast(({ move }) => move === 'take_down');
  return {
    ...toSummary(row),
    ...datesOf(listing),
    statement: isShown(listing) || takedown === undefined ? null : toStatement(takedown, textOf(takedown)),
    history: entries.map((entry) => toDone(entry, textOf(entry))),
    may: movesOf(listing, at).filter((move) => move === 'correct' || move === 'appeal'),
  };
}

/** What a seller is told: not who reported it, nor that somebody did; nor an inspection that found nothing. */
function isTold({ by_side: side, move, finding }: EntryRow): boolean {
  return side !== 'reporter' && !(move === 'inspect' && finding === 'accurate');
}

function toDone(entry: EntryRow, text: string | null): View['history'][number] {
  const { at, move, finding, reasons } = entry;
  if (move === 'report' || move === 'ask_again') throw new Error('a seller is not told of reports');
  const found = finding === null ? '' : ` ${FINDING_SENTENCES[finding]}`;
  return {
    ...{ at: formatTimestamp(at), move, words: `${LISTING_HISTORY[move]}.${found}`, text },
    ...(finding !== null && { finding }),
    reasons: reasons.map(toGiven),
  };
}
