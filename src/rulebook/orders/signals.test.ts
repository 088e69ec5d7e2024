import { describe, expect, test } from 'vitest';
import { claimed, confirmed, day, placed, scanned } from '../../../test/builders.ts';
import { comesTo } from '../../../test/orders/comes-to.ts';
import { sorted } from '../../../test/reference/examples.ts';
import { decided, told } from '../../../test/told.ts';
import type { Fact } from '../facts.ts';

const region = 'Kingston';

/** Two customers' orders, the first handed over under number T-1. */
function twoOrders(): Fact[] {
  return [
    placed({ orderId: 'O-1', at: day(0), customer: 'C-1', region }),
    scanned({ orderId: 'O-1', at: day(1), trackingNumber: 'T-1' }),
    placed({ orderId: 'O-2', at: day(2), customer: 'C-2', region }),
  ];
}

const reused = claimed({ id: 'reused', orderId: 'O-2', at: day(3), trackingNumber: 'T-1' });
const elsewhere = scanned({
  id: 'elsewhere',
  orderId: 'O-2',
  at: day(3, 1),
  destinationRegion: 'Portland',
  trackingNumber: 'T-2',
});

describe('one sign of faking is one lapse of tracking', () => {
  test.each(['T-1', 't 1', 'T1'])(
    'a number already used for another customer’s order, written %s',
    (trackingNumber) => {
      const facts = [
        ...twoOrders(),
        { ...reused, trackingNumber },
        scanned({ orderId: 'O-2', at: day(3, 2), trackingNumber: 'T-2' }),
      ];
      expect(comesTo(sorted(facts)).improper_status).toEqual(['lapse reused day 3']);
      expect(told(facts)).toEqual([]);
    },
  );

  test('a scan that says another region', () => {
    expect(comesTo(sorted([...twoOrders(), elsewhere])).improper_status).toEqual(['lapse elsewhere day 3.042']);
  });

  test('a scan before the order', () => {
    const early = scanned({ id: 'early', orderId: 'O-2', at: day(1, 12), trackingNumber: 'T-2' });
    expect(comesTo([...twoOrders(), early]).improper_status).toEqual(['lapse early day 1.5']);
  });

  test('a delivery claimed while the carrier says exception', () => {
    const facts = [
      ...twoOrders(),
      scanned({ orderId: 'O-1', at: day(3), scan: 'exception', trackingNumber: 'T-1' }),
      claimed({ id: 'contradicted', orderId: 'O-1', at: day(4), status: 'delivered' }),
    ];
    expect(comesTo(sorted(facts)).improper_status).toEqual(['lapse contradicted day 4']);
  });

  test('the same number for the same customer is no sign', () => {
    const facts = twoOrders().map((fact) => (fact.type === 'order.placed' ? { ...fact, customer: 'C-1' } : fact));
    expect(comesTo(sorted([...facts, reused])).improper_status).toEqual(['lapse reused day 6 (due)']);
  });
});

describe('two independent signs are a violation', () => {
  test('a reused number and a scan elsewhere: suspended at once, and lifted 24 hours later', () => {
    const [suspended, ...rest] = decided([...twoOrders(), reused, elsewhere]);
    expect(suspended).toEqual({
      at: day(3, 1),
      seller: 'S-1',
      decision: 'suspension.applied',
      action: 'S-1/1',
      violation: 'fake_tracking',
      category: 'critical',
      because: ['reused', 'elsewhere'],
      until: day(4, 1),
      policy: 'kingston-express@1',
      immediate: true,
    });
    expect(rest).toEqual([expect.objectContaining({ at: day(4, 1), decision: 'action.lifted', action: 'S-1/1' })]);
  });

  test('staff confirm within 24 hours: the suspension stays', () => {
    const confirmation = confirmed('fake_tracking', { at: day(4) });
    expect(told([...twoOrders(), reused, elsewhere, confirmation], day(100))).toEqual([
      `${3 + 1 / 24} suspension.applied S-1/1`,
    ]);
  });

  test('with a delivery claimed against the carrier it is fake_delivery', () => {
    const facts = [
      ...twoOrders(),
      reused,
      scanned({ orderId: 'O-2', at: day(4), scan: 'exception', trackingNumber: 'T-2' }),
      claimed({ id: 'contradicted', orderId: 'O-2', at: day(5), status: 'delivered' }),
    ];
    expect(decided(facts)[0]).toMatchObject({ violation: 'fake_delivery', because: ['reused', 'contradicted'] });
  });

  test('one scan that shows two signs is one sign', () => {
    const both = { ...elsewhere, trackingNumber: 'T-1', at: day(1, 12) };
    expect(told([...twoOrders(), both])).toEqual([]);
  });

  test('two scans elsewhere are one kind of sign', () => {
    expect(told([...twoOrders(), elsewhere, { ...elsewhere, id: 'again', trackingNumber: 'T-3' }])).toEqual([]);
  });

  test('of two orders they are none', () => {
    const other = scanned({ orderId: 'O-1', at: day(4), destinationRegion: 'Portland', trackingNumber: 'T-9' });
    expect(told([...twoOrders(), reused, other])).toEqual([]);
  });

  test('a dispatched order shows none', () => {
    const facts = twoOrders().map((fact) =>
      fact.type === 'order.placed' ? { ...fact, fulfilment: 'dispatched' as const } : fact,
    );
    expect(told([...facts, reused, elsewhere])).toEqual([]);
  });

  test('nor does a number that was used for an order long forgotten, its second one neither', () => {
    const late = (hours: number) => ({ orderId: 'O-3', at: day(600, hours) });
    const facts = [
      ...twoOrders(),
      scanned({ orderId: 'O-1', at: day(1, 2), trackingNumber: 'T-5' }),
      ...[500, 560].map((number) => placed({ orderId: `O-${number}`, at: day(number) })),
      placed({ ...late(0), customer: 'C-3', region }),
      scanned({ ...late(1), trackingNumber: 'T-5' }),
      scanned({ ...late(2), trackingNumber: 'T-6', destinationRegion: 'Portland' }),
    ];
    expect(told(facts).filter((line) => line.includes('suspension'))).toEqual([]);
  });
});
