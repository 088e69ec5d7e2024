import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { BRIEFING } from '../../src/service/attestations/briefing.ts';
import { day, placed, scanned } from '../builders.ts';
import { eventsOf } from '../events-of-facts.ts';
import { ADA } from '../reveals/served-reveals.ts';
import { withService } from './running.ts';

/** Orders of another seller, and what is planted with the own ones (threats T1, T6). */

const running = withService();

/** Ids that look like each other; only the first is of the seller who asks. */
const OWN = 'O-own';
const FOREIGN = ['O-foreign', 'o-own', 'O-own2'];
const ABSENT = 'O-nowhere';

beforeAll(async () => {
  const facts = [
    placed({ orderId: OWN, at: day(20) }),
    placed({ orderId: 'O-shipped', at: day(18) }),
    scanned({ orderId: 'O-shipped', at: day(19) }),
    placed({ orderId: 'O-hub', at: day(20), fulfilment: 'dispatched' }),
    ...FOREIGN.map((orderId) => placed({ orderId, seller: 'S-2', at: day(20) })),
  ];
  const { rejected } = await running
    .service()
    .ledger.append(eventsOf(facts.toSorted((one, other) => one.at - other.at)));
  expect(rejected).toEqual([]);
  for (const order of [OWN, 'O-shipped', 'O-hub']) await running.service().deposit({ seller: 'S-1', order }, ADA);
  for (const order of FOREIGN) await running.service().deposit({ seller: 'S-2', order }, ADA);
  const attested = await running.as('seller-owner', 'POST /v1/me/attestation', { body: { version: BRIEFING.version } });
  expect(attested.status).toBe(200);
}, 60_000);

/** What is sent to the routes that take something. */
const BODIES: Readonly<Record<string, () => object>> = {
  'POST /v1/orders/:id/reveals': () => ({ purpose: 'fulfil', fields: ['name', 'phone', 'email', 'address'] }),
  'POST /v1/sellers/:id/orders/:order/hand-over': () => ({
    id: randomUUID(),
    carrier: 'Knutsford',
    trackingNumber: 'KX1',
  }),
  'POST /v1/orders/:id/refunds': () => ({ id: randomUUID(), amount: { amount: '1.00', currency: 'JMD' } }),
  'POST /v1/orders/:id/label/reprints': () => ({ replaces: 1, reason: 'seen_by_others' }),
};

/** Every route about one order that a seller may use at all. */
function orderRoutes(): readonly string[] {
  const routes = running.routes().map(({ method, url }) => `${method} ${url}`);
  return [...new Set(routes)].filter(
    (route) => /\/orders\/:(id|order)(\/|$)/.test(route) && !/ \/v1\/me\/|customer-data$/.test(route),
  );
}

async function askOf(route: string, order: string) {
  const [method, url = ''] = route.split(' ');
  const address = url.replace('/v1/sellers/:id/', '/v1/sellers/S-1/').replace(/:(id|order)/, order);
  const body = BODIES[route]?.();
  return running.as('seller-owner', `${method} ${address}`, body === undefined ? {} : { body });
}

test('given another seller’s order, then every route answers as if there were none', { timeout: 60_000 }, async () => {
  const routes = orderRoutes();
  expect(routes.length).toBeGreaterThan(3);
  for (const route of routes) {
    const own = await askOf(route, route.endsWith('/parcel') ? 'O-hub' : OWN);
    // A route of staff's, which the table of routes has.
    if (own.status === 403) continue;
    expect([route, own.status === 404]).toEqual([route, false]);
    const absent = await askOf(route, ABSENT);
    expect([route, absent.status]).toEqual([route, 404]);
    for (const order of FOREIGN) {
      const foreign = await askOf(route, order);
      expect([route, foreign.status, foreign.text.replaceAll(order, ABSENT)]).toEqual([route, 404, absent.text]);
    }
  }
});

test('given planted values, then nothing that a seller can fetch holds one', { timeout: 120_000 }, async () => {
  const planted = ['Canary-Lovelace', '17 Canary', '876 555', '8765550142', 'ada.canary', 'Canaryville'];
  const routes = [...new Set(running.routes().flatMap(({ method, url }) => (method === 'GET' ? [url] : [])))];
  let answered = 0;
  // A stream that is followed has no end; whom it tells what is its own tests'.
  for (const url of routes.filter((each) => each.startsWith('/v1/') && !each.startsWith('/v1/live/')))
    for (const order of [OWN, 'O-shipped', 'O-hub']) {
      const isOfOrder = url.includes(':order') || url.startsWith('/v1/orders/:id');
      if (!isOfOrder && order !== OWN) continue;
      const address = url.replace(':order', order).replace(':id', url.startsWith('/v1/orders/') ? order : 'S-1');
      const { status, text } = await running.as('seller-owner', `GET ${address}`);
      if (status === 200) answered += 1;
      for (const value of planted) expect([address, text.includes(value)]).toEqual([address, false]);
    }
  expect(answered).toBeGreaterThan(15);
  for (const value of planted) expect([value, running.logged().includes(value)]).toEqual([value, false]);
});
