import { beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD } from '../accounts/service.ts';
import { codeOf } from '../accounts/totp.ts';
import { jpeg, quarters, withSegments } from '../files/pictures.ts';
import { emailOf, withService } from './running.ts';

const running = withService({ KINGSTON_LOG_LEVEL: 'trace' });

/** Stands where somebody's name, address, phone or secret could stand, each with the place that it was planted at. */
const planted = new Map<string, string>();

function canary(place: string): string {
  const value = `CANARY${String(planted.size).padStart(3, '0')}`;
  planted.set(value, place);
  return value;
}

/** What may be kept where: a reference that the contract names, in the tables that are made of events. */
const CUSTOMER = 'CUSTOMER-REFERENCE-1';
const HOLDS_CUSTOMERS = [
  ...['events', 'snapshots', 'decisions', 'sellers', 'customer_orders', 'disputes', 'customer_disputes'],
].map((name) => `public.${name}`);

/** What waited to go out right after it was decided. */
let outbox = '';

beforeAll(async () => {
  await plantInEvents();
  await plantInRequests();
  await plantInAnswers();
  await plantInSignIn();
});

/** In fields that the contract does not name, on every level; in events that are refused; in what is no event. */
async function plantInEvents(): Promise<void> {
  const envelope = (id: string, type: string, at: string) => ({
    ...{ specversion: '1.0', id, source: '/shop', type, subject: 'S-1', time: at },
    ...{ customername: canary('an attribute of an event'), dataschema: canary('a known attribute of CloudEvents') },
  });
  const order = (number: number) => ({
    ...envelope(`p-${number}`, 'order.placed', `2026-03-0${number}T10:00:00Z`),
    data: {
      ...{ orderId: `O-${number}`, customer: `${CUSTOMER}${number}`, fulfilment: 'seller' },
      ...{ shipBy: `2026-03-0${number + 1}T10:00:00Z`, deliverBy: '2026-03-20T00:00:00Z' },
      destination: {
        country: 'JM',
        region: 'Kingston',
        street: canary('beside the region'),
        name: canary('destination'),
      },
      items: [{ listingId: 'L-1', quantity: 1, engraving: canary('in an item') }],
      total: { amount: '45.00', currency: 'USD', card: canary('in an amount') },
      phone: canary('in the data'),
      notes: [{ deep: { deeper: [canary('in a list in the data')] } }],
    },
  });
  const lost = (number: number) => [
    {
      ...envelope(`o-${number}`, 'dispute.opened', `2026-03-1${number}T10:00:00Z`),
      data: {
        disputeId: `D-${number}`,
        orderId: `O-${number}`,
        customer: CUSTOMER,
        reason: 'other',
        text: canary('dispute'),
      },
    },
    {
      ...envelope(`r-${number}`, 'dispute.resolved', `2026-03-1${number}T11:00:00Z`),
      data: { disputeId: `D-${number}`, orderId: `O-${number}`, outcome: 'seller_fault', words: canary('resolution') },
    },
  ];
  const good = [1, 2, 3, 4].map(order);
  const bad = [
    { ...order(5), type: canary('as a type') },
    { ...order(6), id: `bad ${canary('as an id')}`, time: canary('as a time') },
    { ...order(7), data: canary('as all of the data') },
    { ...order(8), data: { orderId: `a b ${canary('as an order')}`, fulfilment: canary('as a choice') } },
    canary('as an event'),
  ];
  const events = [...good, ...[1, 2, 3, 4].flatMap(lost), ...bad];
  const { body } = await running.as('events:write', 'POST /v1/events', { body: events });
  expect(body).toMatchObject({ accepted: 12 });
  const { rows } = await running
    .database()
    .pool.query<{ text: string }>('select each::text as text from outbox as each');
  outbox = rows.map(({ text }) => text).join('\n');
  const lines = { 'content-type': 'application/x-ndjson' };
  const broken = `{"id":"${canary('in a broken line')}"\n${JSON.stringify({ type: canary('on a line') })}`;
  await running.as('events:write', 'POST /v1/events', { headers: lines, body: broken });
  await running.as('events:write', 'POST /v1/events', {
    headers: { 'content-type': 'application/json' },
    body: `[{"id":"${canary('in a broken body')}"`,
  });
  const preview = { events: [{ ...order(9), id: 'x', note: canary('in a preview') }], until: canary('as an end') };
  await running.as('seller-owner', 'POST /v1/sellers/S-1/preview', { body: preview });
  const { status } = await running.as('seller-owner', 'POST /v1/sellers/S-1/preview', {
    body: { events: preview.events },
  });
  expect(status).toBe(200);
  await running.as('staff-lead', 'POST /v1/contexts', {
    body: { kind: canary('as a kind'), reason: canary('as a reason') },
  });
}

/** In addresses, parameters, headers and cookies, to routes that there are and to none. */
async function plantInRequests(): Promise<void> {
  for (const who of ['nobody', 'seller-owner', 'staff-lead', 'standing:read'])
    for (const path of [
      '/v1/sellers/S-1/standing',
      '/v1/decisions',
      '/v1/me',
      '/auth/x',
      '/nowhere',
      '/metrics',
      '/docs',
    ])
      await running.as(who, `GET ${path}?name=${canary('a parameter')}&cursor=${canary('a cursor')}`, {
        headers: {
          ...{ referer: `https://x.example/${canary('a referrer')}`, 'user-agent': canary('a browser') },
          ...{ 'x-request-id': canary('an id of a request'), traceparent: canary('a trace'), from: canary('a header') },
          ...{ 'x-forwarded-for': canary('an address'), accept: canary('what is wanted') },
        },
      });
  for (const path of ['/v1/sellers/', '/v1/actions/', '/problems/', '/seller/', '/assets/', '/v1/', '/auth/'])
    await running.ask(`GET ${path}${canary('a part of an address')}`);
  await running.ask(`GET /v1/me`, { headers: { authorization: `Bearer kt_${canary('a key').padEnd(43, 'x')}` } });
  await running.ask(`GET /v1/me`, {
    headers: { cookie: `kingston.session_token=${canary('a cookie')}.x; name=${canary('another')}` },
  });
  for (const name of ['origin', 'host', 'if-none-match', 'content-type', 'content-encoding', 'expect'])
    await running
      .ask('POST /v1/events', { headers: { [name]: canary(`the header ${name}`) }, body: '[]' })
      .catch(() => {});
}

/** In everything that a seller and staff write about an action: it lies sealed. */
async function plantInAnswers(): Promise<void> {
  const say = async (who: string, path: string, body: object) => {
    const { status, text } = await running.as(who, `POST /v1/${path}`, { body });
    expect([status, text]).toEqual([expect.toSatisfy((code: number) => code === 200 || code === 201), text]);
  };
  const plan = () => ({
    cause: canary('a cause'),
    correction: canary('a correction'),
    prevention: canary('a prevention'),
  });
  await say('seller-owner', 'actions/S-1~1/plan', plan());
  const told = Buffer.from(canary('what a camera wrote into a picture'));
  const picture = withSegments(await jpeg(quarters(16, 16)), [0xfe, told]);
  const uploaded = await running.as('seller-owner', 'POST /v1/sellers/S-1/files?purpose=appeal&number=1', {
    headers: { 'x-file-name': `${canary('the name of a file')}.jpg` },
    body: picture,
  });
  expect([uploaded.status, uploaded.text]).toEqual([201, uploaded.text]);
  const files = [uploaded.body.file];
  const item = { item: 'S-1/1', wrong: 'other', because: canary('an item of an appeal'), files };
  await say('seller-owner', 'actions/S-1~1/appeals', { items: [item], ...plan() });
  await say('seller-owner', 'actions/S-1~1/questions', { reason: 'not_understood', text: canary('a question') });
  await say('staff-agent', 'questions/S-1~1~1/messages', { text: canary('what support answers') });
  const answered = { item: 'S-1/1', answer: 'refused', reason: canary('the reason of an answer') };
  const decision = { outcome: 'upheld', items: [answered], reason: canary('the reason of a decision') };
  await say('staff-lead', 'appeals/S-1~1~1/decision', decision);
}

/** In everything that is said on the way in. */
async function plantInSignIn(): Promise<void> {
  const origin = running.origin();
  const page = { headers: { origin, 'user-agent': 'Test Browser' } };
  const say = (path: string, body: object, headers: object = {}) =>
    running.ask(`POST ${path}`, { headers: { ...page.headers, ...headers }, body });
  await say('/auth/sign-in/email', {
    email: `${canary('a wrong address')}@example.com`,
    password: canary('a password'),
  });
  await say('/auth/sign-in/email', { email: emailOf('administrator'), password: canary('a wrong password') });
  await say('/v1/invitations/acceptance', {
    token: canary('a token'),
    name: canary('a name'),
    password: canary('password'),
  });
  const invited = await running.as('administrator', 'POST /v1/invitations', {
    body: { email: 'new@example.com', role: 'staff-agent' },
  });
  const token = String(invited.body.link).split('#')[1] ?? '';
  planted.set(token, 'the token of an invitation');
  const password = `${canary('the password of an account')} on the wall`;
  expect((await say('/v1/invitations/acceptance', { token, name: 'New', password })).status).toBe(201);
  const signedIn = await say('/auth/sign-in/email', { email: 'new@example.com', password });
  const cookie = [signedIn.headers['set-cookie'] ?? []].flat()[0]?.split(';')[0] ?? '';
  planted.set(cookie.split('=')[1] ?? '', 'the cookie of a session');
  const { body } = await say('/auth/two-factor/enable', { password }, { cookie });
  planted.set(new URL(body.totpURI).searchParams.get('secret') ?? '', 'the secret of an app');
  for (const code of body.backupCodes) planted.set(code, 'a recovery code');
  await say('/auth/two-factor/verify-totp', { code: canary('a code') }, { cookie });
  await say('/auth/two-factor/verify-totp', { code: codeOf(body.totpURI, 0) }, { cookie });
  await say('/auth/two-factor/verify-backup-code', { code: canary('a wrong recovery code') }, { cookie });
  await say(
    '/auth/passkey/verify-registration',
    { response: canary('a passkey'), name: canary('its name') },
    { cookie },
  );
  const key = await running.as('administrator', 'POST /v1/keys', {
    body: { kind: 'integrator', name: 'Shop', scopes: ['events:write'] },
  });
  planted.set(key.body.secret, 'a key');
  expect(PASSWORD).not.toBe('');
}

/** Which of what was planted stands in a text, and at which place it was planted. */
function foundIn(text: string): readonly string[] {
  return [...planted].filter(([value]) => text.includes(value)).map(([value, place]) => `${value}: ${place}`);
}

test('enough was planted', () => {
  expect(planted.size).toBeGreaterThan(200);
  expect(Math.min(...[...planted.keys()].map((value) => value.length))).toBeGreaterThan(8);
});

describe('nothing of it is', () => {
  test('in the log', async () => {
    // What was decided goes out.
    await expect.poll(() => running.logged().includes('"decided"'), { timeout: 15_000 }).toBe(true);
    expect(running.logged().split('\n').length).toBeGreaterThan(50);
    expect(foundIn(running.logged())).toEqual([]);
    expect(running.logged()).not.toContain(CUSTOMER);
    expect(running.logged()).not.toContain('@example.com');
  });

  test('in what goes out', () => {
    expect(foundIn(outbox)).toEqual([]);
    expect(outbox).not.toContain(CUSTOMER);
  });

  test('in the metrics, the reference, its document, or a page about a problem', async () => {
    const pages = [
      '/metrics',
      '/docs',
      '/v1/openapi.json',
      '/problems',
      '/problems/internal',
      '/healthz',
      '/readyz',
      '/v1/marketplace',
    ];
    for (const page of pages) {
      const { status, text } = await running.ask(`GET ${page}`);
      expect([page, status, foundIn(text)]).toEqual([page, 200, []]);
      expect(text).not.toContain(CUSTOMER);
    }
  });

  test('in any table, and references of customers only where events are', async () => {
    const { pool } = running.database();
    const { rows: tables } = await pool.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth')`,
    );
    const full: string[] = [];
    for (const { name } of tables) {
      const { rows } = await pool.query<{ text: string }>(`select each::text as text from ${name} as each`);
      const text = rows.map((row) => row.text).join('\n');
      if (rows.length > 0) full.push(name);
      expect([name, foundIn(text)]).toEqual([name, []]);
      if (!HOLDS_CUSTOMERS.includes(name)) expect([name, text.includes(CUSTOMER)]).toEqual([name, false]);
    }
    expect(full).toEqual(expect.arrayContaining(['public.events', 'public.decisions', 'auth.session']));
  });
});
