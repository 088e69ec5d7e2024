import Fastify from 'fastify';
import { describe, expect, test } from 'vitest';
import { originGuard } from './origin-guard.ts';

const OURS = 'https://trust.example';
const COOKIE = { cookie: 'kingston.session_token=abc' };

function guarded() {
  const app = Fastify();
  const guard = originGuard(new Set([OURS]), (reply, refusal) => reply.code(403).send(refusal));
  app.addHook('onRequest', guard);
  for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    app.route({ method, url: `/${method.toLowerCase()}`, handler: async () => 'done' });
  }
  return app;
}

async function ask(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', headers: Record<string, string>) {
  const app = guarded();
  const { statusCode } = await app.inject({ method, url: `/${method.toLowerCase()}`, headers });
  await app.close();
  return statusCode;
}

describe('a change', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s from our own page goes through', async (method) => {
    expect(await ask(method, { ...COOKIE, origin: OURS })).toBe(200);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s from another site does not', async (method) => {
    expect(await ask(method, { ...COOKIE, origin: 'https://evil.example' })).toBe(403);
  });

  test.each([
    ['the null origin of a sandboxed frame', { origin: 'null' }],
    ['an origin that begins like ours', { origin: `${OURS}.evil.example` }],
    ['our host over http', { origin: 'http://trust.example' }],
    ['our host on another port', { origin: `${OURS}:8443` }],
    ['another origin that claims to be the same', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
    ['another page of the same site', { 'sec-fetch-site': 'same-site' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['no word of where it comes from', {}],
  ])('with a cookie and %s is refused', async (_, headers) => {
    expect(await ask('POST', { ...COOKIE, ...headers } as Record<string, string>)).toBe(403);
  });

  test('without an Origin goes through when the browser says that it is the same', async () => {
    expect(await ask('POST', { ...COOKIE, 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  test('is refused without a cookie too, because a sign-in may follow from it', async () => {
    expect(await ask('POST', { origin: 'https://evil.example' })).toBe(403);
  });
});

describe('a program with a key', () => {
  test('needs no Origin', async () => {
    expect(await ask('POST', { authorization: 'Bearer kt_1' })).toBe(200);
    expect(await ask('POST', { authorization: 'bearer kt_1', origin: 'https://evil.example' })).toBe(200);
  });

  test('that sends a cookie too is a browser, and is asked for its Origin', async () => {
    expect(await ask('POST', { ...COOKIE, authorization: 'Bearer kt_1' })).toBe(403);
  });
});

test('looking is allowed from everywhere', async () => {
  expect(await ask('GET', { ...COOKIE, origin: 'https://evil.example' })).toBe(200);
});
