import type { Appeal, Appealed } from '../../rulebook/appeals/appeal.ts';
import type { Docket } from '../../rulebook/docket.ts';
import { actionId, rulesOf } from '../../rulebook/standing/act.ts';
import type { Action } from '../../rulebook/standing/actions.ts';
import { citedIds } from '../../rulebook/standing/evidence.ts';
import type { LapseView } from '../../rulebook/standing/view-lapse.ts';
import type { Queryable } from '../postgres/database.ts';
import { type AppealRow, decidersOf } from './appeal-store.ts';
import type { AnswerParts } from './parts.ts';

/** An action as an appeal asks about it (`src/rulebook/appeals/`). */
export async function appealedOf(
  database: Queryable,
  { decidersOfAction }: Pick<AnswerParts, 'decidersOfAction'>,
  docket: Docket,
  action: Action,
): Promise<Appealed> {
  const id = actionId(docket.state, action.terms.number);
  const named = await decidersOf(database, docket.id, id);
  const further = await decidersOfAction(database, { seller: docket.id, action: id });
  return {
    items: [...citedBy(action), id],
    ...appealTermsOf(action),
    deciders: [...new Set([...named, ...further])],
  };
}

/** How an action can be appealed, whatever is said of it. */
export function appealTermsOf(action: Action): Pick<Appealed, 'appealBy' | 'isUndone' | 'decidedWithin'> {
  const { window, decidedWithin } = rulesOf(action).appeal;
  return {
    appealBy: action.startedAt + window,
    isUndone: action.status === 'withdrawn' || action.status === 'dropped',
    decidedWithin,
  };
}

/** The events that an action rests on, those that joined it too. */
function citedBy({ terms, joined }: Action): readonly string[] {
  return [...new Set([...citedIds(terms.evidence), ...joined.flatMap(({ events }) => events)])];
}

/** What the cited lapses of an action are about, by the event cited. */
export function lapsesOf(docket: Docket, number: number): ReadonlyMap<string, LapseView> {
  return new Map(docket.views.action(number)?.evidence.map((lapse) => [lapse.id, lapse]));
}

/** The cited event that a name stands for: its own id, or the order or the listing that it is about. */
export function itemNamed(name: string, cited: readonly string[], lapses: ReadonlyMap<string, LapseView>): string {
  if (cited.includes(name)) return name;
  const about = [...lapses.values()].find(({ order, listing }) => order?.orderId === name || listing === name);
  return about?.id ?? name;
}

/** An appeal as the rulebook knows it. */
export function toRulebook(row: AppealRow): Appeal {
  const filed = {
    number: row.number,
    items: row.items.map(({ item }) => item),
    // A picture that was not shown before is something new, like a record.
    evidence: [...row.evidence, ...row.items.flatMap(({ files = [] }) => files)],
    filedAt: row.filed_at,
    dueAt: row.due_at,
  };
  const { state, ended_at: endedAt, outcome, answers, decided_by: decidedBy } = row;
  if (state === 'open' || endedAt === null) return { ...filed, state: 'open' };
  if (outcome === null) return { ...filed, state: 'withdrawn', endedAt };
  // One that was decided elsewhere has an outcome and no answers.
  const decider = decidedBy ?? row.decision_told_by ?? '';
  return { ...filed, state: 'decided', endedAt, outcome, answers: answers ?? [], decidedBy: decider };
}
