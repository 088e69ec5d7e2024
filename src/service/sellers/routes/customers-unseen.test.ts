import { beforeAll, describe, expect, test } from 'vitest';
import {
  claimed,
  confirmed,
  day,
  disputed,
  placed,
  registered,
  resolved,
  returnInspected,
  scanned,
} from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { eventsOf } from '../../../../test/events-of-facts.ts';
import { lateOrders, lostDisputes } from '../../../../test/reference/examples.ts';
import { type Served, serve } from '../../../../test/served-ledger.ts';
import type { Fact } from '../../../rulebook/facts.ts';

/** Stands in every customer reference, and in every field that the contract does not name. */
const CANARY = 'CANARY';
const PARCEL = 'PARCEL';

const database = withDatabase();
let served: Served;

/** A seller of whom much is told: lapses, disputes, returns, a warning, a restriction, a suspension on signs. */
const facts: readonly Fact[] = [
  registered({ at: day(0) }),
  ...lateOrders(0, 3, 6, 9),
  ...lostDisputes(1, 2, 3, 4, 5),
  placed({ orderId: 'O-1', at: day(10), region: 'Kingston', shipBy: day(40) }),
  claimed({ orderId: 'O-1', trackingNumber: `${PARCEL}-1`, at: day(11) }),
  scanned({ orderId: 'O-1', trackingNumber: `${PARCEL}-1`, at: day(11), destinationRegion: 'Saint Ann' }),
  placed({ orderId: 'O-2', at: day(12), shipBy: day(40) }),
  disputed({ orderId: 'O-2', at: day(13) }),
  resolved({ orderId: 'O-2', at: day(14), outcome: 'seller_fault' }),
  returnInspected({ orderId: 'O-2', at: day(15), outcome: 'not_as_described' }),
  confirmed('threat', { at: day(16), orderId: 'O-2' }),
];

function withCanaries(events: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  return events.map((event) => {
    const data = event['data'] as Record<string, unknown>;
    const customer = 'customer' in data ? { customer: `${CANARY}-${data['customer']}` } : {};
    const destination =
      'destination' in data ? { destination: { ...(data['destination'] as object), street: CANARY } } : {};
    return { ...event, data: { ...data, ...customer, ...destination, note: CANARY, identifiers: { device: CANARY } } };
  });
}

beforeAll(async () => {
  served = await serve(database().pool);
  const linked = { specversion: '1.0', source: '/shop', id: 'linked', type: 'account.linked', subject: 'S-1' };
  const data = { otherSeller: CANARY, signals: ['device'], strength: 0.9 };
  const all = [...facts].sort((one, other) => one.at - other.at);
  const events = [...withCanaries(eventsOf(all)), { ...linked, time: '2026-03-19T00:00:00Z', data }];
  const receipt = await served.ledger.append(events);
  expect(receipt.rejected).toEqual([]);
});

/** Every address under which something is told of a seller. */
const ROUTES = [
  '/v1/sellers/S-1/standing',
  '/v1/sellers/S-1/capabilities',
  '/v1/sellers/S-1/actions',
  ...[1, 2, 3].map((number) => `/v1/actions/S-1~${number}`),
  '/v1/sellers/S-1/orders?limit=200',
  ...['O-1', 'O-2'].map((order) => `/v1/sellers/S-1/orders/${order}`),
];
const TIMELINE = '/v1/sellers/S-1/timeline?limit=200';

describe('a seller’s own answers', () => {
  test('say nothing of who a customer is, of a parcel, or of what the contract does not name', async () => {
    // The officer may not know customers either, and sees of the timeline what its seller would.
    const told = [
      ...(await Promise.all(ROUTES.map((url) => served.get('seller', url)))),
      await served.get('officer', TIMELINE),
    ];
    expect(told.map(({ status }) => status)).toEqual(told.map(() => 200));
    const all = told.map(({ text }) => text).join('\n');
    expect(all).not.toContain(CANARY);
    expect(all).not.toContain(PARCEL);
    expect(all).not.toContain('account.linked');
    // It does tell something of the orders.
    for (const shown of ['O-2', 'late-3', 'lost-1']) expect(all).toContain(shown);
  });

  test('to a preview neither', async () => {
    const order = { orderId: 'O-9', customer: `${CANARY}-9`, fulfilment: 'seller', destination: { country: 'JM' } };
    const data = { ...order, shipBy: '2026-03-20T00:00:00Z', deliverBy: '2026-03-25T00:00:00Z' };
    const envelope = { specversion: '1.0', source: '/shop', id: 'p', subject: 'S-1', time: '2026-03-19T00:00:00Z' };
    const events = [{ ...envelope, type: 'order.placed', data }];
    const until = '2026-04-19T00:00:00Z';
    const { status, text } = await served.post('seller', '/v1/sellers/S-1/preview', { events, until });
    expect(status).toBe(200);
    expect(text).toContain('O-9');
    expect(text).not.toContain(CANARY);
  });
});

test('staff see whose orders they were, where that matters', async () => {
  const action = await served.get('staff', '/v1/actions/S-1~1');
  expect(action.text).toContain(`${CANARY}-C-`);
  const timeline = await served.get('staff', TIMELINE);
  expect(timeline.text).toContain(`${CANARY}-C-`);
  expect(timeline.text).toContain('account.linked');
  expect((await served.get('staff', '/v1/sellers/S-1/standing')).text).not.toContain(CANARY);
});
