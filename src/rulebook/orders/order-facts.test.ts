import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cancelled, day, disputed, placed, resolved, returnRequested, scanned } from '../../../test/builders.ts';
import { POLICY } from '../../../test/guarantees/engine.ts';
import { arbitraryHistory } from '../../../test/guarantees/histories.ts';
import { foldOrders } from '../../../test/orders/fold-orders.ts';
import { DocketLedger } from '../../../test/random/docket-ledger.ts';
import type { Docket } from '../docket.ts';
import type { Fact } from '../facts.ts';
import { ORDER_FILTERS, type OrderFacts, type OrderPlace, type OrdersAsked, orderFactsOf } from '../order-facts.ts';
import { Versions } from '../policy/versions.ts';

const EVERYTHING: OrdersAsked = {
  ...{ count: Number.POSITIVE_INFINITY, after: undefined, filter: undefined },
  ...{ fulfilment: undefined, orderId: undefined },
};

/** Sellers to whom this happened, with the facts that were taken, in the order of arrival. */
function judged(facts: readonly Fact[]) {
  const ledger = new DocketLedger(Versions.of(POLICY), () => 'memory');
  const taken = facts.filter((fact) => ledger.accept(fact) === undefined);
  ledger.finish();
  return { taken, dockets: ledger.dockets };
}

function only(facts: readonly Fact[]): Docket {
  const [docket] = judged(facts).dockets;
  if (docket === undefined) throw new Error('nothing happened to anybody');
  return docket;
}

/** All pages, one after the other. */
function pages(docket: Docket, asked: OrdersAsked): readonly OrderFacts[] {
  const all: OrderFacts[] = [];
  for (let after: OrderPlace | undefined; ; ) {
    const page = docket.orders.newest({ ...asked, after });
    all.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < asked.count) return all;
    after = [last.placedAt, last.orderId];
  }
}

function fitsFolded(order: OrderFacts, { filter, fulfilment }: OrdersAsked): boolean {
  if (fulfilment !== undefined && order.fulfilment !== fulfilment) return false;
  if (filter === undefined) return true;
  if (filter === 'case_open') return order.openCases.length > 0;
  return order.state === (filter === 'open' ? 'paid' : filter);
}

const arbitraryAsked = fc.record({
  count: fc.integer({ min: 1, max: 9 }),
  filter: fc.constantFrom(undefined, ...ORDER_FILTERS),
  fulfilment: fc.constantFrom(undefined, 'seller' as const, 'dispatched' as const),
});

describe('whatever happens', () => {
  test('the orders of a seller are those that a second reading of the facts comes to, page by page', () => {
    let seen = 0;
    fc.assert(
      fc.property(arbitraryHistory, arbitraryAsked, (facts, given) => {
        const { taken, dockets } = judged(facts);
        for (const docket of dockets) {
          const folded = foldOrders(taken, docket.id, docket.clock);
          expect(docket.orders.newest(EVERYTHING)).toEqual(folded);
          const asked = { ...EVERYTHING, ...given };
          expect(pages(docket, asked)).toEqual(folded.filter((order) => fitsFolded(order, asked)));
          for (const order of folded) {
            expect(orderFactsOf(docket, order.orderId)).toEqual(order);
            const { fulfilment, state } = order;
            expect(docket.orders.shipping(order.orderId)).toEqual({ fulfilment, state });
          }
          seen += folded.length;
        }
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  test('they are the same whosever they are: of one customer, or each of another', () => {
    fc.assert(
      fc.property(arbitraryHistory, (facts) => {
        const ofOne = facts.map((fact) => ('customer' in fact ? { ...fact, customer: 'C-1' } : fact));
        const apart = facts.map((fact) => ('customer' in fact ? { ...fact, customer: `C-${fact.orderId}` } : fact));
        const told = [ofOne, apart].map((world) =>
          judged(world).dockets.map(({ orders }) => orders.newest(EVERYTHING)),
        );
        expect(told[0]).toEqual(told[1]);
        expect(JSON.stringify(told)).not.toContain('C-1');
      }),
      { numRuns: 25 },
    );
  });
});

describe('an order', () => {
  const orderId = 'O-1';
  const order = placed({ orderId, at: day(0), region: 'Kingston', listings: ['L-1'] });

  test('of nobody is none, and so is one of another seller', () => {
    const docket = only([order, placed({ seller: 'S-2', orderId: 'O-2', at: day(1) })]);
    expect(orderFactsOf(docket, 'O-2')).toBeUndefined();
    expect(orderFactsOf(docket, 'O-3')).toBeUndefined();
    expect(docket.orders.newest({ ...EVERYTHING, orderId: 'O-2' })).toEqual([]);
    expect(docket.orders.newest({ ...EVERYTHING, orderId }).map((each) => each.orderId)).toEqual([orderId]);
  });

  test('goes from paid by way of the carrier to the customer', () => {
    const state = (...facts: Fact[]) => orderFactsOf(only([order, ...facts]), orderId)?.state;
    const accepted = scanned({ orderId, at: day(1) });
    const arrived = scanned({ orderId, at: day(4), scan: 'delivered' });
    expect(state()).toBe('paid');
    expect(state(accepted)).toBe('handed_over');
    expect(state(accepted, arrived)).toBe('delivered');
    expect(state(cancelled({ orderId, at: day(1) }))).toBe('cancelled');
    expect(state(cancelled({ orderId, at: day(1) }), arrived)).toBe('delivered');
  });

  test('that the hub sends can be cancelled too: it is told, and is nobody’s lapse', () => {
    const sent = { ...order, fulfilment: 'dispatched' as const };
    const docket = only([sent, cancelled({ orderId, at: day(1), by: 'platform' }), placed({ at: day(9) })]);
    expect(orderFactsOf(docket, orderId)).toMatchObject({ state: 'cancelled', cancelledAt: day(1) });
    expect(docket.views.lapses().map(({ metric }) => metric)).not.toContain('late_cancellation');
  });

  test('has its returns and disputes, open ones apart', () => {
    const docket = only([
      order,
      disputed({ orderId, at: day(12), reason: 'not_received' }),
      resolved({ orderId, at: day(14), outcome: 'carrier_fault' }),
      returnRequested({ orderId, at: day(15) }),
    ]);
    expect(orderFactsOf(docket, orderId)).toMatchObject({
      openCases: [{ kind: 'return', reason: undefined, openedAt: day(15) }],
      cases: [{ kind: 'dispute', reason: 'not_received', endedAt: day(14) }, { kind: 'return' }],
      lastCaseEndedAt: day(14),
    });
  });

  test('of which nothing recent is known any more is gone', () => {
    const until = (days: number) => only([order, placed({ orderId: 'later', at: day(days) })]);
    // It was to be delivered on day 10.
    expect(orderFactsOf(until(270), orderId)).toBeDefined();
    expect(orderFactsOf(until(271), orderId)).toBeUndefined();
    expect(until(271).orders.shipping(orderId)).toBeUndefined();
    expect(
      until(271)
        .orders.newest(EVERYTHING)
        .map((each) => each.orderId),
    ).toEqual(['later']);
  });
});
