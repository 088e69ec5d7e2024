import type { Instant } from '../instant.ts';
import { formatTimestamp } from '../timestamp.ts';
import type { MetricView, StandingView } from './view.ts';
import type { LapseView } from './view-lapse.ts';

/** A standing as one JSON line: instants as text, meters in nats to 2 decimals, rates as shares to 4. No line end. */
export function formatStanding(view: StandingView): string {
  return JSON.stringify({
    seller: view.seller,
    at: formatTimestamp(view.at),
    rung: view.rung,
    categories: view.categories,
    policy: view.policy,
    actions: view.actions.map(({ since, until, review, endedAt, acknowledgeBy, appealBy, cureUntil, ...action }) => ({
      ...action,
      since: formatTimestamp(since),
      until: optional(until),
      review: optional(review),
      endedAt: optional(endedAt),
      acknowledgeBy: optional(acknowledgeBy),
      appealBy: optional(appealBy),
      cureUntil: optional(cureUntil),
    })),
    metrics: view.metrics.map(metric),
    advice: view.advice.map((advice) => ({ ...advice, rate: rate(advice.late, advice.items) })),
    next: view.next === undefined ? undefined : { ...view.next, by: optional(view.next.by) },
  });
}

function metric(view: MetricView): object {
  const { standsStillAt, rates, trend, meter, level, counting, excused, passedOver, used, ...rest } = view;
  return {
    ...rest,
    standsStillAt: share(standsStillAt),
    rates: rates.map(({ days, items, lapses }) => ({ days, items, lapses, rate: rate(lapses, items) })),
    trend: trend.map(({ from, items, lapses }) => ({ from: formatTimestamp(from), items, lapses })),
    meter: hundredths(meter),
    level: hundredths(level),
    lapses: counting.map(lapse),
    excused: excused.map((each) => ({ ...lapse(each), context: each.excuse?.context })),
    passedOver: passedOver.map(lapse),
    used: used.map(lapse),
  };
}

function lapse({ id, at, leavesAt, order, listing, action }: LapseView): object {
  return {
    id,
    at: formatTimestamp(at),
    leavesAt: optional(leavesAt),
    orderId: order?.orderId,
    listingId: listing,
    action,
  };
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : share(part / whole);
}

function share(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function optional(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : formatTimestamp(at);
}

/** Millionths to 2 decimals, half up, as in a decision's line. */
function hundredths(millionths: number): number {
  return Math.floor((millionths + 5000) / 10_000) / 100;
}
