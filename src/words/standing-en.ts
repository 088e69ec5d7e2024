import type { Metric, Rung } from '../rulebook/policy/policy.ts';
import type { ActionView, MetricView, RateView, StandingView } from '../rulebook/standing/view.ts';
import { FEATURE_WORDS } from './replay-en.ts';

const RUNG_WORDS: Readonly<Record<Rung, string>> = {
  good: 'in good standing',
  warned: 'warned',
  restricted: 'restricted',
  suspended: 'suspended',
  removed: 'removed',
};

const METRIC_WORDS: Readonly<Record<Metric, { readonly name: string; readonly good: string }>> = {
  late_dispatch: { name: 'late dispatch', good: 'orders handed over in time' },
  late_cancellation: { name: 'late cancellation', good: 'orders handed over' },
  improper_status: { name: 'status without a scan', good: 'claims that the scans bear out' },
  listing_inaccuracy: { name: 'listing accuracy', good: 'good inspections' },
  early_refund: { name: 'refund before review', good: 'refunds after review' },
  order_defect: { name: 'order defects', good: 'orders without a defect' },
};

/** A standing in lines for people; `when` turns an instant into text. */
export function describeStanding(view: StandingView, when: (at: number) => string): readonly string[] {
  return [
    `${view.seller} is ${RUNG_WORDS[view.rung]} at ${when(view.at)}`,
    ...view.actions.map((action) => `  ${describeAction(action, when)}`),
    ...view.metrics.flatMap((metric) => describeMetric(metric, when)),
  ];
}

function describeAction(action: ActionView, when: (at: number) => string): string {
  const { feature, until, review } = action;
  const parts = [`${action.action}: ${action.kind} for ${action.violation} since ${when(action.since)}`];
  if (feature !== undefined) parts.push(`limits ${FEATURE_WORDS[feature]}`);
  if (until !== undefined) parts.push(`ends ${when(until)}`);
  if (review !== undefined) parts.push(`a person looks by ${when(review)}`);
  if (action.kind === 'warning' && !action.acknowledged) parts.push('not acknowledged yet');
  if (action.kind === 'restriction' && !action.planned) parts.push('no plan recorded yet');
  return parts.join('; ');
}

function describeMetric(view: MetricView, when: (at: number) => string): readonly string[] {
  const { name, good } = METRIC_WORDS[view.metric];
  const full = Math.floor((view.meter / view.level) * 100);
  const gauge = view.meter === 0 ? 'empty' : `${full} % full; ${view.emptiedBy} ${good} empty it`;
  const rates = view.rates.filter(({ items }) => items > 0).map(describeRate);
  const told = rates.length === 0 ? 'nothing in its windows' : rates.join(', ');
  return [
    `${name}: ${gauge}. ${told}; target ${percent(view.target)}`,
    ...view.lapses.map(({ id, at, leavesAt }) => `    ${id}: ${when(at)}, leaves ${when(leavesAt)}`),
    ...view.excused.map(({ id, at, context }) => `    ${id}: ${when(at)}, excused by ${context}`),
    ...view.passedOver.map(({ id, at }) => `    ${id}: ${when(at)}, in a cure period: shown, not counted`),
  ];
}

function describeRate({ days, items, lapses }: RateView): string {
  return `${percent(lapses / items)} of ${items} in ${days} days`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
