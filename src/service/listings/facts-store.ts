import type { Docket } from '../../rulebook/docket.ts';
import { parseFact } from '../../rulebook/facts/parse.ts';
import type { Finding, ListingInspected, ReturnOutcome } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { ListingFact } from '../../rulebook/listings/reasons.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import type { Queryable } from '../postgres/database.ts';
import type { OfListing } from './parts.ts';
import type { ListingRow } from './store.ts';

/** More than anybody reads. */
const MOST = 50;

/** An inspection that was told, by whomever. */
export type ToldInspection = {
  readonly event: string;
  readonly at: Instant;
  readonly finding: Finding;
  readonly by: ListingInspected['by'];
  readonly confirmed: boolean;
};

/** The inspections of a listing, the latest first. */
export async function inspectionsOf(
  database: Queryable,
  { seller, listing }: OfListing,
): Promise<readonly ToldInspection[]> {
  const { rows } = await database.query<{ readonly body: unknown }>({
    name: 'inspections-of-listing',
    text: `select body from events
      where seller_id = $1 and type = 'listing.inspected' and body -> 'data' ->> 'listingId' = $2
      order by position desc limit $3`,
    values: [seller, listing, MOST],
  });
  return rows.flatMap(({ body }) => {
    const fact = parseFact(body, Number.POSITIVE_INFINITY);
    if (fact.type !== 'listing.inspected') return [];
    const { id: event, at, finding, by, confirmed } = fact;
    return [{ event, at, finding, by, confirmed }];
  });
}

/** A return of the seller that was inspected and found wrong. */
export type BadReturn = {
  readonly id: string;
  readonly order: string;
  readonly at: Instant;
  readonly outcome: Extract<ReturnOutcome, 'not_as_described' | 'counterfeit'>;
};

/** Returns of a seller that were found not as described or counterfeit, the latest first. */
export async function badReturnsOf(database: Queryable, seller: string): Promise<readonly BadReturn[]> {
  const { rows } = await database.query<BadReturn>({
    name: 'bad-returns',
    text: `select return_id as id, order_id as "order", inspected_at as at, outcome from returns
      where seller_id = $1 and outcome in ('not_as_described', 'counterfeit') order by inspected_at desc limit 500`,
    values: [seller],
  });
  return rows;
}

/** Those of orders that a listing was in: of an order that is not known any more nobody knows that. */
export function returnsOfListing(docket: Docket, all: readonly BadReturn[], listing: string): readonly BadReturn[] {
  return all.filter(({ order }) => orderFactsOf(docket, order)?.listings.includes(listing) === true).slice(0, MOST);
}

/** What is known of a listing besides what people say. */
export function foundOf(
  row: ListingRow | undefined,
  returns: readonly BadReturn[],
  reports: number,
): readonly ListingFact[] {
  return [
    ...(returns.some(({ outcome }) => outcome === 'not_as_described') ? (['returned_not_as_described'] as const) : []),
    ...(returns.some(({ outcome }) => outcome === 'counterfeit') ? (['returned_counterfeit'] as const) : []),
    ...((row?.flagged_at ?? null) === null ? [] : (['flagged'] as const)),
    ...(reports > 0 ? (['reported'] as const) : []),
  ];
}
