import { type Instant, NEVER } from '../instant.ts';
import { type Lapse, METRIC_INDEX, type MetricIndex } from '../items.ts';
import { METRICS } from '../policy/policy.ts';
import { dueOf, end, formFindings, refreshDue, rulesOf, setResets, tell } from './act.ts';
import type { Action } from './actions.ts';
import { climb, climbToRemoval } from './climb.ts';
import { subjectsOf } from './evidence.ts';
import { isSinceReinstatement, meterEvidence, meterRule } from './judge.ts';
import { isFresh, type Judgement, judgeNow } from './meter.ts';
import { cureLength, openRemoval, rungOf } from './rungs.ts';
import { isInShadow } from './shadow.ts';
import type { SellerState } from './state.ts';
import type { TracedRule } from './trace.ts';

/** Runs every deadline of the ladder that is due at the clock, the lowest action number first (policy §3). */
export function runDue(state: SellerState): void {
  for (;;) {
    const action = state.actions.find((each) => !each.isOver && dueOf(state, each) <= state.now);
    if (action === undefined) break;
    run(state, action, dueOf(state, action));
    refreshDue(state);
  }
  refreshDue(state);
}

function run(state: SellerState, action: Action, due: Instant): void {
  const rules: TracedRule[] = [{ rule: 'deadline', met: true, due }];
  switch (action.kind) {
    case 'warning':
      if (action.until <= state.now && !isAskDue(state, action)) end(state, action, 'expired', 'action.expired', rules);
      else ask(state, action, rules);
      return;
    case 'restriction':
      if (action.status === 'review') end(state, action, 'lifted', 'action.lifted', rules);
      else timeOver(state, action, rules);
      return;
    case 'suspension':
      runSuspension(state, action, rules);
      return;
    case 'removal':
      action.until = NEVER;
      removeAccount(state, action, rules);
  }
}

function isAskDue(state: SellerState, warning: Action): boolean {
  return (
    !warning.asked && !warning.acknowledged && warning.ignoredAt(rulesOf(warning).warning.ignored.after) <= state.now
  );
}

/** Fourteen days without an acknowledgement or an open question: was the warning ignored (policy §3; readings 28, 60, 64)? */
function ask(state: SellerState, warning: Action, rules: TracedRule[]): void {
  warning.asked = true;
  if (rungOf(state, warning.terms.category) !== 'warned') return;
  const { ignored, conductReview } = rulesOf(warning).warning;
  const metric = metricOf(warning);
  if (metric === undefined) {
    warning.review = state.now + conductReview;
    tell(state, warning, 'action.review', [...rules, { rule: 'acknowledgement', met: false }]);
    return;
  }
  const history = state.history(metric);
  const cure = warning.cures.at(-1);
  if (cure === undefined || cure.to < cure.from + cureLength(warning)) return; // a reinstatement ended it
  const inShadow = isInShadow(state, warning.terms.violation);
  const own = (lapse: Lapse): boolean =>
    (inShadow || !lapse.inShadow) &&
    lapse.usedBy === 0 &&
    lapse.isItem &&
    cure.from <= lapse.at &&
    lapse.at < cure.to &&
    isSinceReinstatement(state, lapse);
  const judgement = judgeNow(state, history, own, cure.from - 1);
  const needed = judgement.measure.level * ignored.share;
  const lapses = judgement.entries.map((entry) => entry.lapse);
  const met =
    judgement.measure.meter >= needed && lapses.length >= ignored.lapses && subjectsOf(lapses) >= ignored.subjects;
  if (!met) return;
  const evidence = meterEvidence(judgement, needed);
  climb(
    state,
    {
      category: warning.terms.category,
      violation: warning.terms.violation,
      evidence:
        evidence.kind === 'meter'
          ? { ...evidence, minimumLapses: ignored.lapses, minimumSubjects: ignored.subjects }
          : evidence,
      rules: [...rules, { rule: 'acknowledgement', met: false }, meterRule(judgement, met)],
      reset: { metric, at: { key: state.now, arrival: 0 } },
      why: 'ignored',
    },
    'ignored',
    warning.terms.number,
  );
}

/** A restriction's time is over: lifted, extended once, or put before a person (policy §3). */
function timeOver(state: SellerState, action: Action, rules: TracedRule[]): void {
  const judgement = freshMeter(state, action);
  const low = isLow(state, action, judgement);
  const asked: TracedRule[] = [...rules, ...(judgement === undefined ? [] : [meterRule(judgement, !low)])];
  asked.push({ rule: 'plan', met: action.planned });
  if (low && action.planned) {
    end(state, action, 'lifted', 'action.lifted', asked);
    return;
  }
  if (!low && action.extensions === 0) {
    extend(state, action, asked);
    return;
  }
  action.status = 'review';
  action.until = NEVER;
  action.review = state.now + rulesOf(action).restriction.review;
  tell(state, action, 'action.review', asked);
}

/** Extends a restriction by its own period from its end, or from the clock when a person does it. */
export function extend(state: SellerState, action: Action, rules: readonly TracedRule[]): void {
  action.extensions++;
  action.status = 'live';
  action.review = NEVER;
  action.until = state.now + action.period;
  tell(state, action, 'action.extended', rules);
  refreshDue(state);
}

/** Lifts a restriction under review when its conditions are met after all (reading 29). */
export function liftIfMet(state: SellerState, action: Action, event: string): void {
  if (action.kind !== 'restriction' || !action.isInReview || !action.planned) return;
  if (!isLow(state, action, freshMeter(state, action))) return;
  end(state, action, 'lifted', 'action.lifted', [
    { rule: 'person', met: true, event },
    { rule: 'plan', met: true },
  ]);
}

/** The meter of what is fresh at the end of a restriction, its own cure period included (reading 21). */
export function freshMeter(state: SellerState, action: Action): Judgement | undefined {
  const metric = metricOf(action);
  if (metric === undefined) return undefined;
  const history = state.history(metric);
  return judgeNow(
    state,
    history,
    (lapse) => isFresh(history, lapse) && (lapse.passedBy === 0 || lapse.passedBy === action.terms.number),
  );
}

/**
 * Whether a meter at the end of a restriction is low enough to lift it; a restriction without a metric always is, and so is one
 * whose rule is in shadow by now: such a rule extends nothing.
 */
export function isLow(state: SellerState, action: Action, judgement: Judgement | undefined): boolean {
  if (judgement === undefined || isInShadow(state, action.terms.violation)) return true;
  return judgement.measure.meter < judgement.measure.level * rulesOf(action).restriction.liftBelow;
}

function runSuspension(state: SellerState, action: Action, rules: TracedRule[]): void {
  if (action.status === 'proposed') {
    pause(state, action);
    end(state, action, 'expired', 'action.expired', rules);
    return;
  }
  if (action.until <= state.now) {
    end(state, action, 'lifted', 'action.lifted', rules);
    dropRemoval(state, action, rules);
    startMetersAnew(state);
    return;
  }
  action.review = NEVER;
  if (openRemoval(state) !== undefined) return;
  const { category, violation } = action.terms;
  if (isInShadow(state, violation)) {
    // No proposal, and not without a day on which it is looked at again either (F9).
    action.review = state.now + rulesOf(action).suspension.removalAfter;
    return;
  }
  climbToRemoval(state, { category, violation, evidence: { kind: 'none' }, rules, reset: undefined }, 'unreinstated');
}

/** After a proposal that came to nothing, none in its category for a while (policy §3). */
export function pause(state: SellerState, proposal: Action): void {
  state.pausedUntil.set(proposal.terms.category, state.now + rulesOf(proposal).suspension.pause);
}

/** With its suspension over, a removal that is proposed or noticed is dropped. */
export function dropRemoval(state: SellerState, suspended: Action, rules: readonly TracedRule[]): void {
  const removal = openRemoval(state);
  if (removal === undefined || !removal.terms.rests.includes(suspended.terms.number)) return;
  end(state, removal, 'dropped', 'action.withdrawn', rules, { why: 'dropped' });
}

/** Meters start from 0 at a reinstatement, and cure periods end (policy §3; reading 35). */
export function startMetersAnew(state: SellerState): void {
  state.reinstatements.push({ key: state.now, arrival: Number.POSITIVE_INFINITY });
  for (const action of state.actions) action.endCure(state.now);
  for (const history of state.histories) if (history !== undefined) setResets(state, history.metric);
  formFindings(state);
}

/** Removes the account: the last line there is. */
export function removeAccount(state: SellerState, removal: Action, rules: readonly TracedRule[]): void {
  removal.status = 'done';
  removal.endedAt = state.now;
  tell(state, removal, 'account.removed', rules);
  refreshDue(state);
}

/** The metric an action is about; undefined where it is conduct. */
export function metricOf(action: Action): MetricIndex | undefined {
  const { violation } = action.terms;
  return (METRICS as readonly string[]).includes(violation)
    ? METRIC_INDEX[violation as (typeof METRICS)[number]]
    : undefined;
}
