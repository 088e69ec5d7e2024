import type { z } from 'zod';
import { mayHandleTogether } from '../../rulebook/cases/bulk.ts';
import type { Case } from '../../rulebook/cases/case.ts';
import { undo } from '../../rulebook/cases/undo.ts';
import { type CaseRefusal, type CaseWorker, work } from '../../rulebook/cases/work.ts';
import type { Queryable } from '../postgres/database.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { addEntry } from './add-entry.ts';
import { type CaseKey, readCaseId } from './case-id.ts';
import { caseOf } from './case-row.ts';
import type { caseHandling, caseHandlingPreview, casesHandled } from './contract.ts';
import { type Entry, readEntries } from './entries-store.ts';
import type { CaseParts } from './parts.ts';
import { describeRefusal, type Refusal } from './refusal.ts';
import { lockCase, updateCase } from './store.ts';
import { toColleague } from './view.ts';

/** What is to be done, or only played: then nothing is changed, and the answer is what would become. */
export type Handling =
  | { readonly done: z.output<typeof caseHandling> }
  | { readonly rehearsed: z.output<typeof caseHandlingPreview> };

type Wanted = z.output<typeof caseHandlingPreview>;
type Handled = z.input<typeof casesHandled>['items'][number];
type Parts = Pick<CaseParts, 'ledger' | 'pool' | 'texts' | 'colleagues' | 'writeActs'>;

/** What became of one case; people by their ids. */
type Outcome = {
  readonly id: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly refused?: CaseRefusal | { readonly code: 'unknown-case' };
};

/**
 * Claims, puts back, hands over or undoes, several cases of one kind. Each by itself: what is refused of one keeps no other
 * from being done, and the answer tells of every one.
 */
export async function handleTogether(
  parts: Parts,
  worker: CaseWorker,
  handling: Handling,
): Promise<{ readonly items: Handled[] } | Refusal> {
  const wanted = 'done' in handling ? handling.done : handling.rehearsed;
  const asked = [...new Set(wanted.cases)].map((id) => ({ id, key: readCaseId(id) }));
  const kinds = asked.flatMap(({ key }) => (key === undefined ? [] : [key.kind]));
  const allowed = mayHandleTogether(kinds);
  if (allowed !== true) return { code: 'field', pointer: '/body/cases', trouble: allowed };
  const colleagues = await parts.colleagues.all();
  if (wanted.do === 'hand_over' && !colleagues.some(({ id }) => id === wanted.to))
    return { code: 'field', pointer: '/body/to', trouble: { code: 'not-a-colleague' } };
  const outcomes: Outcome[] = [];
  for (const { id, key } of asked) outcomes.push(await handleOne(parts, worker, handling, { id, key }));
  const people = outcomes.flatMap(({ before, after, refused }) => [before, after, refused && byOf(refused)]);
  const names = await parts.colleagues.named(people.filter((person) => person !== undefined));
  const items = outcomes.map(({ id, before, after, refused }) => ({
    case: id,
    outcome: refused !== undefined ? ('refused' as const) : before === after ? ('same' as const) : ('done' as const),
    before: toColleague(before ?? null, names),
    after: toColleague((refused === undefined ? after : before) ?? null, names),
    why: refused === undefined ? null : describeRefusal(refused, id, names),
  }));
  return { items };
}

type One = { readonly id: string; readonly key: CaseKey | undefined };

async function handleOne(parts: Parts, worker: CaseWorker, handling: Handling, { id, key }: One): Promise<Outcome> {
  if (key === undefined) return { id, refused: { code: 'unknown-case' } };
  const at = await parts.ledger.clock();
  return inTransaction(parts.pool, async (transaction) => {
    const row = await lockCase(transaction, key);
    if (row === undefined || row.not_for.includes(worker.person))
      return { id, refused: { code: 'unknown-case' as const } };
    const found = caseOf(row);
    const before = holderOf(found);
    const next = await nextOf(transaction, key, found, worker, 'done' in handling ? handling.done : handling.rehearsed);
    if ('refused' in next) return { id, before, refused: next.refused };
    const after = holderOf(next.one);
    if ('rehearsed' in handling || before === after) return { id, before, after };
    const { done: wanted } = handling;
    const ref =
      wanted.do === 'hand_over' ? await parts.texts.keep(transaction, key.seller, wanted.note, at) : undefined;
    await updateCase(transaction, key, next.one, { at, template: undefined, reasonRef: undefined });
    await addEntry(parts, transaction, key, {
      ...{ entry: next.entry, at, person: worker.person },
      ...(next.recipient === undefined ? {} : { recipient: next.recipient }),
      ...(ref === undefined ? {} : { text_ref: ref }),
    });
    return { id, before, after };
  });
}

type Next = { readonly one: Case; readonly entry: Entry; readonly recipient?: string | undefined };

async function nextOf(
  database: Queryable,
  key: CaseKey,
  one: Case,
  worker: CaseWorker,
  wanted: Wanted,
): Promise<Next | { readonly refused: CaseRefusal }> {
  switch (wanted.do) {
    case 'claim':
      return told(work(one, worker, { do: 'claim' }), 'claimed');
    case 'release':
      return told(work(one, worker, { do: 'release' }), 'released');
    case 'hand_over':
      return told(work(one, worker, { do: 'hand_over', to: wanted.to }), 'handed_over', wanted.to);
    case 'undo':
      return undo(one, worker, await readEntries(database, key));
  }
}

function told(
  after: Case | { readonly refused: CaseRefusal },
  entry: Entry,
  recipient?: string,
): Next | { readonly refused: CaseRefusal } {
  return 'refused' in after ? after : { one: after, entry, recipient };
}

function holderOf({ state }: Case): string | undefined {
  return state.status === 'claimed' ? state.by : undefined;
}

function byOf(refusal: NonNullable<Outcome['refused']>): string | undefined {
  return refusal.code === 'case-claimed' ? refusal.by : undefined;
}
