import type { Instant } from '../../rulebook/instant.ts';
import type { ListingReportReason } from '../../rulebook/listings/reasons.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfListing } from './parts.ts';

/** A report as it is kept. */
export type ReportRow = OfListing & {
  readonly reference: string;
  readonly entry: number;
  readonly at: Instant;
  readonly reason: ListingReportReason;
  readonly customer: string | null;
  readonly order: string | null;
  readonly text_ref: string | null;
  readonly asked_again_at: Instant | null;
};

const COLUMNS = `seller_id as seller, reference, listing_id as listing, entry, at, reason, customer, order_id as "order",
  text_ref, asked_again_at`;

/** What was sent with a request key. */
export async function findSent(
  database: Queryable,
  requestKey: Buffer,
): Promise<{ readonly reference: string; readonly owner: string; readonly content: Buffer } | undefined> {
  const { rows } = await database.query<{ reference: string; owner: string; content: Buffer }>(
    'select reference, owner, content from listing_references where request_key = $1',
    [requestKey],
  );
  return rows[0];
}

/** Whose listing a report is about; undefined: there is no such report. */
export async function ownerOf(database: Queryable, reference: string): Promise<string | undefined> {
  const { rows } = await database.query<{ owner: string }>(
    'select owner from listing_references where reference = $1',
    [reference],
  );
  return rows[0]?.owner;
}

/** Keeps a reference. False: one with this request key is there already. */
export async function insertReference(
  transaction: Transaction,
  row: { readonly reference: string; readonly owner: string; readonly requestKey: Buffer; readonly content: Buffer },
): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `insert into listing_references (reference, owner, request_key, content) values ($1, $2, $3, $4)
     on conflict (request_key) do nothing`,
    [row.reference, row.owner, row.requestKey, row.content],
  );
  return rowCount === 1;
}

export async function insertReport(transaction: Transaction, row: ReportRow): Promise<void> {
  await transaction.query({
    name: 'insert-listing-report',
    text: `insert into listing_reports (seller_id, reference, listing_id, entry, at, reason, customer, order_id, text_ref)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      ...[row.seller, row.reference, row.listing, row.entry, row.at, row.reason, row.customer, row.order],
      row.text_ref,
    ],
  });
}

/** One report of a seller's listing. */
export async function findReport(
  database: Queryable,
  seller: string,
  reference: string,
): Promise<ReportRow | undefined> {
  const { rows } = await database.query<ReportRow>(
    `select ${COLUMNS} from listing_reports where seller_id = $1 and reference = $2`,
    [seller, reference],
  );
  return rows[0];
}

/** All reports of a listing, the first first. */
export async function reportsOf(database: Queryable, { seller, listing }: OfListing): Promise<readonly ReportRow[]> {
  const { rows } = await database.query<ReportRow>({
    name: 'reports-of-listing',
    text: `select ${COLUMNS} from listing_reports where seller_id = $1 and listing_id = $2 order by entry`,
    values: [seller, listing],
  });
  return rows;
}

/** Those that were made about one order, the first first. */
export async function reportsOfOrder(
  database: Queryable,
  seller: string,
  order: string,
): Promise<readonly ReportRow[]> {
  const { rows } = await database.query<ReportRow>({
    name: 'listing-reports-of-order',
    text: `select ${COLUMNS} from listing_reports where seller_id = $1 and order_id = $2 order by at, reference`,
    values: [seller, order],
  });
  return rows;
}

/** How many reports of each of some listings there are, in all and since the last decision. */
export async function countReports(
  database: Queryable,
  listings: readonly OfListing[],
): Promise<ReadonlyMap<string, number>> {
  if (listings.length === 0) return new Map();
  const { rows } = await database.query<{ seller: string; listing: string; number: number }>(
    `select seller_id as seller, listing_id as listing, count(*)::int4 as number from listing_reports
     where (seller_id, listing_id) in (select * from unnest($1::text[], $2::text[])) group by 1, 2`,
    [listings.map(({ seller }) => seller), listings.map(({ listing }) => listing)],
  );
  return new Map(rows.map(({ seller, listing, number }) => [`${seller}~${listing}`, number]));
}

/** Writes down that whoever reported it asked for a second look. */
export async function writeAskedAgain(
  transaction: Transaction,
  seller: string,
  reference: string,
  at: Instant,
): Promise<void> {
  await transaction.query('update listing_reports set asked_again_at = $3 where seller_id = $1 and reference = $2', [
    seller,
    reference,
    at,
  ]);
}

/** The words of a report are gone. */
export async function forgetWords(database: Queryable, seller: string, reference: string): Promise<void> {
  await database.query('update listing_reports set text_ref = null where seller_id = $1 and reference = $2', [
    seller,
    reference,
  ]);
}
