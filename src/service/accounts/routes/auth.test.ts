import { describe, expect, test } from 'vitest';
import { problem, withAccountsApp } from '../../../../test/accounts/app.ts';
import { withDatabase } from '../../../../test/database.ts';

const { ask, signIn } = withAccountsApp(withDatabase());

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
    const headers = await signIn('agent@example.com');
    expect((await ask('GET /v1/me', { headers })).status).toBe(200);
    expect((await ask('POST /auth/sign-out', { headers, body: {} })).status).toBe(200);
    expect((await ask('GET /v1/me', { headers })).status).toBe(401);
  });
});

test('the routes about accounts are in the OpenAPI document, each under its name', async () => {
  const { body } = await ask('GET /v1/openapi.json');
  const operations = Object.entries(body.paths as Record<string, Record<string, { operationId: string }>>)
    .filter(([path]) => /^\/v1\/(me|keys|invitations|people)\b/.test(path))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${method} ${path} ${operationId}`),
    );
  expect(operations.toSorted()).toEqual([
    'delete /v1/invitations/{id} withdrawInvitation',
    'delete /v1/keys/{id} revokeKey',
    'delete /v1/me/sessions endMyOtherSessions',
    'delete /v1/me/sessions/{id} endMySession',
    'delete /v1/people/{id} removePerson',
    'get /v1/invitations listInvitations',
    'get /v1/keys listKeys',
    'get /v1/me getMe',
    'get /v1/me/proof getMyProof',
    'get /v1/me/sessions listMySessions',
    'get /v1/people listPeople',
    'post /v1/invitations createInvitation',
    'post /v1/invitations/acceptance acceptInvitation',
    'post /v1/keys createKey',
    'post /v1/me/proof proveMyself',
    'post /v1/me/recovery/cancellation cancelMyRecovery',
  ]);
});
