import type { Measure, Why } from '../../src/rulebook/decision.ts';
import type { Category, Feature, Metric, ViolationKind } from '../../src/rulebook/policy/policy.ts';
import type { Reading } from './meter.ts';
import {
  type Action,
  actionsOf,
  distinct,
  type Evidence,
  live,
  type Place,
  proposals,
  type World,
  write,
} from './world.ts';

/** What moves a seller: a full meter, the acute pattern, or a breach. */
export type Cause = {
  readonly seller: string;
  readonly violation: ViolationKind;
  readonly category: Category;
  readonly because: readonly string[];
  readonly measure?: Measure;
  readonly international?: boolean;
  readonly evidence?: readonly Evidence[];
  readonly needs?: Action['needs'];
  readonly reset?: { readonly metric: Metric; readonly place: Place };
  readonly why?: Why;
};

/** The violation that a meter makes: its list is the evidence (policy §1). */
export function meterCause(world: World, seller: string, metric: Metric, { list, measure }: Reading): Cause {
  const { minimumLapses, minimumSubjects } = world.policy.meter;
  return {
    seller,
    violation: metric,
    category: world.policy.metrics[metric].category,
    because: list.map(({ cite }) => cite),
    measure,
    international: mostly(list),
    evidence: list,
    needs: { level: measure.level, lapses: minimumLapses, subjects: minimumSubjects },
  };
}

/** More than half of the cited lapses (design §8). */
export function mostly(list: readonly Evidence[]): boolean {
  return list.filter(({ international }) => international).length * 2 > list.length;
}

function create(
  world: World,
  cause: Cause,
  rung: Action['rung'],
  state: Action['state'],
  rests: readonly Action[],
): Action {
  const number = actionsOf(world, cause.seller).length + 1;
  const action: Action = {
    seller: cause.seller,
    number,
    id: `${cause.seller}/${number}`,
    rung,
    state,
    violation: cause.violation,
    category: cause.category,
    because: cause.because,
    rests: [...rests].sort((a, b) => a.number - b.number).map(({ id }) => id),
    measure: cause.measure,
    international: cause.international ?? false,
    evidence: cause.evidence ?? [],
    needs: cause.needs,
    reset: cause.reset,
    joined: [],
    feature: undefined,
    startedAt: world.now.at,
    endedAt: undefined,
    due: undefined,
    cure: undefined,
    pastCures: [],
    pausedFrom: undefined,
    acknowledged: false,
    ignoredJudged: false,
    questions: [],
    planned: false,
    period: 0,
    extended: false,
    inReview: false,
    paused: undefined,
    signals: undefined,
    confirmed: false,
    approvals: [],
    noticed: false,
    unreinstatedSince: 0,
  };
  world.actions.push(action);
  return action;
}

/** What every first line of an action, and the line of a suspension that staff apply, says of its grounds. */
export function grounds(action: Action): { because: readonly string[]; measure?: Measure; rests?: readonly string[] } {
  return {
    because: action.because,
    ...(action.measure === undefined ? {} : { measure: action.measure }),
    ...(action.rests.length === 0 ? {} : { rests: action.rests }),
  };
}

/** Cure periods are for metrics only (policy §3). */
function isMetric(world: World, category: Category): boolean {
  return Object.values(world.policy.metrics).some((metric) => metric.category === category);
}

export function warn(world: World, cause: Cause): void {
  const action = create(world, cause, 'warning', 'live', []);
  beginWarning(world, action);
  write(world, action, 'warning.issued', { ...grounds(action), until: action.due as number });
}

export function beginWarning(world: World, action: Action): void {
  const { cure, expiresAfter } = world.policy.ladder.warning;
  action.startedAt = world.now.at;
  action.due = world.now.at + expiresAfter;
  beginCure(world, action, cure);
}

function beginCure(world: World, action: Action, length: number): void {
  cutCure(world, action);
  if (action.cure !== undefined) action.pastCures.push(action.cure);
  action.cure = isMetric(world, action.category) ? { from: world.now.at, to: world.now.at + length } : undefined;
}

/** Restrictions of the category that count for periods and proposals (ADR 33). */
export function countedRestrictions(world: World, seller: string, category: Category): Action[] {
  return actionsOf(world, seller).filter(
    (action) =>
      action.rung === 'restriction' &&
      action.category === category &&
      action.state !== 'undone' &&
      world.now.at - action.startedAt < world.policy.ladder.restriction.within,
  );
}

export function beginRestriction(
  world: World,
  action: Action,
  earlier: readonly Action[],
  feature: Feature | undefined,
): void {
  const { periods, cure } = world.policy.ladder.restriction;
  const times = distinct(earlier.map(({ startedAt }) => `${startedAt}`)); // two features at once are one time (ADR 33)
  action.startedAt = world.now.at;
  action.period = periods[Math.min(times, periods.length - 1)] as number;
  action.due = world.now.at + action.period;
  beginCure(world, action, cure);
  action.feature = feature;
}

export function featuresOf(world: World, category: Category, international: boolean): readonly Feature[] {
  const { features, internationalFeature } = world.policy.categories[category];
  return internationalFeature !== undefined && international ? [internationalFeature] : features;
}

export function restrict(world: World, cause: Cause, rests: readonly Action[]): void {
  const { seller, category } = cause;
  const before = restrictedCategories(world, seller);
  const earlier = countedRestrictions(world, seller, category);
  for (const running of live(world, seller, 'restriction', category)) end(world, running); // replaced, without a line
  for (const feature of featuresOf(world, category, cause.international ?? false)) {
    const action = create(world, cause, 'restriction', 'live', rests);
    beginRestriction(world, action, earlier, feature);
    write(world, action, 'restriction.applied', {
      ...grounds(action),
      until: action.due as number,
      feature,
      ...(cause.why === undefined ? {} : { why: cause.why }),
    });
  }
  const after = restrictedCategories(world, seller);
  const { categories } = world.policy.ladder.suspension;
  // Breadth (ADR 27): the third category has just come.
  if (before.length < categories && after.length >= categories) {
    const standing = live(world, seller, 'restriction');
    propose(world, { seller, violation: cause.violation, category, because: [] }, standing);
  }
}

function restrictedCategories(world: World, seller: string): Category[] {
  return [...new Set(live(world, seller, 'restriction').map(({ category }) => category))];
}

export function propose(world: World, cause: Cause, rests: readonly Action[]): void {
  const action = create(world, cause, 'suspension', 'open', rests);
  action.due = world.now.at + world.policy.ladder.suspension.review;
  write(world, action, 'suspension.proposed', { ...grounds(action), review: action.due });
}

/** Critical: at once. `signals`: not confirmed by a person, it stands for 24 hours (policy §2). */
export function suspendAtOnce(
  world: World,
  cause: Cause,
  signals?: Action['signals'],
  rests: readonly Action[] = [],
): void {
  const action = create(world, cause, 'suspension', 'live', rests);
  action.signals = signals;
  beginSuspension(world, action);
  const stands = world.now.at + world.policy.ladder.suspension.signalsStand;
  if (signals !== undefined) action.due = stands;
  const date = signals === undefined ? { review: action.due as number } : { until: stands };
  write(world, action, 'suspension.applied', { ...grounds(action), immediate: true, ...date });
}

export function beginSuspension(world: World, action: Action): void {
  action.state = 'live';
  action.unreinstatedSince = world.now.at;
  action.due = world.now.at + world.policy.ladder.suspension.removalAfter;
}

/** Grave misuse while suspended, or 180 days without reinstatement; once while one is open (ADR 32). */
export function proposeRemoval(world: World, cause: Cause, suspension: Action): void {
  const action = create(world, cause, 'removal', 'open', [suspension]);
  write(world, action, 'removal.proposed', {
    ...grounds(action),
    review: world.now.at + world.policy.ladder.removal.review,
  });
}

export function openRemoval(world: World, seller: string): Action | undefined {
  return actionsOf(world, seller).find(
    (action) => action.rung === 'removal' && (action.state === 'open' || action.state === 'live'),
  );
}

/** Ends an action; what hangs on its being live follows. */
export function end(world: World, action: Action, state: 'ended' | 'dropped' | 'undone' = 'ended'): void {
  const { seller, category } = action;
  const wasLive = action.state === 'live';
  action.state = state;
  action.endedAt ??= world.now.at;
  action.due = undefined;
  cutCure(world, action);
  // ADR 25: when the last restriction of the category ends, its warning runs on 90 days from then.
  if (wasLive && action.rung === 'restriction' && live(world, seller, 'restriction', category).length === 0) {
    for (const warning of live(world, seller, 'warning', category)) {
      warning.due = world.now.at + world.policy.ladder.warning.expiresAfter;
    }
  }
}

/** A cure period lasts no longer than its action. */
export function cutCure(world: World, action: Action): void {
  const { cure } = action;
  if (cure !== undefined) action.cure = { from: cure.from, to: Math.min(cure.to, world.now.at + 1) }; // that instant too
}

/** ADR 19: nothing of the category is judged then. */
export function isClosed(world: World, seller: string, category: Category): boolean {
  return proposals(world, seller, category).length > 0;
}

export function inCure(world: World, seller: string, category: Category): boolean {
  const acted = [...live(world, seller, 'warning', category), ...live(world, seller, 'restriction', category)];
  return acted.some(({ cure }) => cure !== undefined && cure.from <= world.now.at && world.now.at < cure.to);
}

/** A violation of a metric, or of stock: one rung up (policy §3). */
export function violate(world: World, cause: Cause): void {
  const { seller, category } = cause;
  const restrictions = live(world, seller, 'restriction', category);
  const warnings = live(world, seller, 'warning', category);
  if (restrictions.length === 0 && warnings.length === 0) return warn(world, cause);
  if (restrictions.length === 0) return restrict(world, cause, warnings.slice(-1));
  if (category === 'customer_data') return propose(world, cause, [...warnings, ...restrictions]); // third breach
  const counted = countedRestrictions(world, seller, category);
  if (counted.length >= world.policy.ladder.suspension.afterRestrictions) return propose(world, cause, counted);
  return restrict(world, cause, restrictions);
}
