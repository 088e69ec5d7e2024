import type { Why } from '../decision.ts';
import { NEVER } from '../instant.ts';
import type { FakingReport, Lapse, MetricIndex } from '../items.ts';
import { CATEGORIES, type Category, METRICS } from '../policy/policy.ts';
import { end, formFindings, refreshDue, rulesOf, setResets, tell } from './act.ts';
import type { Action } from './actions.ts';
import { climb } from './climb.ts';
import { judgeBreachesAgain } from './conduct.ts';
import { citedIds, restingLapses, stillStands } from './evidence.ts';
import { categoryOf, form, meterEvidence, meterRule } from './judge.ts';
import { judgeNow, weighs } from './meter.ts';
import { isSuspended, isWaiting, rungOf } from './rungs.ts';
import type { SellerState } from './state.ts';
import type { TracedRule } from './trace.ts';

/**
 * After lapses were taken out: forms their bursts anew, withdraws the actions that no longer stand and what rests on
 * them, and judges what is left (policy §1, §3; F4; readings 37, 38).
 */
export function undoFor(
  state: SellerState,
  lapses: readonly Lapse[],
  why: Why,
  overturned: readonly Action[] = [],
  person: readonly TracedRule[] = [],
): void {
  for (const lapse of lapses) {
    const history = state.history(lapse.report.metric);
    history.itemChanged(lapse);
    form(state, history, lapse);
  }
  const out = new Set(lapses);
  const fallen = state.actions.filter(
    (action) =>
      overturned.includes(action) ||
      (isStanding(action) &&
        restingLapses(action.terms.evidence).some((lapse) => out.has(lapse)) &&
        !stillStands(action.terms.evidence)),
  );
  const rules: TracedRule[] = [
    ...person,
    { rule: 'evidence', met: false, takenOut: lapses.map((lapse) => lapse.report.id) },
  ];
  withdraw(state, fallen, why, rules);
}

/** Withdraws actions and every later one that rests on them, frees their lapses and judges them again as one list. */
export function withdraw(state: SellerState, fallen: readonly Action[], why: Why, rules: readonly TracedRule[]): void {
  if (fallen.length === 0) return;
  const all = withDependants(state, fallen);
  const freed = all.filter((action) => !action.isOver || action.status === 'done');
  for (const action of all) {
    if (action.isOver) {
      action.status = 'withdrawn';
      tell(state, action, 'action.withdrawn', rules, { why });
    } else end(state, action, 'withdrawn', 'action.withdrawn', rules, { why });
    if (action.kind === 'removal') waitAnew(state, action);
    for (const history of state.histories)
      for (const lapse of history?.lapses ?? []) if (lapse.usedBy === action.terms.number) lapse.usedBy = 0;
  }
  for (const action of all) if (action.terms.reset !== undefined) setResets(state, action.terms.reset.metric);
  formFindings(state);
  const touched = freed
    .filter((action) => citedIds(action.terms.evidence).length > 0)
    .map((action) => action.terms.category);
  for (const category of CATEGORIES) if (touched.includes(category)) judgeAgain(state, category, rules);
  judgeBreachesAgain(state, freed, fallen);
}

/** Signs that a late scan has cleared: what rests on them alone never was (reading 47). */
export function clearFaking(state: SellerState, signs: FakingReport): void {
  const fallen = state.actions.filter(
    (action) =>
      action.terms.signs === signs &&
      isStanding(action) &&
      action.kind === 'suspension' &&
      action.review === NEVER &&
      action.joined.length === 0,
  );
  withdraw(state, fallen, 'late evidence', [{ rule: 'evidence', met: false, takenOut: signs.because }]);
}

/** After a removal that came to nothing the time to reinstatement runs anew (reading 36). */
export function waitAnew(state: SellerState, removal: Action): void {
  for (const suspended of state.actions)
    if (
      suspended.status === 'live' &&
      suspended.until === NEVER &&
      removal.terms.rests.includes(suspended.terms.number)
    )
      suspended.review = state.now + rulesOf(suspended).suspension.removalAfter;
  refreshDue(state);
}

/** Actions with all that rests on them, directly or not, and can still be undone. */
export function withDependants(state: SellerState, fallen: readonly Action[]): readonly Action[] {
  const numbers = new Set(fallen.map((action) => action.terms.number));
  const all: Action[] = [];
  for (const action of state.actions) {
    const rests = action.terms.rests.some((number) => numbers.has(number)) && isStanding(action);
    if (!rests && !numbers.has(action.terms.number)) continue;
    numbers.add(action.terms.number);
    all.push(action);
  }
  return all;
}

/** What is left after a withdrawal, as one list: what is full is a warning dated by the clock (policy §3). */
function judgeAgain(state: SellerState, category: Category, earlier: readonly TracedRule[]): void {
  for (const [index, name] of METRICS.entries()) {
    const metric = index as MetricIndex;
    const history = state.histories[metric];
    if (history === undefined || categoryOf(state, metric) !== category) continue;
    if (isSuspended(state) || isWaiting(state, category) || rungOf(state, category) !== 'good') return;
    const judgement = judgeNow(state, history, (lapse) => weighs(history, lapse));
    if (!judgement.isFull) continue;
    const evidence = meterEvidence(judgement, judgement.measure.level);
    const reset = { metric, at: history.here(state.now) };
    const rules = [...earlier, meterRule(judgement)];
    climb(state, { category, violation: name, evidence, rules, reset }, 'violation');
  }
}

/** Whether an action can still be undone: what was withdrawn has been, and what staff dropped stays dropped (policy §3). */
export function isStanding(action: Action): boolean {
  return action.status !== 'withdrawn' && action.status !== 'dropped';
}
