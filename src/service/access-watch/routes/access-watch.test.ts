import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, placed } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { eventsOf } from '../../../../test/events-of-facts.ts';
import {
  ADA,
  openAddresses,
  serveReveals,
  WHO,
  type WithCustomers,
  withCustomers,
} from '../../../../test/reveals/served-reveals.ts';
import { type TestApp, testApp } from '../../../../test/test-app.ts';
import { LOOK_REASONS } from '../../../rulebook/access-watch/summary.ts';
import type { Actor } from '../../../rulebook/accounts/actor.ts';
import { readLeaf } from '../../audit/leaf.ts';
import { type RevealRoutes, registerRevealRoutes } from '../../reveals/routes/register.ts';

/** Somebody of a store has a program go through its orders, all at one instant, where addresses are open (T1, T2; D3, D5, D8). */

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-watch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ORDERS = Array.from({ length: 60 }, (_, at) => `many-${(at * 37) % 60}`);
const [MANY] = LOOK_REASONS;
/** What the issue allows: whoever goes as fast as a program is stopped within so many. */
const MOST_SHOWN = 20;

let marketplace: WithCustomers;
let shop: TestApp;
let other: TestApp;

beforeAll(async () => {
  marketplace = await withCustomers(database().pool, folder);
  const { rejected } = await marketplace.ledger.append(
    eventsOf(ORDERS.map((orderId, at) => placed({ orderId, at: day(21) + at }))),
  );
  expect(rejected).toEqual([]);
  for (const order of ORDERS) await marketplace.vault.deposit({ seller: 'S-1', order }, ADA);
  // Two servers over one database.
  [shop, other] = [serve(), serve()];
});

function serve(): TestApp {
  return serveReveals(database().pool, marketplace, () => openAddresses());
}

async function ask(order: string, body: object = {}, { who = 'member', app = shop } = {}) {
  const answer = await app.app.inject({
    ...{ method: 'POST', url: `/v1/orders/${order}/reveals` },
    payload: { purpose: 'fulfil', fields: ['phone'], confirmed: true, ...body },
    headers: { authorization: `Bearer ${who}` },
  });
  expect(answer.statusCode).toBe(200);
  const { shown, kept } = answer.json();
  return { isShown: shown.length > 0, kept: kept[0] };
}

async function send(who: string, method: 'GET' | 'POST', url: string, payload?: object) {
  const headers = { authorization: `Bearer ${who}` };
  const answer = await shop.app.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
  return { status: answer.statusCode, body: answer.json() };
}

const alarms = async (who = 'officer', url = '/v1/access-watch') => (await send(who, 'GET', url)).body.items;
/** All come at one instant here, so that their order says nothing. */
const alarmThat = async (status: string, who?: string, url?: string) =>
  (await alarms(who, url)).find((each: { readonly status: string }) => each.status === status);
const casesOfMisuse = async () =>
  (await database().pool.query(`select count(*)::int as all from cases where kind = 'data_misuse'`)).rows[0].all;

describe('a program that goes through the orders', () => {
  test('is asked why, with what it did and what is usual, and is shown nothing until it has said so', async () => {
    let kept: { rule: string; reason: string; watch?: object } | undefined;
    for (const order of ORDERS.slice(0, 12)) kept = (await ask(order)).kept ?? kept;
    expect(kept).toMatchObject({ rule: 'watch.ask', watch: { level: 'ask' }, confirm: false });
    expect(kept?.reason).toMatch(/looked at 6 orders that are not packed yet/);
    expect(kept?.reason).toMatch(
      /5 of 5 orders followed .* faster than hands do; usual is 5 % at most \(by the policy\)/,
    );
    const [asked, ...more] = await alarms();
    expect(more).toEqual([]);
    expect(asked).toMatchObject({
      seller: 'S-1',
      person: { id: 'P-5' },
      whose: 'person',
      status: 'asked',
      toCase: false,
    });
  });

  test('that says why goes on, and is stopped before twenty; a new server knows it', async () => {
    const answers = [];
    for (const order of ORDERS.slice(6, 40)) answers.push(await ask(order, { because: MANY }));
    const { rows } = await database().pool.query(`select sum(shown)::int as shown from accesses`);
    expect(rows[0].shown).toBeLessThanOrEqual(MOST_SHOWN);
    expect(answers.at(-1)?.kept).toMatchObject({
      rule: 'watch.stop',
      watch: { level: 'stop', until: expect.any(String) },
    });
    expect(answers.at(-1)?.kept.reason).toMatch(/Labels and dispatch go on as before/);
    expect((await ask('many-1', { because: MANY }, { app: serve() })).kept.rule).toBe('watch.stop');
    // Others of the shop go on.
    expect((await ask('many-1', {}, { who: 'seller' })).isShown).toBe(true);
  });

  test('is seen by the officer, the lead and the owner, and by nobody else; no value is in it, and no case is there', async () => {
    expect(await alarmThat('stopped')).toMatchObject({
      status: 'stopped',
      figures: [{ signal: 'pace', from: 'policy', usual: 0.05 }],
    });
    expect(await alarms('lead')).toEqual(await alarms());
    expect(await alarms('seller', '/v1/sellers/S-1/access-watch')).toHaveLength(2);
    for (const [who, url] of [
      ['member', '/v1/sellers/S-1/access-watch'],
      ['other', '/v1/sellers/S-1/access-watch'],
      ['seller', '/v1/access-watch'],
      ['staff', '/v1/access-watch'],
    ] as const)
      expect([who, (await send(who, 'GET', url)).status]).toEqual([who, 403]);
    expect(JSON.stringify(await alarms())).not.toMatch(/Canary|876 555|many-/);
    expect(await casesOfMisuse()).toBe(0);
    const { rows } = await database().pool.query(`select count(*)::int as all from decisions where seller_id = 'S-1'`);
    expect(rows[0].all).toBe(0);
  });

  test('can ask us to look, once; another shop’s stop is not there', async () => {
    const { id } = await alarmThat('stopped');
    const url = `/v1/access-watch/${id}/review`;
    expect((await send('other', 'POST', url, { because: MANY })).body.type).toBe('/problems/unknown-access-stop');
    expect((await send('member', 'POST', url, { because: 'I pack' })).body.errors[0].pointer).toBe('/body/because');
    expect((await send('member', 'POST', url, { because: MANY })).body).toMatchObject({ asked: { because: MANY } });
    expect((await send('member', 'POST', url, { because: MANY })).body.type).toBe('/problems/access-stop-asked');
    expect(await alarmThat('stopped')).toMatchObject({ asked: { because: MANY } });
  });

  test('is let go on at once by a person, which is in the log; the seller is not told who', async () => {
    const { id } = await alarmThat('stopped');
    const url = `/v1/sellers/S-1/access-watch/${id}/lift`;
    expect((await send('seller', 'POST', url, { because: 'season' })).status).toBe(403);
    const { body } = await send('lead', 'POST', url, { because: 'season' });
    expect(body).toMatchObject({ status: 'lifted', lifted: { by: { id: 'P-2' }, because: 'season' } });
    expect((await send('lead', 'POST', url, { because: 'season' })).body.type).toBe('/problems/access-stop-over');
    const own = await alarmThat('lifted', 'seller', '/v1/sellers/S-1/access-watch');
    expect(own.lifted).toEqual({ at: expect.any(String), because: 'season' });
    const { rows } = await database().pool.query<{ body: string }>('select body from audit_leaves');
    expect(rows.map((row) => readLeaf(row.body)?.leaf)).toContainEqual(
      expect.objectContaining({ act: 'access_stop.lifted', actor: 'P-2', about: id }),
    );
    expect((await ask('many-2')).isShown).toBe(true);
  });

  test('stopped again it is a case for people, in the same commit', async () => {
    const rules: string[] = [];
    for (const order of ORDERS) {
      const { kept } = await ask(order, { because: MANY });
      rules.push(kept?.rule ?? 'shown');
      expect(await casesOfMisuse()).toBe(rules.includes('watch.again') ? 1 : 0);
    }
    expect(rules).toContain('watch.again');
    expect(await alarmThat('stopped')).toMatchObject({ toCase: true });
  });
});

test('of two servers asked for everything at the same time no more is shown', async () => {
  const before = (await database().pool.query(`select sum(shown)::int as shown from accesses`)).rows[0].shown;
  const answers = await Promise.all(
    ORDERS.map((order, at) => ask(order, { because: MANY }, { who: 'seller', app: at % 2 === 0 ? shop : other })),
  );
  const { rows } = await database().pool.query(`select sum(shown)::int as shown from accesses`);
  expect(answers.filter(({ isShown }) => isShown)).toHaveLength(rows[0].shown - before);
  expect(rows[0].shown - before).toBeLessThanOrEqual(MOST_SHOWN);
});

test('a reason without a proof of the last two minutes is not taken', async () => {
  const { app } = testApp({
    authenticate: async () => WHO['seller'] as Actor,
    askForProof: async () => undefined,
    routes: [
      (routes) =>
        registerRevealRoutes(routes, {
          askAgain: async () => ({ code: 'step-up-needed', ways: ['password'], minutes: 10 }),
        } as unknown as RevealRoutes),
    ],
  });
  const payload = { purpose: 'fulfil', fields: ['name'], because: MANY };
  const answer = await app.inject({ method: 'POST', url: '/v1/orders/O-1/reveals', payload });
  expect([answer.statusCode, answer.json().type]).toEqual([403, '/problems/step-up-needed']);
});
