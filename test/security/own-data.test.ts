import { beforeAll, expect, test } from 'vitest';
import { DAY } from '../../src/rulebook/instant.ts';
import { placed, scanned } from '../builders.ts';
import { eventsOf } from '../events-of-facts.ts';
import { sorted } from '../reference/examples.ts';
import { ADA } from '../reveals/served-reveals.ts';
import { withService } from './running.ts';

const running = withService();
let here: string;
let elsewhere: string;

/** C-1 has an order that was delivered and one that is to be shipped. */
beforeAll(async () => {
  const at = Date.now() - 3 * DAY;
  const facts = sorted([
    placed({ orderId: 'to-ship', customer: 'C-1', at: at + 2 * DAY }),
    placed({ orderId: 'arrived', customer: 'C-1', at }),
    scanned({ orderId: 'arrived', at: at + 1 }),
    scanned({ orderId: 'arrived', at: at + DAY, scan: 'delivered' }),
  ]);
  expect((await running.service().ledger.append(eventsOf(facts))).rejected).toEqual([]);
  for (const order of ['to-ship', 'arrived']) await running.service().deposit({ seller: 'S-1', order }, ADA);
  here = await running.come('C-1');
  elsewhere = await running.come('C-1');
});

const ask = (cookie: string, what: string, body?: object) =>
  running.ask(what, { headers: { cookie, origin: running.origin() }, ...(body === undefined ? {} : { body }) });

test('a copy is for the session that asked for it, with real sessions', async () => {
  const { status, body } = await ask(here, 'POST /v1/me/requests', { kind: 'access' });
  expect([status, body.copy.here]).toEqual([200, true]);
  const copyTo = (cookie: string) => ask(cookie, `POST /v1/me/requests/${body.id}/copy`, {});
  expect((await copyTo(elsewhere)).body.type).toBe('/problems/copy-elsewhere');
  const copy = await copyTo(here);
  expect(copy.body.orders.map(({ order, values }: { order: string; values: object }) => [order, values])).toEqual([
    ['to-ship', ADA],
    ['arrived', ADA],
  ]);
});

test('another address makes the code of the printed label dead', async () => {
  expect((await running.as('seller-owner', 'GET /v1/orders/to-ship/label')).status).toBe(200);
  const address = { ...ADA.address, lines: ['4 New Road'] };
  const { status, body } = await ask(here, 'POST /v1/me/requests', { kind: 'correction', order: 'to-ship', address });
  expect([status, body.status]).toEqual([200, 'done']);
  const { rows } = await running
    .database()
    .pool.query('select void_reason from labels where order_id = $1', ['to-ship']);
  expect(rows).toEqual([{ void_reason: 'address-corrected' }]);
});

test('an erasure is done as far as nothing stands against it, and a late deposit is refused', async () => {
  const { body } = await ask(here, 'POST /v1/me/requests', { kind: 'erasure', confirmed: true });
  expect(body.orders).toMatchObject([
    { order: 'arrived', state: 'erased' },
    { order: 'to-ship', state: 'held', hold: { reason: 'not_delivered' } },
  ]);
  const sent = { body: { seller: 'S-1', ...ADA } };
  const late = await running.as('customer-data:write', 'PUT /v1/orders/arrived/customer-data', sent);
  expect(late.body.type).toBe('/problems/customer-data-erased');
  const seen = await running.as('data-protection-officer', 'GET /v1/subject-requests');
  expect(seen.body.items).toMatchObject([{ kind: 'erasure', customer: 'C-1', clock: { warning: 'none' } }]);
  expect(running.logged()).not.toMatch(/Canary|New Road/);
});
