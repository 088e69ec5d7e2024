import type { Lapse } from '../items.ts';
import type { Category, Feature, Move, Rung, Trigger } from '../policy/policy.ts';
import { type Cause, end, issue } from './act.ts';
import type { Action } from './actions.ts';
import { restingLapses } from './evidence.ts';
import {
  isRemoved,
  isSuspended,
  isWaiting,
  liveRestrictions,
  liveWarning,
  liveWarnings,
  openRemoval,
  recentRestrictions,
  rungOf,
  suspension,
} from './rungs.ts';
import { isInShadow, noteShadow } from './shadow.ts';
import type { SellerState } from './state.ts';
import type { TracedRule } from './trace.ts';

/** A violation on its way to the ladder: what it rests on is filled in by the rung it meets. */
export type Violation = Omit<Cause, 'rests' | 'move'>;

/**
 * Moves a seller for a violation, by the ladder's table (policy §3): the row for the rung held in the category and the
 * trigger. False when nothing starts: the seller is suspended, a proposed suspension keeps the category waiting, or the
 * rule is in shadow.
 * `ignored` is the number of the warning that was.
 */
export function climb(
  state: SellerState,
  violation: Violation,
  trigger: 'violation' | 'acute' | 'ignored',
  ignored?: number,
): boolean {
  const { category } = violation;
  if (isSuspended(state) || isWaiting(state, category)) return false;
  const rung = rungOf(state, category);
  const resting = restsOf(state, violation, rung);
  const breach = isThirdBreach(state, violation);
  const repeated = repeatedRestrictions(state, violation);
  const rules = [...violation.rules, ...(rung === 'restricted' ? [repeated.rule] : [])];
  const chosen: Trigger =
    trigger !== 'violation'
      ? trigger
      : breach
        ? 'third_breach'
        : rung === 'restricted' && repeated.met
          ? 'repeated'
          : trigger;
  const move = findMove(state, rung, chosen);
  if (move === undefined) return false;
  const cause = {
    ...violation,
    rests: ignored === undefined ? resting(chosen) : [ignored],
    rules,
    move: { from: rung, on: chosen, to: move.to },
  };
  return takeOrNote(state, cause, move);
}

/** A critical breach or confirmed fraud: rows that hold from any rung (policy §2, §3). */
export function climbAtOnce(
  state: SellerState,
  violation: Violation,
  trigger: 'critical' | 'fraud',
  rests: readonly number[] = [],
): boolean {
  const { category } = violation;
  if (isSuspended(state) || (trigger === 'fraud' && isWaiting(state, category))) return false;
  const rung = rungOf(state, category);
  const move = findMove(state, rung, trigger);
  if (move === undefined) return false;
  return takeOrNote(state, { ...violation, rests, move: { from: rung, on: trigger, to: move.to } }, move);
}

/** Proposes the removal of a suspended seller. */
export function climbToRemoval(
  state: SellerState,
  violation: Violation,
  trigger: 'grave_misuse' | 'unreinstated',
): boolean {
  const suspended = suspension(state);
  if (suspended === undefined || openRemoval(state) !== undefined || isRemoved(state)) return false;
  const move = findMove(state, 'suspended', trigger);
  if (move === undefined) return false;
  const cause = {
    ...violation,
    rests: [suspended.terms.number],
    move: { from: 'suspended' as const, on: trigger, to: move.to },
  };
  return takeOrNote(state, cause, move);
}

/** Takes a row of the ladder; for a rule in shadow only notes that it would have. False then. */
function takeOrNote(
  state: SellerState,
  cause: Cause & { readonly move: NonNullable<Cause['move']> },
  move: Move,
): boolean {
  if (isInShadow(state, cause.violation)) {
    noteShadow(state, cause);
    return false;
  }
  take(state, cause, move);
  return true;
}

function findMove(state: SellerState, rung: Rung, trigger: Trigger): Move | undefined {
  return state.policy.ladder.moves.find((move) => move.on === trigger && move.from.includes(rung));
}

function take(state: SellerState, cause: Cause, move: Move): void {
  const { warning, suspension: rules, removal } = state.policy.ladder;
  switch (move.to) {
    case 'warning':
      issue(state, cause, {
        kind: 'warning',
        status: 'live',
        decision: 'warning.issued',
        until: state.now + warning.expiresAfter,
      });
      return;
    case 'restriction':
      restrict(state, cause);
      return;
    case 'suspension.proposed':
      issue(state, cause, {
        kind: 'suspension',
        status: 'proposed',
        decision: 'suspension.proposed',
        review: state.now + rules.review,
      });
      return;
    case 'suspension.applied':
      issue(state, cause, {
        kind: 'suspension',
        status: 'live',
        decision: 'suspension.applied',
        immediate: true,
        ...(cause.signs !== undefined
          ? { until: state.now + rules.signalsStand }
          : { review: state.now + rules.removalAfter }),
      });
      return;
    case 'removal.proposed':
      issue(state, cause, {
        kind: 'removal',
        status: 'proposed',
        decision: 'removal.proposed',
        review: state.now + removal.review,
      });
  }
}

/** Restricts the category's features, in place of running restrictions of it (policy §3). */
function restrict(state: SellerState, cause: Cause): void {
  const { periods } = state.policy.ladder.restriction;
  const earlier = recentRestrictions(state, cause.category).length;
  const period = periods[Math.min(earlier, periods.length - 1)] as number;
  const before = restrictedCategories(state).length;
  for (const running of liveRestrictions(state, cause.category)) end(state, running, 'replaced', undefined, []);
  for (const feature of featuresOf(state, cause))
    issue(state, cause, {
      kind: 'restriction',
      status: 'live',
      decision: 'restriction.applied',
      until: state.now + period,
      feature,
      period,
    });
  if (before < state.policy.ladder.suspension.categories) proposeForBreadth(state, cause);
}

/** Which features a restriction limits: shipping looks at where most of the evidence went (policy §3). */
export function featuresOf(state: SellerState, cause: Pick<Cause, 'category' | 'evidence'>): readonly Feature[] {
  const { features, internationalFeature } = state.policy.categories[cause.category];
  if (internationalFeature === undefined) return features;
  const lapses = restingLapses(cause.evidence);
  const abroad = lapses.filter((lapse) => isInternational(state, lapse)).length;
  return abroad * 2 > lapses.length ? [internationalFeature] : features;
}

function isInternational(state: SellerState, lapse: Lapse): boolean {
  const { international, country } = lapse.report;
  return international ?? (state.country !== undefined && country !== state.country);
}

function runningRestrictions(state: SellerState): readonly Action[] {
  return state.actions.filter((action) => action.kind === 'restriction' && !action.isOver);
}

function restrictedCategories(state: SellerState): readonly Category[] {
  return [...new Set(runningRestrictions(state).map((action) => action.terms.category))];
}

/** Restrictions in several categories at once: when one more has come, a suspension is proposed (policy §3; reading 27). */
function proposeForBreadth(state: SellerState, cause: Cause): void {
  const restrictions = runningRestrictions(state);
  const categories = restrictedCategories(state);
  const { categories: of } = state.policy.ladder.suspension;
  if (categories.length < of) return;
  const move = findMove(state, 'restricted', 'breadth');
  if (move === undefined) return;
  const rule: TracedRule = { rule: 'categories', met: true, restricted: categories, of };
  take(
    state,
    {
      category: cause.category,
      violation: cause.violation,
      evidence: { kind: 'none' },
      rests: restrictions.map((action) => action.terms.number),
      rules: [rule],
      move: { from: 'restricted', on: 'breadth', to: move.to },
      reset: undefined,
    },
    move,
  );
}

function repeatedRestrictions(state: SellerState, violation: Violation): { met: boolean; rule: TracedRule } {
  const within = recentRestrictions(state, violation.category).length;
  const of = state.policy.ladder.suspension.afterRestrictions;
  return { met: within >= of, rule: { rule: 'restrictions', met: within >= of, within, of } };
}

/** A third customer-data breach: the warning and the restrictions of the first two are in force (policy §3; reading 34). */
function isThirdBreach(state: SellerState, violation: Violation): boolean {
  if (violation.category !== 'customer_data' || liveRestrictions(state, violation.category).length === 0) return false;
  // The warning, the restrictions so far, and this one.
  const breaches = recentRestrictions(state, violation.category).length + 2;
  return breaches >= state.policy.ladder.suspension.breaches;
}

/** Which actions an action of a rung stands on (reading 26). */
function restsOf(state: SellerState, violation: Violation, rung: Rung): (trigger: Trigger) => readonly number[] {
  const { category } = violation;
  const warning = liveWarning(state, category);
  const running = liveRestrictions(state, category);
  return (trigger) => {
    if (trigger === 'third_breach') return numbers([...liveWarnings(state, category), ...running]);
    if (trigger === 'repeated') return numbers(countedRestrictions(state, category));
    if (rung === 'restricted') return numbers(running);
    return warning === undefined ? [] : [warning.terms.number];
  };
}

function countedRestrictions(state: SellerState, category: string): readonly { terms: { number: number } }[] {
  const { within } = state.policy.ladder.restriction;
  return state.actions.filter(
    (action) =>
      action.kind === 'restriction' &&
      action.terms.category === category &&
      action.status !== 'withdrawn' &&
      action.startedAt > state.now - within,
  );
}

function numbers(actions: readonly { terms: { number: number } }[]): readonly number[] {
  return actions.map((action) => action.terms.number).sort((one, other) => one - other);
}
