import { beforeAll, describe, expect, test } from 'vitest';
import {
  cancelled,
  day,
  declared,
  disputed,
  placed,
  resolved,
  returnRequested,
  scanned,
} from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { type Served, serve } from '../../../../test/served-ledger.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { order, ordersPage } from '../contract.ts';

const database = withDatabase();
let served: Served;

const when = (days: number): string => formatTimestamp(day(days));

/** S-1 is warned of four late orders; O-1 to O-6 stand where orders can stand. S-2 has one order. */
beforeAll(async () => {
  served = await serve(database().pool);
  const late = lateOrders(0, 3, 6, 9).map((fact) =>
    fact.type === 'order.placed' ? { ...fact, region: 'Portland' } : fact,
  );
  await served.tell([
    ...late,
    placed({ orderId: 'O-1', at: day(20), region: 'Kingston', listings: ['L-1', 'L-2'], international: false }),
    placed({ orderId: 'O-2', at: day(20), listings: ['L-1'] }),
    scanned({ orderId: 'O-2', at: day(21) }),
    placed({ orderId: 'O-3', at: day(19) }),
    scanned({ orderId: 'O-3', at: day(20) }),
    scanned({ orderId: 'O-3', at: day(21), scan: 'delivered' }),
    disputed({ orderId: 'O-3', at: day(21, 1), disputeId: 'D-1', reason: 'not_as_described' }),
    resolved({ orderId: 'O-3', at: day(21, 2), disputeId: 'D-1', outcome: 'withdrawn' }),
    returnRequested({ orderId: 'O-3', at: day(21, 3), returnId: 'R-1' }),
    placed({ orderId: 'O-4', at: day(18) }),
    cancelled({ orderId: 'O-4', at: day(18, 1), by: 'customer', reason: 'customer_request' }),
    placed({ orderId: 'O-5', at: day(17), fulfilment: 'dispatched' }),
    placed({ orderId: 'O-6', at: day(16), fulfilment: 'dispatched' }),
    cancelled({ orderId: 'O-6', at: day(17), by: 'platform', reason: 'other' }),
    placed({ seller: 'S-2', orderId: 'O-foreign', at: day(15) }),
  ]);
  await served.tell([declared({ contextId: 'X-1', from: day(8), to: day(12), regions: ['Portland'], at: day(21, 5) })]);
});

const LIST = '/v1/sellers/S-1/orders';

async function listed(query = '', who = 'seller'): Promise<string[]> {
  const { status, body } = await served.get(who, `${LIST}${query}`);
  expect(status).toBe(200);
  expect(ordersPage.strict().parse(body)).toEqual(body);
  return body.items.map(({ orderId }: { orderId: string }) => orderId);
}

describe('GET /v1/sellers/{id}/orders', () => {
  test('lists orders, the one placed last first, with nothing of their customers', async () => {
    const { body } = await served.get('seller', LIST);
    expect(body).toMatchObject({ next: null, keptDays: 260 });
    expect(body.items.slice(0, 3)).toEqual([
      {
        ...{ orderId: 'O-1', state: 'paid', fulfilment: 'seller', placedAt: when(20), shipBy: when(22) },
        ...{ deliverBy: when(30), destination: { country: 'JM', region: 'Kingston' }, openCases: [] },
      },
      {
        ...{ orderId: 'O-2', state: 'handed_over', fulfilment: 'seller', placedAt: when(20), shipBy: when(22) },
        ...{ deliverBy: when(30), acceptedAt: when(21), destination: { country: 'JM' }, openCases: [] },
      },
      {
        ...{ orderId: 'O-3', state: 'delivered', fulfilment: 'seller', placedAt: when(19), shipBy: when(21) },
        ...{ deliverBy: when(29), acceptedAt: when(20), deliveredAt: when(21), destination: { country: 'JM' } },
        openCases: [{ kind: 'return', openedAt: formatTimestamp(day(21, 3)) }],
      },
    ]);
  });

  test.each([
    ['?state=open', ['O-1', 'O-5', 'late-9', 'late-6', 'late-3', 'late-0']],
    ['?state=handed_over', ['O-2']],
    ['?state=delivered', ['O-3']],
    ['?state=cancelled', ['O-4', 'O-6']],
    ['?state=case_open', ['O-3']],
    ['?fulfilment=dispatched', ['O-5', 'O-6']],
    ['?fulfilment=dispatched&state=cancelled', ['O-6']],
    ['?order=O-4', ['O-4']],
    ['?order=O-4&state=open', []],
    // Neither a part of an id, nor another seller's order, nor one that never was.
    ['?order=O-', []],
    ['?order=O-foreign', []],
    ['?order=O-never', []],
  ])('%s: only what is asked for', async (query, expected) => {
    expect(await listed(query)).toEqual(expected);
  });

  test('pages hold the same, however long they are; what is placed meanwhile moves none of the rest', async () => {
    const whole = await listed();
    for (const limit of [1, 3]) {
      const paged: string[] = [];
      let next: string | null = null;
      do {
        const cursor: string = next === null ? '' : `&cursor=${next}`;
        const { body } = await served.get('staff', `${LIST}?limit=${limit}${cursor}`);
        paged.push(...body.items.map(({ orderId }: { orderId: string }) => orderId));
        next = body.next;
        if (paged.length === limit) await served.tell([placed({ orderId: `new-${limit}`, at: day(21, 6) })]);
      } while (next !== null);
      expect(paged.filter((id) => !id.startsWith('new-'))).toEqual(whole);
      expect(new Set(paged).size).toBe(paged.length);
    }
  });

  test('is for the seller and staff; no search by a customer, no export, and bad input is named', async () => {
    for (const who of ['seller', 'staff', 'lead']) expect((await served.get(who, LIST)).status).toBe(200);
    for (const who of ['officer', 'shop', 'reader']) expect((await served.get(who, LIST)).status).toBe(403);
    expect((await served.get('nobody', LIST)).status).toBe(401);
    expect((await served.get('seller', '/v1/sellers/S-2/orders')).body.type).toBe('/problems/another-seller');
    expect((await served.get('staff', '/v1/sellers/S-404/orders')).body.type).toBe('/problems/unknown-seller');
    for (const query of ['customer=C-1', 'name=Ann', 'q=Ann', 'format=csv', 'region=Kingston'])
      expect(await served.get('seller', `${LIST}?${query}`)).toMatchObject({ status: 400 });
    expect((await served.get('seller', `${LIST}?state=late`)).body).toMatchObject({ pointer: '/query/state' });
    expect((await served.get('seller', `${LIST}?order=O%201`)).body).toMatchObject({ pointer: '/query/order' });
    const { body } = await served.get('seller', `${LIST}?limit=1`);
    for (const cursor of ['x', `${body.next}&state=open`])
      expect((await served.get('seller', `${LIST}?cursor=${cursor}`)).body.type).toBe('/problems/bad-cursor');
  });
});

describe('GET /v1/sellers/{id}/orders/{order}', () => {
  test('tells what is known of it', async () => {
    const { status, body } = await served.get('seller', `${LIST}/O-3`);
    expect(status).toBe(200);
    expect(order.strict().parse(body)).toEqual(body);
    expect(body).toMatchObject({
      ...{ orderId: 'O-3', state: 'delivered', items: [], lapses: [] },
      cases: [
        {
          ...{ id: 'D-1', kind: 'dispute', reason: 'not_as_described' },
          ...{ openedAt: formatTimestamp(day(21, 1)), endedAt: formatTimestamp(day(21, 2)) },
        },
        { id: 'R-1', kind: 'return', openedAt: formatTimestamp(day(21, 3)) },
      ],
    });
    expect((await served.get('seller', `${LIST}/O-1`)).body).toMatchObject({
      ...{ international: false, items: [{ listingId: 'L-1' }, { listingId: 'L-2' }] },
    });
    expect((await served.get('seller', `${LIST}/O-4`)).body).toMatchObject({
      ...{ state: 'cancelled', cancelledAt: formatTimestamp(day(18, 1)) },
      cancelled: { by: 'customer', reason: 'customer_request' },
    });
  });

  test('with the lapses that rest on it, and what has become of them', async () => {
    const standing = (await served.get('seller', '/v1/sellers/S-1/timeline?kinds=lapse')).body.items;
    const { body } = await served.get('staff', `${LIST}/late-9`);
    expect(body.lapses).toMatchObject([
      {
        ...{ metric: 'late_dispatch', state: 'excused' },
        excuse: { context: 'X-1', kind: 'weather', from: when(8), to: when(12) },
      },
    ]);
    const states = await Promise.all(
      ['late-9', 'late-6', 'late-3', 'late-0'].map(async (id) => {
        const [lapse] = (await served.get('seller', `${LIST}/${id}`)).body.lapses;
        return { at: lapse.at, state: lapse.state };
      }),
    );
    expect(standing.map(({ at, state }: { at: string; state: string }) => ({ at, state })).slice(-4)).toEqual(states);
  });

  test('another seller’s order is answered like one that there has never been', async () => {
    const [foreign, unknown] = await Promise.all(
      ['O-foreign', 'O-unknown'].map(async (id) => {
        const { status, text, headers } = await served.get('seller', `${LIST}/${id}`);
        const { date: _, 'x-request-id': __, ...rest } = headers;
        return { status, text: text.replaceAll(id, '<order>'), headers: { ...rest, 'content-length': undefined } };
      }),
    );
    expect(foreign).toMatchObject({ status: 404 });
    expect(JSON.parse(foreign?.text ?? '')).toMatchObject({ type: '/problems/unknown-order' });
    expect(foreign).toEqual(unknown);
    expect((await served.get('staff', '/v1/sellers/S-2/orders/O-foreign')).status).toBe(200);
  });

  test('of another seller, or with an id that is none, is refused', async () => {
    expect((await served.get('seller', '/v1/sellers/S-2/orders/O-foreign')).body.type).toBe('/problems/another-seller');
    expect((await served.get('seller', '/v1/sellers/S-2/orders/O-1')).body.type).toBe('/problems/another-seller');
    expect((await served.get('staff', '/v1/sellers/S-404/orders/O-1')).body.type).toBe('/problems/unknown-seller');
    expect((await served.get('seller', `${LIST}/${'x'.repeat(128)}`)).body.type).toBe('/problems/unknown-order');
    expect((await served.get('seller', `${LIST}/${'x'.repeat(129)}`)).status).toBe(400);
    expect((await served.get('seller', `${LIST}/O-1?customer=C-1`)).status).toBe(400);
  });
});
