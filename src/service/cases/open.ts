import { harmOf, PATIENCE, urgencyOf } from '../../rulebook/cases/urgency.ts';
import { endCase } from '../../rulebook/cases/work.ts';
import { PLATFORM } from '../../rulebook/ids.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Category, ViolationKind } from '../../rulebook/policy/policy.ts';
import { askersOf } from '../accesses/store.ts';
import type { Queryable } from '../postgres/database.ts';
import type { CaseKey } from './case-id.ts';
import { caseOf, keyOf } from './case-row.ts';
import { insertEntry } from './entries-store.ts';
import { decidersOf } from './origin-store.ts';
import { insertCase, lockCase, openCasesOf, updateCase } from './store.ts';

/** An appeal, a question or a listing that people are to look at. `id` makes a repeat harmless. */
export type Asked = {
  readonly seller: string;
  /** The number of the action; undefined: about none. */
  readonly action: number | undefined;
  /** Of the appeal or the question: letters, digits and hyphens. */
  readonly id: string;
  readonly violation: string | undefined;
  readonly category: Category | undefined;
  readonly hurtsCustomers: boolean;
  readonly at: Instant;
  /** Until when it is to be answered; left out: seven days for an appeal, two for a question (policy §3). */
  readonly due?: Instant;
};

/**
 * Opens the case of an appeal, in the caller's transaction. It is shown to nobody who decided about the action; `because`
 * are the ids of the events that the action cites.
 */
export async function openAppealCase(
  database: Queryable,
  asked: Asked & { readonly action: number; readonly because: readonly string[] },
): Promise<void> {
  const { seller, action, because } = asked;
  const notFor = await decidersOf(database, seller, `${seller}/${action}`, because);
  await open(database, 'appeal', asked, notFor);
}

/** Opens the case of a question to support, in the caller's transaction; one that waits already stays the only one. */
export async function openSupportCase(database: Queryable, asked: Asked): Promise<void> {
  if ((await waitingOf(database, asked)).length > 0) return;
  // A question that was answered can be asked on: that is a case of its own.
  await open(database, 'support', { ...asked, id: `${asked.id}-${asked.at}` }, []);
}

/** Closes the case of an appeal that was decided, or taken back, on its own page; in the caller's transaction. */
export async function closeAppealCase(
  database: Queryable,
  ended: { readonly seller: string; readonly action: number; readonly id: string; readonly at: Instant },
): Promise<void> {
  await close(database, { seller: ended.seller, action: ended.action, kind: 'appeal', origin: ended.id }, ended.at);
}

/** Closes the case of a question that was answered; in the caller's transaction. */
export async function closeSupportCase(
  database: Queryable,
  ended: Pick<Asked, 'seller' | 'action' | 'id' | 'at'>,
): Promise<void> {
  const { seller, action = 0 } = ended;
  for (const origin of await waitingOf(database, ended))
    await close(database, { seller, action, kind: 'support', origin }, ended.at);
}

/** What opened the cases of a question that are not closed. */
async function waitingOf(
  database: Queryable,
  { seller, action = 0, id }: Pick<Asked, 'seller' | 'action' | 'id'>,
): Promise<readonly string[]> {
  const open = await openCasesOf(database, seller);
  return open
    .filter(({ kind, action_number, origin }) => kind === 'support' && action_number === action && isOf(origin, id))
    .map(({ origin }) => origin);
}

function isOf(origin: string, id: string): boolean {
  return origin.slice(0, origin.lastIndexOf('-')) === id;
}

/** Opens the case of a request to inspect a listing again, in the caller's transaction. */
export async function openInspectionCase(
  database: Queryable,
  asked: Asked & { readonly action: number },
): Promise<void> {
  await open(database, 'inspection', asked, []);
}

/** Closes the case of a request that an inspection from elsewhere answered; in the caller's transaction. */
export async function closeInspectionCase(
  database: Queryable,
  ended: { readonly seller: string; readonly action: number; readonly id: string; readonly at: Instant },
): Promise<void> {
  const { seller, action, id: origin, at } = ended;
  await close(database, { seller, action, kind: 'inspection', origin }, at);
}

/** Opens the case of a rule that was put in shadow, in the caller's transaction. It is about no seller. */
export async function openRuleCase(
  database: Queryable,
  asked: {
    readonly version: number;
    readonly violation: ViolationKind;
    readonly category: Category;
    readonly at: Instant;
  },
): Promise<void> {
  const { version, violation, category, at } = asked;
  const key = { seller: PLATFORM, action: 0, kind: 'rule_over_budget' as const, origin: String(version) };
  const harm = harmOf(key.kind, undefined, false);
  const due = at + PATIENCE.rule_over_budget;
  await insertCase(database, {
    ...{ key, violation, category, harm, openedAt: at, due, urgentAt: urgencyOf(due, harm), notFor: [] },
  });
}

/** Closes the cases of rules that are out of shadow again, in the caller's transaction. */
export async function closeRuleCases(
  database: Queryable,
  { shadow, at }: { readonly shadow: readonly ViolationKind[]; readonly at: Instant },
): Promise<void> {
  for (const row of await openCasesOf(database, PLATFORM))
    if (row.kind === 'rule_over_budget' && !shadow.some((kind) => kind === row.violation))
      await close(database, keyOf(row), at);
}

/** An access to customers' data that a limit stopped. */
export type StoppedAccess = {
  readonly seller: string;
  readonly access: string;
  readonly person: string;
  readonly at: Instant;
};

/**
 * Opens the case of somebody who was stopped, in the transaction that writes the access down: one about each person, however often
 * they go on asking; stopped again after it was closed they get another one (policy §5, budget; threat T1).
 */
export async function openMisuseCase(database: Queryable, stopped: StoppedAccess): Promise<void> {
  const { seller, access, person, at } = stopped;
  const open = (await openCasesOf(database, seller)).filter(({ kind }) => kind === 'data_misuse');
  const known = await askersOf(
    database,
    seller,
    open.map(({ origin }) => origin),
  );
  if ([...known.values()].some((each) => each.person === person)) return;
  const harm = harmOf('data_misuse', 'customer_data', true);
  const due = at + PATIENCE.data_misuse;
  await insertCase(database, {
    key: { seller, action: 0, kind: 'data_misuse', origin: access },
    ...{ violation: undefined, category: 'customer_data', harm, openedAt: at, due },
    ...{ urgentAt: urgencyOf(due, harm), notFor: [] },
  });
}

/** A return whose time is over: nobody has looked at the parcel, or decided about the money. */
export type LateReturn = { readonly seller: string; readonly id: string; readonly at: Instant };

/** Opens the case of a return that is late, in the caller's transaction. It says nothing against the seller (reading 112). */
export async function openReturnCase(database: Queryable, { seller, id, at }: LateReturn): Promise<void> {
  const known = await waitingReturn(database, seller, id);
  if (known !== undefined) return;
  const due = at + PATIENCE.return_overdue;
  const harm = harmOf('return_overdue', undefined, true);
  await insertCase(database, {
    // Late again with its next step it is a case of its own.
    key: { seller, action: 0, kind: 'return_overdue', origin: `${id}-${at}` },
    ...{ violation: undefined, category: undefined, harm, openedAt: at, due },
    ...{ urgentAt: urgencyOf(due, harm), notFor: [] },
  });
}

/** Closes it: what was to be done has been done; in the caller's transaction. */
export async function closeReturnCase(database: Queryable, { seller, id, at }: LateReturn): Promise<void> {
  const origin = await waitingReturn(database, seller, id);
  if (origin !== undefined) await close(database, { seller, action: 0, kind: 'return_overdue', origin }, at);
}

async function waitingReturn(database: Queryable, seller: string, id: string): Promise<string | undefined> {
  const open = await openCasesOf(database, seller);
  return open.find(({ kind, origin }) => kind === 'return_overdue' && isOf(origin, id))?.origin;
}

async function open(
  database: Queryable,
  kind: 'appeal' | 'support' | 'inspection',
  { seller, action = 0, id, violation, category, hurtsCustomers, at, due = at + PATIENCE[kind] }: Asked,
  notFor: readonly string[],
): Promise<void> {
  const harm = harmOf(kind, category, hurtsCustomers);
  const key = { seller, action, kind, origin: id };
  const urgentAt = urgencyOf(due, harm);
  await insertCase(database, { key, violation, category, harm, openedAt: at, due, urgentAt, notFor });
}

async function close(database: Queryable, key: CaseKey, at: Instant): Promise<void> {
  const row = await lockCase(database, key);
  if (row === undefined || row.status === 'closed') return;
  const ended = endCase(caseOf(row), 'answered');
  await updateCase(database, key, ended, { at, template: undefined, reasonRef: undefined });
  await insertEntry(database, key, { entry: 'closed', at });
}
