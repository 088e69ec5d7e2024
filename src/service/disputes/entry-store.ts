import type { DisputeRuling } from '../../rulebook/disputes/reasons.ts';
import type { DisputeOutcome } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { ScreenVerdict } from '../../rulebook/policy/screening.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfDispute } from './parts.ts';

/** What somebody can do to a dispute. */
export type EntryMove = 'open' | 'accept' | 'state' | 'withdraw' | 'resolve' | 'ask_again' | 'review';

/** Something that was done to a dispute. */
export type EntryRow = {
  /** From 1, within the dispute. */
  readonly number: number;
  readonly at: Instant;
  readonly move: EntryMove;
  readonly by_side: 'customer' | 'seller' | 'staff';
  readonly person_id: string | null;
  readonly outcome: DisputeOutcome | null;
  readonly reasons: readonly DisputeRuling[];
  /** What was written, and what the other side reads of it. */
  readonly text_ref: string | null;
  readonly shown_ref: string | null;
  readonly verdict: ScreenVerdict | null;
};

/** What was done to a dispute, in order. */
export async function entriesOf(database: Queryable, { seller, dispute }: OfDispute): Promise<readonly EntryRow[]> {
  const { rows } = await database.query<EntryRow>({
    name: 'dispute-entries',
    text: `select number, at, move, by_side, person_id, outcome, reasons, text_ref, shown_ref, verdict
      from dispute_entries where seller_id = $1 and dispute_id = $2 order by number`,
    values: [seller, dispute],
  });
  return rows;
}

/** Keeps one. */
export async function insertEntry(
  transaction: Transaction,
  { seller, dispute }: OfDispute,
  row: EntryRow,
): Promise<void> {
  await transaction.query({
    name: 'insert-dispute-entry',
    text: `insert into dispute_entries (seller_id, dispute_id, number, at, move, by_side, person_id, outcome, reasons,
        text_ref, shown_ref, verdict)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    values: [
      ...[seller, dispute, row.number, row.at, row.move, row.by_side, row.person_id, row.outcome, row.reasons],
      ...[row.text_ref, row.shown_ref, row.verdict],
    ],
  });
}

/** Writes down why somebody of the staff reads what was written. */
export async function insertLook(
  transaction: Transaction,
  { seller, dispute }: OfDispute,
  look: { readonly ref: string; readonly by: string; readonly at: Instant },
): Promise<void> {
  await transaction.query(
    `insert into dispute_looks (seller_id, dispute_id, text_ref, person_id, at) values ($1, $2, $3, $4, $5)`,
    [seller, dispute, look.ref, look.by, look.at],
  );
}

/** Whether somebody has read what was written, and written down why. */
export async function wasLookedAt(
  database: Queryable,
  { seller, dispute }: OfDispute,
  person: string,
): Promise<boolean> {
  const { rows } = await database.query(
    'select 1 from dispute_looks where seller_id = $1 and dispute_id = $2 and person_id = $3 limit 1',
    [seller, dispute, person],
  );
  return rows.length > 0;
}

/** Where all that was written about a dispute lies. */
export async function textsOf(database: Queryable, { seller, dispute }: OfDispute): Promise<readonly string[]> {
  const { rows } = await database.query<{ readonly ref: string }>(
    `select ref from (
       select text_ref as ref from dispute_entries where seller_id = $1 and dispute_id = $2
       union select shown_ref from dispute_entries where seller_id = $1 and dispute_id = $2
       union select text_ref from dispute_looks where seller_id = $1 and dispute_id = $2
     ) as all_refs where ref is not null`,
    [seller, dispute],
  );
  return rows.map(({ ref }) => ref);
}

/** When what was written is to be destroyed; undefined: it was. */
export async function writeWordsUntil(
  database: Queryable,
  { seller, dispute }: OfDispute,
  until: Instant | undefined,
): Promise<void> {
  await database.query('update disputes set words_until = $3 where seller_id = $1 and dispute_id = $2', [
    seller,
    dispute,
    until ?? null,
  ]);
}

/** Disputes whose words are due. */
export async function dueWords(
  database: Queryable,
  at: Instant,
  limit: number,
): Promise<readonly (OfDispute & { readonly order: string })[]> {
  const { rows } = await database.query<OfDispute & { readonly order: string }>(
    `select seller_id as seller, dispute_id as dispute, order_id as "order" from disputes
     where words_until <= $1 order by words_until limit $2`,
    [at, limit],
  );
  return rows;
}
