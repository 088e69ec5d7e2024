import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serverOver } from '../../../../test/accounts/service.ts';
import { actsIn } from '../../../../test/acts.ts';
import { cancelled, day, placed } from '../../../../test/builders.ts';
import { type ServedCanaries, serveCanaries } from '../../../../test/canaries/served-canaries.ts';
import { serveBreaches } from '../../../../test/data-breaches.ts';
import { withDatabase } from '../../../../test/database.ts';
import { eventsOf } from '../../../../test/events-of-facts.ts';
import {
  openAddresses,
  serveReveals,
  type WithCustomers,
  withCustomers,
} from '../../../../test/reveals/served-reveals.ts';
import { unwatched } from '../../../../test/reveals/unwatched.ts';
import { DAY, HOUR } from '../../../rulebook/instant.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-canaries-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WHY = 'Two customers say that the shop called them at home.';
let marketplace: WithCustomers;
let breaches: ReturnType<typeof serveBreaches>;
let reveals: ReturnType<typeof serveReveals>;
let canaries: ServedCanaries;
let now = day(22);

beforeAll(async () => {
  const { pool } = database();
  marketplace = await withCustomers(pool, folder);
  breaches = serveBreaches(pool, { ledger: marketplace.ledger, accounts: serverOver(pool), now: () => now });
  // All of it at one instant: `access-watch.test.ts` has the watch.
  reveals = serveReveals(pool, marketplace, () => unwatched(openAddresses()));
  canaries = await serveCanaries(pool, marketplace, { breaches: breaches.parts, now: () => now });
});
afterAll(() => canaries.close());

beforeEach(async () => {
  await database().pool.query(
    `truncate canary_campaigns, canary_shops, canaries, canary_contacts, canary_hits, accesses, audit_leaves,
       data_breaches, data_breach_acts, data_breach_clocks, data_breach_notices, data_breach_warnings, data_breach_sellers`,
  );
  now = day(22);
});

const ask: ServedCanaries['ask'] = (...asked) => canaries.ask(...asked);
const start = (shops: object[] = [{ seller: 'S-1', reported: true }]) =>
  ask('officer', 'POST /v1/canary-campaigns', { text: WHY, shops });

let orders = 0;

/** The marketplace places what is due, as it does any order, with its customer's values. */
async function place(): Promise<readonly { readonly order: string; readonly phone: string; readonly email: string }[]> {
  const { body } = await ask('marketplace', 'GET /v1/canary-tasks');
  const all: { order: string; phone: string; email: string }[] = [];
  for (const task of body.items.filter((each: { do: string }) => each.do === 'place')) {
    orders += 1;
    const order = `P-${orders}`;
    const fact = placed({ orderId: order, seller: task.seller, customer: `C-new-${orders}`, at: now });
    expect((await marketplace.ledger.append(eventsOf([fact]))).rejected).toEqual([]);
    await marketplace.vault.deposit({ seller: task.seller, order }, task.customer);
    expect((await ask('marketplace', `POST /v1/canary-tasks/${task.id}`, { order })).status).toBe(200);
    all.push({ order, phone: task.customer.phone, email: task.customer.email });
  }
  return all;
}

/** A shop's person is shown the number, for shipping. */
async function reveal(order: string) {
  const answer = await reveals.app.inject({
    ...{ method: 'POST', url: `/v1/orders/${order}/reveals`, headers: { authorization: 'Bearer seller' } },
    payload: { purpose: 'fulfil', fields: ['phone'], confirmed: true },
  });
  expect(answer.json()).toMatchObject({ shown: [{ field: 'phone' }] });
  // Reveals of this test are told at a clock far ahead: it was shown today.
  await database().pool.query('update accesses set at = $1 where order_id = $2', [now, order]);
}

/** Cancels what the marketplace is asked to cancel. */
async function cancelAsAsked(): Promise<readonly string[]> {
  const { body } = await ask('marketplace', 'GET /v1/canary-tasks');
  const asked = body.items.filter((each: { do: string }) => each.do === 'cancel');
  for (const { order, seller } of asked) {
    const fact = cancelled({ orderId: order, seller, at: now, by: 'platform', reason: 'other' });
    expect((await marketplace.ledger.append(eventsOf([fact]))).rejected).toEqual([]);
  }
  await canaries.work();
  return asked.map(({ order }: { order: string }) => order);
}

const call = (to: string, id: string, from = '+18765559999') =>
  ask('telephony', 'POST /v1/number-contacts', {
    id,
    to,
    from,
    at: formatTimestamp(now),
    text: 'Buy directly from us',
  });

const hits = async () => (await ask('officer', 'GET /v1/canary-hits')).body.items;
const inquiries = async () =>
  (await database().pool.query('select act, number from data_breach_acts order by breach_id, number')).rows;

/** Placed, shown, cancelled and left alone for long enough that a contact says something. */
async function watched() {
  await start();
  await canaries.work();
  now += 30 * DAY - HOUR;
  const all = await place();
  await canaries.work();
  for (const { order } of all) await reveal(order);
  now += 30 * HOUR;
  await cancelAsAsked();
  now += 40 * DAY;
  return all;
}

describe('a campaign', () => {
  test('is started with a reason and stopped; what it does stands in the log without a shop', async () => {
    expect((await ask('officer', 'GET /v1/canary-campaigns')).body).toEqual({
      items: [],
      ready: true,
      numbersLeft: 300,
    });
    const { body, status } = await start();
    expect(status).toBe(201);
    expect((await start()).body.type).toBe('/problems/canary-shop-watched');
    expect((await start([{ seller: 'S-none' }])).body.type).toBe('/problems/unknown-seller');
    await canaries.work();
    const [campaign] = (await ask('lead', 'GET /v1/canary-campaigns')).body.items;
    expect(campaign).toMatchObject({ reason: WHY, shops: [{ seller: 'S-1', reported: true }] });
    expect((await ask('officer', `POST /v1/canary-campaigns/${body.id}/stop`)).status).toBe(200);
    expect((await ask('officer', `POST /v1/canary-campaigns/${body.id}/stop`)).body.type).toBe(
      '/problems/canary-campaign-over',
    );
    now += 31 * DAY;
    expect(await place()).toEqual([]);
    const acts = await actsIn(database().pool);
    expect(acts.map(({ act, actor, seller }) => [act, actor, seller])).toEqual([
      ['canary_campaign.started', 'P-4', undefined],
      ['canary_campaign.stopped', 'P-4', undefined],
    ]);
  });

  test('is placed and cancelled by the marketplace before it is handed over, each once', async () => {
    await start();
    await canaries.work();
    now += 30 * DAY - HOUR;
    const [one, ...others] = await place();
    expect(others.length).toBeGreaterThan(0);
    expect(await place()).toEqual([]);
    expect(await cancelAsAsked()).toEqual([]);
    await canaries.work();
    now += 30 * HOUR;
    expect(await cancelAsAsked()).toContain(one?.order);
    expect(await cancelAsAsked()).toEqual([]);
    const { rows } = await database().pool.query('select status, made from canaries where order_id = $1', [one?.order]);
    expect(rows).toEqual([{ status: 'watched', made: null }]);
  });
});

describe('somebody calls or writes', () => {
  test('after the order is over: an inquiry with the chain of evidence, once, and a person decides', async () => {
    const [one, two] = await watched();
    expect((await call(one?.phone ?? '', 'call-1')).status).toBe(202);
    expect((await call(one?.phone ?? '', 'call-1')).status).toBe(202);
    expect((await call(two?.phone ?? '', 'call-2')).status).toBe(202);
    await canaries.work();
    await canaries.work();
    const found = await hits();
    expect(found.map(({ order }: { order: string }) => order).sort()).toEqual([one?.order, two?.order].sort());
    expect(found[0]).toMatchObject({
      status: 'hit',
      seller: 'S-1',
      hits: [{ kind: 'phone', counts: true, readable: true }],
    });
    expect(found[0].viewers).toMatchObject([{ person: { id: 'P-3' }, field: 'phone', ofShop: true }]);
    expect(['proof', 'hint']).toContain(found[0].verdict);
    expect((await inquiries()).map(({ act }) => act.type)).toEqual(['opened', 'scope']);
    const { body } = await breaches.served.app
      .inject({ url: `/v1/data-breaches/${found[0].inquiry}`, headers: { authorization: 'officer' } })
      .then((answer) => ({ body: answer.json() }));
    expect(JSON.stringify(body)).toContain(String(found[0].viewers[0].access));
    expect(body.affected.orders).toBe(2);

    expect((await ask('officer', `POST /v1/canary-hits/${found[0].hits[0].id}/text`)).body.text).toBe(
      'Buy directly from us',
    );
    const judgement = { verdict: 'confirmed', text: 'They offered a lower price outside.' };
    expect((await ask('officer', `POST /v1/canaries/${found[0].id}/judgement`, judgement)).status).toBe(200);
    expect((await ask('officer', `POST /v1/canaries/${found[0].id}/judgement`, judgement)).body.type).toBe(
      '/problems/canary-not-so-far',
    );
    const dismissal = { verdict: 'dismissed', text: 'It was a wrong number.' };
    expect((await ask('lead', `POST /v1/canaries/${found[1].id}/judgement`, dismissal)).status).toBe(200);
    await canaries.work();
    expect((await hits()).map(({ status }: { status: string }) => status).sort()).toEqual(['confirmed', 'dismissed']);
    expect((await ask('officer', `POST /v1/canary-hits/${found[1].hits[0].id}/text`)).body.text).toBeNull();
    const acts = await actsIn(database().pool);
    expect(acts.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['canary_hit.read', 'canary.confirmed', 'canary.dismissed']),
    );
  });

  test('by mail over SMTP, brought twice: kept once; every address of the domain is answered alike', async () => {
    const [one] = await watched();
    // The number alone was shown: who writes to the address has it from elsewhere.
    expect(await canaries.mail(one?.email ?? '', 'mail-1', 'Our new prices')).toBe(250);
    expect(await canaries.mail(one?.email.toUpperCase() ?? '', 'mail-1', 'Our new prices')).toBe(250);
    expect(await canaries.mail('nobody.at.all@mailbox.example', 'mail-2', 'Our new prices')).toBe(250);
    expect(await canaries.mail('nobody@elsewhere.example', 'mail-3', 'Our new prices')).not.toBe(250);
    await canaries.work();
    const { rows } = await database().pool.query('select is_weighed, said is not null as said from canary_hits');
    expect(rows).toEqual([{ is_weighed: true, said: true }]);
    expect(await hits()).toEqual([]);
    expect(await inquiries()).toEqual([]);
  });

  test('whom the shop never saw as well, or before the order is over: nothing follows', async () => {
    const [one, two] = await watched();
    const { rows } = await database().pool.query<{ digest: Buffer }>(
      `select digest from canary_contacts where canary_id is null and kind = 'phone' limit 1`,
    );
    const { digests } = canaries.parts;
    const numbers = canaries.parts.set?.numbers ?? [];
    const control = numbers.find((each) => digests.contact('phone', each).equals(rows[0]?.digest ?? Buffer.alloc(0)));
    await call(one?.phone ?? '', 'call-1', '+18765550000');
    await call(control ?? '', 'call-2', '+18765550000');
    now -= 41 * DAY;
    await call(two?.phone ?? '', 'call-3');
    now += 41 * DAY;
    await canaries.work();
    expect(await hits()).toEqual([]);
    expect(await inquiries()).toEqual([]);
  });

  test('a later hit goes to the inquiry that runs, and none to a canary whose time is over', async () => {
    const [one, two, three] = await watched();
    await call(one?.phone ?? '', 'call-1');
    await canaries.work();
    await call(two?.phone ?? '', 'call-2');
    await canaries.work();
    expect((await inquiries()).map(({ act }) => act.type)).toEqual(['opened', 'scope', 'scope']);
    now += 100 * DAY;
    await canaries.work();
    await call(three?.phone ?? '', 'call-3');
    await canaries.work();
    expect(await hits()).toHaveLength(2);
    const { rows } = await database().pool.query('select count(*)::int as count from canary_hits');
    expect(rows).toEqual([{ count: 2 }]);
  });
});

test.each([
  ['seller', 'GET /v1/canary-campaigns', 403],
  ['agent', 'GET /v1/canary-hits', 403],
  ['officer', 'GET /v1/canary-tasks', 403],
  ['events', 'GET /v1/canary-tasks', 403],
  ['telephony', 'GET /v1/canary-tasks', 403],
  ['marketplace', 'GET /v1/canary-hits', 403],
  ['marketplace', 'GET /v1/canary-tasks', 200],
  ['nobody', 'GET /v1/canary-campaigns', 401],
])('%s, %s: %i', async (who, what, status) => {
  expect((await ask(who, what)).status).toBe(status);
});

test('the telephony alone tells of calls, and a number that is none is refused with the field', async () => {
  const contact = { id: 'call-1', to: '+18765550100', from: '', at: formatTimestamp(now) };
  expect((await ask('marketplace', 'POST /v1/number-contacts', contact)).status).toBe(403);
  expect((await ask('telephony', 'POST /v1/number-contacts', { ...contact, to: 'the shop' })).body).toMatchObject({
    ...{ status: 400, errors: [{ pointer: '/body/to' }] },
  });
});
