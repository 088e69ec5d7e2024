import type { Instant } from '../instant.ts';
import type { Metric, Rung } from '../policy/policy.ts';
import type { Week } from './week.ts';
import {
  isBusy,
  type MeasuredMetric,
  type MetricBefore,
  type MetricWeek,
  metricWeek,
  type SettledLapse,
} from './week-figures.ts';

/** Of an action what a report reads; a standing's view of it fits. */
export type DatedAction = {
  readonly action: string;
  readonly status: string;
  readonly since: Instant;
  readonly endedAt: Instant | undefined;
  readonly until: Instant | undefined;
  readonly review: Instant | undefined;
  readonly acknowledgeBy: Instant | undefined;
  readonly cureUntil: Instant | undefined;
  readonly appealBy: Instant | undefined;
};

/** What a date of an action is the end of. */
export const DATE_KINDS = ['acknowledge', 'cure', 'ends', 'review', 'appeal'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** A date that comes up. */
export type ComingDate<Action> = { readonly action: Action; readonly kind: DateKind; readonly at: Instant };

/** What an earlier report said. */
export type ReportBefore = {
  /** The name of its week. */
  readonly week: string;
  readonly rung: Rung;
  /** Those it does not name had an empty gauge. */
  readonly metrics: ReadonlyMap<Metric, MetricBefore>;
};

/** What a week of a seller is told from: the views of the seller at the clock, and the report before. */
export type WeekSources<Action extends DatedAction, Next> = {
  readonly week: Week;
  /** The end of the week that follows it. */
  readonly nextEnds: Instant;
  readonly standing: {
    readonly at: Instant;
    readonly policy: string;
    readonly rung: Rung;
    readonly metrics: readonly MeasuredMetric[];
    /** In force or on their way. */
    readonly actions: readonly Action[];
    readonly next: Next | undefined;
  };
  readonly lapses: readonly SettledLapse[];
  /** Every action there has been. */
  readonly actions: readonly Action[];
  readonly before: ReportBefore | undefined;
};

/** What a week of a seller says (E8, E12). */
export type SellerWeek<Action, Next> = {
  readonly week: Week;
  /** The clock reading at which it was told. */
  readonly at: Instant;
  readonly policy: string;
  readonly rung: Rung;
  readonly before: Pick<ReportBefore, 'week' | 'rung'> | undefined;
  readonly metrics: readonly MetricWeek[];
  readonly began: readonly Action[];
  readonly ended: readonly Action[];
  readonly inForce: readonly Action[];
  /** What falls due from now to the end of the week that follows, the earliest first. */
  readonly dates: readonly ComingDate<Action>[];
  readonly next: Next | undefined;
};

/** Tells a week; undefined: nothing settled in it, nothing began or ended, and nothing was in force that still is. */
export function sellerWeek<Action extends DatedAction, Next>({
  week,
  nextEnds,
  standing,
  lapses,
  actions,
  before,
}: WeekSources<Action, Next>): SellerWeek<Action, Next> | undefined {
  const { at, policy, rung, next } = standing;
  const metrics = standing.metrics.flatMap((each) => {
    const known = before === undefined ? undefined : (before.metrics.get(each.metric) ?? EMPTY);
    return metricWeek(week, each, lapses, known) ?? [];
  });
  const began = actions.filter(({ since }) => isIn(week, since)).toSorted((one, other) => one.since - other.since);
  const ended = actions.filter(({ endedAt }) => endedAt !== undefined && isIn(week, endedAt));
  const inForce = standing.actions.filter(({ status }) => status !== 'done');
  const isQuiet = !metrics.some(({ week: figures }) => isBusy(figures)) && began.length + ended.length === 0;
  if (isQuiet && !inForce.some(({ since }) => since < week.to)) return undefined;
  return {
    ...{ week, at, policy, rung, metrics, began, ended, inForce, next },
    before: before === undefined ? undefined : { week: before.week, rung: before.rung },
    dates: datesIn(inForce, at, nextEnds),
  };
}

const EMPTY: MetricBefore = { filled: 0, share: undefined };

function isIn({ from, to }: Week, at: Instant): boolean {
  return from <= at && at < to;
}

function datesIn<Action extends DatedAction>(
  actions: readonly Action[],
  from: Instant,
  to: Instant,
): readonly ComingDate<Action>[] {
  return actions
    .flatMap((action) => DATE_KINDS.map((kind) => ({ action, kind, at: dateOf(action, kind) })))
    .filter((date): date is ComingDate<Action> => date.at !== undefined && from <= date.at && date.at < to)
    .toSorted((one, other) => one.at - other.at);
}

function dateOf(action: DatedAction, kind: DateKind): Instant | undefined {
  switch (kind) {
    case 'acknowledge':
      return action.acknowledgeBy;
    case 'cure':
      return action.cureUntil;
    case 'ends':
      return action.until;
    case 'review':
      return action.review;
    case 'appeal':
      return action.appealBy;
  }
}
