import { type Faults, faultIf, writtenDuration, writtenShare } from './fault.ts';
import { METRICS, type Metric, type Policy } from './policy.ts';

/** The meter can be computed, means something, and never lets one lapse act alone (F1). */
export function checkMeter(policy: Policy): Faults {
  const { meter } = policy;
  const { first, repeat, p0Ceiling, p1Ceiling } = meter;
  return [
    ...METRICS.flatMap((metric) => checkMetric(policy, metric)),
    ...faultIf(p0Ceiling >= p1Ceiling, 'ceilings-crossed', ['meter', 'p0Ceiling'], {
      value: writtenShare(p0Ceiling),
      other: writtenShare(p1Ceiling),
    }),
    ...faultIf(repeat.alpha < first.alpha, 'repeat-stricter', ['meter', 'repeat', 'alpha'], {
      value: writtenShare(repeat.alpha),
      relation: 'below',
      other: writtenShare(first.alpha),
    }),
    ...faultIf(repeat.floor > first.floor, 'repeat-stricter', ['meter', 'repeat', 'floor'], {
      value: repeat.floor,
      relation: 'above',
      other: first.floor,
    }),
    ...faultIf(meter.lapseLeavesAfter > meter.lateLimit, 'longer-than', ['meter', 'lapseLeavesAfter'], {
      value: writtenDuration(meter.lapseLeavesAfter),
      other: 'meter.lateLimit',
      most: writtenDuration(meter.lateLimit),
    }),
  ];
}

function checkMetric({ metrics, meter }: Policy, metric: Metric): Faults {
  const { target, bad } = metrics[metric];
  const path = ['metrics', metric];
  const above = (share: number, ceiling: number, key: string, name: string): Faults =>
    faultIf(share > ceiling, 'above-ceiling', [...path, key], {
      value: writtenShare(share),
      ceiling: writtenShare(ceiling),
      name,
    });
  return [
    ...faultIf(target >= bad, 'target-not-below-bad', [...path, 'target'], {
      value: writtenShare(target),
      bad: writtenShare(bad),
    }),
    ...above(target, meter.p0Ceiling, 'target', 'meter.p0Ceiling'),
    ...above(bad, meter.p1Ceiling, 'bad', 'meter.p1Ceiling'),
  ];
}
