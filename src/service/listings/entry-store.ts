import type { Finding } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { ListingMove } from '../../rulebook/listings/listing.ts';
import type { ListingRuling } from '../../rulebook/listings/reasons.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfListing } from './parts.ts';

/** From what a decision came: somebody’s report, a program, or staff themselves. */
export type DecisionSource = 'report' | 'automated' | 'own';

/** Something that was done to a listing. */
export type EntryRow = {
  /** From 1, within the listing. */
  readonly number: number;
  readonly at: Instant;
  readonly move: ListingMove;
  readonly by_side: 'reporter' | 'seller' | 'staff';
  readonly person_id: string | null;
  readonly finding: Finding | null;
  readonly reasons: readonly ListingRuling[];
  readonly source: DecisionSource | null;
  readonly event_id: string | null;
  readonly text_ref: string | null;
};

/** Of a step that tells no finding. */
export const NO_FINDING = { finding: null, reasons: [], source: null, event_id: null, text_ref: null } as const;

/** What was done to a listing, in order. */
export async function entriesOf(database: Queryable, { seller, listing }: OfListing): Promise<readonly EntryRow[]> {
  const { rows } = await database.query<EntryRow>({
    name: 'listing-entries',
    text: `select number, at, move, by_side, person_id, finding, reasons, source, event_id, text_ref
      from listing_entries where seller_id = $1 and listing_id = $2 order by number`,
    values: [seller, listing],
  });
  return rows;
}

/** Keeps one. */
export async function insertEntry(
  transaction: Transaction,
  { seller, listing }: OfListing,
  row: EntryRow,
): Promise<void> {
  await transaction.query({
    name: 'insert-listing-entry',
    text: `insert into listing_entries (seller_id, listing_id, number, at, move, by_side, person_id, finding, reasons,
        source, event_id, text_ref)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    values: [
      ...[seller, listing, row.number, row.at, row.move, row.by_side, row.person_id, row.finding, row.reasons],
      ...[row.source, row.event_id, row.text_ref],
    ],
  });
}
