import type { Transaction } from '../postgres/transaction.ts';
import { type CaseKey, caseId } from './case-id.ts';
import { type EntryRow, insertEntry } from './entries-store.ts';
import type { CaseParts } from './parts.ts';

/**
 * Adds what a person did to the history of a case, which the caller's transaction has locked, and to the tamper-evident log: that a note
 * was written, not what; of a look, at which file.
 */
export async function addEntry(
  { writeActs }: Pick<CaseParts, 'writeActs'>,
  transaction: Transaction,
  key: CaseKey,
  row: Partial<EntryRow> & Pick<EntryRow, 'entry' | 'at'> & { readonly person: string },
): Promise<void> {
  await insertEntry(transaction, key, row);
  const { entry, at, person, file } = row;
  const act = `case.${entry}`;
  await writeActs(transaction, [{ act, at, by: person, seller: key.seller, about: file ?? caseId(key) }]);
}
