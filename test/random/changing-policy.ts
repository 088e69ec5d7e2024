import { DAY, type Instant } from '../../src/rulebook/instant.ts';
import type { Metric, MetricRules, Policy } from '../../src/rulebook/policy/policy.ts';
import { Versions } from '../../src/rulebook/policy/versions.ts';
import { day } from '../builders.ts';

/** When two new versions take effect: with weekly records (Mondays, 05:00), in between, and before all that happens. */
export const CHANGES: readonly (readonly [Instant, Instant])[] = [
  [day(21, 5), day(49, 5)],
  [day(20, 7), day(60, 1)],
  [day(35, 5), day(36, 5)],
  [day(-3), day(28, 5)],
];

/** A policy, then one with other targets, fading and window of the weekly record, then one that asks for fewer lapses. */
export function changing(policy: Policy, [second, third]: readonly [Instant, Instant], factor: number): Versions {
  const metrics = Object.fromEntries(
    Object.entries(policy.metrics).map(([name, rules]) => [
      name,
      { ...rules, target: rules.target * factor, bad: rules.bad * factor },
    ]),
  ) as Record<Metric, MetricRules>;
  const window = (factor < 1 ? 60 : 14) * DAY;
  const meter = { ...policy.meter, fadingDays: 100, rate: { ...policy.meter.rate, window } };
  return new Versions([
    { policy, from: Number.NEGATIVE_INFINITY },
    { policy: { ...policy, version: 2, metrics, meter }, from: second },
    { policy: { ...policy, version: 3, meter: { ...policy.meter, minimumLapses: 2 } }, from: third },
  ]);
}
