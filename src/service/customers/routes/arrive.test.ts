import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openMarketplace, writeKeys } from '../../../../test/customers/marketplace.ts';
import { BASE_URL, SHOP, withServedCustomers } from '../../../../test/customers/served-customers.ts';
import { withDatabase } from '../../../../test/database.ts';
import { HOUR, MINUTE } from '../../../rulebook/instant.ts';

const database = withDatabase();
const served = withServedCustomers(database);

const arrive = (link: string) => served().ask('POST /v1/customer-sessions', { body: { link } });
const problem = (status: number, code: string) => ({ status, body: { type: `/problems/${code}` } });

/** A link as the marketplace makes it, but for some claims. */
const linkWith = (changes: Readonly<Record<string, unknown>>) => served().marketplace.link('C-1', changes);
const seconds = () => Math.floor(Date.now() / 1000);

describe('a customer who follows a link of the marketplace', () => {
  test('is signed in with a cookie that no script reads, and sees their own orders', async () => {
    const { status, body, cookie = '' } = await arrive(await served().marketplace.link('C-1'));
    expect(status).toBe(201);
    expect(Date.parse(body.signedInUntil)).toBeGreaterThan(Date.now() + HOUR - MINUTE);
    expect(cookie).toMatch(/^kingston\.customer=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    const orders = await served().ask('GET /v1/me/orders', { cookie: cookie.split(';')[0] as string });
    expect(orders.body.items.map(({ order }: { order: string }) => order)).toEqual(['own-2', 'own-1']);
  });

  test('leaves nothing in the database but a digest, their reference and a network', async () => {
    const { cookie = '' } = await arrive(await served().marketplace.link('C-kept'));
    const token = /=([\w-]{43});/.exec(cookie)?.[1] ?? '';
    const { rows } = await database().pool.query(
      "select encode(token, 'hex') as token, customer, network from auth.customer_sessions where customer = 'C-kept'",
    );
    const digest = createHash('sha256').update(token).digest('hex');
    expect(rows).toEqual([{ token: digest, customer: 'C-kept', network: '127.0.0.0' }]);
    expect(served().logged()).not.toMatch(new RegExp(`C-kept|${token}`));
  });

  test.each([
    ['that is no token', 'link-unreadable', async () => 'nonsense'],
    ['that was cut off', 'link-not-signed', async () => (await linkWith({})).slice(0, -12)],
    ['that was changed', 'link-not-signed', async () => changed(await linkWith({}))],
    ['that is not signed at all', 'link-not-signed', async () => unsigned(await linkWith({}))],
    ['of somebody else’s key', 'link-not-signed', async () => (await stranger()).link('C-1')],
    ['of somebody else’s key under our key’s name', 'link-not-signed', () => impostor()],
    ['for another address', 'link-elsewhere', () => linkWith({ aud: 'https://other.example' })],
    ['without an address', 'link-incomplete', () => linkWith({ aud: undefined })],
    ['that ran out', 'link-expired', () => linkWith({ iat: seconds() - 700, exp: seconds() - 100 })],
    ['that never runs out', 'link-incomplete', () => linkWith({ exp: undefined })],
    ['that is good for too long', 'link-lasts-too-long', () => linkWith({ exp: seconds() + 700 })],
    ['of the future', 'link-too-early', () => linkWith({ iat: seconds() + 120, exp: seconds() + 300 })],
    ['that says not when it was made', 'link-incomplete', () => linkWith({ iat: undefined })],
    ['without an id', 'link-incomplete', () => linkWith({ jti: undefined })],
    ['with an id that is easily guessed', 'link-incomplete', () => linkWith({ jti: '1' })],
    ['without a customer', 'link-incomplete', () => linkWith({ sub: undefined })],
    ['with a customer that is no reference', 'link-incomplete', () => linkWith({ sub: 'Ada Lovelace' })],
  ])('by one %s, is told so and not signed in', async (_, code, link) => {
    const { cookie, ...told } = await arrive(await link());
    expect(told).toMatchObject({ body: { type: `/problems/${code}` } });
    expect(told.body.detail).toContain(SHOP);
    expect([cookie, [400, 410].includes(told.status)]).toEqual([undefined, true]);
  });

  test('twice, is signed in once: also when both come at the same moment', async () => {
    const link = await served().marketplace.link('C-1');
    const both = await Promise.all([arrive(link), arrive(link)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 410]);
    expect(await arrive(link)).toMatchObject(problem(410, 'link-used'));
  });

  test('is let in by a key that the marketplace added meanwhile, once its file is read again', async () => {
    const { marketplace, keys, advance } = served();
    const next = await openMarketplace({ audience: BASE_URL, now: Date.now, algorithm: 'ES256' });
    writeFileSync(keys, '{"keys": [');
    expect(await arrive(await next.link('C-1'))).toMatchObject(problem(400, 'link-not-signed'));
    writeKeys(keys, marketplace, next);
    advance(11_000);
    expect((await arrive(await next.link('C-1'))).status).toBe(201);
    expect((await arrive(await marketplace.link('C-1'))).status).toBe(201);
  });

  test('while somebody who is no customer is signed in here, changes nothing about that', async () => {
    const body = { link: await served().marketplace.link('C-1') };
    const told = await served().ask('POST /v1/customer-sessions', { as: 'seller', body });
    expect(told).toMatchObject(problem(409, 'signed-in-as-another'));
    // It was not used up.
    expect((await arrive(body.link)).status).toBe(201);
  });
});

describe('the session of a customer', () => {
  const orders = (cookie: string) => served().ask('GET /v1/me/orders', { cookie });

  test('is worth nothing after signing out, whoever kept the cookie', async () => {
    const cookie = await served().come('C-1');
    expect((await orders(cookie)).status).toBe(200);
    const left = await served().ask('DELETE /v1/customer-sessions/mine', { cookie });
    expect([left.status, left.cookie]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect(await orders(cookie)).toMatchObject(problem(401, 'sign-in-needed'));
    expect((await served().ask('DELETE /v1/customer-sessions/mine', { cookie })).status).toBe(204);
  });

  test('rests for an hour at most, and lasts for twelve', async () => {
    const [idle, busy] = [await served().come('C-1'), await served().come('C-1')];
    for (let hours = 0; hours < 11; hours++) {
      served().advance(HOUR - MINUTE);
      expect((await orders(busy)).status).toBe(200);
    }
    expect((await orders(idle)).status).toBe(401);
    served().advance(HOUR - MINUTE);
    expect((await orders(busy)).status).toBe(200);
    served().advance(13 * MINUTE);
    expect(await orders(busy)).toMatchObject(problem(401, 'sign-in-needed'));
  });

  test.each(['', 'x'.repeat(43), '.'.repeat(43), "' or 1=1 --"])('is none with the cookie %j', async (token) => {
    expect((await orders(`kingston.customer=${token}`)).status).toBe(401);
  });

  test('is no way to what is grave once they have been here for ten minutes', async () => {
    const cookie = await served().come('C-1');
    const see = () => served().ask('POST /v1/me/orders/own-1/values', { cookie });
    expect((await see()).status).toBe(200);
    served().advance(10 * MINUTE);
    const told = await see();
    expect(told).toMatchObject(problem(403, 'come-again'));
    expect(told.body.detail).toContain(SHOP);
    expect((await orders(cookie)).status).toBe(200);
    const again = await served().come('C-1');
    expect((await served().ask('POST /v1/me/orders/own-1/values', { cookie: again })).status).toBe(200);
  });
});

function changed(link: string): string {
  const [head = '', claims = '', signature = ''] = link.split('.');
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString());
  return [head, Buffer.from(JSON.stringify({ ...said, sub: 'C-2' })).toString('base64url'), signature].join('.');
}

function unsigned(link: string): string {
  const head = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
  return `${head}.${link.split('.')[1]}.`;
}

const stranger = () => openMarketplace({ audience: BASE_URL, now: Date.now });

async function impostor(): Promise<string> {
  const { kid = '' } = served().marketplace.key;
  return (await openMarketplace({ audience: BASE_URL, now: Date.now, kid })).link('C-1');
}
