import type { z } from 'zod';
import type { Instant } from '../../rulebook/instant.ts';
import type { Listing } from '../../rulebook/listings/listing.ts';
import { groundOf, type ListingRuling } from '../../rulebook/listings/reasons.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { LISTING_RULING_SENTENCES, LISTING_STATEMENT as SAYS } from '../../words/listing-rulings-en.ts';
import type { sellersListing } from './contract.ts';
import type { EntryRow } from './entry-store.ts';

type Statement = NonNullable<z.input<typeof sellersListing>['statement']>;

/** A reason in words. */
export function toGiven(ruling: ListingRuling) {
  const ground = groundOf(ruling);
  return { ruling, words: LISTING_RULING_SENTENCES[ruling], ...(ground !== undefined && { ground }) };
}

/** How a listing stands, as its seller sees it: that people reported it is not told. */
export function toSellersStage({ stage }: Listing): z.input<typeof sellersListing>['stage'] {
  return stage === 'reported' ? 'listed' : stage;
}

/** The statement of reasons for a takedown (EU 2022/2065, art. 17). `explained`: what staff wrote. */
export function toStatement(takedown: EntryRow, explained: string | null): Statement {
  const reasons = takedown.reasons.map(toGiven);
  const ground = reasons.some((each) => each.ground === 'law') ? 'law' : 'terms';
  const source = takedown.source ?? 'own';
  const isGrave = takedown.finding === 'prohibited' || takedown.finding === 'counterfeit';
  return {
    ...{ what: SAYS.what, scope: SAYS.scope, explained, ground, source, decided: SAYS.decided },
    facts: reasons.map(({ words }) => words),
    ...{ groundWords: SAYS.ground[ground], sourceWords: SAYS.source[source] },
    ...{ automatedDetection: source === 'automated', automatedDecision: false },
    counts: isGrave ? SAYS.countsGrave : SAYS.counts,
    redress: [SAYS.correct, SAYS.appeal, SAYS.further],
  };
}

/** The dates of a listing that its seller is told. */
export function datesOf(listing: Listing): {
  readonly lookBy?: string;
  readonly decideBy?: string;
  readonly appealUntil?: string;
} {
  switch (listing.stage) {
    case 'taken_down':
      return listing.appealed ? {} : { appealUntil: formatTimestamp(listing.appealUntil) };
    case 'corrected':
      return { lookBy: formatTimestamp(listing.lookBy) };
    case 'appealed':
      return { decideBy: formatTimestamp(listing.decideBy) };
    case 'listed':
    case 'reported':
    case 'restored':
      return {};
  }
}

export function toldAt(at: Instant | null): string {
  if (at === null) throw new Error('a seller was told nothing about a listing in the list');
  return formatTimestamp(at);
}
