import { describe, expect, test } from 'vitest';
import {
  day,
  disputed,
  placed,
  resolved,
  returnInspected,
  returnRequested,
  reviewed,
  scanned,
} from '../../../test/builders.ts';
import { comesTo } from '../../../test/orders/comes-to.ts';
import type { DisputeOutcome, Fact } from '../facts.ts';

const orderId = 'O-1';
const order = placed({ id: 'order', orderId, at: day(0), customer: 'C-1' });
const accepted = scanned({ orderId, at: day(1) });
const delivered = scanned({ orderId, at: day(4), scan: 'delivered' });
const arrived = [order, accepted, delivered];

function defects(...facts: readonly Fact[]): readonly string[] | undefined {
  return comesTo(facts).order_defect;
}

function decided(at: number, outcome: DisputeOutcome, disputeId = 'D-1'): Fact {
  return resolved({ id: `decided-${disputeId}`, orderId, disputeId, at, outcome });
}

function opened(at: number, disputeId = 'D-1', given: { reason?: 'not_received' } = {}): Fact {
  return disputed({ orderId, disputeId, at, ...given });
}

describe('order_defect: an order ends well', () => {
  test('thirty days after its delivery, with neither dispute nor return', () => {
    expect(defects(...arrived)).toEqual(['good day 34 (due)']);
    expect(comesTo(arrived, day(34)).order_defect).toBeUndefined();
  });

  test('not at all while it is not delivered', () => {
    expect(defects(order, accepted)).toBeUndefined();
  });

  test('when its dispute ends otherwise than as the seller’s fault', () => {
    expect(defects(...arrived, opened(day(5)), decided(day(9), 'carrier_fault'))).toEqual(['good day 9']);
  });

  test('when its return is inspected as described, once', () => {
    expect(defects(...arrived, returnInspected({ orderId, at: day(12) }))).toEqual(['good day 12']);
  });

  test('when the last open case ends, where one is open on the thirtieth day', () => {
    expect(defects(...arrived, opened(day(20)))).toBeUndefined();
    expect(defects(...arrived, opened(day(20)), decided(day(50), 'withdrawn'))).toEqual(['good day 50']);
  });

  test('not while another case is open', () => {
    const cases = [opened(day(5)), returnRequested({ orderId, at: day(6) }), decided(day(7), 'no_fault')];
    expect(defects(...arrived, ...cases)).toBeUndefined();
    expect(defects(...arrived, ...cases, returnInspected({ orderId, at: day(9) }))).toEqual(['good day 9']);
  });
});

describe('order_defect: an order ends badly', () => {
  test('at a dispute lost: the decision is the lapse, and there is no good end', () => {
    expect(defects(...arrived, opened(day(5)), decided(day(9), 'seller_fault'))).toEqual(['lapse decided-D-1 day 9']);
  });

  test('lost after it was good: the lapse is added, the good end stays', () => {
    const late = decided(day(60), 'seller_fault');
    expect(defects(...arrived, opened(day(50)), late)).toEqual(['good day 34 (due)', 'lapse decided-D-1 day 60']);
  });

  test.each(['damaged_by_seller', 'counterfeit'] as const)('at a return inspected %s', (outcome) => {
    const inspection = returnInspected({ id: 'return', orderId, at: day(9), outcome });
    expect(defects(...arrived, inspection)).toEqual(['lapse return day 9']);
  });

  test('two disputes lost are two lapses', () => {
    const cases = [
      opened(day(5)),
      opened(day(6), 'D-2'),
      decided(day(7), 'seller_fault'),
      decided(day(8), 'seller_fault', 'D-2'),
    ];
    expect(defects(...arrived, ...cases)).toEqual(['lapse decided-D-1 day 7', 'lapse decided-D-2 day 8']);
  });

  test('a dispute is decided once', () => {
    const again = { ...decided(day(9), 'customer_fault'), id: 'again' };
    expect(defects(...arrived, opened(day(5)), decided(day(7), 'seller_fault'), again)).toEqual([
      'lapse decided-D-1 day 7',
    ]);
  });

  test('a dispute known only by its decision counts', () => {
    expect(defects(...arrived, decided(day(9), 'seller_fault'))).toEqual(['lapse decided-D-1 day 9']);
  });
});

describe('order_defect of a dispatched order', () => {
  const dispatched = [{ ...order, fulfilment: 'dispatched' as const }, accepted, delivered];

  test('not received is never the seller’s, and no good end either', () => {
    const cases = [opened(day(5), 'D-1', { reason: 'not_received' }), decided(day(9), 'seller_fault')];
    expect(defects(...dispatched, ...cases)).toBeUndefined();
  });

  test('also when why the customer complained is told later', () => {
    const cases = [decided(day(9), 'seller_fault'), opened(day(5), 'D-1', { reason: 'not_received' })];
    expect(defects(...dispatched, ...cases)).toBeUndefined();
  });

  test('any other dispute lost is', () => {
    expect(defects(...dispatched, opened(day(5)), decided(day(9), 'seller_fault'))).toEqual([
      'lapse decided-D-1 day 9',
    ]);
  });
});

describe('order_defect: a decision that somebody else has looked at', () => {
  const looked = (at: number, outcome: DisputeOutcome) =>
    reviewed({ id: 'looked', orderId, disputeId: 'D-1', at, outcome });
  const lost = [opened(day(5)), decided(day(9), 'seller_fault')];

  test('a fault that they do not find was none: the order ended well when the dispute did', () => {
    expect(defects(...arrived, ...lost)).toEqual(['lapse decided-D-1 day 9']);
    expect(defects(...arrived, ...lost, looked(day(12), 'no_fault'))).toEqual(['good day 9']);
  });

  test('the same outcome changes nothing, and neither does a look at what was not decided', () => {
    expect(defects(...arrived, ...lost, looked(day(12), 'seller_fault'))).toEqual(['lapse decided-D-1 day 9']);
    expect(defects(...arrived, opened(day(5)), looked(day(6), 'seller_fault'))).toBeUndefined();
  });

  test('a fault that only they find counts from then on', () => {
    const won = [opened(day(5)), decided(day(9), 'no_fault')];
    expect(defects(...arrived, ...won, looked(day(12), 'seller_fault'))).toEqual(['lapse looked day 12']);
  });

  test('on a dispatched order a parcel that did not come is never the seller’s, whoever looks (F12)', () => {
    const hub = placed({ id: 'order', orderId, at: day(0), customer: 'C-1', fulfilment: 'dispatched' });
    const missing = [opened(day(5), 'D-1', { reason: 'not_received' }), decided(day(9), 'no_fault')];
    expect(defects(hub, ...missing, looked(day(12), 'seller_fault'))).toBeUndefined();
  });

  test('a fault found by a look counts from the look on, also when why the customer complained is told after it', () => {
    const hub = placed({ id: 'order', orderId, at: day(0), customer: 'C-1', fulfilment: 'dispatched' });
    const told = [decided(day(9), 'no_fault'), looked(day(12), 'seller_fault'), opened(day(5))];
    expect(defects(hub, accepted, delivered, ...told)).toEqual(['lapse looked day 12']);
  });

  test('it may be told before the decision, and waits for it', () => {
    expect(defects(...arrived, opened(day(5)), looked(day(12), 'no_fault'), decided(day(9), 'seller_fault'))).toEqual([
      'good day 9',
    ]);
    expect(defects(...arrived, looked(day(12), 'seller_fault'), opened(day(5)), decided(day(9), 'no_fault'))).toEqual([
      'lapse looked day 12',
    ]);
  });

  test('one from before the decision by its own time says nothing of it', () => {
    expect(defects(...arrived, ...lost, looked(day(8), 'no_fault'))).toEqual(['lapse decided-D-1 day 9']);
  });

  test('the later of two counts, whichever is told first', () => {
    const again = reviewed({ id: 'again', orderId, disputeId: 'D-1', at: day(15), outcome: 'seller_fault' });
    const first = looked(day(12), 'no_fault');
    expect(defects(...arrived, ...lost, first, again)).toEqual(['lapse again day 15']);
    expect(defects(...arrived, ...lost, again, first)).toEqual(['lapse again day 15']);
  });

  test('all of it may be known before the order is', () => {
    expect(defects(...lost, looked(day(12), 'no_fault'), ...arrived)).toEqual(['good day 9']);
  });
});
