import type { MeterRules, Metric, MetricRules, Policy, Sensitivity } from '../policy.ts';

type Steps = { readonly up: number; readonly down: number };

/** The engine's own arithmetic (standing/steps.ts), handed in so that what is told is what is done. */
export type MeterArithmetic<Kind extends Steps = Steps> = {
  /** Steps in whole millionths of a nat, for a marketplace rate between 0 and 1. */
  stepsFor(meter: MeterRules, metric: MetricRules, rate: number): Kind;
  /** The level in whole millionths of a nat; `items` is the faded number of items in whole millionths. */
  levelFor(sensitivity: Sensitivity, steps: Kind, items: number): number;
};

/** What the meter of one metric means in a seller's terms. All counts are whole. */
export type MeterFigures = {
  /** How many good ends take back one lapse, to the nearest whole one. */
  readonly balance: number;
  /** The share of lapses at which the meter neither fills nor empties in the long run. */
  readonly standsStill: number;
  /** Lapses in a row that make a violation: for a seller without any item before; */
  readonly newcomer: number;
  /** for one with `EXAMPLE_ITEMS` good ends; */
  readonly grown: number;
  /** for one without items before, while a warning or restriction of the category is live. */
  readonly warned: number;
};

/** The size of the seller that stands for a grown one. */
export const EXAMPLE_ITEMS = 1000;

const MILLION = 1_000_000;

export function meterFigures<Kind extends Steps>(
  policy: Policy,
  metric: Metric,
  arithmetic: MeterArithmetic<Kind>,
): MeterFigures {
  const { meter } = policy;
  const steps = arithmetic.stepsFor(meter, policy.metrics[metric], 0);
  const inARow = (sensitivity: Sensitivity, before: number): number => {
    let lapses = meter.minimumLapses;
    while (lapses * steps.up < arithmetic.levelFor(sensitivity, steps, (before + lapses) * MILLION)) lapses++;
    return lapses;
  };
  return {
    balance: Math.round(steps.up / -steps.down),
    standsStill: -steps.down / (steps.up - steps.down),
    newcomer: inARow(meter.first, 0),
    grown: inARow(meter.first, EXAMPLE_ITEMS),
    warned: inARow(meter.repeat, 0),
  };
}
