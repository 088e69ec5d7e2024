import type { Instant } from '../instant.ts';
import { formatTimestamp } from '../timestamp.ts';
import type { MetricView, StandingView } from './view.ts';

/** A standing as one JSON line: instants as text, meters in nats to 2 decimals, rates as shares to 4. No line end. */
export function formatStanding(view: StandingView): string {
  return JSON.stringify({
    seller: view.seller,
    at: formatTimestamp(view.at),
    rung: view.rung,
    actions: view.actions.map(({ since, until, review, ...action }) => ({
      ...action,
      since: formatTimestamp(since),
      until: optional(until),
      review: optional(review),
    })),
    metrics: view.metrics.map(metric),
  });
}

function metric({ rates, meter, level, lapses, excused, passedOver, ...rest }: MetricView): object {
  return {
    ...rest,
    rates: rates.map(({ days, items, lapses: failed }) => ({
      days,
      items,
      lapses: failed,
      rate: items === 0 ? null : Math.round((failed / items) * 10_000) / 10_000,
    })),
    meter: hundredths(meter),
    level: hundredths(level),
    lapses: lapses.map(({ id, at, leavesAt }) => ({
      id,
      at: formatTimestamp(at),
      leavesAt: formatTimestamp(leavesAt),
    })),
    excused: excused.map(({ id, at, context }) => ({ id, at: formatTimestamp(at), context })),
    passedOver: passedOver.map(({ id, at }) => ({ id, at: formatTimestamp(at) })),
  };
}

function optional(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : formatTimestamp(at);
}

/** Millionths to 2 decimals, half up, as in a decision's line. */
function hundredths(millionths: number): number {
  return Math.floor((millionths + 5000) / 10_000) / 100;
}
