import { DAY, type Instant } from '../instant.ts';
import { LATE_DISPATCH, type MetricIndex } from '../items.ts';
import type { OrderStories } from '../order-story.ts';
import {
  ADVICE,
  CATEGORIES,
  type Category,
  METRICS,
  type Metric,
  policyId,
  RUNGS,
  type Rung,
} from '../policy/policy.ts';
import { judgeNow, weighs } from './meter.ts';
import { isRemoved, rungOf, suspension } from './rungs.ts';
import type { SellerState } from './state.ts';
import { entryAt } from './steps.ts';
import { type ActionView, viewActions } from './view-action.ts';
import { type LapseState, type LapseView, viewHistory } from './view-lapse.ts';
import { type NextStep, nextStep } from './view-next.ts';
import { viewTrend, type WeekView } from './view-trend.ts';

/** A share over a window: lapses of items that settled in the last `days` days. */
export type RateView = { readonly days: number; readonly items: number; readonly lapses: number };

/** A metric as its seller sees it (E12). `meter` and `level` in millionths of a nat. */
export type MetricView = {
  readonly metric: Metric;
  readonly category: Category;
  /** Shares between 0 and 1. */
  readonly target: number;
  readonly bad: number;
  /** The share of lapses at which the meter neither rises nor falls. */
  readonly standsStillAt: number;
  readonly rates: readonly RateView[];
  readonly trend: readonly WeekView[];
  readonly meter: number;
  readonly level: number;
  /** How many good ends in a row empty the meter. */
  readonly emptiedBy: number;
  /** What fills the meter now, oldest first. */
  readonly counting: readonly LapseView[];
  /** Of the last 180 days, oldest first, like the next two. */
  readonly excused: readonly LapseView[];
  /** Settled in a cure period: shown, not counted. */
  readonly passedOver: readonly LapseView[];
  /** Cited by an action: never counted again. */
  readonly used: readonly LapseView[];
};

/** Advice: shown, never evidence (policy §1). */
type AdviceView = {
  readonly metric: typeof ADVICE;
  readonly target: number;
  readonly days: number;
  readonly items: number;
  readonly late: number;
};

/** A seller's standing at the clock (E12): the rung, what is in force, each metric with what fills and empties it. */
export type StandingView = {
  readonly seller: string;
  readonly at: Instant;
  readonly rung: Rung;
  /** Where a rung other than good is held. */
  readonly categories: readonly { readonly category: Category; readonly rung: Rung }[];
  readonly policy: string;
  readonly actions: readonly ActionView[];
  readonly metrics: readonly MetricView[];
  readonly advice: readonly AdviceView[];
  /** The one thing to do next. */
  readonly next: NextStep | undefined;
};

/** Reads a standing; the seller must have been brought up to the clock. */
export function viewStanding(state: SellerState, orders: OrderStories): StandingView {
  const actions = viewActions(state);
  const metrics = METRICS.map((name, index) => viewMetric(state, orders, name, index as MetricIndex));
  const rung = accountRung(state);
  return {
    seller: state.seller,
    at: state.now,
    rung,
    categories: heldRungs(state),
    policy: policyId(state.policy),
    actions,
    metrics,
    advice: viewAdvice(state, orders),
    next: nextStep(rung, actions, metrics),
  };
}

/** The account's rung: the highest one held in any category (policy §3). */
export function accountRung(state: SellerState): Rung {
  if (isRemoved(state)) return 'removed';
  if (suspension(state) !== undefined) return 'suspended';
  const held = state.actions.map((action) => RUNGS.indexOf(rungOf(state, action.terms.category)));
  return RUNGS[Math.max(0, ...held)] as Rung;
}

/** A suspension or removal holds for the whole account, but only the categories that something was done in are named. */
export function heldRungs(state: SellerState): StandingView['categories'] {
  const inForce = state.actions.filter(
    (action) => !action.isOver || (action.kind === 'removal' && action.status === 'done'),
  );
  const acted = new Set(inForce.map((action) => action.terms.category));
  return CATEGORIES.filter((category) => acted.has(category))
    .map((category) => ({ category, rung: rungOf(state, category) }))
    .filter(({ rung }) => rung !== 'good');
}

function viewMetric(state: SellerState, orders: OrderStories, name: Metric, metric: MetricIndex): MetricView {
  const { category, target, bad, shownOver } = state.policy.metrics[name];
  const history = state.histories[metric] ?? state.emptyHistory(metric);
  const { meter, level } = judgeNow(state, history, (lapse) => weighs(history, lapse)).measure;
  const { up, down } = entryAt(history.entries, state.now).steps;
  const recent = state.now - state.policy.meter.lapseLeavesAfter;
  const lapses = [...viewHistory(state, orders, history).values()].filter(({ at }) => at > recent);
  const of = (wanted: LapseState): readonly LapseView[] => lapses.filter((lapse) => lapse.state === wanted);
  return {
    metric: name,
    category,
    target,
    bad,
    standsStillAt: -down / (up - down),
    rates: shownOver.map((days) => ({ days, ...history.count(state.now - days * DAY, Number.POSITIVE_INFINITY) })),
    trend: viewTrend(state.policy, history, state.now),
    meter,
    level,
    emptiedBy: Math.ceil(meter / -down),
    counting: of('counting'),
    excused: of('excused'),
    passedOver: of('passed_over'),
    used: of('used'),
  };
}

/** Late hand-overs that a context excuses are no items here either. */
function viewAdvice(state: SellerState, orders: OrderStories): readonly AdviceView[] {
  const { target, shownOver } = state.policy.advice;
  const late = state.histories[LATE_DISPATCH]?.lapses ?? [];
  const excused = new Set(late.filter(({ excusedBy }) => excusedBy !== undefined).map(({ report }) => report.order));
  return shownOver.map((days) => ({
    metric: ADVICE,
    target,
    days,
    ...orders.delivered(state.now - days * DAY, excused),
  }));
}
