import type { z } from 'zod';
import type { Case } from '../../rulebook/cases/case.ts';
import { eventOf } from '../../rulebook/cases/event-of.ts';
import { isStillAsked } from '../../rulebook/cases/questions.ts';
import { type CaseWorker, work } from '../../rulebook/cases/work.ts';
import type { Docket } from '../../rulebook/docket.ts';
import { actionNumber } from '../../rulebook/ids.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import type { ActionView } from '../../rulebook/standing/view-action.ts';
import { unfilledBlanks } from '../../words/case-templates-en.ts';
import { describeChange } from '../../words/cases-en.ts';
import { ownEvent } from '../events/own-event.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { addEntry } from './add-entry.ts';
import { actionOf, type CaseKey } from './case-id.ts';
import { type CaseRow, caseOf } from './case-row.ts';
import type { caseDecision } from './contract.ts';
import { contactOf, linkOf, requestOf, seeSeller } from './detail.ts';
import { alignCases } from './follow.ts';
import { decisionsAfter } from './origin-store.ts';
import type { CaseParts } from './parts.ts';
import type { Refusal } from './refusal.ts';
import { lockCase, updateCase } from './store.ts';

type Chosen = z.output<typeof caseDecision>;
type Deciding = Pick<
  CaseParts,
  'ledger' | 'pool' | 'texts' | 'newId' | 'links' | 'inspections' | 'misuse' | 'writeActs'
>;

/**
 * Decides a case: the event with the person and the sealed reason, what follows from it, and the case itself change as one.
 * Answers what was decided in consequence, or why nothing was.
 */
export async function decideCase(
  parts: Deciding,
  key: CaseKey | undefined,
  worker: CaseWorker,
  chosen: Chosen,
): Promise<{ readonly decided: readonly Judged[] } | { readonly refused: Refusal }> {
  if (key === undefined) return { refused: { code: 'unknown-case' } };
  // No seller is asked: the case is about a rule.
  if (key.kind === 'rule_over_budget')
    return { refused: { code: 'decision-not-offered', decision: chosen.decision, offered: [] } };
  const blanks = chosen.template === undefined ? [] : unfilledBlanks(chosen.template, chosen.reason);
  if (blanks.length > 0)
    return { refused: { code: 'field', pointer: '/body/reason', trouble: { code: 'blanks-left', blanks } } };
  const recorded = await parts.ledger.record<Refusal>(key.seller, (docket, at, transaction) =>
    record(parts, { key, worker, chosen }, docket, at, transaction),
  );
  if (!('refused' in recorded)) return recorded;
  const { refused } = recorded;
  if (refused.code === 'changed-meanwhile') return { refused: await withChanges(parts, key, chosen.seen) };
  if (refused.code === 'case-moved-on') await alignCases(parts, key.seller);
  return recorded;
}

type Wanted = { readonly key: CaseKey; readonly worker: CaseWorker; readonly chosen: Chosen };

async function record(
  { texts, newId, links, inspections, misuse, writeActs }: Deciding,
  { key, worker, chosen }: Wanted,
  docket: Docket,
  at: Instant,
  transaction: Transaction,
): Promise<{ readonly events: readonly Record<string, unknown>[] } | { readonly refused: Refusal }> {
  const row = await lockCase(transaction, key);
  if (row === undefined) return { refused: { code: 'unknown-case' } };
  const seen = seeSeller(docket, key.action);
  const action = seen.actions.find((each) => actionNumber(each.action) === key.action);
  const { decision, template, reason, conditions = [], exception } = chosen;
  const approvalsNeeded = key.kind === 'removal' ? seen.rules.removal.deciders : 1;
  const after = work(withApprovals(row, docket), worker, { do: 'decide', decision, approvalsNeeded });
  if ('refused' in after) return after;
  if (!isStillAsked(key.kind, action)) return { refused: { code: 'case-moved-on' } };
  if (seen.decided !== chosen.seen) return { refused: { code: 'changed-meanwhile', changes: [] } };
  const trouble = fieldTrouble(key, chosen, {
    exceptions: seen.rules.removal.exceptions,
    breaches: misuse.breachesOf(docket.state.policy),
  });
  if (trouble !== undefined) return { refused: trouble };
  if (decision === 'applied') {
    const contact = await contactOf(transaction, key, seen);
    const quiet = seen.rules.suspension.contactAfterQuiet;
    if (contact.needed && contact.at === undefined) return { refused: { code: 'contact-first', quiet } };
  }
  const reasonRef = await texts.keep(transaction, key.seller, reason, at);
  const isOver = after.state.status === 'closed';
  await updateCase(transaction, key, after, { at, template, reasonRef: isOver ? reasonRef : undefined });
  const { person } = worker;
  await addEntry({ writeActs }, transaction, key, { entry: 'decided', at, person, decision, text_ref: reasonRef });
  const link = await linkOf(transaction, key);
  if (link !== undefined && (decision === 'confirmed' || decision === 'unrelated'))
    await links.decided(transaction, { seller: key.seller, ...link }, decision, at);
  const request = requestOf(key);
  const listing = request === undefined ? undefined : await inspections.listingOf(transaction, request);
  if (request !== undefined && (decision === 'accurate' || decision === 'inaccurate'))
    await inspections.decided(transaction, request, { outcome: decision, at, reasonRef });
  const isMisuse = key.kind === 'data_misuse';
  if (isMisuse && decision === 'no_misuse') await misuse.cleared(transaction, key.seller);
  const because = isMisuse
    ? await misuse.evidenceOf(transaction, docket.state.policy, key.seller, key.origin)
    : becauseOf(key, action);
  const told = eventOf(key.kind, decision, {
    ...{ action: actionOf(key), violation: isMisuse ? chosen.breach : action?.violation, because },
    ...{ person: worker.person, reasonRef, conditions, exception, listing },
  });
  return { events: told === undefined ? [] : [ownEvent(told.type, '/staff', key.seller, newId(), at, told.data)] };
}

function becauseOf(key: CaseKey, action: ActionView | undefined): readonly string[] {
  return key.kind === 'confirm_suspension' ? (action?.because ?? []) : [];
}

/** Who has approved a removal is told by the ledger: some may have decided elsewhere. */
export function withApprovals(row: CaseRow, { state }: Docket): Case {
  const one = caseOf(row);
  if (row.kind !== 'removal') return one;
  const action = state.actions.find(({ terms }) => terms.number === row.action_number);
  const approvals = action?.approvals.map(({ by }) => by) ?? [];
  return { ...one, approvedBy: [...new Set([...one.approvedBy, ...approvals])] };
}

function fieldTrouble(
  key: CaseKey,
  chosen: Chosen,
  { exceptions, breaches }: { readonly exceptions: readonly string[]; readonly breaches: readonly string[] },
): Refusal | undefined {
  const { decision, conditions = [], exception, breach = '' } = chosen;
  if (key.kind === 'removal' && exception !== undefined && !exceptions.includes(exception))
    return { code: 'field', pointer: '/body/exception', trouble: { code: 'no-such-exception', allowed: exceptions } };
  if (key.kind === 'data_misuse' && decision === 'confirmed' && !breaches.includes(breach))
    return { code: 'field', pointer: '/body/breach', trouble: { code: 'no-such-breach', allowed: breaches } };
  if (key.kind === 'reinstatement' && decision === 'reinstated' && conditions.length === 0)
    return { code: 'field', pointer: '/body/conditions', trouble: { code: 'conditions-missing' } };
  return undefined;
}

/** What came since a case was read. What fell due meanwhile is stored first, so that it can be told. */
async function withChanges({ ledger, pool }: Deciding, key: CaseKey, seen: number): Promise<Refusal> {
  await ledger.look(key.seller, () => true);
  const lines = await decisionsAfter(pool, key.seller, seen);
  const changes = lines.map(({ line }) => {
    const { decision, action } = JSON.parse(line) as { readonly decision: string; readonly action: string };
    return describeChange(decision, action);
  });
  return { code: 'changed-meanwhile', changes };
}
