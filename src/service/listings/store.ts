import type { Finding } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Listing } from '../../rulebook/listings/listing.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfListing } from './parts.ts';

/** A listing as it is kept. */
export type ListingRow = OfListing & {
  readonly state: Listing | null;
  readonly version: number;
  readonly flagged_at: Instant | null;
  readonly flagged_finding: Finding | null;
  readonly waits_since: Instant | null;
  readonly told_at: Instant | null;
};

const COLUMNS = `seller_id as seller, listing_id as listing, state, version, flagged_at, flagged_finding, waits_since,
  told_at`;

/** One of them; undefined: nothing was ever said of it. */
export async function findListing(
  database: Queryable,
  { seller, listing }: OfListing,
): Promise<ListingRow | undefined> {
  const { rows } = await database.query<ListingRow>({
    name: 'find-listing',
    text: `select ${COLUMNS} from listings where seller_id = $1 and listing_id = $2`,
    values: [seller, listing],
  });
  return rows[0];
}

/** What of a listing changes by our own hand. */
type Moved = Pick<ListingRow, 'state' | 'version' | 'waits_since' | 'told_at'> & {
  /** Whether what a program found is settled by it. */
  readonly isLookedAt: boolean;
};

/** Writes how a listing stands after something was done to it, whose seller the caller has locked. */
export async function writeListing(
  transaction: Transaction,
  { seller, listing }: OfListing,
  { state, version, waits_since: since, told_at: told, isLookedAt }: Moved,
): Promise<void> {
  await transaction.query({
    name: 'write-listing',
    text: `insert into listings (seller_id, listing_id, state, version, waits_since, told_at)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (seller_id, listing_id) do update set
        state = excluded.state, version = excluded.version, waits_since = excluded.waits_since,
        told_at = excluded.told_at,
        flagged_at = case when $7 then null else listings.flagged_at end,
        flagged_finding = case when $7 then null else listings.flagged_finding end`,
    values: [seller, listing, JSON.stringify(state), version, since, told, isLookedAt],
  });
}

/** Where a list goes on. */
type Place = readonly [at: Instant, seller: string, listing: string];

/** Listings that a person is waited for, the one that waits longest first; by listings_waiting. */
export async function listWaiting(
  database: Queryable,
  after: Place | undefined,
  limit: number,
): Promise<readonly ListingRow[]> {
  const { rows } = await database.query<ListingRow>(
    `select ${COLUMNS} from listings where waits_since is not null
       and ($1::int8 is null or (waits_since, seller_id, listing_id) > ($1, $2, $3))
     order by waits_since, seller_id, listing_id limit $4`,
    [...(after ?? [null, null, null]), limit],
  );
  return rows;
}

/** All listings of all sellers about which a seller was told something, the latest first. */
export async function listTold(
  database: Queryable,
  after: Place | undefined,
  limit: number,
): Promise<readonly ListingRow[]> {
  const { rows } = await database.query<ListingRow>(
    `select ${COLUMNS} from listings where told_at is not null
       and ($1::int8 is null or (told_at, seller_id, listing_id) < ($1, $2, $3))
     order by told_at desc, seller_id desc, listing_id desc limit $4`,
    [...(after ?? [null, null, null]), limit],
  );
  return rows;
}

/** Those of a seller about which it was told something, the latest first; by listings_told. */
export async function listSellersTold(
  database: Queryable,
  seller: string,
  after: readonly [at: Instant, listing: string] | undefined,
  limit: number,
): Promise<readonly ListingRow[]> {
  const { rows } = await database.query<ListingRow>(
    `select ${COLUMNS} from listings where seller_id = $1 and told_at is not null
       and ($2::int8 is null or (told_at, listing_id) < ($2, $3))
     order by told_at desc, listing_id desc limit $4`,
    [seller, ...(after ?? [null, null]), limit],
  );
  return rows;
}

/** Those of a seller that customers do not see, each with since when, in order of their ids after one. */
export async function listTakenDown(
  database: Queryable,
  seller: string,
  after: string | undefined,
  limit: number,
): Promise<readonly { readonly listing: string; readonly since: Instant }[]> {
  const { rows } = await database.query<{ readonly listing: string; readonly since: Instant }>(
    `select listing_id as listing, (state ->> 'at')::int8 as since from listings
     where seller_id = $1 and state ->> 'stage' in ('taken_down', 'corrected', 'appealed') and listing_id > $2
     order by listing_id limit $3`,
    [seller, after ?? '', limit],
  );
  return rows;
}

/** When what was written in reports is to be destroyed; undefined: there is nothing, or somebody waits for an answer. */
export async function writeWordsUntil(
  database: Queryable,
  { seller, listing }: OfListing,
  until: Instant | undefined,
): Promise<void> {
  await database.query('update listings set words_until = $3 where seller_id = $1 and listing_id = $2', [
    seller,
    listing,
    until ?? null,
  ]);
}

/** Listings the words of whose reports are due; by listings_words. */
export async function dueWords(database: Queryable, at: Instant, limit: number): Promise<readonly OfListing[]> {
  const { rows } = await database.query<OfListing>(
    `select seller_id as seller, listing_id as listing from listings
     where words_until <= $1 order by words_until limit $2`,
    [at, limit],
  );
  return rows;
}
