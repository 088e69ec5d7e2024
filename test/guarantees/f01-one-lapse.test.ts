import fc from 'fast-check';
import { expect } from 'vitest';
import { inOrder } from '../random/steps.ts';
import { decisionsOf, POLICY, under } from './engine.ts';
import { atMostOneOfEach } from './failures.ts';
import { goodOrders } from './good-orders.ts';
import { guarantee } from './guarantee.ts';

const ONE_IS_ENOUGH = { ...POLICY.meter, first: { alpha: 0.1, floor: 0.5 }, minimumLapses: 1, minimumSubjects: 1 };

guarantee('F1: a single lapse, even one of each metric, never leads to any action', {
  given: fc
    .tuple(goodOrders(20), atMostOneOfEach)
    .map(([good, bad]) => inOrder([...good, ...bad.map((fact) => ({ fact, arrives: fact.at }))])),
  holds: (facts, replay) => expect(decisionsOf(replay(facts, { until: Date.UTC(2027, 0) }))).toEqual([]),
  broken: {
    'takes one lapse for a pattern': under({ ...POLICY, meter: ONE_IS_ENOUGH }),
    'takes one shortfall for a breach': under({
      ...POLICY,
      lapses: { ...POLICY.lapses, stock: { ...POLICY.lapses.stock, times: 1 } },
    }),
  },
});
