import { PLATFORM } from '../../rulebook/ids.ts';
import { afterAct, type IncidentAct, type IncidentRefusal } from '../../rulebook/incidents/incident.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { isCodeOf } from '../report-codes.ts';
import type { IncidentParts } from './parts.ts';
import { followClosing } from './reporters.ts';
import { type EntryRow, findIncident, type IncidentRow, insertEntry, stateOf, updateState } from './store.ts';

/** Why nothing was done. */
export type WorkRefusal = IncidentRefusal | { readonly code: 'unknown-incident' };

/** An act, with what is said; a claim says nothing. */
export type Working = { readonly act: IncidentAct; readonly text?: string };

/** Does something with a report, and writes it into its history. `code`: of whoever reported it, where that is who asks. */
export async function work(
  { pool, key, texts, writeActs }: IncidentParts,
  reference: string,
  { act, text }: Working,
  code?: string,
): Promise<{ readonly row: IncidentRow } | { readonly refused: WorkRefusal }> {
  // Before anything is read: a wrong code and a report that there is not take as long.
  if (code !== undefined && !isCodeOf(key, reference, code)) return { refused: { code: 'unknown-incident' } };
  return inTransaction(pool, async (transaction) => {
    const row = await findIncident(transaction, reference, true);
    if (row === undefined) return { refused: { code: 'unknown-incident' } };
    const before = stateOf(row);
    const after = afterAct(before, act);
    if ('refused' in after) return after;
    const by = 'by' in act ? act.by : null;
    // A second press of the same button.
    if (act.do === 'claim' && before.status === 'claimed' && before.by === by) return { row };
    const ref = text === undefined ? null : await texts.keep(transaction, PLATFORM, text, act.at);
    const entry: Omit<EntryRow, 'number'> = { at: act.at, act: act.do, by_person: by, text_ref: ref };
    await insertEntry(transaction, reference, entry);
    await updateState(transaction, reference, after);
    if (act.do === 'close' && row.reporter_tag !== null) await followClosing(transaction, row.reporter_tag, act.at);
    if (by !== null) await writeActs(transaction, [{ act: `incident.${act.do}`, at: act.at, by, about: reference }]);
    const changed = await findIncident(transaction, reference);
    return { row: changed ?? row };
  });
}
