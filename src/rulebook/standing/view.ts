import { DAY, type Instant, NEVER } from '../instant.ts';
import type { Lapse, MetricIndex } from '../items.ts';
import {
  type Category,
  type Feature,
  METRICS,
  type Metric,
  RUNGS,
  type Rung,
  type ViolationKind,
} from '../policy/policy.ts';
import { actionId } from './act.ts';
import type { Action, ActionKind, ActionStatus } from './actions.ts';
import type { History } from './history.ts';
import { isFresh, judgeNow, weighs } from './meter.ts';
import { isRemoved, liveRestrictions, rungOf, suspension } from './rungs.ts';
import type { SellerState } from './state.ts';
import { entryAt } from './steps.ts';

/** A share over a window: lapses of items that settled in the last `days` days. */
export type RateView = { readonly days: number; readonly items: number; readonly lapses: number };

/** A metric as its seller sees it (E12). `meter` and `level` in millionths of a nat. */
export type MetricView = {
  readonly metric: Metric;
  readonly category: Category;
  /** Shares between 0 and 1. */
  readonly target: number;
  readonly bad: number;
  readonly rates: readonly RateView[];
  readonly meter: number;
  readonly level: number;
  /** How many good ends in a row empty the meter. */
  readonly emptiedBy: number;
  /** What fills the meter now, oldest first, with the instant at which it leaves by itself. */
  readonly lapses: readonly { readonly id: string; readonly at: Instant; readonly leavesAt: Instant }[];
  readonly excused: readonly { readonly id: string; readonly at: Instant; readonly context: string }[];
  /** Settled in a cure period: shown, not counted. */
  readonly passedOver: readonly { readonly id: string; readonly at: Instant }[];
};

/** A live action as its seller sees it. */
export type ActionView = {
  readonly action: string;
  readonly kind: ActionKind;
  readonly status: ActionStatus;
  readonly category: Category;
  readonly violation: ViolationKind;
  readonly feature: Feature | undefined;
  readonly since: Instant;
  readonly until: Instant | undefined;
  readonly review: Instant | undefined;
  readonly acknowledged: boolean;
  readonly planned: boolean;
};

/** A seller's standing at the clock (E12): the rung, what is in force, each metric with what fills and empties it. */
export type StandingView = {
  readonly seller: string;
  readonly at: Instant;
  readonly rung: Rung;
  readonly actions: readonly ActionView[];
  readonly metrics: readonly MetricView[];
};

/** Reads a standing; the seller must have been brought up to the clock. Changes nothing that matters. */
export function viewStanding(state: SellerState): StandingView {
  return {
    seller: state.seller,
    at: state.now,
    rung: accountRung(state),
    actions: state.actions.filter((action) => !action.isOver).map((action) => viewAction(state, action)),
    metrics: METRICS.map((name, index) => viewMetric(state, name, index as MetricIndex)),
  };
}

/** The account's rung: the highest one held in any category (policy §3). */
export function accountRung(state: SellerState): Rung {
  if (isRemoved(state)) return 'removed';
  if (suspension(state) !== undefined) return 'suspended';
  const held = state.actions.map((action) => RUNGS.indexOf(rungOf(state, action.terms.category)));
  return RUNGS[Math.max(0, ...held)] as Rung;
}

function viewAction(state: SellerState, action: Action): ActionView {
  const { terms, kind, status, feature, acknowledged, planned } = action;
  const { category, violation } = terms;
  return {
    action: actionId(state, terms.number),
    kind,
    status,
    category,
    violation,
    feature,
    since: terms.at,
    until: action.until === NEVER || isHeld(state, action) ? undefined : action.until,
    review: action.review === NEVER ? undefined : action.review,
    acknowledged,
    planned,
  };
}

/** A warning is held, not running out, while its category is restricted (policy §3). */
function isHeld(state: SellerState, action: Action): boolean {
  return action.kind === 'warning' && liveRestrictions(state, action.terms.category).length > 0;
}

function viewMetric(state: SellerState, name: Metric, metric: MetricIndex): MetricView {
  const { category, target, bad, shownOver } = state.policy.metrics[name];
  const history = state.history(metric);
  const judgement = judgeNow(state, history, (lapse) => weighs(history, lapse));
  const { meter, level } = judgement.measure;
  const leaves = state.policy.meter.lapseLeavesAfter;
  const recent = history.lapses.filter((lapse) => lapse.at > state.now - leaves);
  return {
    metric: name,
    category,
    target,
    bad,
    rates: shownOver.map((days) => ({ days, ...history.count(state.now - days * DAY, Number.POSITIVE_INFINITY) })),
    meter,
    level,
    emptiedBy: Math.ceil(meter / -entryAt(history.entries, state.now).steps.down),
    lapses: judgement.entries.map(({ lapse }) => ({ ...named(lapse), leavesAt: lapse.at + leaves })),
    excused: recent.flatMap((lapse) =>
      lapse.excusedBy === undefined ? [] : [{ ...named(lapse), context: lapse.excusedBy }],
    ),
    passedOver: passedOver(history, recent),
  };
}

function passedOver(history: History, recent: readonly Lapse[]): MetricView['passedOver'] {
  return recent.filter((lapse) => lapse.passedBy > 0 && isFresh(history, lapse)).map(named);
}

function named(lapse: Lapse): { readonly id: string; readonly at: Instant } {
  return { id: lapse.report.id, at: lapse.at };
}
