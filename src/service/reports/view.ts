import type { z } from 'zod';
import type { Instant } from '../../rulebook/instant.ts';
import type { SellerWeek } from '../../rulebook/reports/seller-week.ts';
import type { MetricWeek, RateFigures } from '../../rulebook/reports/week-figures.ts';
import type { ActionView } from '../../rulebook/standing/view-action.ts';
import type { NextStep } from '../../rulebook/standing/view-next.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { Report, ReportedMetric, reportSummary } from './contract.ts';
import type { ReportRow } from './store.ts';

/** The week of a seller, from the seller's own views. */
export type ToldWeek = SellerWeek<ActionView, NextStep>;

/** A week as it is kept and answered, without what is said of it. */
export function toReport(seller: string, told: ToldWeek): Omit<Report, 'letter'> {
  const { week, at, policy, rung, before, metrics, began, ended, inForce, dates, next } = told;
  return {
    ...{ seller, week: week.name, from: formatTimestamp(week.from), to: formatTimestamp(week.to) },
    ...{ at: formatTimestamp(at), rung, before, policy },
    metrics: metrics.map(toMetric),
    began: began.map(toAction),
    ended: ended.map(toAction),
    inForce: inForce.map(toAction),
    dates: dates.map((date) => ({ action: date.action.action, kind: date.kind, at: formatTimestamp(date.at) })),
    next: next === undefined ? undefined : { ...next, by: written(next.by) },
  };
}

function toMetric({ rate, shareBefore, filled, filledBefore, ...rest }: MetricWeek): ReportedMetric {
  return {
    ...rest,
    filled: rounded(filled),
    filledBefore,
    rate: rate === undefined ? undefined : { ...rate, share: shareOf(rate) },
    shareBefore,
  };
}

function shareOf({ lapses, items }: RateFigures): number {
  return rounded(lapses / items);
}

function toAction(view: ActionView): Report['began'][number] {
  const { action, kind, status, category, violation, feature, since, until, review, endedAt } = view;
  return {
    ...{ action, kind, status, category, violation, feature, since: formatTimestamp(since) },
    ...{ until: written(until), review: written(review), endedAt: written(endedAt) },
  };
}

/** A report as lists tell it. */
export function toReportSummary({ report }: ReportRow): z.input<typeof reportSummary> {
  const { week, from, to, at, rung, before, letter } = report;
  return { week, from, to, at, rung, before, title: letter.title };
}

function written(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : formatTimestamp(at);
}

/** Shares have 4 decimals. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
