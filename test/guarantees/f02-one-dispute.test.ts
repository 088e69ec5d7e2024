import fc from 'fast-check';
import { expect } from 'vitest';
import type { DisputeOutcome, DisputeReason } from '../../src/rulebook/facts.ts';
import { DAY } from '../../src/rulebook/instant.ts';
import { day, disputed, placed, resolved, scanned } from '../builders.ts';
import { inOrder, type Step } from '../random/steps.ts';
import { decisionsOf, POLICY, under } from './engine.ts';
import { goodOrders } from './good-orders.ts';
import { guarantee } from './guarantee.ts';

const ONE_IS_ENOUGH = { ...POLICY.meter, first: { alpha: 0.1, floor: 0.5 }, minimumLapses: 1, minimumSubjects: 1 };

/** One dispute of one order: any reason, answered any number of times, each fact told at once or later. */
const arbitraryDispute: fc.Arbitrary<Step[]> = fc
  .record({
    fulfilment: fc.constantFrom<'seller' | 'dispatched'>('seller', 'dispatched'),
    delivered: fc.boolean(),
    opened: fc.boolean(),
    reason: fc.constantFrom<DisputeReason>(
      'not_received',
      'not_as_described',
      'counterfeit',
      'refund_missing',
      'other',
    ),
    outcomes: fc.array(
      fc.constantFrom<DisputeOutcome>('seller_fault', 'seller_fault', 'customer_fault', 'carrier_fault', 'withdrawn'),
      { maxLength: 3 },
    ),
    lags: fc.array(fc.constantFrom(0, 3, 40), { minLength: 6, maxLength: 6 }),
  })
  .map(({ fulfilment, delivered, opened, reason, outcomes, lags }) => {
    const [orderId, disputeId] = ['disputed', 'D-1'];
    const facts = [
      placed({ orderId, at: day(1), fulfilment, customer: 'C-1' }),
      scanned({ orderId, at: day(2) }),
      ...(delivered ? [scanned({ orderId, at: day(5), scan: 'delivered' })] : []),
      ...(opened ? [disputed({ orderId, disputeId, at: day(12), reason })] : []),
      ...outcomes.map((outcome, number) => resolved({ orderId, disputeId, at: day(20 + number), outcome })),
    ];
    return facts.map((fact, index) => ({
      fact: { ...fact, id: `dispute-${index}` },
      arrives: fact.at + (lags[index] ?? 0) * (index > 1 ? DAY : 0),
    }));
  });

guarantee('F2: a single dispute never leads to any action', {
  given: fc.tuple(goodOrders(20), arbitraryDispute).map(([good, bad]) => inOrder([...good, ...bad])),
  holds: (facts, replay) => expect(decisionsOf(replay(facts, { until: Date.UTC(2027, 0) }))).toEqual([]),
  broken: {
    'takes one lapse for a pattern': under({ ...POLICY, meter: ONE_IS_ENOUGH }),
  },
});
