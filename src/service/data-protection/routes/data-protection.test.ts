import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { openAddresses, serveReveals, WHO, withCustomers } from '../../../../test/reveals/served-reveals.ts';
import { type TestApp, testApp } from '../../../../test/test-app.ts';
import { NOBODY } from '../../../rulebook/accounts/actor.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { registerDataProtectionRoutes } from './register.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-data-protection-'));
afterAll(() => rmSync(folder, { recursive: true }));

let served: TestApp;

/** S-1 has fifteen orders, one of them the hub's; S-2 has one. Four asks, three values shown. */
beforeAll(async () => {
  const { pool } = database();
  const policy = openAddresses();
  const marketplace = await withCustomers(pool, folder);
  const reveals = serveReveals(pool, marketplace, () => policy);
  const ask = async (who: string, order: string, purpose: string, fields: readonly string[]) => {
    const payload = { purpose, fields };
    const headers = { authorization: `Bearer ${who}` };
    const url = `/v1/orders/${order}/reveals`;
    const { statusCode } = await reveals.app.inject({ method: 'POST', url, payload, headers });
    expect(statusCode).toBe(200);
  };
  await ask('seller', 'O-1', 'fulfil', ['name', 'email']);
  await ask('member', 'O-2', 'fulfil', ['address']);
  await ask('seller', 'hub', 'fulfil', ['name', 'phone']);
  await ask('other', 'foreign', 'fulfil', ['phone']);
  served = testApp({
    authenticate: async (headers) => WHO[headers.get('authorization') ?? ''] ?? NOBODY,
    routes: [
      (app) =>
        registerDataProtectionRoutes(app, {
          ...{ pool, policy: async () => policy, clock: marketplace.ledger.clock, now: () => 0 },
        }),
    ],
  });
});

async function get(url: string) {
  const answer = await served.app.inject({ url: `/v1/data-protection/${url}`, headers: { authorization: 'officer' } });
  return { status: answer.statusCode, body: answer.json() };
}

test('accesses are counted by day, role, purpose, field and rule', async () => {
  const { status, body } = await get('accesses');
  expect(status).toBe(200);
  expect(body).toMatchObject({ asks: 4, values: 3 });
  expect(body.roles).toEqual([
    { role: 'seller-member', asks: 1, values: 1 },
    { role: 'seller-owner', asks: 3, values: 2 },
  ]);
  expect(body.purposes).toEqual([{ purpose: 'fulfil', asks: 4, values: 3 }]);
  expect(body.days.map(({ values }: { values: number }) => values)).toEqual([3]);
  expect(body.fields).toEqual([
    { field: 'name', shown: 1, masked: 0, refused: 1 },
    { field: 'phone', shown: 1, masked: 0, refused: 1 },
    { field: 'email', shown: 0, masked: 0, refused: 1 },
    { field: 'address', shown: 1, masked: 0, refused: 0 },
    { field: 'first_name', shown: 0, masked: 0, refused: 0 },
    { field: 'region', shown: 0, masked: 0, refused: 0 },
    { field: 'messages', shown: 0, masked: 0, refused: 0 },
  ]);
  expect(body.rules).toContainEqual({ rule: 'seller.dispatched', shown: 0, masked: 0, refused: 2 });
  expect(body.rules[0]).toEqual({ rule: 'seller.shipping', shown: 3, masked: 0, refused: 0 });
});

test('sellers are listed by what they were shown, page by page', async () => {
  const first = (await get('sellers?limit=1')).body;
  expect(first.items).toEqual([{ seller: 'S-1', asks: 3, values: 2, orders: 3 }]);
  const second = (await get(`sellers?limit=1&cursor=${first.next}`)).body;
  expect(second).toEqual({ items: [{ seller: 'S-2', asks: 1, values: 1, orders: 1 }], next: null });
  expect((await get('sellers?cursor=nothing')).body).toMatchObject({ type: '/problems/bad-cursor' });
});

test('exposure is what sellers were shown for each order that was placed, by who ships it', async () => {
  const { body } = await get('exposure');
  expect(body.all).toEqual({ orders: 15, values: 3, parts: 0, perOrder: 3 / 15 });
  expect(body.byFulfilment).toEqual([
    { fulfilment: 'seller', orders: 14, values: 3, parts: 0, perOrder: 3 / 14 },
    { fulfilment: 'dispatched', orders: 1, values: 0, parts: 0, perOrder: 0 },
  ]);
});

describe('a period', () => {
  const [from, to] = [day(-10), day(-5)].map(formatTimestamp);

  test('of which there is nothing has noughts, and no exposure', async () => {
    expect((await get(`accesses?from=${from}&to=${to}`)).body).toMatchObject({
      asks: 0,
      values: 0,
      days: [],
      rules: [],
    });
    expect((await get(`exposure?from=${from}&to=${to}`)).body.all).toEqual({
      ...{ orders: 0, values: 0, parts: 0, perOrder: null },
    });
    expect((await get(`sellers?from=${from}&to=${to}`)).body).toEqual({ items: [], next: null });
  });

  test.each([
    [`from=${to}&to=${from}`, /exchange the two/],
    [`from=${formatTimestamp(day(-200))}&to=${to}`, /more than 92 days/],
    ['from=yesterday', /RFC 3339/],
  ])('that cannot be counted is refused with the cure', async (query, cure) => {
    for (const what of ['accesses', 'exposure', 'sellers']) {
      const { body } = await get(`${what}?${query}`);
      expect(body).toMatchObject({ status: 400, pointer: '/query/from' });
      expect(body.detail).toMatch(cure);
    }
  });
});

test('what is counted is found by indexes', async () => {
  const { rows } = await database().pool.query<{ indexdef: string }>(
    `select indexdef from pg_indexes where indexname in ('accesses_at', 'events_placed') order by indexname`,
  );
  expect(rows.map(({ indexdef }) => indexdef)).toEqual([
    expect.stringMatching(/ON public\.accesses .*\(at\)/),
    expect.stringMatching(/brin \(at\).*order\.placed/),
  ]);
});
