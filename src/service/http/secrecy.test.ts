import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { testApp } from '../../../test/test-app.ts';
import { DatabaseUnavailable } from '../postgres/outage.ts';
import { EVERYONE } from './access.ts';
import { createMetrics } from './metrics.ts';
import type { App } from './registrar.ts';

/** What a customer's name would be: anywhere in a request, and in every error that code below throws. */
const CANARY = `Mary-Miller-${randomUUID()}`;

const config = { access: EVERYONE } as const;

/** Known to every route, so that the request gets as far as it may. */
const querystring = z.object({ name: z.string().optional() });

function routes(app: App): void {
  app.post('/v1/echo/:name', { config, schema: { querystring } }, () => ({ ok: true }));
  app.post('/v1/shape/:name', { config, schema: { querystring, body: z.object({ count: z.number() }) } }, () => ({
    ok: true,
  }));
  app.post('/v1/bug/:name', { config, schema: { querystring } }, ({ params }) => {
    const { name } = params as { name: string };
    throw Object.assign(new TypeError(`no address of ${name}\n    at ${name}`), { detail: name, table: 'orders' });
  });
  app.post('/v1/cause/:name', { config, schema: { querystring } }, () => {
    throw new Error(CANARY, { cause: new RangeError(CANARY, { cause: CANARY }) });
  });
  app.post('/v1/thrown/:name', { config, schema: { querystring } }, () => {
    throw CANARY;
  });
  app.post('/v1/outage/:name', { config, schema: { querystring } }, () => {
    throw new DatabaseUnavailable('unreachable', { cause: new Error(`password of ${CANARY}`) });
  });
  app.post(
    '/v1/mismatch/:name',
    { config, schema: { querystring, response: { 200: z.object({ ok: z.boolean() }) } } },
    () => {
      return { ok: CANARY } as unknown as { ok: boolean };
    },
  );
}

test('nothing of a request is in the logs, the metrics or a refusal, whatever happens to it', async () => {
  const metrics = createMetrics();
  const { app, logged, lines } = testApp({ metrics, routes: [routes] });
  const headers = {
    cookie: `a=${CANARY}`,
    authorization: `Bearer ${CANARY}`,
    'x-customer': CANARY,
    'user-agent': CANARY,
  };
  const bodies = [JSON.stringify({ name: CANARY }), `{"${CANARY}": ${CANARY}`, `${CANARY}`, ''];
  const places = ['echo', 'shape', 'bug', 'cause', 'thrown', 'outage', 'mismatch', 'nowhere', '%zz'];
  const answers: string[] = [];
  for (const place of places) {
    for (const payload of bodies) {
      for (const type of ['application/json', `text/${CANARY}`]) {
        const { body } = await app.inject({
          method: 'POST',
          url: `/v1/${place}/${CANARY}?name=${CANARY}`,
          headers: { ...headers, origin: 'http://localhost:8080', 'content-type': type },
          payload,
        });
        answers.push(body);
      }
    }
  }

  expect(lines().filter(({ msg }) => msg === 'answered').length).toBeGreaterThan(50);
  expect(lines().some(({ msg }) => msg === 'failed')).toBe(true);
  expect(logged()).not.toContain(CANARY);
  expect((await metrics.read()).text).not.toContain(CANARY);
  expect(answers.filter((answer) => answer.includes(CANARY))).toEqual([]);
});

test('a request that is answered is one line: what, how it ended, how long it took', async () => {
  const { app, lines } = testApp({ routes: [routes] });
  await app.inject({ method: 'POST', url: `/v1/echo/${CANARY}` });
  expect(lines()).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/Z$/),
      request: 'request-1',
      method: 'POST',
      route: '/v1/echo/:name',
      status: 200,
      milliseconds: expect.any(Number),
      msg: 'answered',
    },
  ]);
});

test('on the hot path only what goes wrong is a line', async () => {
  const { app, lines } = testApp({
    routes: [(hot) => hot.get('/v1/hot', { config: { ...config, limit: 'local' } }, ({ query }) => query)],
  });
  await app.inject('/v1/hot');
  expect(lines()).toEqual([]);
  await app.inject({ method: 'POST', url: '/v1/hot' });
  expect(lines()).toMatchObject([{ status: 405 }]);
});

test('a bug is logged with where it is, and the names of the database, not with its message', async () => {
  const { app, lines } = testApp({ routes: [routes] });
  await app.inject({ method: 'POST', url: `/v1/bug/${CANARY}` });
  expect(lines()[0]).toMatchObject({
    level: 'error',
    route: '/v1/bug/:name',
    failure: {
      name: 'TypeError',
      table: 'orders',
      at: expect.arrayContaining([expect.stringContaining('secrecy.test.ts')]),
    },
  });
});
