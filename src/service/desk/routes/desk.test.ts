import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { cancelled, day, placed, scanned } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { type Served, serve } from '../../../../test/served-ledger.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { deskPage, handOver, shipBy, workingTime } from '../contract.ts';

const database = withDatabase();
let served: Served;

const DESK = '/v1/sellers/S-1/desk';
const TIME = '/v1/sellers/S-1/working-time';
const when = (days: number, hours = 0): string => formatTimestamp(day(days, hours));

/** The clock stands at the last event; what is due then lies about it. */
beforeAll(async () => {
  served = await serve(database().pool);
  await served.tell([
    placed({ orderId: 'O-late', at: day(0), shipBy: day(9) }),
    placed({ orderId: 'O-soon', at: day(8), shipBy: day(10, 3), region: 'Kingston' }),
    placed({ orderId: 'O-later', at: day(9), shipBy: day(20) }),
    placed({ orderId: 'O-gone', at: day(8), shipBy: day(11) }),
    scanned({ orderId: 'O-gone', at: day(9) }),
    placed({ orderId: 'O-off', at: day(8), shipBy: day(11) }),
    cancelled({ orderId: 'O-off', at: day(9), by: 'customer', reason: 'customer_request' }),
    placed({ orderId: 'O-hub', at: day(8), shipBy: day(11), fulfilment: 'dispatched' }),
    placed({ seller: 'S-2', orderId: 'O-foreign', at: day(10) }),
    placed({ orderId: 'O-1', at: day(10), shipBy: day(12) }),
  ]);
});

describe('GET /v1/sellers/{id}/desk', () => {
  test('what is due first, first; neither what a carrier has, nor what is cancelled, nor what the hub ships', async () => {
    const { status, body } = await served.get('seller', DESK);
    expect(status).toBe(200);
    expect(deskPage.strict().parse(body)).toEqual(body);
    expect(body.items.map(({ orderId, place }: { orderId: string; place: string }) => [orderId, place])).toEqual([
      ...[
        ['O-late', 'overdue'],
        ['O-soon', 'today'],
        ['O-1', 'later'],
        ['O-later', 'later'],
      ],
    ]);
    expect(body).toMatchObject({ counts: { overdue: 1, today: 1, next: 0, later: 2, said: 0 }, next: null });
    expect(body.items[1]).toEqual({
      ...{ orderId: 'O-soon', place: 'today', placedAt: when(8), shipBy: when(10, 3) },
      destination: { country: 'JM', region: 'Kingston' },
    });
  });

  test('one place of it, page by page', async () => {
    expect((await served.get('seller', `${DESK}?place=later`)).body.items).toHaveLength(2);
    const first = (await served.get('seller', `${DESK}?place=later&limit=1`)).body;
    const second = (await served.get('seller', `${DESK}?place=later&limit=1&cursor=${first.next}`)).body;
    expect([first, second].map(({ items }) => items[0].orderId)).toEqual(['O-1', 'O-later']);
    expect(second.next).toBeNull();
    expect((await served.get('seller', `${DESK}?limit=1&cursor=${first.next}`)).body.type).toBe('/problems/bad-cursor');
    expect((await served.get('seller', `${DESK}?place=tomorrow`)).body).toMatchObject({ pointer: '/query/place' });
    expect((await served.get('seller', '/v1/sellers/S-2/desk')).status).toBe(403);
    expect((await served.get('staff', '/v1/sellers/S-404/desk')).status).toBe(404);
  });
});

describe('POST /v1/sellers/{id}/orders/{order}/hand-over', () => {
  const say = (order: string, body: object, who = 'seller') =>
    served.post(who, `/v1/sellers/S-1/orders/${order}/hand-over`, body);
  const parcel = (change: object = {}) => ({
    id: randomUUID(),
    carrier: 'Knutsford',
    trackingNumber: 'KX 123 jm',
    ...change,
  });

  test('is a claim, kept as an event, and waits for the scan; said again it is said once', async () => {
    const said = parcel();
    const [first, again] = [await say('O-1', said), await say('O-1', said)];
    expect(first.status).toBe(200);
    expect(handOver.strict().parse(first.body)).toEqual(first.body);
    expect(first.body).toMatchObject({ orderId: 'O-1', claim: { carrier: 'Knutsford', trackingNumber: 'KX123JM' } });
    expect(again.body).toEqual(first.body);
    const events = await database().pool.query(
      "select id from events where seller_id = 'S-1' and type = 'order.status_updated'",
    );
    expect(events.rows).toEqual([{ id: said.id }]);
    const { body } = await served.get('seller', `${DESK}?place=said`);
    expect(body.items).toMatchObject([{ orderId: 'O-1', claim: first.body.claim }]);
    expect(Date.parse(body.items[0].claim.scanBy) - Date.parse(body.items[0].claim.at)).toBe(72 * 3_600_000);
  });

  test('two who press at once say it once', async () => {
    const said = parcel({ trackingNumber: 'KX-2' });
    const answers = await Promise.all([say('O-later', said), say('O-later', said), say('O-later', said)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { rows } = await database().pool.query("select 1 from hand_overs where order_id = 'O-later'");
    expect(rows).toHaveLength(1);
  });

  test.each([
    ['O-hub', {}, 409, 'dispatched-order'],
    ['O-gone', {}, 409, 'not-to-be-shipped'],
    ['O-off', {}, 409, 'not-to-be-shipped'],
    ['O-foreign', {}, 404, 'unknown-order'],
    ['O-never', {}, 404, 'unknown-order'],
    ['O-soon', { trackingNumber: '' }, 400, 'invalid-request'],
    ['O-soon', { trackingNumber: '<b>' }, 400, 'invalid-request'],
    ['O-soon', { carrier: 'x'.repeat(101) }, 400, 'invalid-request'],
    ['O-soon', { id: 'one' }, 400, 'invalid-request'],
    ['O-soon', { note: 'extra' }, 400, 'invalid-request'],
  ])('%s %j: refused', async (order, change, status, problem) => {
    expect(await say(order, parcel(change))).toMatchObject({ status, body: { type: `/problems/${problem}` } });
  });

  test('an id says one thing only; staff say nothing for a seller', async () => {
    const said = parcel();
    expect((await say('O-soon', said)).status).toBe(200);
    expect((await say('O-soon', { ...said, trackingNumber: 'KX-9' })).body.type).toBe('/problems/said-otherwise');
    expect((await say('O-late', said)).body.type).toBe('/problems/said-otherwise');
    expect((await say('O-late', parcel(), 'staff')).status).toBe(403);
  });
});

describe('when a shop works, and what it promises', () => {
  const put = (body: object) =>
    served.app.inject({ method: 'PUT', url: TIME, headers: { authorization: 'seller' }, payload: body });
  const promised = async (query = '') => (await served.get('shop', `/v1/sellers/S-1/ship-by${query}`)).body;

  test('is the usual at first, with the holidays ahead', async () => {
    const { body } = await served.get('seller', TIME);
    expect(workingTime.strict().parse(body)).toEqual(body);
    expect(body).toMatchObject({ version: 0, handlingDays: 2, dailyCapacity: null, away: [], dueWhileAway: 0 });
    expect(body.holidays).toHaveLength(10);
  });

  test('moves what is promised from then on, and no order that is placed', async () => {
    // 2026-03-12 is the Thursday.
    const before = await promised('?placedAt=2026-03-12T15:00:00Z');
    expect(shipBy.strict().parse(before)).toEqual(before);
    expect(before).toEqual({ shipBy: '2026-03-16T23:00:00Z', notWorked: 2, away: 0, full: 0 });
    const away = [{ from: '2026-03-13', to: '2026-03-17' }];
    const changed = (await put({ version: 0, handlingDays: 1, dailyCapacity: null, away })).json();
    expect(changed).toMatchObject({ version: 1, handlingDays: 1, away, dueWhileAway: 1 });
    expect(await promised('?placedAt=2026-03-12T15:00:00Z')).toEqual({
      ...{ shipBy: '2026-03-18T23:00:00Z', notWorked: 2, away: 3, full: 0 },
    });
    expect((await served.get('seller', `${DESK}`)).body.items.at(-1)).toMatchObject({
      orderId: 'O-later',
      shipBy: when(20),
    });
  });

  test('whoever saw an old one is told, and nothing is lost', async () => {
    const stale = await put({ version: 0, handlingDays: 3, dailyCapacity: 5, away: [] });
    expect(stale.json()).toMatchObject({ status: 409, type: '/problems/working-time-changed' });
    const both = await Promise.all(
      [3, 4].map((handlingDays) => put({ version: 1, handlingDays, dailyCapacity: 1, away: [] })),
    );
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
  });

  test('a day that is full is passed over', async () => {
    const { version } = (await served.get('seller', TIME)).body;
    await put({ version, handlingDays: 1, dailyCapacity: 1, away: [] });
    // On the Friday another order is due.
    expect(await promised('?placedAt=2026-03-12T15:00:00Z')).toEqual({
      ...{ shipBy: '2026-03-16T23:00:00Z', notWorked: 2, away: 0, full: 1 },
    });
  });

  test.each([
    [{ away: [{ from: '2026-03-20', to: '2026-03-19' }] }, '/body/away/0', 'must end on the day it begins, or later'],
    [{ away: [{ from: '2026-01-02', to: '2026-01-03' }] }, '/body/away/0', 'is over already: take it out'],
    [{ away: [{ from: '2026-04-01', to: '2026-09-01' }] }, '/body/away/0', 'is longer than 45 days'],
    [{ away: [{ from: '2026-02-30', to: '2026-03-19' }] }, '/body/away/0/from', ''],
    [{ handlingDays: 9 }, '/body/handlingDays', ''],
    [{ dailyCapacity: 0 }, '/body/dailyCapacity', ''],
  ])('%j: refused, and the cure is said', async (change, pointer, said) => {
    const { version } = (await served.get('seller', TIME)).body;
    const answer = (await put({ version, handlingDays: 2, dailyCapacity: null, away: [], ...change })).json();
    expect(answer).toMatchObject({ status: 400, type: '/problems/invalid-request' });
    const [error] = answer.errors ?? [answer];
    expect(error.pointer).toBe(pointer);
    expect(error.detail).toContain(said);
  });
});
