import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { as, testApp } from '../../../test/test-app.ts';
import { EVERYONE, SIGNED_IN } from './access.ts';
import { instant, paging, sellerId } from './shapes.ts';

const shape = z.object({
  seller: sellerId,
  from: instant,
  kind: z.enum(['weather', 'customs']),
  names: z.array(z.string().min(2)).min(1).max(3),
  count: z.number().int().min(1).max(9),
  flag: z.boolean(),
  inner: z.object({ 'a/b~c': z.string() }),
  either: z.union([z.string(), z.number()]),
});

const RIGHT = {
  seller: 'S-1',
  from: '2026-03-02T10:00:00Z',
  kind: 'weather',
  names: ['ab'],
  count: 3,
  flag: true,
  inner: { 'a/b~c': 'x' },
  either: 7,
};

const { app } = testApp({
  routes: [
    (routes) => routes.post('/v1/x', { config: { access: EVERYONE }, schema: { body: shape } }, () => ({})),
    (routes) =>
      routes.post('/v1/strict', { config: { access: EVERYONE }, schema: { body: z.strictObject({}) } }, () => ({})),
    (routes) =>
      routes.get(
        '/v1/x',
        { config: { access: EVERYONE }, schema: { querystring: z.object(paging) } },
        ({ query }) => query,
      ),
    (routes) => routes.get('/v1/own', { config: { access: SIGNED_IN } }, () => ({})),
    (routes) => routes.get('/page', { config: { access: EVERYONE } }, () => ({})),
  ],
});

async function errorsOf(body: unknown, url = '/v1/x') {
  const answer = await app.inject({ method: 'POST', url, headers: as('staff'), payload: body as object });
  return answer.statusCode === 400 ? (answer.json().errors as { pointer: string; detail: string }[]) : [];
}

describe('a body', () => {
  test('that is right is let through', async () => {
    expect(await errorsOf(RIGHT)).toEqual([]);
  });

  test.each([
    [{ seller: 'S 1' }, '/body/seller', 'must be 1 to 64 letters, digits, dots, underscores or hyphens'],
    [{ seller: undefined }, '/body/seller', 'is missing'],
    [{ seller: 7 }, '/body/seller', 'is a number; give a text'],
    [{ seller: null }, '/body/seller', 'is null; give a text'],
    [{ from: 'tomorrow' }, '/body/from', 'must be an RFC 3339 time in UTC, like 2026-03-02T10:00:00Z'],
    [{ from: '2026-03-02T10:00:00+01:00' }, '/body/from', 'must be an RFC 3339 time in UTC, like 2026-03-02T10:00:00Z'],
    [{ kind: 'strike' }, '/body/kind', 'must be one of weather, customs'],
    [{ kind: undefined }, '/body/kind', 'is missing'],
    [{ names: [] }, '/body/names', 'must have 1 entry or more'],
    [{ names: ['ab', 'cd', 'ef', 'gh'] }, '/body/names', 'must have 3 entries at most'],
    [{ names: ['ab', 'c'] }, '/body/names/1', 'must have 2 characters or more'],
    [{ names: 'ab' }, '/body/names', 'is text; give a list'],
    [{ count: 0 }, '/body/count', 'must be 1 or more'],
    [{ count: 10 }, '/body/count', 'must be 9 at most'],
    [{ count: 1.5 }, '/body/count', 'is not a whole number'],
    [{ count: '3' }, '/body/count', 'is text; give a number'],
    [{ flag: 'yes' }, '/body/flag', 'is text; give true or false'],
    [{ inner: [] }, '/body/inner', 'is a list; give an object'],
    [{ inner: {} }, '/body/inner/a~1b~0c', 'is missing'],
    [{ either: true }, '/body/either', 'has none of the forms that are allowed here'],
    [{ either: undefined }, '/body/either', 'is missing'],
  ])('with %j is told %s', async (wrong, pointer, detail) => {
    expect(await errorsOf({ ...RIGHT, ...wrong })).toEqual([{ pointer, detail }]);
  });

  test('may have several mistakes, and all are told', async () => {
    const errors = await errorsOf({ ...RIGHT, seller: '', count: 99, kind: 1 });
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/body/seller', '/body/kind', '/body/count']);
  });

  test('with fields that nobody knows', async () => {
    expect(await errorsOf({ note: 1 }, '/v1/strict')).toEqual([
      { pointer: '/body', detail: 'has fields that nobody knows here (note); leave them out' },
    ]);
  });

  test('is never repeated in the answer', async () => {
    const canary = 'Mary.Miller@example.com';
    const wrong = { ...RIGHT, seller: canary, from: canary, kind: canary, count: canary, flag: canary, inner: canary };
    const answer = await app.inject({ method: 'POST', url: '/v1/x', payload: wrong });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toContain('Mary');
  });
});

test('a single mistake is the detail, with its place', async () => {
  const { body } = await app.inject('/v1/x?limit=900');
  expect(JSON.parse(body)).toMatchObject({ detail: 'query.limit: must be 200 at most', pointer: '/query/limit' });
});

describe('a query', () => {
  const ask = async (url: string) => (await app.inject(url)).json();

  test('with a slip in a name is refused with the name that was meant; nothing is passed over', async () => {
    expect(await ask('/v1/x?limt=3')).toMatchObject({
      ...{ type: '/problems/invalid-request', status: 400, pointer: '/query/limt' },
      detail: 'query.limt: is no parameter here; did you mean limit? This address takes cursor, limit',
    });
    expect(await ask('/v1/x?limit=3&color=red&a/b=1')).toMatchObject({
      errors: [
        { pointer: '/query/color', detail: 'is no parameter here. This address takes cursor, limit' },
        { pointer: '/query/a~1b', detail: 'is no parameter here. This address takes cursor, limit' },
      ],
    });
    expect(await ask('/v1/x?limit=3')).toEqual({ limit: 3 });
    expect(await ask('/v1/x?')).toEqual({ limit: 50 });
  });

  test('is refused where an address takes none, and never before it is known who asks', async () => {
    const plain = await app.inject({ method: 'POST', url: '/v1/strict?id=7', payload: {} });
    expect(plain.json()).toMatchObject({
      detail: 'query.id: is no parameter here: this address takes none; leave it out',
    });
    expect((await app.inject('/v1/own?id=7')).statusCode).toBe(401);
  });

  test('of a page is passed over where nobody knows it, as the web does', async () => {
    expect((await app.inject('/page?from=newsletter')).statusCode).toBe(200);
  });

  test('whose names nobody could tell keeps the server from starting', () => {
    const querystring = z.object(paging).transform((query) => query);
    const start = () =>
      testApp({
        routes: [(app) => app.get('/v1/x', { config: { access: EVERYONE }, schema: { querystring } }, () => 1)],
      });
    expect(start).toThrow(/no z\.object/);
  });
});

test('what is left out has its usual value', async () => {
  expect((await app.inject('/v1/x')).json()).toEqual({ limit: 50 });
});
