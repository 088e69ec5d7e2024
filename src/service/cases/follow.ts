import type { Question } from '../../rulebook/cases/case.ts';
import { isStillAsked, questionOf } from '../../rulebook/cases/questions.ts';
import { harmOf, PATIENCE, urgencyOf } from '../../rulebook/cases/urgency.ts';
import { endCase } from '../../rulebook/cases/work.ts';
import type { Docket } from '../../rulebook/docket.ts';
import { actionNumber } from '../../rulebook/ids.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { isStrong } from '../../rulebook/links/weigh.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { ActionView } from '../../rulebook/standing/view-action.ts';
import type { Queryable } from '../postgres/database.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { type CaseRow, caseOf, keyOf } from './case-row.ts';
import { insertEntry } from './entries-store.ts';
import { eventAt, isConfirmedAfter, latestDecision, latestEvent } from './origin-store.ts';
import type { CaseParts } from './parts.ts';
import { insertCase, lockCase, openCasesOf, updateCase } from './store.ts';

/** What the outbox brings. */
type Message = { readonly seller_id: string; readonly key: string; readonly topic: string; readonly body: unknown };

type Following = Pick<CaseParts, 'ledger' | 'pool' | 'links'>;

/**
 * Follows the ledger: opens a case for each question that a seller's actions put to people, and closes those whose question
 * went away. It looks at the seller as it stands, so a message that comes twice, late or out of turn does no harm.
 */
export function followLedger(parts: Following): (message: Message) => Promise<void> {
  return async ({ seller_id: seller, key, topic, body }) => {
    const { type } = body as { readonly type?: unknown };
    // A payout asks nothing of people, nor does what only the tamper-evident log waits for.
    if (NO_QUESTIONS.has(topic) || type === 'payout.due') return;
    if (topic === 'event' && type === 'account.linked')
      await openLinkedAccount(parts, seller, Number(key.slice(key.lastIndexOf('/') + 1)));
    else await alignCases(parts, seller);
  };
}

const NO_QUESTIONS: ReadonlySet<string> = new Set(['payout', 'payouts', 'return', 'act', 'audit']);

/** Brings the cases of a seller in line with what its actions ask. */
export async function alignCases({ ledger, pool }: Omit<Following, 'links'>, seller: string): Promise<void> {
  const seen = await ledger.look(seller, lookAt);
  if (seen === undefined) return;
  const open = await openCasesOf(pool, seller);
  const linked = await confirmedLinks(pool, open);
  const over = open.filter(
    (row) => linked.includes(row) || !isStillAsked(row.kind, actionOfNumber(seen.actions, row.action_number)),
  );
  const asked = seen.actions.flatMap((action) => {
    const question = questionOf(action);
    const number = actionNumber(action.action);
    if (question === undefined) return [];
    const isKnown = open.some((row) => row.kind === question.kind && row.action_number === number);
    return isKnown ? [] : [{ action, number, question }];
  });
  if (over.length === 0 && asked.length === 0) return;
  await inTransaction(pool, async (transaction) => {
    for (const row of over) {
      const key = keyOf(row);
      const locked = await lockCase(transaction, key);
      if (locked === undefined || locked.status === 'closed') continue;
      const ended = endCase(caseOf(locked), 'moved_on');
      await updateCase(transaction, key, ended, { at: seen.at, template: undefined, reasonRef: undefined });
      await insertEntry(transaction, key, { entry: 'closed', at: seen.at });
    }
    for (const { action, number, question } of asked)
      await openFor(transaction, seller, { action, number, question, policy: seen.policy });
  });
}

/** Whether a link was ban evasion is no question any more once somebody has confirmed it, here or by an event. */
async function confirmedLinks(database: Queryable, open: readonly CaseRow[]): Promise<readonly CaseRow[]> {
  const over: CaseRow[] = [];
  for (const row of open)
    if (row.kind === 'linked_account')
      if (await isConfirmedAfter(database, row.seller_id, 'ban_evasion', Number(row.origin))) over.push(row);
  return over;
}

type Seen = { readonly at: Instant; readonly actions: readonly ActionView[]; readonly policy: Policy };

function lookAt({ clock, views, state }: Docket): Seen {
  return { at: clock, actions: views.actions(), policy: state.policy };
}

function actionOfNumber(actions: readonly ActionView[], number: number): ActionView | undefined {
  return actions.find(({ action }) => actionNumber(action) === number);
}

/** The line that puts each question. */
const OPENED_BY: Readonly<Record<Exclude<Question['kind'], 'reinstatement' | 'unreached'>, string>> = {
  payout_hold: 'restriction.applied',
  confirm_suspension: 'suspension.applied',
  decide_suspension: 'suspension.proposed',
  review: 'action.review',
  removal: 'removal.proposed',
};

type Owed = {
  readonly action: ActionView;
  readonly number: number;
  readonly question: Question;
  readonly policy: Policy;
};

async function openFor(
  transaction: Transaction,
  seller: string,
  { action, number, question, policy }: Owed,
): Promise<void> {
  const origin = await originOf(transaction, seller, action.action, number, question.kind);
  // What it follows from is stored together with it, so it is there.
  if (origin === undefined) return;
  const { category, violation } = action;
  const harm = harmOf(question.kind, category, policy.categories[category].customerHarm);
  const due = question.due ?? origin.at + PATIENCE[question.kind === 'unreached' ? 'unreached' : 'reinstatement'];
  await insertCase(transaction, {
    key: { seller, action: number, kind: question.kind, origin: origin.name },
    ...{ violation, category, harm, openedAt: origin.at, due, urgentAt: urgencyOf(due, harm), notFor: [] },
  });
}

type Origin = { readonly name: string; readonly at: Instant };

async function originOf(
  transaction: Transaction,
  seller: string,
  action: string,
  number: number,
  kind: Question['kind'],
): Promise<Origin | undefined> {
  if (kind === 'reinstatement' || kind === 'unreached') {
    const type = kind === 'unreached' ? 'notice.undelivered' : 'plan.recorded';
    const event = await latestEvent(transaction, seller, type, action);
    return event === undefined ? undefined : { name: String(event.position), at: event.at };
  }
  const decision =
    (await latestDecision(transaction, seller, number, OPENED_BY[kind])) ??
    // A suspension that an appeal has made a restriction holds payouts too.
    (kind === 'payout_hold' ? await latestDecision(transaction, seller, number, 'action.reduced') : undefined);
  return decision === undefined ? undefined : { name: String(decision.sequence), at: decision.at };
}

/** A link that is strong enough is put before a person, who may confirm that an account evades a ban (policy §2). */
async function openLinkedAccount({ ledger, pool, links }: Following, seller: string, position: number): Promise<void> {
  const policy = await ledger.look(seller, ({ state }) => state.policy);
  const event = await eventAt(pool, seller, position);
  if (policy === undefined || event === undefined) return;
  const link = event.data as LinkTold;
  if (!isStrong(link, policy.ladder.link) || (await links.isUnrelated(seller, link.otherSeller))) return;
  const harm = harmOf('linked_account', 'critical', false);
  const due = event.at + PATIENCE.linked_account;
  await insertCase(pool, {
    key: { seller, action: 0, kind: 'linked_account', origin: String(position) },
    ...{ violation: 'ban_evasion', category: 'critical', harm, openedAt: event.at, due },
    ...{ urgentAt: urgencyOf(due, harm), notFor: [] },
  });
}

type LinkTold = { readonly otherSeller: string; readonly signals: readonly string[]; readonly strength: number };
