import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, placed } from '../builders.ts';
import { withDatabase } from '../database.ts';
import { eventsOf } from '../events-of-facts.ts';
import { ADA, openAddresses, serveReveals, withCustomers } from '../reveals/served-reveals.ts';
import { unwatched } from '../reveals/unwatched.ts';
import { type Served, serve } from '../served-ledger.ts';
import type { TestApp } from '../test-app.ts';

/** Somebody of a store has a program go through every order, where addresses are open (threat T1; D5, D8). */

const ORDERS = 1_000;
/** So many have values in the vault: more than anybody gets to. */
const DEPOSITED = 150;

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-scraper-'));
afterAll(() => rmSync(folder, { recursive: true }));

let shop: TestApp;
let served: Served;
const orders = Array.from({ length: ORDERS }, (_, at) => `many-${at}`);
/** In an order in which no two stand beside each other in the list, so that the pace alone is what stops it. */
const scattered = orders.map((_, at) => orders[(at * 37) % ORDERS] as string);

beforeAll(async () => {
  const marketplace = await withCustomers(database().pool, folder);
  const facts = orders.map((orderId, at) => placed({ orderId, at: day(21) + at }));
  const { rejected } = await marketplace.ledger.append(eventsOf(facts));
  expect(rejected).toEqual([]);
  for (const order of scattered.slice(0, DEPOSITED)) await marketplace.vault.deposit({ seller: 'S-1', order }, ADA);
  // All of it at one instant: the limits alone are tested here, `access-watch.test.ts` has the watch.
  const policy = unwatched(openAddresses());
  shop = serveReveals(database().pool, marketplace, () => policy);
  served = await serve(database().pool);
});

type Got = {
  readonly shown: readonly unknown[];
  readonly kept: readonly { readonly rule: string; readonly reason: string }[];
};

async function ask(order: string, who = 'member'): Promise<Got> {
  const answer = await shop.app.inject({
    ...{ method: 'POST', url: `/v1/orders/${order}/reveals` },
    payload: { purpose: 'fulfil', fields: ['phone'], confirmed: true },
    headers: { authorization: `Bearer ${who}` },
  });
  expect(answer.statusCode).toBe(200);
  return answer.json();
}

const CASES = '/v1/cases?kind=data_misuse';
const openCases = async (): Promise<readonly { readonly id: string; readonly openedAt: string }[]> =>
  (await served.get('staff', CASES)).body.items;

async function decide(id: string, chosen: object) {
  await served.post('staff', `/v1/cases/${id}/claim`, {});
  const { body } = await served.get('staff', `/v1/cases/${id}`);
  const reason = 'Forty orders one after the other, and no parcel of them went out.';
  return served.post('staff', `/v1/cases/${id}/decision`, { reason, seen: body.seen, ...chosen });
}

const limitOf = ({ kept }: Got): string => kept[0]?.rule ?? 'shown';

describe('a program that goes through a thousand orders', () => {
  test('is shown no more than the limits allow, and staff have one case from the first refusal on', async () => {
    const rules: string[] = [];
    let reason = '';
    for (const order of scattered.slice(0, 66)) {
      const got = await ask(order);
      rules.push(limitOf(got));
      reason = got.kept[0]?.reason ?? reason;
      // The case is there in the same commit as the first refusal.
      expect(await openCases()).toHaveLength(rules.some((rule) => rule.startsWith('block.')) ? 1 : 0);
    }
    const left = scattered.slice(66);
    for (let from = 0; from < left.length; from += 50)
      for (const got of await Promise.all(left.slice(from, from + 50).map((order) => ask(order))))
        rules.push(limitOf(got));
    expect(rules).toHaveLength(ORDERS);
    // Twice the pace of 30, in all that time; the day’s budget would have been 1.2 for each open order.
    expect(rules.filter((rule) => rule === 'shown')).toHaveLength(60);
    expect(new Set(rules.slice(60))).toEqual(new Set(['block.pace']));
    expect(await openCases()).toHaveLength(1);
    expect(reason).toMatch(/Our staff now look at what was asked for/);
    const { rows } = await database().pool.query(`select sum(shown)::int as shown from accesses`);
    expect(rows).toEqual([{ shown: 60 }]);
  });

  test('is seen by staff with times, fields, orders and rules beside the orders there are, and without a value', async () => {
    const [one] = await openCases();
    const { status, body } = await served.get('staff', `/v1/cases/${one?.id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ kind: 'data_misuse', action: null, harm: 'customers', decisions: ['confirmed', 'no_misuse'] },
      misuse: { person: { id: 'P-5' }, role: 'seller-member', all: ORDERS, shown: 60, openOrders: ORDERS + 13 },
    });
    expect(body.misuse.accesses).toHaveLength(100);
    expect(body.misuse.accesses[0]).toMatchObject({
      purpose: 'fulfil',
      verdicts: [{ field: 'phone', verdict: 'refuse', rule: 'block.pace' }],
    });
    expect(body.misuse.breaches).toContain('customer_data_storage');
    expect(JSON.stringify(body)).not.toMatch(/Canary|876 555/);
  });

  test('found in order, goes on at once, from nothing; stopped again it is another case', async () => {
    const [one] = await openCases();
    const { status, body } = await decide(one?.id ?? '', { decision: 'no_misuse' });
    expect([status, body.case?.outcome, body.decisions]).toEqual([200, 'no_misuse', []]);
    expect(await openCases()).toEqual([]);
    const rules = [];
    for (const order of scattered.slice(0, 62)) rules.push(limitOf(await ask(order)));
    expect(rules.filter((rule) => rule === 'shown')).toHaveLength(60);
    const [again, ...more] = await openCases();
    expect(more).toEqual([]);
    expect(again?.id).not.toBe(one?.id);
    // What was looked at before stays as it was shown.
    const { rows } = await database().pool.query(`select sum(shown)::int as shown from accesses`);
    expect(rows).toEqual([{ shown: 120 }]);
  });

  test('found to be misuse, it is a breach of the kind that staff name: a warning that cites the accesses', async () => {
    const [one] = await openCases();
    const id = one?.id ?? '';
    const unnamed = await decide(id, { decision: 'confirmed' });
    expect([unnamed.status, unnamed.body.errors?.[0]?.pointer ?? unnamed.body.pointer]).toEqual([400, '/body/breach']);
    expect((await decide(id, { decision: 'confirmed', breach: 'fraud' })).status).toBe(400);
    const wanted = { decision: 'confirmed', breach: 'customer_data_storage' };
    const preview = await served.post('staff', `/v1/cases/${id}/preview`, wanted);
    expect(preview.body.decisions).toMatchObject([{ decision: 'warning.issued', violation: 'customer_data_storage' }]);
    const { body } = await decide(id, wanted);
    expect(body.decisions).toMatchObject([{ decision: 'warning.issued', violation: 'customer_data_storage' }]);
    const { rows } = await database().pool.query(
      `select body -> 'data' as data from events where type = 'conduct.confirmed' and seller_id = 'S-1'`,
    );
    expect(rows).toMatchObject([{ data: { kind: 'customer_data_storage', by: 'staff', person: 'P-1' } }]);
    const { evidence } = rows[0].data;
    const cited = await database().pool.query(
      `select count(*)::int as all from accesses where shown > 0 and person_id = 'P-5' and access_id = any ($1::uuid[])`,
      [evidence],
    );
    expect([evidence.length, cited.rows]).toEqual([120, [{ all: 120 }]]);
  });

  test('that goes on after a warning closes the store’s way to customers’ data, and the store reads why', async () => {
    expect(limitOf(await ask('many-1'))).toBe('block.pace');
    const [one] = await openCases();
    const { body } = await decide(one?.id ?? '', { decision: 'confirmed', breach: 'customer_data_mailing_list' });
    const features = body.decisions.map((line: { feature: string }) => line.feature);
    expect(features.toSorted()).toEqual(['customer_data', 'messaging']);
    // Nobody of the store is shown anything any more, the owner neither.
    for (const who of ['member', 'seller']) {
      const got = await ask('many-2', who);
      expect([got.shown, limitOf(got)]).toEqual([[], 'seller.restricted.customer_data']);
      expect(got.kept[0]?.reason).toMatch(/limited/);
    }
    const action = body.decisions.find((line: { feature: string }) => line.feature === 'customer_data').action;
    const told = await served.get('seller', `/v1/actions/${action.replace('/', '~')}`);
    expect(told.status).toBe(200);
    expect(told.body.summary).toMatchObject({
      ...{ kind: 'restriction', feature: 'customer_data', violation: 'customer_data_mailing_list' },
    });
  });
});
