import type { Instant } from '../instant.ts';
import { METRICS, type MeterRules, type MetricRules, type Sensitivity } from '../policy/policy.ts';

/** Whole millionths of a nat: the unit of every meter, step and level. */
export const MILLION = 1_000_000;

/**
 * The steps of one meter while one weekly record is in force (policy §1). `p0` is the share of lapses that is taken
 * for good, `p1` the one taken for bad; `up` and `down` are whole millionths of a nat; `drift` is how far, in nats,
 * the meter of a seller at p0 falls an item on average.
 */
export type Steps = {
  readonly p0: number;
  readonly p1: number;
  readonly up: number;
  readonly down: number;
  readonly drift: number;
};

/**
 * The log-likelihood steps of the cumulative-sum test (Page 1954; optimal in the sense of Lorden 1971 and
 * Moustakides 1986) between p0 and p1, with p0 raised to the marketplace's rate (policy §1).
 * `rate` is a share between 0 and 1.
 */
export function stepsFor(meter: MeterRules, metric: MetricRules, rate: number): Steps {
  const p0 = Math.min(meter.p0Ceiling, Math.max(metric.target, rate));
  const p1 = Math.min(meter.p1Ceiling, Math.max(metric.bad, 2 * p0));
  const up = Math.round(Math.log(p1 / p0) * MILLION);
  const down = Math.round(Math.log((1 - p1) / (1 - p0)) * MILLION);
  const drift = -(p0 * up + (1 - p0) * down) / MILLION;
  return { p0, p1, up, down, drift };
}

/**
 * The level at which a meter is full, in whole millionths of a nat, rounded up: `max(floor, ln(1 + N·d/α))`
 * (policy §1). `items` is N in whole millionths.
 */
export function levelFor(sensitivity: Sensitivity, steps: Steps, items: number): number {
  const bound = Math.log(1 + ((items / MILLION) * steps.drift) / sensitivity.alpha);
  return Math.max(Math.ceil(sensitivity.floor * MILLION), Math.ceil(bound * MILLION));
}

/** The steps of a metric over time: one entry for each time they changed, oldest first. */
export type StepEntry = { readonly from: Instant; readonly rate: number; readonly steps: Steps };

/** The entry in force at an instant; the first one also before it. */
export function entryAt(entries: readonly StepEntry[], at: Instant): StepEntry {
  let index = entries.length - 1;
  while (index > 0 && (entries[index] as StepEntry).from > at) index--;
  return entries[index] as StepEntry;
}

/**
 * Items, lapses and sellers with items of one metric in the thirty days before a weekly record; `most`: the most items
 * of one seller.
 */
export type Tally = { items: number; lapses: number; sellers: number; most: number };

/** Figures to count a weekly record into, one for each metric. */
export function emptyTallies(): Tally[] {
  return METRICS.map(() => ({ items: 0, lapses: 0, sellers: 0, most: 0 }));
}
