import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeActsOf } from '../../../../test/acts.ts';
import { withDatabase } from '../../../../test/database.ts';
import { ACTORS, type TestApp, testApp } from '../../../../test/test-app.ts';
import { type Actor, NOBODY } from '../../../rulebook/accounts/actor.ts';
import { INCIDENT_WORDS_KEPT } from '../../../rulebook/incidents/incident.ts';
import { openIncidents } from '../../start/open-incidents.ts';
import type { IncidentParts } from '../parts.ts';
import { destroyOldWords } from '../tidy.ts';
import { registerIncidentRoutes } from './register.ts';

const WHO: Readonly<Record<string, Actor>> = {
  ...ACTORS,
  officer: { kind: 'person', id: 'P-4', role: 'data-protection-officer' },
};
const CANARY = 'Canary-Lovelace';
const REPORT = {
  kind: 'contacted',
  text: `A shop wrote to ${CANARY} on another app, with my address`,
  order: 'O-canary-7',
  shop: 'Canary Crafts',
  contact: 'ada.canary@example.com',
};

const database = withDatabase();
let parts: IncidentParts;
let served: TestApp;
let now: number;

beforeEach(async () => {
  await database().pool.query('truncate incidents, incident_entries, texts');
  now = Date.UTC(2026, 2, 2);
  parts = openIncidents({
    writeActs: writeActsOf(database().pool),
    ...{ pool: database().pool, secret: 'a secret of the tests', now: () => now },
    accounts: { namesOf: async (ids) => new Map(ids.map((id) => [id, `Name of ${id}`])) },
  });
  served = testApp({
    authenticate: async (headers) => WHO[headers.get('authorization') ?? ''] ?? NOBODY,
    routes: [(app) => registerIncidentRoutes(app, parts)],
  });
});

type Sent = { readonly who?: string; readonly headers?: object; readonly body?: object; readonly address?: string };

async function ask(what: string, { who, headers, body, address }: Sent = {}) {
  const [method, url] = what.split(' ') as ['GET' | 'POST', string];
  const answer = await served.app.inject({
    ...{ method, url, ...(body === undefined ? {} : { payload: body }) },
    headers: { ...headers, ...(who === undefined ? {} : { authorization: who }) },
    ...(address === undefined ? {} : { remoteAddress: address }),
  });
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
}

function send(body: object = REPORT, key: string = randomUUID(), sent: Sent = {}) {
  return ask('POST /v1/incidents', { ...sent, body, headers: { 'idempotency-key': key } });
}

const status = (reference: string, code: string) =>
  ask(`GET /v1/incidents/${reference}/status`, { headers: { 'report-code': code } });

describe('anybody', () => {
  test('reports without an account, and sees with the code alone what became of it', async () => {
    const { status: answered, body } = await send();
    expect(answered).toBe(201);
    expect(body).toEqual({
      ...{ reference: expect.stringMatching(/^.{4}-.{4}-.{4}$/), code: expect.stringMatching(/^.{4}-.{4}-.{4}$/) },
      reportedAt: '2026-03-02T00:00:00Z',
    });
    expect((await status(body.reference.toLowerCase(), body.code.replaceAll('-', ' '))).body).toEqual({
      ...{ reference: body.reference, kind: 'contacted', reportedAt: '2026-03-02T00:00:00Z' },
      ...{ status: 'received', answer: null, added: [] },
    });
    const wrong = await status(body.reference, body.reference);
    const nothing = await status('0000-0000-0000', body.code);
    expect([wrong.status, nothing.status]).toEqual([404, 404]);
    expect(wrong.body).toEqual(nothing.body);
  });

  test('sent twice it is one report with one answer, also at once; something else with its key is refused', async () => {
    const key = randomUUID();
    const [one, two] = await Promise.all([send(REPORT, key), send(REPORT, key.toUpperCase())]);
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.body).toEqual(one.body);
    expect((await send({ ...REPORT, text: 'Something else altogether' }, key)).body).toMatchObject({
      ...{ status: 409, type: '/problems/report-sent-otherwise' },
    });
    expect((await ask('GET /v1/incidents', { who: 'officer' })).body.items).toHaveLength(1);
  });

  test('of whoever is signed in only the role is kept', async () => {
    await send(REPORT, randomUUID(), { who: 'seller' });
    const { rows } = await database().pool.query('select row_to_json(incidents)::text as row from incidents');
    expect(rows[0].row).toContain('seller-owner');
    expect(rows[0].row).not.toMatch(/P-3|S-1/);
  });

  test('that it was a slip of the own shop is kept with the shop where its people say so, and nobody else can', async () => {
    const slip = { ...REPORT, ownSlip: true };
    const { reference } = (await send(slip, randomUUID(), { who: 'seller' })).body;
    const seen = async () => (await ask(`GET /v1/incidents/${reference}`, { who: 'officer' })).body;
    expect(await seen()).toMatchObject({ ownShop: 'S-1' });
    // It goes with the words.
    const closing = { outcome: 'confirmed', answer: 'It was talked through.' };
    await ask(`POST /v1/incidents/${reference}/claim`, { who: 'officer', body: {} });
    await ask(`POST /v1/incidents/${reference}/closing`, { who: 'officer', body: closing });
    now += INCIDENT_WORDS_KEPT;
    expect(await destroyOldWords(parts)).toBe(1);
    expect(await seen()).not.toHaveProperty('ownShop');
    for (const who of ['lead', undefined]) {
      const refused = await send(slip, randomUUID(), who === undefined ? {} : { who });
      expect(refused.body).toMatchObject({ status: 403, type: '/problems/no-shop-of-yours', pointer: '/body/ownSlip' });
    }
  });

  test.each([
    ['a script and what turns the writing round', '<script>alert(1)</script> \u202Eseen by a stranger'],
    ['what no database keeps as text', 'A stranger had it \u0000 and more \uFFFF'],
    ['abuse', 'You are all thieves and worse, and my address hangs in your yard'],
    ['one long row of pictures', `${'😡'.repeat(1500)} at my address`],
  ])('%s is taken as the words that it is, and comes back as them', async (_, text) => {
    const { status: answered, body } = await send({ kind: 'seen', text });
    expect(answered).toBe(201);
    expect((await ask(`GET /v1/incidents/${body.reference}`, { who: 'lead' })).body.report.text).toBe(text);
  });

  test.each([
    ['an archive', 'application/zip', 'PK\u0003\u0004'],
    ['a form with a picture in it', 'multipart/form-data; boundary=x', '--x\r\n\r\nGIF89a\r\n--x--'],
    ['a picture that says it is JSON', 'application/json', '\u0089PNG\r\n'],
  ])('%s is not taken, and the cure is said', async (_, type, payload) => {
    const answer = await served.app.inject({
      ...{ method: 'POST', url: '/v1/incidents', payload },
      headers: { 'content-type': type, 'idempotency-key': randomUUID() },
    });
    expect([400, 415]).toContain(answer.statusCode);
    expect(answer.json()).toMatchObject({ type: expect.stringMatching(/^\/problems\//), detail: expect.any(String) });
    expect((await ask('GET /v1/incidents', { who: 'lead' })).body.items).toEqual([]);
  });

  test.each([
    [{ ...REPORT, text: ' ' }, '/body/text', /ten letters/],
    [{ ...REPORT, text: 'aaaaaaaaaaaaaaaaaa' }, '/body/text', /ten letters/],
    [{ ...REPORT, text: 'many '.repeat(1000) }, '/body/text', /4000/],
    [{ ...REPORT, contact: 'nowhere' }, '/body/contact', /e-mail/],
    [{ ...REPORT, order: 'two orders' }, '/body/order', /order id/],
    [{ ...REPORT, kind: 'rude' }, '/body/kind', /one of seen/],
    [{ ...REPORT, name: CANARY }, '/body', /nobody knows/],
    [{ ...REPORT, files: ['a picture'] }, '/body', /nobody knows/],
    [{ ...REPORT, ownSlip: 'yes' }, '/body/ownSlip', /./],
  ])('what cannot be used is named with its cure, and nothing is kept', async (body, pointer, words) => {
    const answer = await send(body);
    expect(answer.body).toMatchObject({ status: 400, pointer });
    expect(answer.body.detail).toMatch(words);
    expect(JSON.stringify(answer.body)).not.toContain(CANARY);
    expect((await ask('GET /v1/incidents', { who: 'lead' })).body.items).toEqual([]);
  });

  test('a report needs its key, and a body that is far too large is not read', async () => {
    const keyless = await ask('POST /v1/incidents', { body: REPORT });
    expect(keyless.body).toMatchObject({ status: 400, pointer: '/headers/idempotency-key' });
    expect((await send({ ...REPORT, text: 'x'.repeat(40_000) })).status).toBe(413);
  });

  test('whoever sends many waits, and nobody else does', async () => {
    for (let sent = 0; sent < 20; sent++) expect((await send()).status).toBe(201);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await send(REPORT, randomUUID(), { address: '192.0.2.7' })).status).toBe(201);
    expect((await send(REPORT, randomUUID(), { who: 'seller' })).status).toBe(201);
    now += 3_600_000;
    expect((await send()).status).toBe(201);
  });
});

test('nothing that was typed stands in the database, a log or another answer', async () => {
  const { body } = await send();
  const addition = { code: body.code, text: `And again: ${CANARY}` };
  await ask(`POST /v1/incidents/${body.reference}/additions`, { body: addition });
  const told = [JSON.stringify((await ask('GET /v1/incidents', { who: 'officer' })).body), served.logged()];
  for (const table of ['incidents', 'incident_entries', 'texts']) {
    const { rows } = await database().pool.query(`select row_to_json(${table})::text as row from ${table}`);
    expect(rows).not.toEqual([]);
    told.push(...rows.map(({ row }) => row));
  }
  for (const text of told) {
    expect(text).not.toMatch(/canary/i);
    expect(text).not.toContain(Buffer.from('Canary').toString('hex'));
    expect(text).not.toContain(body.code);
  }
});

describe('staff', () => {
  test('claim it, note, close it with words to the reporter, who may open it again', async () => {
    const { body: sent } = await send();
    const at = `/v1/incidents/${sent.reference}`;
    expect((await ask('GET /v1/incidents', { who: 'officer' })).body.items).toMatchObject([
      { reference: sent.reference, kind: 'contacted', reporter: 'nobody', status: 'received' },
    ]);
    const { kind, ...typed } = REPORT;
    expect((await ask(`GET ${at}`, { who: 'lead' })).body).toMatchObject({ kind, report: typed, entries: [] });

    const closing = { outcome: 'confirmed', answer: 'The shop was warned and may see nothing more of you.' };
    const early = await ask(`POST ${at}/closing`, { who: 'lead', body: closing });
    expect(early.body).toMatchObject({ type: '/problems/incident-not-yours' });
    // Twice the same press is one claim.
    for (const _ of [1, 2]) expect((await ask(`POST ${at}/claim`, { who: 'officer', body: {} })).status).toBe(200);
    const late = await ask(`POST ${at}/claim`, { who: 'lead', body: {} });
    expect(late.body).toMatchObject({ status: 409, detail: 'Name of P-4 has claimed it' });
    await ask(`POST ${at}/notes`, { who: 'lead', body: { text: 'Ask the carrier too' } });
    expect((await status(sent.reference, sent.code)).body).toMatchObject({ status: 'being_looked_at', answer: null });

    now += 1000;
    expect((await ask(`POST ${at}/closing`, { who: 'officer', body: closing })).status).toBe(200);
    const told = (await status(sent.reference, sent.code)).body;
    expect(told).toMatchObject({ status: 'closed', outcome: 'confirmed', answer: closing.answer });
    expect(JSON.stringify(told)).not.toMatch(/carrier|\bP-4\b/);
    expect((await ask('GET /v1/incidents?state=closed', { who: 'lead' })).body.items).toHaveLength(1);

    const addition = { code: sent.code, text: 'They have written to me again since' };
    const reopened = await ask(`POST ${at}/additions`, { body: addition });
    expect(reopened.body).toMatchObject({ status: 'received', added: [{ at: '2026-03-02T00:00:01Z' }] });
    const whole = (await ask(`GET ${at}`, { who: 'officer' })).body;
    expect(whole.entries.map(({ act }: { act: string }) => act)).toEqual(['claim', 'note', 'close', 'add']);
    expect(whole.entries.at(-1)).toEqual({ at: '2026-03-02T00:00:01Z', act: 'add', text: addition.text });
  });

  test('lists go on page by page, the oldest first', async () => {
    const sent: string[] = [];
    for (let each = 0; each < 3; each++) {
      now += 1000;
      sent.push((await send()).body.reference);
    }
    const first = (await ask('GET /v1/incidents?limit=2', { who: 'officer' })).body;
    const second = (await ask(`GET /v1/incidents?limit=2&cursor=${first.next}`, { who: 'officer' })).body;
    const all = [...first.items, ...second.items].map(({ reference }: { reference: string }) => reference);
    expect([all, second.next]).toEqual([sent, null]);
    const foreign = await ask(`GET /v1/incidents?state=closed&cursor=${first.next}`, { who: 'officer' });
    expect(foreign.body).toMatchObject({ type: '/problems/bad-cursor' });
  });
});

test('what was written is destroyed in time, the outcome stays', async () => {
  const { body: sent } = await send();
  const at = `/v1/incidents/${sent.reference}`;
  await ask(`POST ${at}/claim`, { who: 'officer', body: {} });
  const closing = { outcome: 'not_confirmed', answer: 'We found nothing that points to the shop.' };
  await ask(`POST ${at}/closing`, { who: 'officer', body: closing });
  now += INCIDENT_WORDS_KEPT - 1;
  expect(await destroyOldWords(parts)).toBe(0);
  now += 1;
  expect(await destroyOldWords(parts)).toBe(1);
  expect(await destroyOldWords(parts)).toBe(0);
  const { rows } = await database().pool.query(
    'select 1 from texts where sealed is not null or wrapped_key is not null',
  );
  expect(rows).toEqual([]);
  expect((await ask(`GET ${at}`, { who: 'officer' })).body).toMatchObject({ status: 'destroyed', report: null });
  const told = await status(sent.reference, sent.code);
  expect(told.body).toMatchObject({ status: 'closed', outcome: 'not_confirmed', answer: null });
  const more = await ask(`POST ${at}/additions`, { body: { code: sent.code, text: 'One thing more about it' } });
  expect(more.body).toMatchObject({ type: '/problems/incident-destroyed' });
});
