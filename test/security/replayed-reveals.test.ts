import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../src/rulebook/instant.ts';
import type { Accounts } from '../../src/service/accounts/accounts.ts';
import { BRIEFING } from '../../src/service/attestations/briefing.ts';
import { BASE_URL, join, movableClock, serverOver } from '../accounts/service.ts';
import { type Visitor, visitor } from '../accounts/visitor.ts';
import { withDatabase } from '../database.ts';
import { openAddresses, serveReveals, type WithCustomers, withCustomers } from '../reveals/served-reveals.ts';
import type { TestApp } from '../test-app.ts';

/** A request for something of a customer was captured, with everything that was sent along (threat T5). */

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { clock, advance } = movableClock();
let marketplace: WithCustomers;
/** Two servers of one installation. */
let servers: readonly { readonly accounts: Accounts; readonly shop: TestApp }[];
let opened = 0;
/** Done between the moment at which somebody is let in and the one at which the access is written down. */
let meanwhile: () => Promise<unknown> = async () => {};

beforeAll(async () => {
  const { pool } = database();
  marketplace = await withCustomers(pool, folder);
  const { vault } = marketplace;
  const counted: Pick<typeof vault, 'read'> = {
    read(...asked) {
      opened += 1;
      return vault.read(...asked);
    },
  };
  const policy = openAddresses();
  servers = [1, 2].map(() => {
    const accounts = serverOver(pool, { clock });
    const parts = { ...marketplace, vault: counted, accounts };
    const shop = serveReveals(pool, parts, async () => {
      await meanwhile();
      return policy;
    });
    return { accounts, shop };
  });
});
afterAll(async () => {
  for (const { accounts } of servers) await accounts.close();
});

const first = () => (servers[0] as (typeof servers)[number]).accounts;

/** Somebody new of S-1 who signs in and has read the privacy briefing. */
async function somebody(name: string): Promise<{ readonly browser: Visitor; readonly id: string }> {
  const email = `${name}@example.com`;
  await join(first(), email, 'seller-member', { sellerId: 'S-1' });
  const browser = visitor(first());
  const { body } = await browser.signIn(email);
  const answer = await servers[0]?.shop.app.inject({
    ...{ method: 'POST', url: '/v1/me/attestation', payload: { version: BRIEFING.version } },
    headers: { cookie: browser.headers().get('cookie') ?? '', origin: BASE_URL },
  });
  expect(answer?.statusCode).toBe(200);
  return { browser, id: body.user.id };
}

/** The captured request, sent to one of the servers, whatever device it comes from. */
async function replay(cookie: string | null, server = 0) {
  const answer = await servers[server]?.shop.app.inject({
    ...{ method: 'POST', url: '/v1/orders/O-1/reveals', payload: { purpose: 'fulfil', fields: ['phone'] } },
    headers: { cookie: cookie ?? '', origin: BASE_URL, 'user-agent': 'Another device' },
  });
  return { status: answer?.statusCode, text: answer?.body ?? '' };
}

/** Refused with this status, nothing left, and nothing was taken out of the vault. */
async function expectNothing(cookie: string | null, status: number, server = 0): Promise<void> {
  const before = opened;
  const answer = await replay(cookie, server);
  expect(answer.status).toBe(status);
  expect(answer.text).not.toMatch(/Canary|876/);
  expect(opened).toBe(before);
}

const NOTHING_SENT = 401;
const PROOF_WANTED = 403;

describe('a captured request for something of a customer', () => {
  test.each([
    ['signed out', (browser: Visitor) => browser.post('/auth/sign-out')],
    ['removed', (_: Visitor, id: string) => first().removePerson(id, { by: 'P-test', sellerId: 'S-1' })],
    ['signed out on every other device', (_: Visitor, id: string) => first().endOtherSessions(id, 'none of them')],
  ])('is worth nothing on any server once its person was %s', async (what, end) => {
    const { browser, id } = await somebody(`gone-${what.replaceAll(' ', '-')}`);
    const cookie = browser.headers().get('cookie');
    expect((await replay(cookie)).text).toMatch(/876[^"]*555/);
    expect((await replay(cookie, 1)).status).toBe(200);
    await end(browser, id);
    await expectNothing(cookie, NOTHING_SENT);
    // The other server has the session still in its short cache; before anything of a customer is shown it is looked up anew.
    await expectNothing(cookie, NOTHING_SENT, 1);
  });

  test('takes a proof of its own session that is not old, and not of the future', async () => {
    const { browser } = await somebody('old');
    const cookie = browser.headers().get('cookie');
    advance(10 * MINUTE);
    await expectNothing(cookie, PROOF_WANTED);
    // Proved in another session: this one has proved nothing by it.
    await visitor(first()).signIn('old@example.com');
    await expectNothing(cookie, PROOF_WANTED);
    // The clock of a server is put back: the age of a proof is unknown then.
    advance(-11 * MINUTE);
    await expectNothing(cookie, PROOF_WANTED);
    advance(MINUTE + 1);
    expect((await replay(cookie)).status).toBe(200);
  });

  test('is worth nothing when the session has run out', async () => {
    const { browser } = await somebody('expired');
    const cookie = browser.headers().get('cookie');
    await database().pool.query(`update auth.session set "expiresAt" = now() - interval '1 hour'`);
    advance(DAY);
    await expectNothing(cookie, NOTHING_SENT);
    advance(-DAY);
  });

  test('under way while its person is removed shows nothing, and that it was asked stands on record', async () => {
    const { browser, id } = await somebody('under-way');
    const cookie = browser.headers().get('cookie');
    meanwhile = () => first().removePerson(id, { by: 'P-test', sellerId: 'S-1' });
    await expectNothing(cookie, NOTHING_SENT);
    meanwhile = async () => {};
    const { rows } = await database().pool.query(
      'select shown, verdicts from accesses where person_id = $1 order by access_id',
      [id],
    );
    expect(rows).toEqual([{ shown: 0, verdicts: [{ field: 'phone', verdict: 'refuse', rule: 'person.gone' }] }]);
  });

  test('of whoever is in the team the owner sees what they attested and when they were last shown something', async () => {
    await join(first(), 'boss@example.com', 'seller-owner', { sellerId: 'S-1' });
    const { browser: asking } = await somebody('asks');
    const boss = visitor(first());
    await boss.signIn('boss@example.com');
    await replay(asking.headers().get('cookie'));
    const { app } = (servers[0] as (typeof servers)[number]).shop;
    const team = async (by: Visitor, query = '') => {
      const headers = { cookie: by.headers().get('cookie') ?? '' };
      const answer = await app.inject({ url: `/v1/sellers/S-1/team${query}`, headers });
      return { status: answer.statusCode, body: answer.json() };
    };
    const { status, body } = await team(boss, '?limit=100');
    expect(status).toBe(200);
    const member = (email: string) => body.items.find((each: { email: string }) => each.email === email);
    expect(member('asks@example.com')).toMatchObject({
      ...{ role: 'seller-member', attested: { version: BRIEFING.version } },
      lastShown: expect.any(String),
    });
    expect(member('boss@example.com')).toMatchObject({ role: 'seller-owner', due: 'first' });
    expect(member('boss@example.com').lastShown).toBeUndefined();
    const page = await team(boss, '?limit=1');
    const next = await team(boss, `?limit=1&cursor=${page.body.next}`);
    expect(next.body.items[0].id).not.toBe(page.body.items[0].id);
    expect((await team(asking)).status).toBe(403);
  });

  test('of another seller’s person is answered as if there were no such order', async () => {
    await join(first(), 'stranger@example.com', 'seller-owner', { sellerId: 'S-2' });
    const browser = visitor(first());
    await browser.signIn('stranger@example.com');
    const cookie = browser.headers().get('cookie') ?? '';
    const headers = { cookie, origin: BASE_URL };
    const { app } = (servers[0] as (typeof servers)[number]).shop;
    await app.inject({ method: 'POST', url: '/v1/me/attestation', payload: { version: BRIEFING.version }, headers });
    const asked = async (order: string) => {
      const payload = { purpose: 'fulfil', fields: ['phone'] };
      const answer = await app.inject({ method: 'POST', url: `/v1/orders/${order}/reveals`, payload, headers });
      return [answer.statusCode, answer.body.replaceAll(order, 'it')];
    };
    expect(await asked('O-1')).toEqual(await asked('no-such-order'));
  });
});
