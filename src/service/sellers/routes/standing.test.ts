import { beforeAll, describe, expect, test } from 'vitest';
import { acknowledged, day, declared, placed, scanned } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { lateOrders, lostDisputes } from '../../../../test/reference/examples.ts';
import { type Served, serve } from '../../../../test/served-ledger.ts';
import type { Fact } from '../../../rulebook/facts.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';

const database = withDatabase();
let served: Served;

/** Warned on day 11, restricted on day 38; one late order in the storm; one day later somebody looks. */
const facts: readonly Fact[] = [
  ...lateOrders(0, 3, 6, 9),
  acknowledged({ at: day(12) }),
  ...lateOrders(20, 30, 33, 36),
  declared({ at: day(22), contextId: 'X-1', from: day(21), to: day(23) }),
  placed({ at: day(37), orderId: 'good', customer: 'C-good' }),
  scanned({ at: day(39), orderId: 'good' }),
];

beforeAll(async () => {
  served = await serve(database().pool);
  await served.tell(facts);
});

const when = (days: number): string => formatTimestamp(day(days));

describe('GET /v1/sellers/{id}/standing', () => {
  test('tells the rung, the actions, the one next thing', async () => {
    const { status, body } = await served.get('seller', '/v1/sellers/S-1/standing');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      seller: 'S-1',
      at: when(39),
      rung: 'restricted',
      categories: [{ category: 'shipping', rung: 'restricted' }],
      policy: 'kingston-express@1',
      next: { code: 'acknowledge', action: 'S-1/2' },
    });
    expect(body.actions).toMatchObject([
      { action: 'S-1/1', kind: 'warning', acknowledged: true },
      {
        action: 'S-1/2',
        kind: 'restriction',
        feature: 'order_volume',
        since: when(38),
        until: when(45),
        todo: ['acknowledge', 'record_plan', 'appeal'],
      },
    ]);
    expect(body.actions[0]).not.toHaveProperty('until');
  });

  test('tells of a metric what fills it, in nats, and of each lapse what happened', async () => {
    const { body } = await served.get('staff', '/v1/sellers/S-1/standing');
    const [late] = body.metrics;
    expect(late).toMatchObject({
      metric: 'late_dispatch',
      target: 0.04,
      bad: 0.1,
      standsStillAt: 0.0658,
      meter: 0,
      level: 2,
      filled: 0,
      counting: [],
      totals: { excused: 1, passedOver: 0, used: 7 },
    });
    expect(late.rates[0]).toEqual({ days: 30, items: 5, lapses: 4, share: 0.8 });
    expect(late.excused).toEqual([
      {
        id: expect.any(String),
        orderId: 'late-20',
        at: when(22),
        excusedBy: 'X-1',
        excuse: 'weather',
        excusedFrom: when(21),
        excusedTo: when(23),
        shipBy: when(22),
      },
    ]);
    expect(late.used.at(-1)).toMatchObject({ orderId: 'late-36', adds: 0.916, action: 'S-1/2', shipBy: when(38) });
    expect(body.advice).toEqual([
      { metric: 'on_time_delivery', target: 0.05, days: 30, items: 0, late: 0, share: null },
    ]);
  });

  test('is refused for whom it is not, and for sellers nobody has heard of', async () => {
    const { status, body } = await served.get('staff', '/v1/sellers/S-9/standing');
    expect([status, body.type]).toEqual([404, '/problems/unknown-seller']);
    expect((await served.get('seller', '/v1/sellers/S-2/standing')).body.type).toBe('/problems/another-seller');
    expect((await served.get('nobody', '/v1/sellers/S-1/standing')).status).toBe(401);
    expect((await served.get('staff', '/v1/sellers/S%201/standing')).status).toBe(400);
  });

  test('tells what has fallen due by now as well', async () => {
    await served.tell([placed({ at: day(46), orderId: 'last' })]);
    const { body } = await served.get('reader', '/v1/sellers/S-1/standing');
    expect(body.actions[1]).toMatchObject({ status: 'review', review: when(59) });
  });
});

describe('GET /v1/sellers/{id}/actions', () => {
  test('tells all of them, the latest first', async () => {
    const { body } = await served.get('seller', '/v1/sellers/S-1/actions');
    expect(body.items.map((each: { action: string }) => each.action)).toEqual(['S-1/2', 'S-1/1']);
    expect((await served.get('staff', '/v1/sellers/S-9/actions')).status).toBe(404);
    expect((await served.get('reader', '/v1/sellers/S-1/actions')).status).toBe(403);
  });
});

describe('GET /v1/actions/{id}', () => {
  test('tells an action with its evidence, and each decision with its trace', async () => {
    const { status, body } = await served.get('staff', '/v1/actions/S-1~1');
    expect(status).toBe(200);
    expect(body).toMatchObject({ seller: 'S-1', ended: false, summary: { action: 'S-1/1', kind: 'warning' } });
    expect(body.evidence.map((lapse: { orderId: string }) => lapse.orderId)).toEqual(
      [0, 3, 6, 9].map((number) => `late-${number}`),
    );
    expect(body.decisions).toHaveLength(1);
    const [issued] = body.decisions;
    expect(issued).toMatchObject({ sequence: 1, at: when(11), decision: { decision: 'warning.issued' } });
    expect(issued.trace.rules[0]).toMatchObject({
      rule: 'meter',
      met: true,
      meter: 3.67,
      level: 3,
      items: 4,
      rate: 0,
      lapses: 4,
      subjects: 4,
    });
    expect(issued.trace.move).toEqual({ from: 'good', on: 'violation', to: 'warning' });
    expect(issued.trace.evidence[0]).toMatchObject({ orderId: 'late-0', settled: when(2), up: 0.916, subject: 'C-0' });
  });

  test('tells the seller no customers, nor of how many the lapses are', async () => {
    const { body } = await served.get('seller', '/v1/actions/S-1~1');
    expect(body.decisions[0].trace.evidence[0]).not.toHaveProperty('subject');
    expect(body.decisions[0].trace.rules[0]).not.toHaveProperty('subjects');
    expect(body.decisions[0].trace.rules[0]).toHaveProperty('minimumSubjects');
  });

  test('is refused where there is none, and for other sellers whether there is one or not', async () => {
    const { status, body } = await served.get('staff', '/v1/actions/S-1~9');
    expect([status, body.detail]).toEqual([404, 'The seller S-1 has no action with the number 9']);
    expect((await served.get('staff', '/v1/actions/S-9~1')).status).toBe(404);
    expect((await served.get('seller', '/v1/actions/S-2~1')).status).toBe(403);
    expect((await served.get('staff', '/v1/actions/S-1')).status).toBe(400);
  });
});

test('two lapses of two metrics at one seller are told apart', async () => {
  await served.tell(lostDisputes(50));
  const { body } = await served.get('staff', '/v1/sellers/S-1/standing');
  const defect = body.metrics.at(-1);
  expect(defect.counting).toMatchObject([{ orderId: 'lost-50', about: 'dispute', adds: 1.386 }]);
});
