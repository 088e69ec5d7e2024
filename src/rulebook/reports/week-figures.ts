import type { Category, Metric } from '../policy/policy.ts';
import type { Week } from './week.ts';

/** Of a metric what a report reads; a standing's view of it fits. Meter and level in millionths of a nat. */
export type MeasuredMetric = {
  readonly metric: Metric;
  readonly category: Category;
  readonly target: number;
  readonly rates: readonly RateFigures[];
  readonly trend: readonly { readonly from: number; readonly items: number; readonly lapses: number }[];
  readonly meter: number;
  readonly level: number;
  readonly emptiedBy: number;
};

/** Lapses of the items that settled in the last `days` days. */
export type RateFigures = { readonly days: number; readonly items: number; readonly lapses: number };

/** What has become of a lapse, as far as a report tells it apart. */
type Fate = 'counting' | 'excused' | 'passed_over' | 'used' | 'merged' | 'overturned' | 'spent' | 'in_shadow';

/** Of a lapse what a report reads. */
export type SettledLapse = { readonly metric: Metric; readonly at: number; readonly state: Fate };

/** What settled in a week, by what has become of it since. */
export type WeekFigures = {
  /** Good ends. */
  readonly good: number;
  /** Lapses that fill the gauge, or filled it until an action cited them or good ends emptied it. */
  readonly counted: number;
  readonly excused: number;
  /** Settled in a cure period: shown, not counted. */
  readonly passedOver: number;
  /** Counted as one with another lapse. */
  readonly merged: number;
  /** Taken back: the action that cited them was overturned. */
  readonly overturned: number;
  /** Their rule was in shadow when they settled. Reports from before there was such a thing do not say. */
  readonly inShadow?: number | undefined;
};

/** A metric at the end of a week. Shares between 0 and 1, a gauge as the share of its level. */
export type MetricWeek = {
  readonly metric: Metric;
  readonly category: Category;
  readonly target: number;
  readonly filled: number;
  /** In the report before; undefined where there is none. */
  readonly filledBefore: number | undefined;
  /** How many good ends in a row empty the gauge. */
  readonly emptiedBy: number;
  /** Of the shortest window in which anything has settled. */
  readonly rate: RateFigures | undefined;
  /** The rate of that report. */
  readonly shareBefore: number | undefined;
  readonly week: WeekFigures;
};

/** What an earlier report said of a metric. */
export type MetricBefore = { readonly filled: number; readonly share: number | undefined };

/** A metric at the end of a week; undefined: nothing was measured, and its gauge is empty. */
export function metricWeek(
  week: Week,
  measured: MeasuredMetric,
  lapses: readonly SettledLapse[],
  before: MetricBefore | undefined,
): MetricWeek | undefined {
  const { metric, category, target, meter, level, emptiedBy, rates } = measured;
  const figures = weekFigures(week, measured, lapses);
  const rate = rates.find(({ items }) => items > 0);
  if (meter === 0 && rate === undefined && !isBusy(figures) && (before?.filled ?? 0) === 0) return undefined;
  return {
    ...{ metric, category, target, emptiedBy, rate, week: figures },
    filled: meter / level,
    filledBefore: before?.filled,
    shareBefore: before?.share,
  };
}

/** Whether anything of it settled in the week. */
export function isBusy(figures: WeekFigures): boolean {
  return Object.values(figures).some((count = 0) => count > 0);
}

function weekFigures({ from, to }: Week, { metric, trend }: MeasuredMetric, all: readonly SettledLapse[]): WeekFigures {
  const lapses = all.filter((lapse) => lapse.metric === metric && from <= lapse.at && lapse.at < to);
  const countOf = (...fates: readonly Fate[]) => lapses.filter(({ state }) => fates.includes(state)).length;
  const settled = trend.find((each) => each.from === from);
  return {
    good: settled === undefined ? 0 : settled.items - settled.lapses,
    counted: countOf('counting', 'used', 'spent'),
    excused: countOf('excused'),
    passedOver: countOf('passed_over'),
    merged: countOf('merged'),
    overturned: countOf('overturned'),
    ...(countOf('in_shadow') === 0 ? {} : { inShadow: countOf('in_shadow') }),
  };
}
