import type { Decision, DecisionKind, Why } from '../decision.ts';
import { type Instant, NEVER } from '../instant.ts';
import { type FakingReport, type Lapse, LISTING_INACCURACY, type MetricIndex } from '../items.ts';
import { type Category, type Feature, METRICS, type Policy, policyId, type ViolationKind } from '../policy/policy.ts';
import { Action, type ActionKind, type ActionStatus, type ActionTerms } from './actions.ts';
import { regroup } from './bursts.ts';
import { citedIds, type Evidence, measureOf, usedLapses } from './evidence.ts';
import type { Reset } from './history.ts';
import { cureLength, liveRestrictions, liveWarnings } from './rungs.ts';
import type { SellerState } from './state.ts';
import type { Trace, TracedLapse, TracedRule } from './trace.ts';

/** What leads to an action: the violation, what it rests on, the rules asked so far. */
export type Cause = {
  readonly category: Category;
  readonly violation: ViolationKind;
  readonly evidence: Evidence;
  readonly rests: readonly number[];
  readonly rules: readonly TracedRule[];
  readonly move: Trace['move'];
  readonly reset: { readonly metric: MetricIndex; readonly at: Reset } | undefined;
  /** Signs of faking, where nothing else is its cause. */
  readonly signs?: FakingReport;
  readonly why?: Why;
};

type Shape = {
  readonly kind: ActionKind;
  readonly status: ActionStatus;
  readonly decision: DecisionKind;
  readonly until?: Instant;
  readonly review?: Instant;
  readonly feature?: Feature;
  readonly immediate?: boolean;
  readonly period?: number;
};

/** Issues an action: gives it its number, uses its evidence up, tells the decision. */
export function issue(state: SellerState, cause: Cause, shape: Shape): Action {
  const terms: ActionTerms = {
    number: ++state.issued,
    category: cause.category,
    violation: cause.violation,
    evidence: cause.evidence,
    rests: cause.rests,
    at: state.now,
    policy: state.policy,
    immediate: shape.immediate === true,
    signs: cause.signs,
    reset: cause.reset,
  };
  const action = new Action(terms, shape.kind, shape.status);
  action.feature = shape.feature;
  action.period = shape.period ?? 0;
  action.until = shape.until ?? NEVER;
  action.review = shape.review ?? NEVER;
  state.actions.push(action);
  for (const lapse of usedLapses(cause.evidence)) if (lapse.usedBy === 0) lapse.usedBy = terms.number;
  beginCure(state, action);
  if (cause.reset !== undefined) setResets(state, cause.reset.metric);
  formFindings(state);
  tell(state, action, shape.decision, cause.rules, { why: cause.why, move: cause.move, cites: true });
  refreshDue(state);
  return action;
}

/** Begins an action's cure period: what settled at its very instant and is not cited lies in it (policy §7). */
export function beginCure(state: SellerState, action: Action): void {
  action.beginCure(state.now, cureLength(action));
  for (const [index, name] of METRICS.entries()) {
    const history = state.histories[index];
    if (history === undefined || state.policy.metrics[name].category !== action.terms.category) continue;
    for (const lapse of history.lapses)
      if (lapse.usedBy === 0 && action.isCuring(lapse.at)) lapse.passedBy = action.terms.number;
  }
}

/** Bursts of findings depend on what was used, reset and passed over (reading 17). */
export function formFindings(state: SellerState): void {
  const history = state.histories[LISTING_INACCURACY];
  const first = history?.lapses[0];
  if (history !== undefined && first !== undefined)
    regroup(history, first.at, state.versions.at(first.at), state.orders);
}

/** A metric's meter was reset where the violations of standing actions were found, and at a reinstatement. */
export function setResets(state: SellerState, metric: MetricIndex): void {
  const resets: Reset[] = [...state.reinstatements];
  for (const { status, terms } of state.actions)
    if (status !== 'withdrawn' && terms.reset?.metric === metric) resets.push(terms.reset.at);
  state.history(metric).setResets(resets);
}

/** Ends an action and tells it, unless it is replaced by the next (which ends without a line). */
export function end(
  state: SellerState,
  action: Action,
  status: ActionStatus,
  decision: DecisionKind | undefined,
  rules: readonly TracedRule[],
  extra: { readonly why?: Why; readonly conditions?: readonly string[] } = {},
): void {
  action.status = status;
  action.endedAt = state.now;
  action.endCure(state.now);
  if (decision !== undefined) tell(state, action, decision, rules, extra);
  if (action.kind === 'restriction') letWarningRunOn(state, action.terms.category);
  refreshDue(state);
}

/** A warning is held while its category is restricted and runs on afterwards (policy §3). */
export function letWarningRunOn(state: SellerState, category: Category): void {
  if (liveRestrictions(state, category).length > 0) return;
  for (const warning of liveWarnings(state, category))
    warning.until = state.now + warning.terms.policy.ladder.warning.expiresAfter;
}

type Extra = {
  readonly why?: Why | undefined;
  readonly move?: Trace['move'];
  readonly conditions?: readonly string[];
  /** Whether the line cites the action's evidence: only the lines that bring an action do. */
  readonly cites?: boolean;
};

/** Tells a decision about an action, with its trace. */
export function tell(
  state: SellerState,
  action: Action,
  decision: DecisionKind,
  rules: readonly TracedRule[],
  extra: Extra = {},
): void {
  const { terms } = action;
  const brings = extra.cites === true;
  const measure = brings ? measureOf(terms.evidence) : undefined;
  const line: Decision = {
    at: state.now,
    seller: state.seller,
    decision,
    action: actionId(state, terms.number),
    violation: terms.violation,
    category: terms.category,
    because: brings ? citedIds(terms.evidence) : [],
    ...(measure === undefined ? {} : { measure }),
    ...(action.until === NEVER || action.isOver ? {} : { until: action.until }),
    policy: policyId(state.policy),
    ...(showsFeature(action, decision) ? { feature: action.feature } : {}),
    ...(terms.immediate && decision === 'suspension.applied' ? { immediate: true as const } : {}),
    ...(action.review === NEVER || action.isOver ? {} : { review: action.review }),
    ...(brings && terms.rests.length > 0 ? { rests: terms.rests.map((number) => actionId(state, number)) } : {}),
    ...(extra.why === undefined ? {} : { why: extra.why }),
    ...(extra.conditions === undefined ? {} : { conditions: extra.conditions }),
  };
  state.sink(line, {
    rules,
    move: extra.move,
    evidence: brings ? traced(terms.evidence) : [],
    ...pastOf(state, terms.violation),
  });
}

/** Lines that begin a restriction name what it limits. */
function showsFeature(action: Action, decision: DecisionKind): action is Action & { feature: Feature } {
  const begins = decision === 'restriction.applied' || decision === 'action.reduced';
  return begins && action.kind === 'restriction' && action.feature !== undefined;
}

/** `<seller>/<n>` (contract §2). */
export function actionId(state: SellerState, number: number): string {
  return `${state.seller}/${number}`;
}

/** Sets when the next deadline of any action is due. */
export function refreshDue(state: SellerState): void {
  let due = NEVER;
  for (const action of state.actions) if (!action.isOver) due = Math.min(due, dueOf(state, action));
  state.due = due;
}

/** When something next falls due for an action (policy §3). */
export function dueOf(state: SellerState, action: Action): Instant {
  const { ladder } = action.terms.policy;
  switch (action.kind) {
    case 'warning': {
      const asked = action.asked || action.acknowledged ? NEVER : action.ignoredAt(ladder.warning.ignored.after);
      return Math.min(asked, liveRestrictions(state, action.terms.category).length > 0 ? NEVER : action.until);
    }
    case 'restriction':
      if (action.status === 'live') return action.until;
      return action.status === 'review' ? action.review : NEVER;
    case 'suspension':
      return Math.min(action.until, action.review);
    case 'removal':
      return action.status === 'noticed' ? action.until : NEVER;
  }
}

function traced(evidence: Evidence): readonly TracedLapse[] {
  switch (evidence.kind) {
    case 'meter':
      return evidence.entries.map(({ lapse, up, goods }) => tracedLapse(lapse, up, goods));
    case 'acute':
      return evidence.lapses.map((lapse) => tracedLapse(lapse, lapse.up, 0));
    case 'breach':
      return evidence.lapses.map((lapse) => tracedLapse(lapse, lapse.up, 0));
    case 'none':
      return [];
  }
}

function tracedLapse(lapse: Lapse, up: number, goods: number): TracedLapse {
  return { id: lapse.report.id, settled: lapse.at, subject: lapse.report.subject, up, goods };
}

function pastOf(state: SellerState, violation: ViolationKind): Pick<Trace, 'excused' | 'passedOver'> {
  const metric = (METRICS as readonly string[]).indexOf(violation);
  const lapses = metric < 0 ? [] : (state.histories[metric]?.lapses ?? []);
  const recent = lapses.filter((lapse) => lapse.at > state.now - state.policy.meter.lapseLeavesAfter);
  return {
    excused: recent.flatMap(({ report, excusedBy }) =>
      excusedBy === undefined ? [] : [{ id: report.id, context: excusedBy }],
    ),
    passedOver: recent.filter((lapse) => lapse.passedBy > 0).map((lapse) => lapse.report.id),
  };
}

/** The policy by which an action goes on: the one it was issued under (F13). */
export function rulesOf(action: Action): Policy['ladder'] {
  return action.terms.policy.ladder;
}
