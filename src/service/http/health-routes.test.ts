import { describe, expect, test } from 'vitest';
import { as, testApp } from '../../../test/test-app.ts';
import { EVERYONE } from './access.ts';
import { createMetrics } from './metrics.ts';
import type { NotReady } from './problems.ts';

describe('/healthz', () => {
  test('answers as long as the process can, and is not logged', async () => {
    const { app, logged } = testApp({ readiness: () => Promise.reject(new Error('away')) });
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'up', version: '1.2.3' });
    expect(logged()).toBe('');
  });
});

describe('/readyz', () => {
  test('is ready when nothing is missing', async () => {
    expect((await testApp().app.inject('/readyz')).json()).toEqual({ status: 'ready' });
  });

  test('names each part that is missing', async () => {
    const missing: readonly NotReady[] = [
      { part: 'database', detail: 'the database cannot be reached' },
      { part: 'ledger', detail: 'is loading' },
    ];
    const answer = await testApp({ readiness: async () => missing }).app.inject('/readyz');
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.json()).toMatchObject({
      type: '/problems/not-ready',
      detail: 'database: the database cannot be reached; ledger: is loading',
      parts: missing,
    });
  });

  test('says why on the machine itself only: it may hold paths, and what the database said', async () => {
    const missing: readonly NotReady[] = [{ part: 'database', detail: 'no space is left in /var/lib/kingston-trust' }];
    const { app } = testApp({ readiness: async () => missing, metricsToken: 'open-sesame' });
    const ask = (sent: object) => app.inject({ url: '/readyz', ...sent });
    for (const sent of [
      { remoteAddress: '10.1.2.3' },
      { headers: { host: 'evil.example' } },
      { headers: { via: 'x' } },
    ]) {
      const answer = await ask(sent);
      expect([answer.statusCode, answer.json().parts[0].part]).toEqual([503, 'database']);
      expect(answer.body).not.toContain('/var/lib');
    }
    const token = { remoteAddress: '10.1.2.3', headers: { authorization: 'Bearer open-sesame' } };
    expect((await ask(token)).json()).toMatchObject({ parts: missing });
  });
});

describe('/metrics', () => {
  const remoteAddress = '10.1.2.3';

  test('is for programs on this machine', async () => {
    const { app } = testApp();
    expect((await app.inject('/metrics')).statusCode).toBe(200);
    expect((await app.inject({ url: '/metrics', remoteAddress: '::1' })).statusCode).toBe(200);
    expect((await app.inject({ url: '/metrics', remoteAddress })).json()).toMatchObject({
      type: '/problems/metrics-token-needed',
      status: 403,
    });
  });

  test('is not for whoever comes through a proxy on this machine', async () => {
    const { app } = testApp({ trustProxy: true });
    for (const name of ['x-forwarded-for', 'forwarded', 'via']) {
      expect((await app.inject({ url: '/metrics', headers: { [name]: '127.0.0.1' } })).statusCode).toBe(403);
    }
  });

  test('is for whoever knows the token', async () => {
    const { app } = testApp({ metricsToken: 'open-sesame' });
    const ask = async (authorization: string) =>
      (await app.inject({ url: '/metrics', remoteAddress, headers: { authorization } })).statusCode;
    expect(await ask('Bearer open-sesame')).toBe(200);
    expect(await ask('Bearer open-sesamf')).toBe(403);
    expect(await ask('Bearer open')).toBe(403);
    expect(await ask('open-sesame')).toBe(403);
  });

  test('counts requests by route, never by address', async () => {
    const metrics = createMetrics();
    const { app } = testApp({
      metrics,
      routes: [(routes) => routes.get('/v1/sellers/:id/x', { config: { access: EVERYONE } }, () => 'x')],
    });
    await app.inject({ url: '/v1/sellers/S-17/x', headers: as('staff') });
    await app.inject('/v1/sellers/S-18/x');
    await app.inject('/v1/nothing');
    const { text } = await metrics.read();
    expect(text).toContain(
      'kingston_http_request_duration_seconds_count{method="GET",route="/v1/sellers/:id/x",status="200"} 2',
    );
    expect(text).toContain('kingston_http_request_duration_seconds_count{method="GET",route="none",status="404"} 1');
    expect(text).not.toContain('S-17');
  });

  test('two servers in one process count apart', async () => {
    const [one, other] = [createMetrics({ process: true }), createMetrics({ process: true })];
    one.countEvents({ accepted: 3, duplicates: 2, rejected: 1 });
    one.countDecision('warning.issued');
    one.countDecision('warning.issued', 2);
    one.observeAppend(0.02);
    const { text } = await one.read();
    expect(text).toContain('kingston_events_total{outcome="accepted"} 3');
    expect(text).toContain('kingston_decisions_total{decision="warning.issued"} 3');
    expect(text).toContain('kingston_ledger_append_duration_seconds_bucket{le="0.025"} 1');
    expect(text).toContain('process_resident_memory_bytes');
    expect((await other.read()).text).toContain('kingston_events_total{outcome="accepted"} 0');
  });

  test('tells how many connections are in use', async () => {
    const pool = { totalCount: 5, idleCount: 2, waitingCount: 1 } as never;
    const { text } = await createMetrics({ pool }).read();
    for (const line of ['{state="in_use"} 3', '{state="idle"} 2', '{state="waiting"} 1']) {
      expect(text).toContain(`kingston_database_connections${line}`);
    }
  });
});
