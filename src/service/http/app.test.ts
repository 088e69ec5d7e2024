import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { as, testApp } from '../../../test/test-app.ts';
import { DatabaseUnavailable } from '../postgres/outage.ts';
import { EVERYONE, requires, SIGNED_IN } from './access.ts';
import { refusals } from './problems.ts';
import type { App } from './registrar.ts';

const OPEN = { access: EVERYONE } as const;

/** An answer of the kind that every refusal is. */
function problem(status: number, code: string) {
  return { statusCode: status, body: expect.stringContaining(`"type":"/problems/${code}"`) };
}

describe('a route', () => {
  test('that does not say who may use it keeps the server from starting', () => {
    expect(() => testApp({ routes: [(app) => app.get('/v1/forgotten', () => 'secret')] })).toThrow(/forgotten.*access/);
  });

  test('is for those who have its permission', async () => {
    const { app } = testApp({
      routes: [
        (routes) => routes.get('/v1/all', { config: { access: requires('sellers.list') } }, () => 'x'),
        (routes) =>
          routes.get(
            '/v1/own/:id',
            { config: { access: requires('standing.read', ({ params }) => params['id']) } },
            () => 'x',
          ),
        (routes) => routes.get('/v1/any', { config: { access: SIGNED_IN } }, () => 'x'),
      ],
    });
    const ask = async (url: string, who?: string) =>
      (await app.inject({ url, headers: who === undefined ? {} : as(who) })).statusCode;

    expect(await Promise.all([ask('/v1/all'), ask('/v1/all', 'seller'), ask('/v1/all', 'staff')])).toEqual([
      401, 403, 200,
    ]);
    expect(await Promise.all([ask('/v1/own/S-1', 'seller'), ask('/v1/own/S-2', 'seller')])).toEqual([200, 403]);
    expect(await Promise.all([ask('/v1/own/S-2', 'reader'), ask('/v1/own/S-2', 'integrator')])).toEqual([200, 403]);
    expect(await Promise.all([ask('/v1/any'), ask('/v1/any', 'integrator')])).toEqual([401, 200]);
    expect((await app.inject('/v1/any')).headers['www-authenticate']).toBe('Bearer');
  });

  test('refuses before it reads the body', async () => {
    const { app } = testApp({
      routes: [(routes) => routes.post('/v1/x', { config: { access: SIGNED_IN } }, () => 'x')],
    });
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/x',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    });
    expect(answer).toMatchObject(problem(401, 'sign-in-needed'));
  });

  test('takes changes from browsers only when they come from a page of ours', async () => {
    const { app } = testApp({
      baseUrl: 'https://trust.example',
      trustedOrigins: ['https://other.example'],
      routes: [(routes) => routes.post('/v1/x', { config: OPEN }, () => ({ ok: true }))],
    });
    const post = async (headers: Record<string, string>) =>
      (await app.inject({ method: 'POST', url: '/v1/x', headers })).statusCode;
    const cookie = 'kingston.session_token=x';

    expect(await post({ cookie })).toBe(403);
    expect(await post({ cookie, origin: 'https://evil.example' })).toBe(403);
    expect(await post({ cookie, origin: 'https://trust.example' })).toBe(200);
    expect(await post({ cookie, origin: 'https://other.example' })).toBe(200);
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await post({ authorization: 'Bearer integrator' })).toBe(200);
    expect(await post({})).toBe(200);
  });
});

describe('what goes wrong', () => {
  const { app, lines } = testApp({ routes: [brokenRoutes] });

  test.each([
    ['GET', '/v1/nothing', 404, 'no-such-page'],
    ['GET', '/seller', 404, 'no-such-page'],
    ['GET', '/v1/%zz', 400, 'unreadable-request'],
    ['GET', `/v1/number/${'7'.repeat(500)}`, 400, 'unreadable-request'],
    ['DELETE', '/v1/number/7', 405, 'method-not-allowed'],
    ['GET', '/v1/number/seven', 400, 'invalid-request'],
    ['GET', '/v1/bug', 500, 'internal'],
    ['GET', '/v1/mismatch', 500, 'internal'],
    ['GET', '/v1/away', 503, 'unavailable'],
    ['GET', '/v1/refused-connection', 503, 'unavailable'],
    ['GET', '/v1/never', 503, 'took-too-long'],
  ] as const)('%s %s is answered as a problem: %d %s', async (method, url, status, code) => {
    const answer = await app.inject({ method, url });

    expect(answer).toMatchObject(problem(status, code));
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.json()).toMatchObject({
      title: expect.stringMatching(/\w/),
      status,
      detail: expect.not.stringMatching(/[{}]/),
    });
  });

  test('405 says what the address takes', async () => {
    const { headers, body } = await app.inject({ method: 'DELETE', url: '/v1/number/7' });
    expect(headers['allow']).toBe('GET, HEAD');
    expect(body).toContain('It takes GET, HEAD');
  });

  test('503 says when to come again', async () => {
    expect((await app.inject('/v1/away')).headers['retry-after']).toBe('60');
    expect((await app.inject('/v1/refused-connection')).headers['retry-after']).toBe('5');
  });

  test('a bug tells a reference, which the log has, and nothing else', async () => {
    const { body, headers } = await app.inject('/v1/bug');
    const { reference, detail } = JSON.parse(body) as { reference: string; detail: string };

    expect(reference).toBe(headers['x-request-id']);
    expect(detail).toContain(reference);
    expect(body).not.toContain('Mary');
    expect(lines()).toContainEqual(expect.objectContaining({ request: reference, level: 'error', msg: 'failed' }));
  });

  test('a route whose own answers have another shape refuses all the same', async () => {
    // Fastify would check the refusal against the shape of the route, and answer 500.
    expect(await app.inject('/v1/shaped')).toMatchObject(problem(401, 'sign-in-needed'));
  });

  test.each([
    ['a body of another kind', { 'content-type': 'text/plain' }, 'x', 415, 'unsupported-content'],
    ['a body that is too large', { 'content-type': 'application/json' }, `"${'x'.repeat(70_000)}"`, 413, 'too-large'],
    ['a body that is no JSON', { 'content-type': 'application/json' }, '{"a":1,}', 400, 'malformed-json'],
    [
      'a body that is no UTF-8',
      { 'content-type': 'application/json' },
      Buffer.from([0x22, 0xe4, 0x22]),
      400,
      'not-utf-8',
    ],
    ['a body of the wrong shape', { 'content-type': 'application/json' }, '{"count":"many"}', 400, 'invalid-request'],
    ['no body', {}, undefined, 400, 'invalid-request'],
    ['a wrong length', { 'content-type': 'application/json', 'content-length': '99' }, '{}', 400, 'unreadable-request'],
  ] as const)('%s', async (_, headers, payload, status, code) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/body',
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    expect(answer).toMatchObject(problem(status, code));
  });

  test('what is no HTTP is told so before the line is cut', async () => {
    const url = await app.listen({ port: 0 });
    const told = await sendRaw(Number(new URL(url).port), 'nonsense\r\n\r\n');
    expect(told).toMatch(/^HTTP\/1.1 400 [\s\S]*application\/problem\+json[\s\S]*"status":400/);
    await app.close();
  });
});

describe('headers', () => {
  test('of answers with data', async () => {
    const { app } = testApp({ routes: [(routes) => routes.get('/v1/x', { config: OPEN }, () => ({}))] });
    const { headers } = await app.inject('/v1/x');

    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.stringMatching(/^request-\d+$/),
    });
    expect(
      Object.keys(headers).filter((name) => /^access-control|strict-transport|^server$|^x-powered/.test(name)),
    ).toEqual([]);
  });

  test('ask for https from then on only where people reach us by https', async () => {
    const { app } = testApp({ baseUrl: 'https://trust.example' });
    expect((await app.inject('/healthz')).headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
  });

  test('the id of a request is ours, whatever the request says', async () => {
    const { app } = testApp();
    const { headers } = await app.inject({
      url: '/healthz',
      headers: { 'x-request-id': 'Mary', 'request-id': 'Mary' },
    });
    expect(headers['x-request-id']).toMatch(/^request-/);
  });
});

describe('stopping', () => {
  test('finishes what has begun, then closes the line', async () => {
    let finish: (text: string) => void = () => undefined;
    const { app } = testApp({
      routes: [
        (routes) => routes.get('/v1/slow', { config: OPEN }, () => new Promise((resolve) => (finish = resolve))),
      ],
    });
    await app.listen({ port: 0 });
    const { port } = app.server.address() as AddressInfo;

    const answer = fetch(`http://localhost:${port}/v1/slow`);
    await sleep(100);
    const closed = app.close();
    await sleep(50);
    finish('done');

    expect(await (await answer).text()).toBe('done');
    await closed;
    await expect(fetch(`http://localhost:${port}/healthz`)).rejects.toThrow();
  });
});

function brokenRoutes(app: App): void {
  const config = OPEN;
  const schema = { params: z.object({ number: z.coerce.number().int() }) };
  app.get('/v1/number/:number', { config, schema }, ({ params }) => params);
  app.get('/v1/bug', { config }, () => {
    throw new TypeError('cannot read the address of Mary Miller');
  });
  app.get('/v1/mismatch', { config, schema: { response: { 200: z.object({ count: z.number() }) } } }, () => {
    return { count: 'Mary' } as unknown as { count: number };
  });
  app.get('/v1/away', { config }, () => {
    throw new DatabaseUnavailable('disk-full', { cause: new Error('no space left') });
  });
  app.get('/v1/refused-connection', { config }, () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' });
  });
  app.get('/v1/never', { config, handlerTimeout: 1000 }, () => new Promise(() => undefined));
  const shaped = {
    response: {
      200: z.object({ ok: z.boolean() }),
      401: z.object({ never: z.literal('this') }),
      ...refusals('conflict'),
    },
  };
  app.get('/v1/shaped', { config: { access: SIGNED_IN }, schema: shaped }, () => ({ ok: true }));
  app.post('/v1/body', { config, schema: { body: z.object({ count: z.number() }) } }, ({ body }) => body);
}

async function sendRaw(port: number, text: string): Promise<string> {
  const socket = connect(port, 'localhost');
  let told = '';
  socket.on('data', (piece) => {
    told += String(piece);
  });
  socket.write(text);
  await once(socket, 'close');
  return told;
}
