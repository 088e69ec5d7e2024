import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY } from '../../src/rulebook/instant.ts';
import { formatTimestamp } from '../../src/rulebook/timestamp.ts';
import {
  cancelled,
  claimed,
  day,
  disputed,
  placed,
  refunded,
  registered,
  resolved,
  returnInspected,
  scanned,
} from '../builders.ts';
import { withDatabase } from '../database.ts';
import { eventsOf } from '../events-of-facts.ts';
import { type Served, serve } from '../served-ledger.ts';

/**
 * Two marketplaces in which the same happened to S-1, but for whose the orders were: in one each is of a customer of its
 * own, in the other all are of one. Whatever S-1 asks, it must not be able to tell in which of the two it is.
 */
const databases = { apart: withDatabase(), one: withDatabase() };
const worlds = {} as Record<keyof typeof databases, Served>;

const OPEN = ['open-1', 'open-2', 'open-3', 'open-4'];
const DELIVERED = ['done-1', 'done-2', 'done-3', 'done-4'];

/** Two failures of each kind: one more would be a warning where the orders are of three customers. */
function story(customerOf: (orderId: string) => string): readonly Fact[] {
  const order = (orderId: string, given: Partial<Extract<Fact, { type: 'order.placed' }>>) =>
    placed({ orderId, id: `p-${orderId}`, listings: [`L-${orderId}`], ...given, customer: customerOf(orderId) });
  return [
    registered({ id: 'r', at: day(0) }),
    ...['late-1', 'late-2'].map((id, index) => order(id, { at: day(index * 4) })),
    ...OPEN.map((id, index) => order(id, { at: day(20, index), shipBy: day(40, index * 24) })),
    ...DELIVERED.flatMap((id, index) => [
      order(id, { at: day(10, index), region: 'Kingston' }),
      scanned({ id: `a-${id}`, orderId: id, at: day(11, index) }),
      scanned({ id: `d-${id}`, orderId: id, at: day(12, index), scan: 'delivered' }),
    ]),
    ...['done-1', 'done-2'].flatMap((orderId, index) => [
      disputed({ id: `o-${orderId}`, orderId, at: day(13, index) }),
      resolved({ id: `s-${orderId}`, orderId, at: day(14, index) }),
      refunded({ id: `m-${orderId}`, orderId, at: day(15, index) }),
    ]),
  ].sort((one, other) => one.at - other.at);
}

beforeAll(async () => {
  for (const [world, customerOf] of [
    ['apart', (orderId: string) => `C-${orderId}`],
    ['one', () => 'C-1'],
  ] as const) {
    worlds[world] = await serve(databases[world]().pool);
    await worlds[world].tell(story(customerOf));
  }
});

/** What S-1 is told in both worlds; staff, who may know, are told different things where `tellsStaff`. */
async function inBoth(method: 'get' | 'post', url: string, body: object = {}, who = 'seller') {
  const [apart, one] = await Promise.all([worlds.apart, worlds.one].map((world) => world[method](who, url, body)));
  if (apart === undefined || one === undefined) throw new Error('there are two worlds');
  return { apart, one };
}

/** Guesses that a seller may play: each would come to a violation where the orders are of three customers. */
const GUESSES: Readonly<Record<string, { readonly facts: readonly Fact[]; readonly until?: number }>> = {
  'its open orders are cancelled': {
    facts: OPEN.map((orderId, index) => cancelled({ id: `x-${index}`, orderId, at: day(24 + 2 * index) })),
  },
  'its open orders are never handed over': {
    facts: [registered({ id: 'x', at: day(21) })],
    until: day(60),
  },
  'disputes about delivered orders are lost': {
    facts: ['done-3', 'done-4'].flatMap((orderId, index) => [
      disputed({ id: `x-${index}`, orderId, at: day(24, index) }),
      resolved({ id: `y-${index}`, orderId, at: day(25, index) }),
    ]),
  },
  'a further order is lost beside those lost before': {
    facts: [
      placed({ id: 'x', orderId: 'new', at: day(22), shipBy: day(90), customer: 'C-1' }),
      disputed({ id: 'y', orderId: 'new', at: day(23) }),
      resolved({ id: 'z', orderId: 'new', at: day(24) }),
    ],
  },
  'delivered orders are refunded unseen': {
    facts: ['done-3', 'done-4'].map((orderId, index) => refunded({ id: `x-${index}`, orderId, at: day(24, index) })),
  },
  'deliveries are claimed that never come': {
    facts: OPEN.map((orderId, index) => claimed({ id: `x-${index}`, orderId, at: day(24, index) })),
    until: day(35),
  },
  'returns are not as described': {
    facts: DELIVERED.map((orderId, index) =>
      returnInspected({ id: `x-${index}`, orderId, at: day(24, index), outcome: 'not_as_described' }),
    ),
  },
  'one parcel is named for several orders': {
    facts: OPEN.flatMap((orderId, index) => [
      claimed({ id: `x-${index}`, orderId, at: day(24, index), trackingNumber: 'T-done-1' }),
      scanned({ id: `y-${index}`, orderId, at: day(25, index), trackingNumber: 'T-done-1' }),
    ]),
  },
  'the parcel of one order is scanned for another, elsewhere': {
    facts: [
      scanned({
        ...{ id: 'x', orderId: 'done-3', at: day(25), trackingNumber: 'T-done-4' },
        ...{ destinationRegion: 'Saint Ann', scan: 'in_transit' },
      }),
    ],
  },
};

describe('a seller cannot tell that all its orders are of one customer', () => {
  test.each([
    '/v1/sellers/S-1/standing',
    '/v1/sellers/S-1/capabilities',
    '/v1/sellers/S-1/actions',
    '/v1/sellers/S-1/timeline?limit=200',
    '/v1/sellers/S-1/orders?limit=200',
    ...['late-1', 'open-1', 'done-1', 'done-4'].map((order) => `/v1/sellers/S-1/orders/${order}`),
  ])('by asking %s', async (url) => {
    const { apart, one } = await inBoth('get', url);
    expect(apart.status).toBe(200);
    expect(one.text).toBe(apart.text);
  });

  test.each(Object.keys(GUESSES))('by a preview in which %s', async (guess) => {
    const { facts, until = facts.at(-1)?.at as number } = GUESSES[guess] as (typeof GUESSES)[string];
    const body = { events: eventsOf(facts), until: formatTimestamp(Math.max(until, day(30)) + DAY) };
    const { apart, one } = await inBoth('post', '/v1/sellers/S-1/preview', body);
    expect(apart.body.rejected).toEqual([]);
    expect(one.text).toBe(apart.text);
    expect(one.body.before).toEqual((await worlds.one.get('seller', '/v1/sellers/S-1/standing')).body);
  });
});

test('staff, who may know whose orders they are, see what would really happen', async () => {
  const differ = await Promise.all(
    Object.entries(GUESSES).map(async ([guess, { facts, until = facts.at(-1)?.at as number }]) => {
      const body = { events: eventsOf(facts), until: formatTimestamp(Math.max(until, day(30)) + DAY) };
      const { apart, one } = await inBoth('post', '/v1/sellers/S-1/preview', body, 'staff');
      return apart.text === one.text ? [] : [guess];
    }),
  );
  // Otherwise the guesses would prove nothing.
  expect(differ.flat().length).toBeGreaterThanOrEqual(6);
});
