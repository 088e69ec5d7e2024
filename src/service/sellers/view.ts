import type { z } from 'zod';
import { FEATURES } from '../../rulebook/policy/policy.ts';
import type { Capabilities, FeatureState } from '../../rulebook/standing/capabilities.ts';
import type { MetricView, StandingView } from '../../rulebook/standing/view.ts';
import type { ActionView } from '../../rulebook/standing/view-action.ts';
import type { LapseView } from '../../rulebook/standing/view-lapse.ts';
import { formatTimestamp, LAST_INSTANT } from '../../rulebook/timestamp.ts';
import type { actionSummary, capabilities, lapseView, metricView, standing } from './contract.ts';
import { hundredths, rounded, shareOf, thousandths, written } from './figures.ts';

/** Of what no longer counts, so many are listed: a storm may excuse thousands. */
const MOST_LISTED = 200;

/** A standing as the API tells it. */
export function toStanding(view: StandingView): z.input<typeof standing> {
  const { at, actions, metrics, advice, next } = view;
  return {
    seller: view.seller,
    at: formatTimestamp(at),
    rung: view.rung,
    categories: [...view.categories],
    policy: view.policy,
    actions: actions.map(toActionSummary),
    metrics: metrics.map(toMetric),
    advice: advice.map((each) => ({ ...each, share: shareOf(each.late, each.items) })),
    next: next === undefined ? undefined : { ...next, by: written(next.by) },
  };
}

export function toActionSummary(view: ActionView): z.input<typeof actionSummary> {
  const { because, todo, since, until, review, endedAt, acknowledgeBy, appealBy, cureUntil, ...rest } = view;
  return {
    ...rest,
    since: formatTimestamp(since),
    until: written(until),
    review: written(review),
    endedAt: written(endedAt),
    acknowledgeBy: written(acknowledgeBy),
    appealBy: written(appealBy),
    cureUntil: written(cureUntil),
    because: [...because],
    todo: [...todo],
  };
}

export function toLapse(view: LapseView): z.input<typeof lapseView> {
  const { id, at, adds, leavesAt, order, listing, excuse, action, together } = view;
  return {
    id,
    orderId: order?.orderId,
    listingId: listing,
    at: formatTimestamp(at),
    leavesAt: written(leavesAt),
    adds: adds === undefined ? undefined : thousandths(adds),
    excusedBy: excuse?.context,
    excuse: excuse?.kind,
    excusedFrom: written(excuse?.from),
    excusedTo: written(excuse?.to),
    action,
    about: order?.cause,
    together: together.length === 0 ? undefined : [...together],
    shipBy: written(order?.shipBy),
    acceptedAt: written(order?.acceptedAt),
    deliveredAt: written(order?.deliveredAt),
    cancelledAt: written(order?.cancelledAt),
  };
}

function toMetric(view: MetricView): z.input<typeof metricView> {
  const { meter, level, standsStillAt, rates, trend, counting, excused, passedOver, used, ...rest } = view;
  const latest = (lapses: readonly LapseView[]) => lapses.slice(-MOST_LISTED).map(toLapse);
  return {
    ...rest,
    standsStillAt: rounded(standsStillAt),
    meter: hundredths(meter),
    level: hundredths(level),
    filled: rounded(meter / level),
    rates: rates.map(({ days, items, lapses }) => ({ days, items, lapses, share: shareOf(lapses, items) })),
    trend: trend.map((week) => ({ ...week, from: formatTimestamp(week.from), to: formatTimestamp(week.to) })),
    counting: counting.map(toLapse),
    excused: latest(excused),
    passedOver: latest(passedOver),
    used: latest(used),
    totals: { excused: excused.length, passedOver: passedOver.length, used: used.length },
  };
}

/** What the marketplace must allow or refuse, as the API tells it. */
export function toCapabilities(view: Capabilities): z.input<typeof capabilities> {
  const { seller, rung, selling, listingsVisible, features, until } = view;
  return {
    seller,
    rung,
    selling,
    listingsVisible,
    features: Object.fromEntries(FEATURES.map((feature) => [feature, toFeature(features[feature])])) as Record<
      (typeof FEATURES)[number],
      ReturnType<typeof toFeature>
    >,
    // The last instant there is may pass too.
    until: until === undefined || until > LAST_INSTANT ? undefined : formatTimestamp(until),
  };
}

function toFeature(state: FeatureState) {
  return { ...state, until: written(state.until) };
}
