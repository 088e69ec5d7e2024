import { describe, expect, test } from 'vitest';
import { loadDefaultPolicy } from '../../service/policy/load.ts';
import type { Fact } from '../facts.ts';
import { DAY, HOUR } from '../instant.ts';
import { Marketplace } from '../marketplace.ts';
import { Versions } from '../policy/versions.ts';
import type { MetricView } from './view.ts';

const START = Date.UTC(2026, 0, 5, 15);

/** One order a day, handed over a day after `shipBy` where late, else a day before; each with a customer of its own. */
function orders(late: readonly boolean[]): Fact[] {
  return late.flatMap((isLate, index): Fact[] => {
    const common = { source: '/test', seller: 'S-1', digest: 0, orderId: `O-${index}` };
    const at = START + index * DAY;
    const shipBy = at + 2 * DAY;
    return [
      {
        ...common,
        type: 'order.placed',
        id: `placed-${index}`,
        at,
        customer: `C-${index}`,
        fulfilment: 'seller',
        shipBy,
        deliverBy: at + 9 * DAY,
        country: 'JM',
        region: 'Kingston',
        international: undefined,
        listings: [],
        total: undefined,
      },
      {
        ...common,
        type: 'shipment.scanned',
        id: `accepted-${index}`,
        at: isLate ? shipBy + DAY : shipBy - DAY,
        trackingNumber: `T-${index}`,
        carrier: 'post',
        scan: 'accepted',
        region: undefined,
        destinationRegion: undefined,
        by: 'carrier',
      },
    ];
  });
}

function lateDispatch(facts: readonly Fact[], until: number): MetricView {
  const marketplace = new Marketplace(Versions.of(loadDefaultPolicy()), () => {});
  for (const fact of facts.toSorted((one, other) => one.at - other.at)) marketplace.accept(fact);
  marketplace.finish(until);
  const view = marketplace.find('S-1')?.view();
  return view?.metrics.find(({ metric }) => metric === 'late_dispatch') as MetricView;
}

describe('a metric as its seller sees it (E12)', () => {
  test('nothing yet: the meter is empty, the rates have no items', () => {
    expect(lateDispatch(orders([false]).slice(0, 1), START + HOUR)).toMatchObject({
      meter: 0,
      emptiedBy: 0,
      lapses: [],
      rates: [
        { days: 30, items: 0, lapses: 0 },
        { days: 90, items: 0, lapses: 0 },
      ],
    });
  });

  test('one late order: cited by its placed event, with when it leaves and what empties it', () => {
    const view = lateDispatch(orders([false, true]), START + 5 * DAY);
    const settled = START + 3 * DAY;
    expect(view).toMatchObject({ emptiedBy: 15, level: 3_000_000, rates: [{ items: 2, lapses: 1 }, { items: 2 }] });
    expect(view.lapses).toEqual([{ id: 'placed-1', at: settled, leavesAt: settled + 180 * DAY }]);
  });

  test('the path back is exact: that many orders in time empty the meter, one fewer does not', () => {
    const { emptiedBy } = lateDispatch(orders([true]), START + 4 * DAY);
    // The first of them is accepted at the lapse's own instant, so before it.
    const good = (count: number): boolean[] => [true, ...Array.from({ length: count + 1 }, () => false)];
    const end = START + (emptiedBy + 5) * DAY;
    expect(lateDispatch(orders(good(emptiedBy)), end).meter).toBe(0);
    expect(lateDispatch(orders(good(emptiedBy - 1)), end).meter).toBeGreaterThan(0);
  });
});
