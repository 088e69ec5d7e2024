import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { idOf, serveEmergencies } from '../../../../test/emergency/served-emergencies.ts';
import { LATE } from '../../../../test/ledger/drive.ts';
import { ADA, type WithCustomers, withCustomers } from '../../../../test/reveals/served-reveals.ts';
import { whatIsMeant } from '../../../../test/reveals/what-is-meant.ts';
import type { TestApp } from '../../../../test/test-app.ts';
import { EMERGENCY_OPEN, EMERGENCY_REVIEW, EMERGENCY_WAITS } from '../../../rulebook/emergency/emergency.ts';
import { MINUTE } from '../../../rulebook/instant.ts';
import { readLeaf } from '../../audit/leaf.ts';
import { verifyLog } from '../../audit/verify-log.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-emergencies-'));
afterAll(() => rmSync(folder, { recursive: true }));

let marketplace: WithCustomers;
let served: TestApp;
let now = LATE;

beforeAll(async () => {
  marketplace = await withCustomers(database().pool, folder);
  served = serveEmergencies(database().pool, { ...marketplace, now: () => now });
});

/** Nothing of one test stands against anybody in the next. */
beforeEach(async () => {
  now += 1000 * MINUTE;
  await database().pool.query('truncate emergencies, emergency_acts, accesses, outbox, audit_leaves');
});

const REASON = 'The customer wrote that somebody waits at her door, and she answers no call.';
const WANTED = { order: 'O-1', fields: ['phone', 'address'], purpose: 'support', reason: REASON };

async function send(who: string, path: string, payload: object = {}, app = served.app) {
  const answer = await app.inject({
    ...{ method: 'POST', url: `/v1/emergencies${path}`, payload },
    headers: { authorization: `Bearer ${who}` },
  });
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
}

async function get(who: string, path = '') {
  const url = `/v1/emergencies${path}`;
  const answer = await served.app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${who}` } });
  return { status: answer.statusCode, body: answer.json() };
}

async function opened(by = 'agent', approver = 'lead'): Promise<string> {
  const { body } = await send(by, '', WANTED);
  const { status } = await send(approver, `/${body.id}/approval`);
  expect(status).toBe(200);
  return body.id;
}

async function leaves() {
  const { rows } = await database().pool.query<{ body: string }>('select body from audit_leaves order by ctid');
  return rows.map(({ body }) => readLeaf(body)?.leaf);
}

async function count(table: 'accesses' | 'emergencies' | 'outbox'): Promise<number> {
  return (await database().pool.query(`select count(*)::int as all from ${table}`)).rows[0].all;
}

const code = ({ body }: { body: { type: string } }): string | undefined => body.type?.split('/').at(-1);

test('two people open it, it is shown to whoever asked, the customer is told, and a third one reviews it: each step a leaf', async () => {
  const asked = await send('agent', '', WANTED);
  expect(asked).toMatchObject({
    status: 201,
    body: {
      status: 'requested',
      seller: 'S-1',
      order: 'O-1',
      can: ['end'],
      acts: [{ type: 'requested', note: REASON }],
    },
  });
  const { id } = asked.body;
  expect(code(await send('agent', `/${id}/reveals`, { fields: ['phone'] }))).toBe('emergency-not-open');
  expect((await get('lead', `/${id}`)).body.can).toEqual(['approve', 'refuse']);
  await send('lead', `/${id}/approval`, { note: 'I called her as well.' });

  const shown = await send('agent', `/${id}/reveals`, { fields: ['phone', 'name'] });
  expect(shown.headers['cache-control']).toBe('no-store');
  expect(shown.body).toMatchObject({
    ...{ order: 'O-1', purpose: 'support', seconds: 60 },
    shown: [{ field: 'phone', rule: 'staff.emergency' }],
    kept: [{ field: 'name', rule: 'staff.emergency_not_asked' }],
  });
  expect(whatIsMeant(shown.body.shown)).toEqual(whatIsMeant([{ field: 'phone', value: ADA.phone }]));
  const { rows: told } = await database().pool.query("select body from outbox where topic = 'customer-data'");
  expect(told).toMatchObject([
    {
      body: {
        type: 'customer.data_accessed',
        order: 'O-1',
        customer: expect.any(String),
        fields: ['phone'],
        by: 'staff',
      },
    },
  ]);
  await send('lead', `/${id}/end`);
  expect(code(await send('agent', `/${id}/reveals`, { fields: ['phone'] }))).toBe('emergency-not-open');
  const review = { outcome: 'justified', note: 'The call is in the record of the day.' };
  expect(code(await send('lead', `/${id}/review`, review))).toBe('emergency-reviewer-barred');
  expect((await send('officer', `/${id}/review`, review)).body).toMatchObject({
    status: 'reviewed',
    outcome: 'justified',
  });
  expect(code(await send('officer', `/${id}/review`, review))).toBe('emergency-not-ended');

  const written = await leaves();
  const order = marketplace.audit.tagOf('order', 'O-1');
  const about = { kind: 'act', seller: 'S-1', order, about: id };
  expect(written.filter((leaf) => leaf?.kind === 'act')).toMatchObject([
    { ...about, act: 'emergency.requested', actor: idOf('agent'), fields: ['phone', 'address'], purpose: 'support' },
    { ...about, act: 'emergency.approved', actor: idOf('lead') },
    { ...about, act: 'emergency.ended', actor: idOf('lead') },
    { ...about, act: 'emergency.reviewed.justified', actor: idOf('officer') },
  ]);
  // In vain, shown, and in vain again.
  expect(written.filter((leaf) => leaf?.kind === 'access')).toMatchObject([
    { actor: idOf('agent'), verdicts: [{ verdict: 'refuse', rule: 'staff.emergency_over' }] },
    {
      ...{ actor: idOf('agent'), role: 'staff-agent', access: shown.body.access, purpose: 'support' },
      verdicts: [
        { field: 'phone', verdict: 'show', rule: 'staff.emergency' },
        { field: 'name', verdict: 'refuse' },
      ],
    },
    { verdicts: [{ verdict: 'refuse' }] },
  ]);
  expect(JSON.stringify(written)).not.toMatch(/Canary|876|O-1|door/);
  await marketplace.audit.sequence();
  expect(await verifyLog(database().pool)).toMatchObject({ entries: written.length });
});

describe('nobody alone, and nobody else', () => {
  test('whoever asked neither approves nor reviews; others of the staff neither see it nor are shown anything', async () => {
    const { body } = await send('lead', '', WANTED);
    expect(code(await send('lead', `/${body.id}/approval`))).toBe('emergency-own');
    expect(code(await send('second', `/${body.id}/approval`))).toBe('not-permitted');
    await send('officer', `/${body.id}/approval`);
    for (const who of ['second', 'other']) {
      expect(code(await send(who, `/${body.id}/reveals`, { fields: ['phone'] }))).toBe('emergency-not-your-part');
      expect(code(await send(who, `/${body.id}/end`))).toBe('emergency-not-your-part');
    }
    expect(code(await send('officer', `/${body.id}/reveals`, { fields: ['phone'] }))).toBe('not-permitted');
    expect((await get('second', `/${body.id}`)).status).toBe(404);
    expect((await get('second')).body.items).toEqual([]);
    expect((await get('other')).body.items).toHaveLength(1);
    // Both attempts are on record.
    expect(await count('accesses')).toBe(2);
  });

  test('whoever approved reviews where nobody else is there', async () => {
    const few = serveEmergencies(database().pool, { ...marketplace, now: () => now, people: ['agent', 'lead'] });
    const id = await opened();
    await send('agent', `/${id}/end`);
    const review = { outcome: 'justified', note: 'Nobody else is in the office.' };
    expect((await send('lead', `/${id}/review`, review, few.app)).body).toMatchObject({ status: 'reviewed' });
  });
});

describe('time', () => {
  test('an hour and no longer; what is on the screen goes with it', async () => {
    const id = await opened();
    now += EMERGENCY_OPEN - 20_000;
    expect((await send('agent', `/${id}/reveals`, { fields: ['phone'] })).body).toMatchObject({ seconds: 20 });
    now += 20_000;
    expect(code(await send('agent', `/${id}/reveals`, { fields: ['phone'] }))).toBe('emergency-not-open');
    expect((await get('agent', `/${id}`)).body).toMatchObject({ status: 'ended', overdue: false });
  });

  test('a request that nobody approves in an hour is over, and another one can be asked for', async () => {
    const { body } = await send('agent', '', WANTED);
    now += EMERGENCY_WAITS;
    expect(code(await send('lead', `/${body.id}/approval`))).toBe('emergency-not-waiting');
    expect((await get('agent', `/${body.id}`)).body).toMatchObject({ status: 'lapsed', can: [] });
    expect((await send('agent', '', WANTED)).status).toBe(201);
  });

  test('an overdue review locks whoever asked, and the review unlocks', async () => {
    const id = await opened();
    now += EMERGENCY_OPEN + EMERGENCY_REVIEW;
    expect((await get('lead')).body.items).toMatchObject([{ id, overdue: true }]);
    const locked = await send('agent', '', WANTED);
    expect([code(locked), locked.body.detail]).toEqual(['emergency-review-overdue', expect.stringContaining(id)]);
    await send('other', `/${id}/review`, { outcome: 'justified', note: 'Late, but it was right.' });
    expect((await send('agent', '', WANTED)).status).toBe(201);
  });

  test('after a misuse no other', async () => {
    const id = await opened();
    await send('officer', `/${id}/end`);
    await send('officer', `/${id}/review`, { outcome: 'misuse', note: 'There was no call and no letter.' });
    expect(code(await send('agent', '', WANTED))).toBe('emergency-misused');
  });
});

describe('at once', () => {
  test('a double click asks once; two who answer at once: one of them does', async () => {
    const both = await Promise.all([send('agent', '', WANTED), send('agent', '', WANTED)]);
    expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
    const { id } = both[0].body;
    const answers = await Promise.all([
      send('lead', `/${id}/approval`),
      send('other', `/${id}/approval`),
      send('officer', `/${id}/refusal`),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect((await get('lead', `/${id}`)).body.acts).toHaveLength(2);
    expect(await count('emergencies')).toBe(1);
  });

  test('another order meanwhile is a second subject: refused', async () => {
    await opened();
    expect(code(await send('agent', '', { ...WANTED, order: 'O-2' }))).toBe('emergency-running');
  });
});

describe('bad input', () => {
  test('says what is wrong, and nothing is asked for', async () => {
    expect(code(await send('agent', '', { ...WANTED, reason: 'Please, it is urgent.' }))).toBe(
      'emergency-reason-short',
    );
    expect(code(await send('agent', '', { ...WANTED, order: 'nowhere' }))).toBe('unknown-order-anywhere');
    expect((await send('agent', '', { ...WANTED, fields: [] })).body.pointer).toBe('/body/fields');
    expect((await send('agent', '', { ...WANTED, reason: 'word '.repeat(1000) })).body.pointer).toBe('/body/reason');
    expect((await send('agent', '/unknown/end')).status).toBe(400);
    expect(code(await send('seller', '', WANTED))).toBe('not-permitted');
    expect(await count('emergencies')).toBe(0);
  });

  test('what cannot be written down is not shown', async () => {
    const id = await opened();
    let read = 0;
    const { app } = serveEmergencies(database().pool, {
      ...{ ledger: marketplace.ledger, now: () => now },
      audit: { ...marketplace.audit, appendIn: () => Promise.reject(new Error('no leaf')) },
      vault: {
        read: (of, fields) => {
          read += 1;
          return marketplace.vault.read(of, fields);
        },
      },
    });
    expect((await send('agent', `/${id}/reveals`, { fields: ['phone'] }, app)).status).toBe(500);
    expect(read).toBe(0);
  });

  test('the log of the server holds no value and no reason', () => {
    expect(served.logged()).not.toMatch(/Canary|876 555|her door/);
  });
});
