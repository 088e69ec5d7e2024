import type { Why } from '../decision.ts';
import type { Lapse, MetricIndex } from '../items.ts';
import { type Category, METRICS } from '../policy/policy.ts';
import { end, tell } from './act.ts';
import type { Action } from './actions.ts';
import { restingLapses, stillStands, usedLapses } from './evidence.ts';
import { climb } from './climb.ts';
import { categoryOf, form, meterEvidence, meterRule } from './judge.ts';
import { judgeNow, weighs } from './meter.ts';
import { NO_RESET, type Reset } from './history.ts';
import { isSuspended, isWaiting, rungOf } from './rungs.ts';
import type { SellerState } from './state.ts';
import type { TracedRule } from './trace.ts';

/**
 * After lapses were taken out: forms their bursts anew, withdraws the actions that no longer stand and what rests on
 * them, and judges what is left (policy §1, §3; F4; readings 37, 38).
 */
export function undoFor(state: SellerState, lapses: readonly Lapse[], why: Why): void {
  for (const lapse of lapses) {
    const history = state.history(lapse.report.metric);
    history.itemChanged(lapse);
    form(state, history, lapse);
  }
  const out = new Set(lapses);
  const fallen = state.actions.filter(
    (action) =>
      action.status !== 'withdrawn' &&
      restingLapses(action.terms.evidence).some((lapse) => out.has(lapse)) &&
      !stillStands(action.terms.evidence),
  );
  const rules: TracedRule[] = [{ rule: 'evidence', met: false, takenOut: lapses.map((lapse) => lapse.report.id) }];
  withdraw(state, fallen, why, rules);
}

/** Withdraws actions and every later one that rests on them, frees their lapses and judges them again as one list. */
export function withdraw(state: SellerState, fallen: readonly Action[], why: Why, rules: readonly TracedRule[]): void {
  if (fallen.length === 0) return;
  const all = withDependants(state, fallen);
  const touched = new Set<Category>();
  for (const action of all) {
    if (!action.isOver) touched.add(action.terms.category);
    if (action.isOver) {
      action.status = 'withdrawn';
      tell(state, action, 'action.withdrawn', rules, { why });
    } else end(state, action, 'withdrawn', 'action.withdrawn', rules, { why });
    for (const lapse of usedLapses(action.terms.evidence))
      if (lapse.usedBy === action.terms.number) lapse.usedBy = 0;
  }
  for (const action of all) if (action.terms.reset !== undefined) restoreReset(state, action.terms.reset.metric);
  for (const category of touched) judgeAgain(state, category, rules);
}

function withDependants(state: SellerState, fallen: readonly Action[]): readonly Action[] {
  const numbers = new Set(fallen.map((action) => action.terms.number));
  const all: Action[] = [];
  for (const action of state.actions) {
    const rests = action.terms.rests.some((number) => numbers.has(number)) && action.status !== 'withdrawn';
    if (!rests && !numbers.has(action.terms.number)) continue;
    numbers.add(action.terms.number);
    all.push(action);
  }
  return all;
}

/** Puts the reset back to where it was without the withdrawn actions. */
function restoreReset(state: SellerState, metric: MetricIndex): void {
  let latest: Reset = state.reinstated ?? NO_RESET;
  for (const action of state.actions) {
    const { reset } = action.terms;
    if (action.status === 'withdrawn' || reset?.metric !== metric) continue;
    if (reset.at.key > latest.key || (reset.at.key === latest.key && reset.at.arrival > latest.arrival)) latest = reset.at;
  }
  state.history(metric).reset = latest;
}

/** What is left after a withdrawal, as one list: what is full is a warning dated by the clock (policy §3). */
function judgeAgain(state: SellerState, category: Category, earlier: readonly TracedRule[]): void {
  for (const [index, name] of METRICS.entries()) {
    const metric = index as MetricIndex;
    const history = state.histories[metric];
    if (history === undefined || categoryOf(state, metric) !== category) continue;
    if (isSuspended(state) || isWaiting(state, category) || rungOf(state, category) !== 'good') return;
    const judgement = judgeNow(state, history, (lapse) => weighs(history, lapse));
    const last = history.lapses[history.lapses.length - 1];
    if (!judgement.isFull || last === undefined) continue;
    const evidence = meterEvidence(state, judgement, judgement.measure.level);
    const reset = { metric, at: { key: last.key, arrival: last.arrival } };
    const rules = [...earlier, meterRule(state, judgement)];
    climb(state, { category, violation: name, evidence, rules, reset }, 'violation');
  }
}
