import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../src/rulebook/instant.ts';
import type { Policy } from '../src/rulebook/policy/policy.ts';
import {
  cancelled,
  claimed,
  day,
  declared,
  disputed,
  inspected,
  placed,
  resolved,
  returnInspected,
  scanned,
  withdrawn,
} from './builders.ts';
import { POLICY } from './policy-fixture.ts';
import { decide, earlyRefunds, findings, lateOrders, lostDisputes, sorted, told } from './reference/examples.ts';
import { referenceReplay } from './reference-ladder.ts';

describe('policy §1: lapses', () => {
  test('one lapse leads to nothing (F1)', () => {
    expect(decide(lateOrders(0))).toEqual([]);
  });

  test('late_dispatch: four orders not handed over by shipBy are a warning, at the fourth', () => {
    const orders = lateOrders(0, 3, 6, 9);
    const [warning] = decide(orders);
    expect(warning).toEqual({
      at: day(11),
      seller: 'S-1',
      decision: 'warning.issued',
      action: 'S-1/1',
      violation: 'late_dispatch',
      category: 'shipping',
      because: orders.map(({ id }) => id),
      // Four times ln(0.1 / 0.04), over the floor of 3; four items of the last nine days, faded.
      measure: { meter: 4 * 916291, level: 3_000_000, lapses: 4, p0: 0.04, p1: 0.1, items: 3_951_155 },
      until: day(101),
      policy: 'kingston-express@1',
    });
  });

  test('accepted at shipBy is in time; a millisecond later is not', () => {
    const orders = lateOrders(0, 3, 6, 9);
    const scan = (after: number) => orders.map(({ orderId, shipBy }) => scanned({ orderId, at: shipBy + after }));
    expect(told(sorted(orders, scan(0)))).toEqual([]);
    expect(told(sorted(orders, scan(1)))[0]).toBe('11 warning.issued S-1/1');
  });

  test('cancelled up to shipBy is not due; cancelled later is one late dispatch and no cancellation', () => {
    const orders = lateOrders(0, 3, 6, 9);
    const cancel = (after: number) =>
      orders.map(({ orderId, shipBy }) =>
        cancelled({ orderId, at: shipBy + after, by: 'customer', reason: 'customer_request' }),
      );
    expect(told(sorted(orders, cancel(0)))).toEqual([]);
    expect(decide(sorted(orders, cancel(1)))).toMatchObject([{ category: 'shipping' }, {}]);
  });

  test('late_cancellation: by the seller, more than two hours after placing', () => {
    const orders = lateOrders(0, 3, 6);
    const cancel = (after: number) => orders.map(({ orderId, at }) => cancelled({ orderId, at: at + after }));
    expect(told(sorted(orders, cancel(2 * HOUR)))).toEqual([]);
    const cancellations = cancel(2 * HOUR + 1);
    expect(decide(sorted(orders, cancellations))[0]).toMatchObject({
      violation: 'late_cancellation',
      because: cancellations.map(({ id }) => id),
    });
  });

  test('improper_status: claimed shipped, no acceptance in 72 hours; at the deadline is in time', () => {
    const orders = [0, 5, 10].map((n) =>
      placed({ at: day(n), orderId: `O-${n}`, customer: `C-${n}`, shipBy: day(n + 9) }),
    );
    const claims = orders.map(({ orderId, at }) => claimed({ orderId, at }));
    const scan = (after: number) => orders.map(({ orderId, at }) => scanned({ orderId, at: at + 72 * HOUR + after }));
    expect(told(sorted(orders, claims, scan(0)))).toEqual([]);
    const late = decide(sorted(orders, claims, scan(1)));
    expect(late[0]).toMatchObject({ at: day(13), violation: 'improper_status', because: claims.map(({ id }) => id) });
  });

  test('listing_inaccuracy: three listings; by report only once confirmed', () => {
    expect(decide(findings(0, 1, 2))[0]).toMatchObject({ violation: 'listing_inaccuracy', measure: { lapses: 3 } });
    const reports = [0, 1, 2].map((n) => inspected({ at: day(n), by: 'report' }));
    expect(decide(reports)).toEqual([]);
    expect(decide(reports.map((report) => ({ ...report, confirmed: true })))).toHaveLength(2);
  });

  test('early_refund: three refunds before review', () => {
    expect(decide(earlyRefunds(1, 2, 3))[0]).toMatchObject({ at: day(3), violation: 'early_refund' });
  });

  test('order_defect: three disputes lost; a single one leads to nothing (F2)', () => {
    expect(decide(lostDisputes(1))).toEqual([]);
    expect(decide(lostDisputes(1, 21, 41))[0]).toMatchObject({ at: day(41), violation: 'order_defect' });
  });

  test('a dispatched order is never late, and not received is not the seller’s (F12)', () => {
    const orders = [0, 3, 6, 9].map((n) =>
      placed({ at: day(n), orderId: `O-${n}`, customer: `C-${n}`, fulfilment: 'dispatched' }),
    );
    const disputes = orders.flatMap(({ orderId, at }) => [
      disputed({ orderId, at: at + DAY, reason: 'not_received' }),
      resolved({ orderId, at: at + 2 * DAY }),
    ]);
    expect(told(sorted(orders, disputes))).toEqual([]);
  });
});

describe('policy §1: bursts', () => {
  test('late orders of one shipBy day are one lapse, under the earliest id', () => {
    const burst = Array.from({ length: 6 }, (_, n) =>
      placed({ at: day(0, 6) + n, orderId: `O-${n}`, customer: `C-${n}` }),
    );
    const rest = lateOrders(3, 6, 9);
    expect(told(burst)).toEqual([]);
    expect(decide(sorted(burst, rest))[0]?.because).toEqual([burst[0], ...rest].map((order) => order?.id));
  });

  test('in a third burst within 30 days each lapse counts', () => {
    const bursts = [0, 10, 20].map((n) =>
      [0, 1].map((m) => placed({ at: day(n, 6) + m, orderId: `O-${n}-${m}`, customer: `C-${n}-${m}` })),
    );
    expect(decide(bursts.flat())[0]).toMatchObject({ at: day(22, 6) + 1, measure: { lapses: 4 } });
    expect(
      decide(
        sorted(
          ...bursts.slice(1),
          [0, 1].map((m) => placed({ at: day(40, 6) + m, orderId: `P-${m}`, customer: `P-${m}` })),
        ),
      ),
    ).toEqual([]);
  });

  test('one listing’s cancellations within 24 hours are one lapse', () => {
    const orders = (listing: (n: number) => string) =>
      [0, 1, 2].flatMap((n) => [
        placed({ at: day(0), orderId: `O-${n}`, customer: `C-${n}`, listings: [listing(n)] }),
        cancelled({ at: day(1, n), orderId: `O-${n}` }),
      ]);
    expect(told(sorted(orders(() => 'L-1')))).toEqual([]);
    expect(told(sorted(orders((n) => `L-${n}`)))[0]).toBe(`${1 + 2 / 24} warning.issued S-1/1`);
  });

  test('findings on one listing are one lapse', () => {
    const again = [0, 1, 2, 3, 4].map((n) => inspected({ at: day(n), listingId: 'L-1' }));
    expect(told(again)).toEqual([]);
  });
});

describe('policy §1: the meter', () => {
  test('good ends lower it; at 0 its list is emptied', () => {
    const good = Array.from({ length: 50 }, (_, n) =>
      placed({ at: day(11, n / 10), orderId: `G-${n}`, customer: `G-${n}` }),
    );
    const scans = good.map(({ orderId, at }) => scanned({ orderId, at: at + HOUR }));
    expect(told(sorted(lateOrders(0, 3, 6, 20), good, scans))).toEqual([]);
  });

  test('§7: a lapse leaves at exactly 180 days after it settled', () => {
    const [first, ...rest] = lateOrders(0, 60, 120) as [ReturnType<typeof placed>, ReturnType<typeof placed>];
    const fourth = (shipBy: number) => placed({ at: day(170), shipBy, customer: 'C-4' });
    expect(told(sorted(first, rest, fourth(day(182))))).toEqual([]);
    expect(told(sorted(first, rest, fourth(day(182) - 1)))).toHaveLength(2);
  });

  test('the level rises with the seller’s size: α is the yearly chance of a false alarm', () => {
    const first = { alpha: 0.001, floor: 3 };
    const policy: Policy = { ...POLICY, meter: { ...POLICY.meter, first } };
    const [warning] = referenceReplay(policy, lateOrders(10, 13, 16, 19, 22, 25, 28), { until: day(40) });
    // Five lapses, 4.58, are under ln(1 + 5 · 0.0253 / 0.001); six are not.
    expect(warning).toMatchObject({ at: day(27), measure: { lapses: 6 } });
    const level = Math.log(1 + ((warning?.measure?.items ?? 0) / 1e6) * (0.0253 / 0.001));
    expect((warning?.measure?.level ?? 0) / 1e6).toBeCloseTo(level, 2);
  });

  test('the marketplace’s rate of the latest Monday raises p0', () => {
    const rate = { ...POLICY.meter.rate, minimumSellers: 2, minimumItems: 4 };
    const policy: Policy = { ...POLICY, meter: { ...POLICY.meter, rate } };
    const others = ['S-2', 'S-3'].flatMap((seller) => [
      ...[0, 1, 2].map((n) => placed({ seller, at: day(n), orderId: `${seller}-${n}`, customer: `C-${n}` })),
      ...[0, 1].map((n) => scanned({ seller, at: day(n, 1), orderId: `${seller}-${n}` })),
    ]);
    const facts = sorted(
      others,
      [8, 11, 14, 17, 20].map((n) => placed({ at: day(n), customer: `C-${n}` })),
    );
    const [warning] = referenceReplay(policy, facts, { until: day(30) });
    expect(warning?.measure).toMatchObject({ p0: 2 / 6, p1: 4 / 6, lapses: 5 });
    expect(referenceReplay(POLICY, facts, { until: day(30) })[0]?.measure).toMatchObject({ p0: 0.04, p1: 0.1 });
  });
});

describe('policy §§1, 4: excuses and late evidence', () => {
  const orders = lateOrders(0, 3, 6, 9);

  test('a context known before excuses at once; out of region it does not', () => {
    const here = declared({ at: day(0), from: day(2), to: day(2) });
    expect(told(sorted(here, orders))).toEqual([]);
    expect(told(sorted({ ...here, regions: ['Portland'] }, orders))).toHaveLength(2);
    expect(told(sorted({ ...here, affects: ['delivery'] }, orders))).toHaveLength(2);
  });

  test('F4: an excuse found later withdraws the action', () => {
    const later = declared({ at: day(20), from: day(5), to: day(8) });
    expect(told(sorted(orders, later))).toEqual(['11 warning.issued S-1/1', '20 action.withdrawn S-1/1 excused']);
  });

  test('an excuse once given stays; a withdrawal counts for what settles from then on', () => {
    const context = declared({ at: day(0), contextId: 'X', from: day(2), to: day(11) });
    const end = (n: number) => withdrawn({ at: day(n), contextId: 'X' });
    expect(told(sorted(context, orders, end(12)))).toEqual([]);
    expect(told(sorted(context, orders, end(6), lateOrders(12, 15)))[0]).toBe('17 warning.issued S-1/1');
  });

  test('never handed over matches any carrier; out_of_stock is never excused', () => {
    const context = declared({ at: day(0), from: day(0), to: day(40), carriers: ['Knutsford'] });
    expect(told(sorted(context, orders))).toEqual([]);
    const accepted = orders.map(({ orderId, shipBy }) => scanned({ orderId, at: shipBy + 3 * DAY }));
    expect(told(sorted(context, orders, accepted))).toEqual([]); // excused at shipBy, and stays so
    const cancel = (reason: 'cannot_ship' | 'out_of_stock') =>
      orders.map(({ orderId, at }) => cancelled({ orderId, at: at + DAY, reason }));
    expect(told(sorted(context, orders, cancel('cannot_ship')))).toEqual([]);
    expect(told(sorted(context, orders, cancel('out_of_stock')))).not.toEqual([]);
  });

  test('a scan in time that arrives afterwards takes a lapse out', () => {
    const scan = scanned({ orderId: 'late-3', at: day(4) });
    const later = placed({ at: day(20), shipBy: day(400) });
    expect(told([...orders, later, scan])).toContain('20 action.withdrawn S-1/1 late evidence');
  });

  test('what settled more than 200 days before the clock moves nothing', () => {
    const late = (clock: number) => [placed({ at: day(clock), shipBy: day(900) }), ...orders];
    expect(told(late(203))).toEqual([]); // the first three settled 201, 198, 195 days before
    expect(told(late(200))[0]).toBe('200 warning.issued S-1/1');
  });

  test('a dispute about a parcel that did not come is excused where delivery was disturbed', () => {
    const all = [0, 20, 40].map((n) =>
      placed({ at: day(n), orderId: `O-${n}`, customer: `C-${n}`, shipBy: day(900), deliverBy: day(n + 5) }),
    );
    const lost = all.flatMap(({ orderId, at }) => [
      disputed({ orderId, at: at + 6 * DAY, reason: 'not_received' }),
      resolved({ orderId, at: at + 8 * DAY }),
    ]);
    expect(told(sorted(all, lost))).toHaveLength(2);
    expect(
      told(sorted(all, lost, declared({ at: day(0), from: day(20), to: day(30), affects: ['delivery'] }))),
    ).toEqual([]);
  });

  test('§7: a return that is a lapse elsewhere is no good end for its listing', () => {
    const order = placed({ listings: ['L-1'], shipBy: day(900), orderId: 'O-1', customer: 'C-1' });
    const damaged = returnInspected({ orderId: 'O-1', at: day(5), outcome: 'damaged_by_seller' });
    const [warning] = decide(sorted(order, damaged, findings(6, 7, 8)));
    expect(warning?.measure).toMatchObject({ lapses: 3, items: 2_991_800 });
  });
});
