import { describe, expect, test } from 'vitest';
import {
  appealDecided,
  cancelled,
  claimed,
  day,
  declared,
  inspected,
  placed,
  returnInspected,
} from '../../../test/builders.ts';
import { earlyRefunds, lateOrders, lostDisputes } from '../../../test/reference/examples.ts';
import { sellerAfter } from '../../../test/seller-after.ts';
import type { Fact } from '../facts.ts';
import { summaryOf } from './summary.ts';
import type { LapseView } from './view-lapse.ts';

function lapses(facts: readonly Fact[], days: number): readonly LapseView[] {
  return sellerAfter(facts, day(days)).views.lapses();
}

function states(facts: readonly Fact[], days: number): (readonly [string, string | undefined])[] {
  return lapses(facts, days).map(({ id, state, order, listing }) => [order?.orderId ?? listing ?? id, state]);
}

const warned = lateOrders(0, 3, 6, 9);

describe('what has become of a lapse', () => {
  test('it counts, until good ends or time have emptied the meter', () => {
    expect(states(lateOrders(0), 3)).toEqual([['late-0', 'counting']]);
    expect(states(lateOrders(0), 182)).toEqual([['late-0', 'spent']]);
  });

  test('it is used by an action, or passed over in its cure period; the latest first', () => {
    expect(states([...warned, ...lateOrders(14)], 17)).toEqual([
      ['late-14', 'passed_over'],
      ['late-9', 'used'],
      ['late-6', 'used'],
      ['late-3', 'used'],
      ['late-0', 'used'],
    ]);
  });

  test('with a burst it counts once; its first says what else is in it', () => {
    const sameDay = [0, 1, 2].map((number) => placed({ at: day(0, number), orderId: `O-${number}` }));
    const shown = lapses(sameDay, 3);
    expect(shown.map(({ state, adds }) => [state, adds])).toEqual([
      ['merged', undefined],
      ['merged', undefined],
      ['counting', 916_291],
    ]);
    expect(shown.at(-1)?.together).toEqual([sameDay[1]?.id, sameDay[2]?.id]);
  });

  test('excused, or overturned on appeal, it adds nothing', () => {
    const storm = declared({ at: day(1), contextId: 'X-1', from: day(1), to: day(2) });
    expect(states([...lateOrders(0), storm], 3)).toEqual([['late-0', 'excused']]);
    expect(states([...warned, appealDecided({ at: day(12) })], 13).map(([, state]) => state)).toEqual(
      Array.from({ length: 4 }, () => 'overturned'),
    );
  });
});

describe('what a lapse is about', () => {
  test('a claim, a cancellation, a dispute, a return', () => {
    const order = (orderId: string) => placed({ orderId, shipBy: day(60) });
    const facts = [
      ...['shipped', 'delivered', 'cancelled', 'returned'].map(order),
      claimed({ orderId: 'shipped', at: day(1) }),
      claimed({ orderId: 'delivered', status: 'delivered', at: day(1) }),
      cancelled({ orderId: 'cancelled', reason: 'pricing_error', at: day(8) }),
      returnInspected({ orderId: 'returned', outcome: 'damaged_by_seller', at: day(9) }),
      ...lostDisputes(10),
      ...earlyRefunds(11),
    ];
    const told = lapses(facts, 12).map(({ order, metric }) => [order?.orderId, metric, order?.cause]);
    expect(told).toEqual([
      ['refund-11', 'early_refund', undefined],
      ['lost-10', 'order_defect', 'dispute'],
      ['returned', 'order_defect', 'return'],
      ['cancelled', 'late_cancellation', 'pricing_error'],
      ['delivered', 'improper_status', 'delivered'],
      ['shipped', 'improper_status', 'shipped'],
    ]);
  });

  test('a listing, by an inspection or a return', () => {
    const facts = [
      inspected({ at: day(1), listingId: 'L-1' }),
      placed({ orderId: 'O-2', shipBy: day(60), listings: ['L-2'] }),
      returnInspected({ orderId: 'O-2', outcome: 'not_as_described', at: day(2) }),
    ];
    expect(lapses(facts, 3).map(({ order, listing }) => [order?.orderId, listing])).toEqual([
      ['O-2', 'L-2'],
      [undefined, 'L-1'],
    ]);
  });

  test('returns without a listing that are put together by their customer do not say with which', () => {
    const facts = [1, 2].flatMap((number) => [
      placed({ orderId: `O-${number}`, customer: 'C-1', shipBy: day(60) }),
      returnInspected({ orderId: `O-${number}`, outcome: 'not_as_described', at: day(number) }),
    ]);
    const shown = lapses(facts, 3);
    expect(shown.map(({ state }) => state)).toEqual(['merged', 'counting']);
    expect(shown.flatMap(({ together, listing }) => [...together, listing])).toEqual([undefined, undefined]);
  });
});

test('how many lapses each context excuses', () => {
  const storm = (contextId: string, from: number) =>
    declared({ contextId, at: day(from), from: day(from), to: day(from + 2) });
  const { state } = sellerAfter([...lateOrders(0, 1, 20), storm('X-2', 1), storm('X-1', 21)], day(30));
  expect(summaryOf(state).excused).toEqual([
    { context: 'X-2', lapses: 2 },
    { context: 'X-1', lapses: 1 },
  ]);
  expect(summaryOf(sellerAfter(lateOrders(0), day(5)).state).excused).toEqual([]);
});
