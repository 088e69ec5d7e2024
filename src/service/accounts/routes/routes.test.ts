import { randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import type { DestinationStream } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE_URL, join, PASSWORD, serverOver } from '../../../../test/accounts/service.ts';
import { withDatabase } from '../../../../test/database.ts';
import { createApp } from '../../http/app.ts';
import { createLogger } from '../../http/log.ts';
import { createMetrics } from '../../http/metrics.ts';
import type { App } from '../../http/registrar.ts';
import { createRequestLimits } from '../../http/request-limits.ts';
import type { Accounts } from '../accounts.ts';
import { registerAccountRoutes } from './register.ts';

const database = withDatabase();
const logged: string[] = [];
let app: App;
let accounts: Accounts;

beforeAll(async () => {
  const { pool } = database();
  const destination = { write: (line: string) => logged.push(line) } as unknown as DestinationStream;
  const logger = createLogger('trace', destination);
  accounts = serverOver(pool, { log: logger });
  app = createApp({
    ...{ baseUrl: BASE_URL, trustedOrigins: [], logger, version: '0.0.0', newId: randomUUID, clock: Date.now },
    authenticate: accounts.authenticate,
    limits: createRequestLimits({ pool, clock: Date.now }),
    metrics: createMetrics(),
    readiness: async () => [],
    routes: [(routes) => registerAccountRoutes(routes, { accounts, baseUrl: BASE_URL })],
  });
  await join(accounts, 'admin@example.com', 'administrator');
  await join(accounts, 'agent@example.com', 'staff-agent');
  await join(accounts, 'owner@example.com', 'seller-owner', { sellerId: 'S-1' });
  await join(accounts, 'member@example.com', 'seller-member', { sellerId: 'S-1' });
  await join(accounts, 'other@example.com', 'seller-owner', { sellerId: 'S-2' });
}, 120_000);
afterAll(() => app?.close());

type Asked = { readonly as?: string; readonly body?: object; readonly headers?: Record<string, string> };

const cookies = new Map<string, string>();

/** The cookie of somebody, who signs in the first time. */
async function cookieOf(email: string): Promise<string> {
  const known = cookies.get(email);
  if (known !== undefined) return known;
  const answer = await ask('POST /auth/sign-in/email', { body: { email, password: PASSWORD } });
  expect(answer.status).toBe(200);
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  cookies.set(email, cookie);
  return cookie;
}

async function ask(what: string, { as, body, headers }: Asked = {}) {
  const [method, url] = what.split(' ') as [InjectOptions['method'], string];
  const cookie = as === undefined ? {} : { cookie: await cookieOf(`${as}@example.com`) };
  const sent = { origin: BASE_URL, ...cookie, ...headers };
  const answer = await app.inject({ method, url, headers: sent, ...(body && { payload: body }) } as InjectOptions);
  const type = String(answer.headers['content-type'] ?? '');
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: type.includes('json') ? answer.json() : answer.body,
  };
}

function problem(status: number, code: string) {
  return { status, body: expect.objectContaining({ type: `/problems/${code}`, status }) };
}

describe('GET /v1/me', () => {
  test('tells people who they are and what they may do', async () => {
    const { body } = await ask('GET /v1/me', { as: 'owner' });
    expect(body).toMatchObject({
      ...{
        kind: 'person',
        name: 'Ada of the tests',
        email: 'owner@example.com',
        role: 'seller-owner',
        sellerId: 'S-1',
      },
      secondStep: false,
      permissions: { 'standing.read': 'own', 'people.invite': 'own', 'policy.read': 'all' },
    });
    expect(body.signedInUntil).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect((await ask('GET /v1/me', { as: 'agent' })).body).not.toHaveProperty('sellerId');
  });

  test('tells programs their scopes, and nobody nothing', async () => {
    const created = await accounts.createKey({ kind: 'integrator', name: 'K', scopes: ['standing:read'] }, 'P-1');
    if ('code' in created) throw new Error(created.code);
    const { body } = await ask('GET /v1/me', { headers: { authorization: `Bearer ${created.secret}` } });
    expect(body).toEqual({
      ...{ kind: 'key', id: created.key.id, keyKind: 'integrator', scopes: ['standing:read'] },
      permissions: { 'standing.read': 'all' },
    });
    expect(await ask('GET /v1/me')).toMatchObject(problem(401, 'sign-in-needed'));
  });
});

describe('/v1/me/sessions', () => {
  test('are listed with the current one marked, and ended by their person only', async () => {
    const signIn = { body: { email: 'member@example.com', password: PASSWORD } };
    const before = (await ask('GET /v1/me/sessions', { as: 'member' })).body.items.length;
    await ask('POST /auth/sign-in/email', signIn);
    await ask('POST /auth/sign-in/email', signIn);
    const { body } = await ask('GET /v1/me/sessions', { as: 'member' });
    expect(body.items).toHaveLength(before + 2);
    expect(body.items.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    const [other] = body.items.filter(({ current }: { current: boolean }) => !current);

    expect(await ask(`DELETE /v1/me/sessions/${other.id}`, { as: 'agent' })).toMatchObject(
      problem(404, 'no-such-session'),
    );
    expect((await ask(`DELETE /v1/me/sessions/${other.id}`, { as: 'member' })).status).toBe(204);
    expect((await ask('DELETE /v1/me/sessions', { as: 'member' })).body).toEqual({ ended: before });
    expect((await ask('GET /v1/me/sessions', { as: 'member' })).body.items).toMatchObject([{ current: true }]);
  });
});

describe('/v1/keys', () => {
  test('are made, listed and revoked by an administrator', async () => {
    const body = {
      kind: 'integrator',
      name: 'Shop engine',
      scopes: ['events:write'],
      expiresAt: '2999-01-01T00:00:00Z',
    };
    const created = await ask('POST /v1/keys', { as: 'admin', body });
    expect(created).toMatchObject({ status: 201, body: { key: body } });
    const { secret, key } = created.body;
    const me = { headers: { authorization: `Bearer ${secret}` } };
    expect((await ask('GET /v1/me', me)).status).toBe(200);

    const listed = await ask('GET /v1/keys?limit=1', { as: 'admin' });
    expect(listed.body.items).toMatchObject([{ id: key.id, prefix: secret.slice(0, 9) }]);
    expect(JSON.stringify(listed.body)).not.toContain(secret);
    const next = await ask(`GET /v1/keys?limit=1&cursor=${listed.body.next}`, { as: 'admin' });
    expect(next.body.items.map(({ id }: { id: string }) => id)).not.toContain(key.id);

    expect((await ask(`DELETE /v1/keys/${key.id}`, { as: 'admin' })).status).toBe(204);
    expect(await ask(`DELETE /v1/keys/${key.id}`, { as: 'admin' })).toMatchObject(problem(404, 'no-such-key'));
    expect(await ask('GET /v1/me', me)).toMatchObject(problem(401, 'sign-in-needed'));
  });

  test('that cannot be are refused with the field', async () => {
    const good = { kind: 'integrator', name: 'K', scopes: ['events:write'] };
    const make = (change: object) => ask('POST /v1/keys', { as: 'admin', body: { ...good, ...change } });
    expect(await make({ kind: 'carrier' })).toMatchObject(problem(400, 'scope-not-for-kind'));
    expect(await make({ expiresAt: '2001-01-01T00:00:00Z' })).toMatchObject(problem(400, 'expiry-past'));
    for (const bad of [{ scopes: [] }, { scopes: ['all'] }, { name: ' ' }, { name: 'a\nb' }, { expiresAt: 'soon' }]) {
      expect(await make(bad)).toMatchObject(problem(400, 'invalid-request'));
    }
  });

  test.each(['agent', 'owner'])('are no business of %s', async (as) => {
    expect(await ask('GET /v1/keys', { as })).toMatchObject(problem(403, 'not-permitted'));
    expect(await ask('POST /v1/keys', { as, body: {} })).toMatchObject(problem(403, 'not-permitted'));
    expect(await ask('DELETE /v1/keys/x', { as })).toMatchObject(problem(403, 'not-permitted'));
  });
});

describe('/v1/invitations', () => {
  test('bring somebody in: invited by an owner, accepted by link, signed in', async () => {
    const body = { email: 'New@Example.com', role: 'seller-member' };
    const created = await ask('POST /v1/invitations', { as: 'owner', body });
    expect(created).toMatchObject({ status: 201, body: { invitation: { email: 'new@example.com', sellerId: 'S-1' } } });
    const token = created.body.link.replace(`${BASE_URL}/invitation#`, '');
    const list = async (as: string) => (await ask('GET /v1/invitations', { as })).body.items;
    expect(await list('owner')).toMatchObject([{ email: 'new@example.com' }]);
    expect(await list('other')).toEqual([]);

    const acceptance = { body: { name: 'Nia New', password: 'granite-lullaby-77-fern' } };
    const accepted = await ask(`POST /v1/invitations/${token}/acceptance`, acceptance);
    expect(accepted).toMatchObject({ status: 201, body: { email: 'new@example.com', role: 'seller-member' } });
    expect(await ask(`POST /v1/invitations/${token}/acceptance`, acceptance)).toMatchObject(
      problem(410, 'invitation-over'),
    );
    expect(await list('owner')).toEqual([]);
    const signIn = { body: { email: 'new@example.com', password: 'granite-lullaby-77-fern' } };
    expect((await ask('POST /auth/sign-in/email', signIn)).status).toBe(200);
  });

  test('are withdrawn by the own team and by administrators', async () => {
    const body = { email: 'late@example.com', role: 'seller-member', sellerId: 'S-1' };
    const { id } = (await ask('POST /v1/invitations', { as: 'admin', body })).body.invitation;
    expect(await ask(`DELETE /v1/invitations/${id}`, { as: 'other' })).toMatchObject(
      problem(404, 'no-such-invitation'),
    );
    expect((await ask(`DELETE /v1/invitations/${id}`, { as: 'owner' })).status).toBe(204);
  });

  test('look the same whether somebody signs in here already or not', async () => {
    const invite = async (email: string) => {
      const answer = await ask('POST /v1/invitations', { as: 'other', body: { email, role: 'seller-member' } });
      return { status: answer.status, fields: Object.keys(answer.body.invitation) };
    };
    expect(await invite('admin@example.com')).toEqual(await invite('nobody-yet@example.com'));
  });

  test('are refused where they lead too far', async () => {
    const invite = (as: string, body: object) =>
      ask('POST /v1/invitations', { as, body: { email: 'x@example.com', ...body } });
    expect(await invite('owner', { role: 'administrator' })).toMatchObject(problem(403, 'not-permitted'));
    expect(await invite('owner', { role: 'administrator', sellerId: 'S-1' })).toMatchObject(
      problem(400, 'seller-not-wanted'),
    );
    expect(await invite('owner', { role: 'seller-owner', sellerId: 'S-2' })).toMatchObject(
      problem(403, 'another-seller'),
    );
    expect(await invite('member', { role: 'seller-member' })).toMatchObject(problem(403, 'not-permitted'));
    expect(await invite('agent', { role: 'staff-agent' })).toMatchObject(problem(403, 'not-permitted'));
    expect(await invite('admin', { role: 'customer' })).toMatchObject(problem(400, 'role-not-invitable'));
    expect(await invite('admin', { role: 'seller-owner' })).toMatchObject(problem(400, 'seller-needed'));
    expect(await invite('admin', { role: 'staff-agent', email: 'nobody' })).toMatchObject(
      problem(400, 'invalid-request'),
    );
  });
});

describe('/v1/people', () => {
  test('are seen by owners as their team, by administrators as everybody, by nobody else', async () => {
    const emails = async (as: string, query = '') =>
      (await ask(`GET /v1/people${query}`, { as })).body.items.map(({ email }: { email: string }) => email);
    expect(await emails('other')).toEqual(['other@example.com']);
    expect(await emails('admin')).toContain('agent@example.com');
    expect(await emails('admin', '?seller=S-2')).toEqual(['other@example.com']);
    expect(await ask('GET /v1/people?seller=S-2', { as: 'owner' })).toMatchObject(problem(403, 'another-seller'));
    expect(await ask('GET /v1/people', { as: 'agent' })).toMatchObject(problem(403, 'not-permitted'));
    expect((await ask('GET /v1/people?limit=1', { as: 'admin' })).body.next).toEqual(expect.any(String));
    expect(await ask('GET /v1/people?cursor=bm8', { as: 'admin' })).toMatchObject(problem(400, 'bad-cursor'));
  });

  test('are removed by their owner, not by another one; the last administrator never', async () => {
    await join(accounts, 'gone@example.com', 'seller-member', { sellerId: 'S-1' });
    const idOf = async (email: string) =>
      (await accounts.listPeople({ limit: 100 })).find((person) => person.email === email)?.id ?? '';
    const gone = await idOf('gone@example.com');
    expect(await ask(`DELETE /v1/people/${gone}`, { as: 'other' })).toMatchObject(problem(404, 'no-such-person'));
    expect((await ask(`DELETE /v1/people/${gone}`, { as: 'owner' })).status).toBe(204);
    const admin = await idOf('admin@example.com');
    expect(await ask(`DELETE /v1/people/${admin}`, { as: 'admin' })).toMatchObject(problem(409, 'last-administrator'));
    expect(await ask(`DELETE /v1/people/${admin}`, { as: 'owner' })).toMatchObject(problem(404, 'no-such-person'));
  });
});

describe('from another site', () => {
  test.each([
    'POST /v1/keys',
    'DELETE /v1/me/sessions',
    'POST /v1/invitations',
    'POST /auth/sign-out',
    'DELETE /v1/keys/x',
  ])('%s is refused', async (what) => {
    const evil = { origin: 'http://evil.test' };
    const body = what.startsWith('POST') ? { body: {} } : {};
    expect(await ask(what, { as: 'admin', headers: evil, ...body })).toMatchObject(problem(403, 'foreign-origin'));
  });
});

describe('/auth', () => {
  test('answers in our words, and is closed where nothing is open', async () => {
    const wrong = await ask('POST /auth/sign-in/email', {
      body: { email: 'admin@example.com', password: 'not this one' },
    });
    expect(wrong).toMatchObject(problem(401, 'wrong-sign-in'));
    expect(wrong.headers['content-type']).toContain('application/problem+json');
    expect(await ask('POST /auth/sign-up/email', { body: {} })).toMatchObject(problem(404, 'no-such-sign-in-path'));
    expect(await ask('POST /auth//evil.test/x', { body: {} })).toMatchObject(problem(404, 'no-such-sign-in-path'));
    expect((await ask('PUT /auth/sign-in/email', { body: {} })).status).toBe(405);
    const large = { body: { email: 'admin@example.com', password: 'x'.repeat(40_000) } };
    expect((await ask('POST /auth/sign-in/email', large)).status).toBe(413);
  });

  test('signs out', async () => {
    const body = { email: 'agent@example.com', password: PASSWORD };
    const { headers } = await ask('POST /auth/sign-in/email', { body });
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    expect((await ask('GET /v1/me', { headers: { cookie } })).status).toBe(200);
    expect((await ask('POST /auth/sign-out', { headers: { cookie }, body: {} })).status).toBe(200);
    expect((await ask('GET /v1/me', { headers: { cookie } })).status).toBe(401);
  });
});

test('nothing that must stay secret is in the log', async () => {
  const CANARY = 'canary-password-that-nobody-may-read';
  const email = 'canary@example.com';
  const { body: invited } = await ask('POST /v1/invitations', { as: 'admin', body: { email, role: 'staff-agent' } });
  const token = invited.link.split('#')[1];
  await ask(`POST /v1/invitations/${token}/acceptance`, { body: { name: 'Canary', password: 'too short' } });
  await ask(`POST /v1/invitations/${token}/acceptance`, { body: { name: 'Canary', password: CANARY } });
  await ask(`POST /v1/invitations/${token}/acceptance`, { body: { name: 'Canary', password: CANARY } });
  const wrong = `${CANARY} but wrong`;
  await ask('POST /auth/sign-in/email', { body: { email, password: wrong } });
  await ask('POST /auth/sign-in/email', { body: { email: `${email}\n`, password: wrong } });
  await ask(`POST /auth/sign-in/email?password=${CANARY}`, {
    body: { email, password: CANARY },
    headers: { origin: 'http://evil.test' },
  });
  const signedIn = await ask('POST /auth/sign-in/email', { body: { email, password: CANARY } });
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
  await ask('POST /auth/change-password', {
    body: { currentPassword: wrong, newPassword: `${CANARY}2` },
    headers: { cookie },
  });
  await ask('POST /auth/two-factor/enable', { body: { password: CANARY }, headers: { cookie } });
  const key = await ask('POST /v1/keys', {
    as: 'admin',
    body: { kind: 'integrator', name: 'K', scopes: ['events:write'] },
  });
  await ask('GET /v1/me', { headers: { authorization: `Bearer ${key.body.secret}` } });
  await database().pool.query('alter table auth.session rename to away');
  expect((await ask('GET /v1/me', { headers: { cookie } })).status).toBe(500);
  expect(await ask('POST /auth/sign-in/email', { body: { email, password: CANARY } })).toMatchObject(
    problem(500, 'internal'),
  );
  await database().pool.query('alter table auth.away rename to session');

  const text = logged.join('');
  expect(logged.length).toBeGreaterThan(20);
  const session = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
  expect(session.length).toBeGreaterThan(20);
  for (const hidden of [CANARY, 'too short', token, session, key.body.secret, 'canary@', 'example.com', PASSWORD]) {
    expect(text.includes(hidden), hidden).toBe(false);
  }
});
