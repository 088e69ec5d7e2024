import { type CaseCommand, type CaseWorker, work } from '../../rulebook/cases/work.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { addEntry } from './add-entry.ts';
import type { CaseKey } from './case-id.ts';
import { caseOf } from './case-row.ts';
import type { Entry } from './entries-store.ts';
import type { CaseParts } from './parts.ts';
import type { Refusal } from './refusal.ts';
import { lockCase, updateCase } from './store.ts';

/** What is done with a case short of deciding it. */
export type Handling = {
  readonly command: Exclude<CaseCommand, { do: 'decide' }>;
  /** What somebody writes about it, into the history of the case. */
  readonly text?: string;
};

const ENTRY_OF: Readonly<Record<Handling['command']['do'], Entry>> = {
  claim: 'claimed',
  release: 'released',
  hand_over: 'handed_over',
  note: 'noted',
};

/** Claims, releases, hands over or notes, one person at a time. What changes nothing is not told a second time. */
export async function handleCase(
  {
    ledger,
    pool,
    texts,
    colleagues,
    writeActs,
  }: Pick<CaseParts, 'ledger' | 'pool' | 'texts' | 'colleagues' | 'writeActs'>,
  key: CaseKey | undefined,
  worker: CaseWorker,
  { command, text }: Handling,
): Promise<Refusal | undefined> {
  if (key === undefined) return { code: 'unknown-case' };
  if (command.do === 'hand_over' && !(await colleagues.all()).some(({ id }) => id === command.to))
    return { code: 'field', pointer: '/body/to', trouble: { code: 'not-a-colleague' } };
  const at = await ledger.clock();
  return inTransaction(pool, async (transaction) => {
    const row = await lockCase(transaction, key);
    if (row === undefined) return { code: 'unknown-case' as const };
    const before = caseOf(row);
    const after = work(before, worker, command);
    if ('refused' in after) return after.refused;
    if (command.do !== 'note' && isSameHolder(before.state, after.state)) return undefined;
    const ref = text === undefined ? undefined : await texts.keep(transaction, key.seller, text, at);
    await updateCase(transaction, key, after, { at, template: undefined, reasonRef: undefined });
    await addEntry({ writeActs }, transaction, key, {
      ...{ entry: ENTRY_OF[command.do], at, person: worker.person },
      ...(command.do === 'hand_over' ? { recipient: command.to } : {}),
      ...(ref === undefined ? {} : { text_ref: ref }),
    });
    return undefined;
  });
}

type State = ReturnType<typeof caseOf>['state'];

function isSameHolder(one: State, other: State): boolean {
  return one.status === other.status && (one.status !== 'claimed' || other.status !== 'claimed' || one.by === other.by);
}
