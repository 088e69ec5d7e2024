import { expect, test } from 'vitest';
import { day, placed, scanned } from '../../../../test/builders.ts';
import { POLICY } from '../../../../test/policy-fixture.ts';
import { sellerAfter } from '../../../../test/seller-after.ts';
import type { Fact } from '../../facts.ts';
import { DAY } from '../../instant.ts';
import { levelFor, stepsFor } from '../../standing/steps.ts';
import { workedExample } from './worked-example.ts';

const example = workedExample(POLICY, 'late_dispatch', { stepsFor, levelFor });

/** One order a day, each of another customer: handed over a day after its date where late, else half a day before; so they end in their order. */
function orders(late: readonly boolean[]): Fact[] {
  return late.flatMap((isLate, number) => {
    const orderId = `O-${number}`;
    const at = day(number, 15);
    return [
      placed({ id: `placed-${number}`, at, orderId, customer: `C-${number}` }),
      scanned({ orderId, at: at + (isLate ? 3 : 1.5) * DAY }),
    ];
  });
}

/** What the engine says once these orders have ended; the first warning, if any. */
function judged(late: readonly boolean[]) {
  const { metrics, actions } = sellerAfter(orders(late), day(late.length + 4)).view();
  const [metric] = metrics;
  if (metric === undefined) throw new Error('no metric');
  return { filled: metric.meter / metric.level, emptiedBy: metric.emptiedBy, warned: actions.length > 0 };
}

const repeated = (isLate: boolean, count: number): boolean[] => Array.from({ length: count }, () => isLate);

test('every line of the example is what the engine comes to for such orders', () => {
  const told: boolean[] = [];
  for (const { happens, count, filled } of example.steps) {
    told.push(...repeated(happens === 'lapses', count));
    expect(judged(told).filled).toBeCloseTo(filled, 6);
  }
  expect(judged(told)).toMatchObject({ emptiedBy: example.emptiedBy, warned: false });
  expect(judged([...told, ...repeated(false, example.emptiedBy)]).filled).toBe(0);
  expect(judged([...told, ...repeated(true, example.filledBy - 1)]).warned).toBe(false);
  expect(judged([...told, ...repeated(true, example.filledBy)]).warned).toBe(true);
});

test('it follows the policy', () => {
  const metrics = { ...POLICY.metrics, late_dispatch: { ...POLICY.metrics.late_dispatch, target: 0.01, bad: 0.05 } };
  const other = workedExample({ ...POLICY, metrics }, 'late_dispatch', { stepsFor, levelFor });
  expect(other.steps[0]?.filled).not.toBeCloseTo(example.steps[0]?.filled ?? 0, 3);
  expect(other.emptiedBy).not.toBe(example.emptiedBy);
});
