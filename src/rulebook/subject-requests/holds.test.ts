import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ORDER_STATES } from '../order-facts.ts';
import { type ErasableOrder, holdOn, LOOK_AGAIN, lookAgainAt } from './holds.ts';

const FREE: ErasableOrder = { state: 'delivered', openCases: 0, appealableUntil: undefined };

describe('what holds an erasure back', () => {
  test.each<[string, Partial<ErasableOrder>, string | undefined]>([
    ['a delivered order', {}, undefined],
    ['a cancelled order', { state: 'cancelled' }, undefined],
    ['an order of which nothing is recent', { state: undefined }, undefined],
    ['an order to be shipped', { state: 'paid' }, 'not_delivered'],
    ['a parcel on its way', { state: 'handed_over' }, 'not_delivered'],
    ['an open dispute', { openCases: 1 }, 'case_open'],
    ['a decision that can be appealed', { appealableUntil: 101 }, 'needed_as_evidence'],
    ['one that cannot any more', { appealableUntil: 100 }, undefined],
    ['a dispute about a parcel on its way', { state: 'handed_over', openCases: 2 }, 'case_open'],
  ])('given %s', (_, order, reason) => {
    expect(holdOn({ ...FREE, ...order }, 100)?.reason).toBe(reason);
  });

  const orders = fc.record<ErasableOrder>({
    state: fc.constantFrom(undefined, ...ORDER_STATES),
    openCases: fc.nat(3),
    appealableUntil: fc.option(fc.integer({ min: 0, max: 10 * LOOK_AGAIN }), { nil: undefined }),
  });
  const instants = fc.integer({ min: 0, max: 10 * LOOK_AGAIN });

  test('law: nothing is erased while a case is open, a parcel has not arrived or an appeal can rest on it', () => {
    fc.assert(
      fc.property(orders, instants, (order, now) => {
        const arrived = order.state === undefined || order.state === 'delivered' || order.state === 'cancelled';
        const free = arrived && order.openCases === 0 && (order.appealableUntil ?? 0) <= now;
        expect(holdOn(order, now) === undefined).toBe(free);
      }),
    );
  });

  test('law: what is held is looked at again later, within the hour, and not after the hold has ended by itself', () => {
    fc.assert(
      fc.property(orders, instants, (order, now) => {
        const hold = holdOn(order, now);
        if (hold === undefined) return;
        const next = lookAgainAt(hold, now);
        expect(next).toBeGreaterThan(now);
        expect(next).toBeLessThanOrEqual(now + LOOK_AGAIN);
        if (hold.until !== undefined) expect(next).toBeLessThanOrEqual(hold.until);
      }),
    );
  });
});
