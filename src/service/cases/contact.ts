import type { CaseKind } from '../../rulebook/cases/case.ts';
import { type CaseWorker, endCase, work } from '../../rulebook/cases/work.ts';
import { ownEvent } from '../events/own-event.ts';
import { addEntry } from './add-entry.ts';
import { actionOf, type CaseKey } from './case-id.ts';
import { caseOf } from './case-row.ts';
import type { CaseParts } from './parts.ts';
import type { Refusal } from './refusal.ts';
import { lockCase, updateCase } from './store.ts';

/** Cases in which the seller is talked to. */
const CONTACTED: ReadonlySet<CaseKind> = new Set(['decide_suspension', 'unreached']);

/**
 * Records that the seller was contacted before a proposal is decided, with what was said (policy §3, contact first). Where no mail
 * had reached the seller that is what was to be done.
 */
export async function recordContact(
  { ledger, texts, newId, writeActs }: Pick<CaseParts, 'ledger' | 'texts' | 'newId' | 'writeActs'>,
  key: CaseKey | undefined,
  worker: CaseWorker,
  text: string,
): Promise<Refusal | undefined> {
  if (key === undefined) return { code: 'unknown-case' };
  const action = actionOf(key);
  if (action === undefined || !CONTACTED.has(key.kind)) return { code: 'case-moved-on' };
  const recorded = await ledger.record<Refusal>(key.seller, async (_docket, at, transaction) => {
    const row = await lockCase(transaction, key);
    if (row === undefined) return { refused: { code: 'unknown-case' } };
    const after = work(caseOf(row), worker, { do: 'note' });
    if ('refused' in after) return after;
    const textRef = await texts.keep(transaction, key.seller, text, at);
    await addEntry({ writeActs }, transaction, key, {
      entry: 'contacted',
      at,
      person: worker.person,
      text_ref: textRef,
    });
    if (key.kind === 'unreached') {
      const over = endCase(caseOf(row), 'answered');
      await updateCase(transaction, key, over, { at, template: undefined, reasonRef: undefined });
      await addEntry({ writeActs }, transaction, key, { entry: 'closed', at, person: worker.person });
    }
    const data = { action, textRef, person: worker.person };
    return { events: [ownEvent('contact.recorded', '/staff', key.seller, newId(), at, data)] };
  });
  return 'refused' in recorded ? recorded.refused : undefined;
}
