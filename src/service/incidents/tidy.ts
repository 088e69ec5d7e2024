import { PLATFORM } from '../../rulebook/ids.ts';
import { INCIDENT_WORDS_KEPT } from '../../rulebook/incidents/incident.ts';
import { inTransaction } from '../postgres/transaction.ts';
import type { IncidentParts } from './parts.ts';
import { closedBefore, entriesOf, stateOf, updateState } from './store.ts';

/** So many at once: one transaction stays short. */
const AT_ONCE = 50;

/** Destroys what was written about reports that were closed long enough ago (reading 89); how many they were. */
export async function destroyOldWords({ pool, texts, now }: IncidentParts): Promise<number> {
  let all = 0;
  for (;;) {
    const done = await inTransaction(pool, async (transaction) => {
      const rows = await closedBefore(transaction, now() - INCIDENT_WORDS_KEPT, AT_ONCE);
      for (const row of rows) {
        const entries = await entriesOf(transaction, row.reference);
        const refs = [row.report_ref, ...entries.flatMap(({ text_ref: ref }) => ref ?? [])];
        for (const ref of refs) await texts.destroy(transaction, PLATFORM, ref);
        const state = stateOf(row);
        if (state.status !== 'closed') throw new Error(`${row.reference} is not closed`);
        const { at: closedAt, outcome } = state;
        await updateState(transaction, row.reference, { status: 'destroyed', closedAt, outcome });
      }
      return rows.length;
    });
    all += done;
    if (done < AT_ONCE) return all;
  }
}
