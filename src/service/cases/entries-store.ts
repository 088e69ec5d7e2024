import type { CaseDecision } from '../../rulebook/cases/case.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { CaseKey } from './case-id.ts';
import { valuesOf } from './store.ts';

/** What can be done with a case, as its history tells it. */
export const ENTRIES = [
  'claimed',
  'released',
  'handed_over',
  'noted',
  'contacted',
  'looked',
  'decided',
  'closed',
] as const;
export type Entry = (typeof ENTRIES)[number];

/** A line of the history of a case. */
export type EntryRow = {
  readonly entry: Entry;
  readonly at: Instant;
  readonly person: string | null;
  readonly recipient: string | null;
  readonly decision: CaseDecision | null;
  readonly text_ref: string | null;
  /** At which file somebody looked. */
  readonly file: string | null;
};

/** Adds a line to the history of a case, which the caller's transaction has locked. */
export async function insertEntry(
  database: Queryable,
  key: CaseKey,
  row: Partial<EntryRow> & Pick<EntryRow, 'entry' | 'at'>,
) {
  const { entry, at, person = null, recipient = null, decision = null, text_ref: ref = null, file = null } = row;
  await database.query(
    `insert into case_entries (seller_id, action_number, kind, origin, number, entry, at, person, recipient, decision, text_ref, file)
     select $1, $2, $3, $4, 1 + count(number), $5, $6, $7, $8, $9, $10, $11 from case_entries
     where seller_id = $1 and action_number = $2 and kind = $3 and origin = $4`,
    [...valuesOf(key), entry, at, person, recipient, decision, ref, file],
  );
}

/** The history of a case, the oldest first. */
export async function readEntries(database: Queryable, key: CaseKey): Promise<readonly EntryRow[]> {
  const { rows } = await database.query<EntryRow>(
    `select entry, at, person, recipient, decision, text_ref, file from case_entries
     where seller_id = $1 and action_number = $2 and kind = $3 and origin = $4 order by number`,
    valuesOf(key),
  );
  return rows;
}
