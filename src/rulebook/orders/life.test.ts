import { describe, expect, test } from 'vitest';
import { cancelled, claimed, day, placed, refunded, returnInspected, scanned } from '../../../test/builders.ts';
import { comesTo } from '../../../test/orders/comes-to.ts';
import { MINUTE } from '../instant.ts';

const orderId = 'O-1';
/** Placed on day 0, due on day 2, delivered by day 10. */
const order = placed({ id: 'order', orderId, at: day(0), customer: 'C-1', listings: ['L-1', 'L-2'] });
const accepted = (at: number) => scanned({ orderId, at });
const delivered = (at: number) => scanned({ orderId, at, scan: 'delivered' });

describe('late_dispatch', () => {
  test('accepted in time: a good end, then', () => {
    expect(comesTo([order, accepted(day(1))]).late_dispatch).toEqual(['good day 1']);
  });

  test('accepted at shipBy is in time; a millisecond later is late at shipBy', () => {
    expect(comesTo([order, accepted(day(2))]).late_dispatch).toEqual(['good day 2']);
    expect(comesTo([order, accepted(day(2) + 1)]).late_dispatch).toEqual(['lapse order day 2 (due)']);
  });

  test('at shipBy itself an order is not late yet', () => {
    expect(comesTo([order], day(2))).toEqual({});
    expect(comesTo([order], day(2) + 1)).toEqual({ late_dispatch: ['lapse order day 2 (due)'] });
  });

  test('any scan but an exception is an acceptance', () => {
    const scan = (kind: 'exception' | 'customs') => scanned({ orderId, at: day(1), scan: kind });
    expect(comesTo([order, scan('customs')]).late_dispatch).toEqual(['good day 1']);
    expect(comesTo([order, scan('exception')]).late_dispatch).toEqual(['lapse order day 2 (due)']);
  });

  test('a claim is no acceptance', () => {
    expect(comesTo([order, claimed({ orderId, at: day(1) })]).late_dispatch).toEqual(['lapse order day 2 (due)']);
  });

  test('a scan in time that arrives later takes the lapse out', () => {
    expect(comesTo([order, accepted(day(5)), accepted(day(1))]).late_dispatch).toEqual(['good day 1']);
  });

  test('a scan whose order is told of later counts', () => {
    expect(comesTo([accepted(day(1)), { ...order, at: day(0) }]).late_dispatch).toEqual(['good day 1']);
  });

  test('a scan of no order at all comes to nothing', () => {
    expect(comesTo([accepted(day(1))])).toEqual({});
  });
});

describe('late_cancellation', () => {
  const cancel = (at: number, given = {}) => cancelled({ id: 'cancel', orderId, at, ...given });

  test('up to and including two hours after placing it adds nothing; a millisecond later it does', () => {
    expect(comesTo([order, cancel(day(0, 2))])).toEqual({});
    expect(comesTo([order, cancel(day(0, 2) + 1)])).toEqual({ late_cancellation: ['lapse cancel day 0.083 + 1 ms'] });
  });

  test('at shipBy it is a cancellation; later one late dispatch and not also a cancellation', () => {
    expect(comesTo([order, cancel(day(2))])).toEqual({ late_cancellation: ['lapse cancel day 2'] });
    expect(comesTo([order, cancel(day(2) + 1)])).toEqual({ late_dispatch: ['lapse order day 2 (due)'] });
  });

  test.each(['customer', 'platform', 'unknown'] as const)('by the %s it is nobody’s lapse', (by) => {
    expect(comesTo([order, cancel(day(1), { by })])).toEqual({});
  });

  test.each(['customer_request', 'undeliverable_address', 'fraud_suspected'] as const)(
    'for %s it adds nothing',
    (reason) => {
      expect(comesTo([order, cancel(day(1), { reason })])).toEqual({});
    },
  );

  test('handed over: a good end; what comes later changes nothing', () => {
    expect(comesTo([order, accepted(day(1)), cancel(day(1, 1))]).late_cancellation).toEqual(['good day 1']);
  });

  test('of two cancellations the earlier decides, also when it arrives later', () => {
    const byCustomer = cancelled({ orderId, at: day(1), by: 'customer', reason: 'customer_request' });
    expect(comesTo([order, cancel(day(1, 1)), byCustomer])).toEqual({});
  });

  test('a late order that is handed over in the end is a good end here', () => {
    expect(comesTo([order, accepted(day(9))])).toMatchObject({ late_cancellation: ['good day 9'] });
  });
});

describe('improper_status', () => {
  const wait = { ...order, shipBy: day(9) };
  const shipped = (id: string, at: number) => claimed({ id, orderId, at });

  test('shipped: the acceptance 72 hours later is in time, and a millisecond later is not', () => {
    expect(comesTo([wait, shipped('claim', day(0)), accepted(day(3))]).improper_status).toEqual(['good day 3']);
    expect(comesTo([wait, shipped('claim', day(0)), accepted(day(3) + 1)]).improper_status).toEqual([
      'lapse claim day 3 (due)',
    ]);
  });

  test('delivered: five days for the carrier’s own delivery', () => {
    const claim = claimed({ id: 'claim', orderId, at: day(2), status: 'delivered' });
    const told = [order, accepted(day(1)), claim];
    expect(comesTo([...told, delivered(day(7))]).improper_status).toEqual(['good day 7']);
    expect(comesTo([...told, delivered(day(7) + 1)]).improper_status).toEqual(['lapse claim day 7 (due)']);
  });

  test('a claim whose fact came before it is good at the claim', () => {
    expect(comesTo([order, accepted(day(1)), shipped('claim', day(2))]).improper_status).toEqual(['good day 2']);
  });

  test('of two claims of one status the first counts, also when it arrives later', () => {
    const claims = [shipped('second', day(1)), shipped('first', day(0))];
    expect(comesTo([wait, ...claims]).improper_status).toEqual(['lapse first day 3 (due)']);
    expect(comesTo([wait, ...claims.toReversed()]).improper_status).toEqual(['lapse first day 3 (due)']);
  });

  test('shipped and delivered are a claim each', () => {
    const both = [shipped('shipped', day(0)), claimed({ id: 'delivered', orderId, at: day(1), status: 'delivered' })];
    expect(comesTo([wait, ...both]).improper_status).toEqual([
      'lapse shipped day 3 (due)',
      'lapse delivered day 6 (due)',
    ]);
  });

  test('a claim by the marketplace is none of the seller’s', () => {
    expect(comesTo([wait, claimed({ orderId, at: day(0), by: 'kingston' })]).improper_status).toBeUndefined();
  });
});

describe('early_refund', () => {
  test('before review a lapse, after it a good end, each refund for itself', () => {
    const refunds = [
      refunded({ id: 'early', orderId, at: day(3) }),
      refunded({ id: 'reviewed', orderId, at: day(4), reviewed: true }),
      refunded({ id: 'by platform', orderId, at: day(5), by: 'platform' }),
    ];
    expect(comesTo([order, ...refunds]).early_refund).toEqual(['lapse early day 3', 'good day 4']);
  });
});

describe('listing_inaccuracy', () => {
  const inspected = (outcome: 'as_described' | 'not_as_described' | 'damaged_in_transit' | 'counterfeit') =>
    comesTo([order, returnInspected({ id: 'return', orderId, at: day(8), outcome })]).listing_inaccuracy;

  test('by a return’s inspection', () => {
    expect(inspected('not_as_described')).toEqual(['lapse return day 8']);
    expect(inspected('as_described')).toEqual(['good day 8']);
    expect(inspected('damaged_in_transit')).toEqual(['good day 8']);
  });

  test('a return that is a lapse elsewhere is neither', () => {
    expect(inspected('counterfeit')).toBeUndefined();
  });
});

describe('a dispatched order', () => {
  const dispatched = { ...order, fulfilment: 'dispatched' as const };

  test('has no lateness, cancellation or claim (F12)', () => {
    const facts = [
      claimed({ orderId, at: day(0) }),
      cancelled({ orderId, at: day(1) }),
      scanned({ orderId, at: day(4), scan: 'exception' }),
      claimed({ orderId, at: day(5), status: 'delivered' }),
    ];
    expect(comesTo([dispatched, ...facts])).toEqual({});
  });

  test('counts in listing, refund and defect', () => {
    const facts = [
      accepted(day(5)),
      delivered(day(6)),
      refunded({ id: 'refund', orderId, at: day(7) }),
      returnInspected({ id: 'return', orderId, at: day(8), outcome: 'not_as_described' }),
    ];
    expect(comesTo([dispatched, ...facts])).toEqual({
      listing_inaccuracy: ['lapse return day 8'],
      early_refund: ['lapse refund day 7'],
      order_defect: ['good day 8'],
    });
  });
});

test('an order told of after all that happened comes to the same', () => {
  const facts = [accepted(day(2) + 30 * MINUTE), claimed({ id: 'claim', orderId, at: day(1) }), delivered(day(4))];
  expect(comesTo([...facts, order])).toEqual(comesTo([order, ...facts]));
});
