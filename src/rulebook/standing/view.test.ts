import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confirmed, day, declared, placed, removalDecided, scanned } from '../../../test/builders.ts';
import { POLICY } from '../../../test/guarantees/engine.ts';
import { lateOrders, lostDisputes } from '../../../test/reference/examples.ts';
import { sellerAfter } from '../../../test/seller-after.ts';
import type { Fact } from '../facts.ts';
import { DAY, type Instant } from '../instant.ts';
import type { MetricView, StandingView } from './view.ts';

/** One order a day, due two days later; handed over a day after `shipBy` where late, else a day before. */
function orders(late: readonly boolean[]): Fact[] {
  return late.flatMap((isLate, number) => {
    const orderId = `O-${number}`;
    const at = day(number, 15);
    return [
      placed({ id: `placed-${number}`, at, orderId, customer: `C-${number}` }),
      scanned({ orderId, at: at + (isLate ? 3 : 1) * DAY }),
    ];
  });
}

function standing(facts: readonly Fact[], until: Instant): StandingView {
  return sellerAfter(facts, until).view();
}

function lateDispatch(facts: readonly Fact[], until: Instant): MetricView {
  return standing(facts, until).metrics[0] as MetricView;
}

describe('a metric as its seller sees it (E12)', () => {
  test('nothing yet: the meter is empty, the rates have no items, there is no trend', () => {
    expect(lateDispatch(orders([false]).slice(0, 1), day(0, 16))).toMatchObject({
      meter: 0,
      emptiedBy: 0,
      counting: [],
      trend: [],
      rates: [
        { days: 30, items: 0, lapses: 0 },
        { days: 90, items: 0, lapses: 0 },
      ],
    });
  });

  test('one late order: cited by its placed event, with its order, when it leaves and what empties it', () => {
    const view = lateDispatch(orders([false, true]), day(5, 15));
    const settled = day(3, 15);
    expect(view).toMatchObject({ emptiedBy: 15, level: 3_000_000, rates: [{ items: 2, lapses: 1 }, { items: 2 }] });
    expect(view.counting).toEqual([
      {
        id: 'placed-1',
        metric: 'late_dispatch',
        at: settled,
        state: 'counting',
        adds: 916_291,
        leavesAt: settled + 180 * DAY,
        order: {
          orderId: 'O-1',
          shipBy: settled,
          acceptedAt: day(4, 15),
          deliveredAt: undefined,
          cancelledAt: undefined,
          cause: undefined,
        },
        listing: undefined,
        excuse: undefined,
        action: undefined,
        together: [],
      },
    ]);
  });

  test('the path back is exact: that many orders in time empty the meter, one fewer does not', () => {
    const { emptiedBy } = lateDispatch(orders([true]), day(4, 15));
    // The first of them is accepted at the lapse's own instant, so before it.
    const good = (count: number): boolean[] => [true, ...Array.from({ length: count + 1 }, () => false)];
    const end = day(emptiedBy + 5, 15);
    expect(lateDispatch(orders(good(emptiedBy)), end).meter).toBe(0);
    expect(lateDispatch(orders(good(emptiedBy - 1)), end).meter).toBeGreaterThan(0);
  });

  test('the meter stands still between target and bad level, at the rate where steps up and down balance', () => {
    const up = Math.round(Math.log(0.1 / 0.04) * 1e6);
    const down = Math.round(Math.log(0.9 / 0.96) * 1e6);
    const { standsStillAt } = lateDispatch(orders([true]), day(4, 15));
    expect(standsStillAt * up + (1 - standsStillAt) * down).toBeCloseTo(0, 6);
    expect(standsStillAt).toBeCloseTo(0.0658, 4);
  });

  test('an excused order counts nowhere, and says by what it is excused', () => {
    const storm = declared({ at: day(1), contextId: 'X-1', kind: 'customs', from: day(2), to: day(6) });
    const view = lateDispatch([...orders([true, false]), storm], day(9));
    expect(view).toMatchObject({ meter: 0, counting: [], rates: [{ items: 1, lapses: 0 }, { items: 1 }] });
    expect(view.excused).toMatchObject([
      {
        id: 'placed-0',
        excuse: { context: 'X-1', kind: 'customs', from: day(2), to: day(6) },
        order: { orderId: 'O-0' },
      },
    ]);
    expect(view.excused[0]?.adds).toBeUndefined();
  });

  test('what an action cites is used: it names the action and fills nothing any more', () => {
    const view = lateDispatch(lateOrders(0, 3, 6, 9, 15), day(18));
    expect(view.meter).toBe(0);
    expect(view.counting).toEqual([]);
    expect(view.used.map(({ action, order }) => [action, order?.orderId])).toEqual(
      [0, 3, 6, 9].map((number) => ['S-1/1', `late-${number}`]),
    );
    expect(view.passedOver).toMatchObject([{ action: 'S-1/1', order: { orderId: 'late-15' } }]);
  });
});

describe('by week', () => {
  test('weeks begin on Mondays at 00:00 in Jamaica; the one that runs is the last', () => {
    // day(0) is a Monday, 00:00 UTC, so Sunday in Jamaica; lapses settle 2 days after 15:00.
    const { trend } = lateDispatch(orders([true, false, false, false, false, false]), day(9));
    expect(trend).toEqual([
      { from: day(0, 5), to: day(7, 5), items: 6, lapses: 1 },
      { from: day(7, 5), to: day(14, 5), items: 0, lapses: 0 },
    ]);
  });

  test('no more than 26 weeks', () => {
    const { trend } = lateDispatch(orders(Array.from({ length: 260 }, () => false)), day(260));
    expect(trend).toHaveLength(26);
    expect(trend.slice(0, 25).every(({ items }) => items === 7)).toBe(true);
  });

  test('trend and rates say what a naive count says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 150 }), (rolls) => {
        // Few enough late ones that no action passes any over; one an order's own day, so no bursts.
        const late = rolls.map((roll, number) => roll === 0 && number % 9 === 0);
        const now = day(rolls.length + 4);
        const settled = late.map((isLate, number) => ({ at: day(number + (isLate ? 2 : 1), 15), isLate }));
        const view = lateDispatch(orders(late), now);
        for (const { days, items, lapses } of view.rates) {
          const within = settled.filter(({ at }) => at >= now - days * DAY);
          expect([items, lapses]).toEqual([within.length, within.filter(({ isLate }) => isLate).length]);
        }
        for (const { from, to, items, lapses } of view.trend) {
          const within = settled.filter(({ at }) => from <= at && at < to);
          expect([items, lapses]).toEqual([within.length, within.filter(({ isLate }) => isLate).length]);
        }
        const seen = view.trend.reduce((sum, { items }) => sum + items, 0);
        expect(seen).toBe(settled.filter(({ at }) => at >= (view.trend[0]?.from ?? 0)).length);
        expect(settled.some(({ at }) => at < (view.trend[0]?.from ?? 0) && at >= now - 25 * 7 * DAY)).toBe(false);
      }),
      { numRuns: 40, seed: 2026_03 },
    );
  });
});

describe('advice', () => {
  const parcel = (
    number: number,
    handedOver: number,
    delivered: number,
    fulfilment: 'seller' | 'dispatched' = 'seller',
  ) => {
    const orderId = `O-${number}`;
    const at = day(number);
    return [
      placed({ at, orderId, fulfilment, shipBy: at + 2 * DAY, deliverBy: at + 6 * DAY }),
      scanned({ orderId, at: at + handedOver * DAY }),
      scanned({ orderId, at: at + delivered * DAY, scan: 'delivered' }),
    ];
  };

  test('late is what was handed over late and delivered late; a parcel the carrier had in time is the carrier’s', () => {
    const facts = [
      ...parcel(10, 1, 5), // in time
      ...parcel(11, 1, 9), // the carrier's
      ...parcel(12, 3, 5), // made up on the road
      ...parcel(13, 3, 9), // late
      ...parcel(14, 3, 9, 'dispatched'), // Kingston's
    ];
    expect(standing(facts, day(30)).advice).toEqual([
      { metric: 'on_time_delivery', target: POLICY.advice.target, days: 30, items: 4, late: 1 },
    ]);
    // Delivered on day 22: left out once that is more than 30 days ago.
    expect(standing(facts, day(52)).advice).toMatchObject([{ items: 1, late: 1 }]);
    expect(standing(facts, day(52, 1)).advice).toMatchObject([{ items: 0, late: 0 }]);
  });

  test('a late hand-over that is excused is no item', () => {
    const storm = declared({ at: day(1), from: day(14), to: day(16) });
    expect(standing([...parcel(13, 3, 9), storm], day(30)).advice).toMatchObject([{ items: 0, late: 0 }]);
  });
});

describe('the whole', () => {
  test('the rung, where it is held, and the policy', () => {
    const view = standing([...lateOrders(0, 3, 6, 9), ...lostDisputes(1, 2, 3, 4, 5)], day(12));
    expect(view.rung).toBe('restricted');
    expect(view.categories).toEqual([
      { category: 'shipping', rung: 'warned' },
      { category: 'defect', rung: 'restricted' },
    ]);
    expect(view.policy).toBe('kingston-express@1');
  });

  test('a suspended account: the categories that something was done in', () => {
    const threat = confirmed('threat', { at: day(12) });
    expect(standing([...lateOrders(0, 3, 6, 9), threat], day(13)).categories).toEqual([
      { category: 'shipping', rung: 'suspended' },
      { category: 'critical', rung: 'suspended' },
    ]);
    const removed = [1, 2].map((number) => removalDecided({ at: day(15), by: `staff-${number}` }));
    const { rung, categories } = standing([threat, confirmed('fraud', { at: day(14) }), ...removed], day(60));
    expect([rung, categories]).toEqual(['removed', [{ category: 'critical', rung: 'removed' }]]);
  });

  test('no customer is in it, nor in what is told of its lapses and actions', () => {
    const facts = [...lateOrders(0, 3, 6, 9), ...lostDisputes(1, 2, 3, 4, 5)].map((fact) =>
      'customer' in fact ? { ...fact, customer: `SECRET-${fact.customer}` } : fact,
    );
    const { views } = sellerAfter(facts, day(12));
    const told = [views.standing(), views.lapses(), views.actions(), views.action(1), views.action(2)];
    expect(told.length).toBe(5);
    expect(JSON.stringify(told)).not.toContain('SECRET');
  });
});
