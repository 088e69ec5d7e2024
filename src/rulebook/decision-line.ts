import type { Decision, Measure } from './decision.ts';
import { formatTimestamp } from './timestamp.ts';

/**
 * The line that a replay prints for a decision (contract §2): JSON with its keys in the fixed order, keys without a
 * value left out, `because` always there. No line end.
 */
export function formatDecision(decision: Decision): string {
  const { until, review } = decision;
  return JSON.stringify({
    at: formatTimestamp(decision.at),
    seller: decision.seller,
    decision: decision.decision,
    action: decision.action,
    violation: decision.violation,
    category: decision.category,
    because: decision.because,
    measure: decision.measure === undefined ? undefined : roundMeasure(decision.measure),
    until: until === undefined ? undefined : formatTimestamp(until),
    policy: decision.policy,
    feature: decision.feature,
    immediate: decision.immediate,
    review: review === undefined ? undefined : formatTimestamp(review),
    rests: decision.rests,
    why: decision.why,
    conditions: decision.conditions,
  });
}

/** The figures as shown: `meter` and `level` in nats to 2 decimals, `p0` and `p1` to 4, `items` to 1, half up. */
export function roundMeasure(measure: Measure): Measure {
  return {
    meter: roundMillionths(measure.meter, 2),
    level: roundMillionths(measure.level, 2),
    lapses: measure.lapses,
    p0: roundShare(measure.p0),
    p1: roundShare(measure.p1),
    items: roundMillionths(measure.items, 1),
  };
}

/** Whole millionths → the decimal number with so many decimals, half up. Exact: only integers are added up. */
function roundMillionths(millionths: number, decimals: 1 | 2): number {
  const unit = decimals === 1 ? 100_000 : 10_000;
  return Math.floor((millionths + unit / 2) / unit) / (1_000_000 / unit);
}

/** Far above the error of a share's floating point, far below anything shown: 0.00125 is a half even if stored as less. */
const NOISE = 1e-9;

function roundShare(share: number): number {
  return Math.floor(share * 10_000 + 0.5 + NOISE) / 10_000;
}
