import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { actsIn, writeActsOf } from '../../../../test/acts.ts';
import { withDatabase } from '../../../../test/database.ts';
import { ACTORS, type TestApp, testApp } from '../../../../test/test-app.ts';
import { type Actor, NOBODY } from '../../../rulebook/accounts/actor.ts';
import { DAY } from '../../../rulebook/instant.ts';
import { insertAccesses } from '../../accesses/store.ts';
import { openIncidents } from '../../start/open-incidents.ts';
import { registerIncidentRoutes } from './register.ts';

/** Reports are weighed, not believed (T12; D9). */

const customer = (number: number): Actor => ({ kind: 'person', id: `C-${number}`, role: 'customer' }) as Actor;
const WHO: Readonly<Record<string, Actor>> = {
  ...ACTORS,
  officer: { kind: 'person', id: 'P-4', role: 'data-protection-officer' },
  ...Object.fromEntries(Array.from({ length: 12 }, (_, number) => [`c${number}`, customer(number)])),
};
const NOW = Date.UTC(2026, 2, 2);

const database = withDatabase();
let served: TestApp;

beforeEach(async () => {
  const { pool } = database();
  await pool.query(
    'truncate incidents, incident_entries, texts, reporters, accesses, order_sellers, audit_leaves, canaries, conversations cascade',
  );
  await pool.query(
    `insert into order_sellers (kind, id, owner) values ('order', 'O-1', 'S-1'), ('order', 'O-2', 'S-1')`,
  );
  let now = NOW;
  const parts = openIncidents({
    ...{ pool, writeActs: writeActsOf(pool), secret: 'a secret of the tests', now: () => ++now },
    accounts: { namesOf: async (ids) => new Map(ids.map((id) => [id, `Name of ${id}`])) },
  });
  served = testApp({
    authenticate: async (headers) => WHO[headers.get('authorization') ?? ''] ?? NOBODY,
    routes: [(app) => registerIncidentRoutes(app, parts)],
  });
});

let address = 0;
async function send(who: string | undefined, method: 'GET' | 'POST', url: string, payload?: object) {
  address += 1;
  const answer = await served.app.inject({
    ...{ method, url, remoteAddress: `10.0.${address >> 8}.${address & 255}` },
    ...(payload !== undefined && { payload }),
    headers: { 'idempotency-key': randomUUID(), ...(who !== undefined && { authorization: who }) },
  });
  return { status: answer.statusCode, body: answer.json() };
}

async function report(who: string | undefined, order?: string): Promise<string> {
  const text = `Somebody of the shop wrote to me, number ${address}`;
  const { body, status } = await send(who, 'POST', '/v1/incidents', {
    ...{ kind: 'contacted', text },
    ...(order !== undefined && { order }),
  });
  expect(status).toBe(201);
  return body.reference;
}

const seen = async (reference: string) => (await send('officer', 'GET', `/v1/incidents/${reference}`)).body;

async function close(reference: string, outcome: string, who = 'officer') {
  await send(who, 'POST', `/v1/incidents/${reference}/claim`, {});
  const answer = 'We looked at every access and wrote to you about it.';
  const { status } = await send(who, 'POST', `/v1/incidents/${reference}/closing`, { outcome, answer });
  expect(status).toBe(200);
}

/** Somebody of S-1 was shown a value of an order. */
async function shown(order: string): Promise<void> {
  await insertAccesses(database().pool, [
    {
      ...{ id: randomUUID(), seller: 'S-1', order, person: 'P-3', role: 'seller-owner', purpose: 'fulfil' },
      ...{ at: NOW - 1000, verdicts: [{ field: 'name', verdict: 'show', rule: 'seller.shipping' }], shown: 1 },
      leaf: randomUUID(),
    },
  ]);
}

/** An officer has confirmed that somebody called a customer who does not exist. */
async function confirmedCanary(seller: string, at: number): Promise<void> {
  const { pool } = database();
  const campaign = randomUUID();
  await pool.query(
    `insert into canary_campaigns (campaign_id, started_by, started_at, reason_ref) values ($1, 'P-4', $2, 'T-1')`,
    [campaign, at],
  );
  await pool.query(
    `insert into canaries (canary_id, campaign_id, seller, status, due_at, judged_by, judged_at, reason_ref)
     values ($1, $2, $3, 'confirmed', $4, 'P-4', $4, 'T-2')`,
    [randomUUID(), campaign, seller, at],
  );
}

/** A message that was held, and what a person decided. */
async function message({
  order,
  sender,
  decision,
}: {
  order: string;
  sender: string;
  decision: string;
}): Promise<void> {
  const { pool } = database();
  await pool.query(`insert into conversations (seller_id, order_id) values ('S-1', $1) on conflict do nothing`, [
    order,
  ]);
  await pool.query(`insert into threads (seller_id, order_id, about) values ('S-1', $1, '') on conflict do nothing`, [
    order,
  ]);
  await pool.query(
    `insert into messages (seller_id, message_id, order_id, about, sender, place, changed, sent_at, state, verdict, findings, retried,
       generation, digest, leaf_id, decision, decided_by, decided_at)
     values ('S-1', $1, $2, '', $3, 1, 1, $4, 'held', 'hold', '[]', false, 1, '', $1, $5, 'P-4', $4)`,
    [randomUUID(), order, sender, NOW - 1000, decision],
  );
}

describe('a report', () => {
  test('of one order of a seller is weighed by what our own records say; whose it was is a keyed hash', async () => {
    const bare = await report('c1', 'O-2');
    expect((await seen(bare)).weighing).toMatchObject({ proposal: 'read', evidence: [], own: 0.5, reports: 1 });
    await shown('O-1');
    const grounded = await report('c2', 'O-1');
    expect((await seen(grounded)).weighing).toMatchObject({ proposal: 'contain', evidence: ['shown'], reporters: 2 });
    expect((await seen(grounded)).recordOfReporter).toEqual({ founded: 0, unfounded: 0, standing: 'usual' });
    const { rows } = await database().pool.query('select * from incidents');
    expect(JSON.stringify(rows)).not.toMatch(/C-1|C-2/);
    expect((await seen(await report(undefined, 'O-404'))).weighing).toBeNull();
  });

  test('in numbers carries no further than containment without evidence, and than a warning with it', async () => {
    let last = '';
    for (let number = 0; number < 8; number++) last = await report(`c${number}`, 'O-2');
    expect((await seen(last)).weighing).toMatchObject({ proposal: 'contain', reporters: 8, weight: 4 });
    await shown('O-1');
    expect((await seen(await report('c9', 'O-1'))).weighing).toMatchObject({ proposal: 'warning' });
  });

  test('goes past a warning only where people found what no report can make: a canary that was reached, or the shop’s own words', async () => {
    for (let number = 0; number < 4; number++) await report(`c${number}`, 'O-1');
    await shown('O-1');
    const last = await report('c5', 'O-1');
    expect((await seen(last)).weighing).toMatchObject({ proposal: 'warning', evidence: ['shown'] });
    await confirmedCanary('S-2', NOW);
    await confirmedCanary('S-1', NOW - 100 * DAY);
    expect((await seen(last)).weighing).toMatchObject({ proposal: 'warning', evidence: ['shown'] });
    await confirmedCanary('S-1', NOW);
    expect((await seen(last)).weighing).toMatchObject({ proposal: 'restriction', evidence: ['canary', 'shown'] });
    await database().pool.query('truncate canaries cascade');
    await message({ order: 'O-1', sender: 'customer', decision: 'confirm' });
    await message({ order: 'O-1', sender: 'seller', decision: 'release' });
    await message({ order: 'O-2', sender: 'seller', decision: 'confirm' });
    expect((await seen(last)).weighing).toMatchObject({ proposal: 'warning', evidence: ['shown'] });
    await message({ order: 'O-1', sender: 'seller', decision: 'confirm' });
    expect((await seen(last)).weighing).toMatchObject({ proposal: 'restriction', evidence: ['message', 'shown'] });
  });

  test('of one who floods counts once, of all without an account as one, of the shop’s own people not at all', async () => {
    let last = '';
    for (let number = 0; number < 6; number++) last = await report('c1', 'O-1');
    expect((await seen(last)).weighing).toMatchObject({ reports: 6, reporters: 1, weight: 0.5, proposal: 'read' });
    for (let number = 0; number < 5; number++) last = await report(undefined, 'O-1');
    expect((await seen(last)).weighing).toMatchObject({ reports: 11, reporters: 2 });
    last = await report('seller', 'O-1');
    expect((await seen(last)).weighing).toMatchObject({ reports: 12, reporters: 2, own: 0, counted: 0 });
  });
});

describe('whoever reports again and again what is not so', () => {
  test('is told that theirs weigh little, asks, and somebody who closed none of them decides; the report stays readable', async () => {
    let last = '';
    for (let number = 0; number < 4; number++) {
      expect((await send('c1', 'GET', '/v1/me/reporting')).body.standing).toBe('usual');
      last = await report('c1', 'O-1');
      await close(last, 'not_confirmed');
    }
    const { body } = await send('c1', 'GET', '/v1/me/reporting');
    expect(body).toEqual({ founded: 0, unfounded: 4, standing: 'told', weight: 0.25, usual: 0.5 });
    // Read like any other, and evidence counts whoever reports it.
    await shown('O-1');
    const again = await report('c1', 'O-1');
    expect(await seen(again)).toMatchObject({
      report: { text: expect.stringContaining('Somebody of the shop') },
      weighing: { own: 0.25, proposal: 'contain' },
      recordOfReporter: { unfounded: 4, standing: 'told' },
    });

    const decide = (who: string, takenBack: boolean) =>
      send(who, 'POST', `/v1/incidents/${again}/reporter`, { takenBack });
    expect((await decide('lead', true)).body.type).toBe('/problems/reporting-nothing-asked');
    const appeal = (who: string) => send(who, 'POST', '/v1/me/reporting/appeal', {});
    expect((await appeal('c2')).body.type).toBe('/problems/reporting-nothing-to-ask');
    expect((await appeal('c1')).body.standing).toBe('asked');
    expect((await appeal('c1')).body.type).toBe('/problems/reporting-asked-already');
    expect((await decide('officer', true)).body.type).toBe('/problems/reporting-another-person');
    expect((await decide('seller', true)).status).toBe(403);
    expect((await decide('lead', true)).body.recordOfReporter).toEqual({ founded: 0, unfounded: 0, standing: 'usual' });
    expect((await send('c1', 'GET', '/v1/me/reporting')).body).toMatchObject({ standing: 'usual', weight: 0.5 });
    expect((await actsIn(database().pool)).at(-1)).toMatchObject({ act: 'reporter.restored', actor: 'P-2' });
  });

  test('or it stays, and one more in which nothing is found is told anew', async () => {
    let last = '';
    for (let number = 0; number < 4; number++) {
      last = await report('c1', 'O-1');
      await close(last, 'not_confirmed');
    }
    await send('c1', 'POST', '/v1/me/reporting/appeal', {});
    const kept = await send('lead', 'POST', `/v1/incidents/${last}/reporter`, { takenBack: false });
    expect(kept.body.recordOfReporter).toMatchObject({ unfounded: 4, standing: 'kept' });
    await close(await report('c1', 'O-1'), 'not_confirmed');
    expect((await send('c1', 'GET', '/v1/me/reporting')).body.standing).toBe('told');
    // What was confirmed weighs them up again.
    for (let number = 0; number < 3; number++) await close(await report('c1', 'O-1'), 'confirmed');
    expect((await send('c1', 'GET', '/v1/me/reporting')).body).toMatchObject({ standing: 'usual', founded: 3 });
  });
});
