import type { Metric, Rung } from '../rulebook/policy/policy.ts';
import type { MetricView, RateView, StandingView } from '../rulebook/standing/view.ts';
import type { ActionView } from '../rulebook/standing/view-action.ts';
import type { LapseView } from '../rulebook/standing/view-lapse.ts';
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
    ...view.counting.map(
      (lapse) => `    ${named(lapse)}: ${when(lapse.at)}, leaves ${when(lapse.leavesAt ?? lapse.at)}`,
    ),
    ...view.excused.map((lapse) => `    ${named(lapse)}: ${when(lapse.at)}, excused by ${lapse.excuse?.context}`),
    ...view.passedOver.map((lapse) => `    ${named(lapse)}: ${when(lapse.at)}, in a cure period: shown, not counted`),
    ...view.used.map(
      (lapse) => `    ${named(lapse)}: ${when(lapse.at)}, cited by ${lapse.action}: never counted again`,
    ),
  ];
}

/** By its event; with the order or listing where that does not say it. */
function named({ id, order, listing }: LapseView): string {
  const about = listing ?? order?.orderId;
  return about === undefined ? id : `${id} (${about})`;
}

function describeRate({ days, items, lapses }: RateView): string {
  return `${percent(lapses / items)} of ${items} in ${days} days`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
