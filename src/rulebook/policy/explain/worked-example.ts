import type { Metric, Policy } from '../policy.ts';
import type { MeterArithmetic } from './meter-figures.ts';

type Steps = { readonly up: number; readonly down: number };

/** One line of the example: how many lapses or good ends come, and how full the gauge is after them, from 0 to 1. */
export type ExampleStep = {
  readonly happens: 'lapses' | 'good ends';
  readonly count: number;
  readonly filled: number;
};

/** How the gauge of a new seller fills and empties, step by step; each step belongs to another customer. */
export type WorkedExample = {
  readonly steps: readonly ExampleStep[];
  /** From the last step on: this many good ends empty it, or */
  readonly emptiedBy: number;
  /** this many lapses in a row fill it, which is a violation. */
  readonly filledBy: number;
};

const MILLION = 1_000_000;

/** A lapse, then good ends for about half of it, then another lapse: with the engine's own arithmetic (policy §1). */
export function workedExample<Kind extends Steps>(
  policy: Policy,
  metric: Metric,
  arithmetic: MeterArithmetic<Kind>,
): WorkedExample {
  const { first, minimumLapses, minimumSubjects } = policy.meter;
  const steps = arithmetic.stepsFor(policy.meter, policy.metrics[metric], 0);
  const levelAt = (items: number): number => arithmetic.levelFor(first, steps, items * MILLION);
  const filledAt = (meter: number, items: number): number => Math.min(1, meter / levelAt(items));
  const between = Math.max(1, Math.floor(steps.up / -steps.down / 2));
  const afterGood = Math.max(0, steps.up + between * steps.down);
  const meter = afterGood + steps.up;
  const items = 2 + between;
  let filledBy = Math.max(1, Math.max(minimumLapses, minimumSubjects) - 2);
  while (meter + filledBy * steps.up < levelAt(items + filledBy)) filledBy++;
  return {
    steps: [
      { happens: 'lapses', count: 1, filled: filledAt(steps.up, 1) },
      { happens: 'good ends', count: between, filled: filledAt(afterGood, 1 + between) },
      { happens: 'lapses', count: 1, filled: filledAt(meter, items) },
    ],
    emptiedBy: Math.ceil(meter / -steps.down),
    filledBy,
  };
}
