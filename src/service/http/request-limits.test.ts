import { expect, test } from 'vitest';
import { describeOnEachPostgres } from '../../../test/database.ts';
import { as, testApp } from '../../../test/test-app.ts';
import { EVERYONE, requires } from './access.ts';
import { createRequestLimits, type Quotas } from './request-limits.ts';

const NOW = Date.UTC(2026, 2, 2, 10);

describeOnEachPostgres('request limits', (database) => {
  let windows = 0;

  /** Servers that share a database, in a minute of their own. */
  function servers(count: number, quotas: Partial<Quotas>) {
    const now = NOW + ++windows * 3_600_000;
    return Array.from({ length: count }, () =>
      testApp({
        limits: createRequestLimits({ pool: database().pool, clock: () => now, quotas }),
        routes: [
          (app) => app.get('/v1/x', { config: { access: requires('sellers.list') } }, () => 'x'),
          (app) => app.get('/v1/fast', { config: { access: requires('sellers.list'), limit: 'local' } }, () => 'x'),
          (app) => app.get('/v1/free', { config: { access: requires('sellers.list'), limit: 'none' } }, () => 'x'),
          (app) => app.get('/v1/open', { config: { access: EVERYONE } }, () => 'x'),
          (app) => app.get('/v1/long', { config: { access: requires('sellers.list'), cost: 20 } }, () => 'x'),
        ],
      }),
    );
  }

  async function statuses(
    apps: ReturnType<typeof servers>,
    requests: number,
    url: string,
    headers: object = as('staff'),
  ) {
    const answers = Array.from({ length: requests }, (_, index) =>
      apps[index % apps.length]?.app.inject({ url, headers: { ...headers } }),
    );
    return (await Promise.all(answers)).map((answer) => answer?.statusCode);
  }

  const good = (answers: readonly unknown[]) => answers.filter((status) => status === 200).length;

  test('are shared by servers of one database', async () => {
    const apps = servers(3, { person: 60 });
    const answers = await statuses(apps, 150, '/v1/x');
    expect(good(answers)).toBeLessThanOrEqual(60);
    // A server that has answered all of its requests may have borrowed a twentieth for which nobody asks any more.
    expect(good(answers)).toBeGreaterThan(60 - 3);
    expect(answers.filter((status) => status === 429)).toHaveLength(150 - good(answers));
  });

  test('say when to go on', async () => {
    const [first] = servers(1, { person: 1 });
    await first?.app.inject({ url: '/v1/x', headers: as('staff') });
    const answer = await first?.app.inject({ url: '/v1/x', headers: as('staff') });
    expect(answer?.headers['retry-after']).toBe('60');
    expect(answer?.json()).toMatchObject({ type: '/problems/too-many-requests', detail: 'Wait 60 s, then go on' });
  });

  test('are one for each person, and count what is refused for other reasons, too', async () => {
    const apps = servers(2, { person: 20 });
    expect(good(await statuses(apps, 40, '/v1/x', as('staff')))).toBe(20);
    expect(good(await statuses(apps, 40, '/v1/x', as('lead')))).toBe(20);
  });

  test('count what is not for whoever asks: nobody tries ids or keys without end', async () => {
    const [server] = servers(1, { person: 20, address: 20 });
    const refused = await statuses(server === undefined ? [] : [server], 40, '/v1/x', as('seller'));
    expect(refused.filter((status) => status === 403)).toHaveLength(20);
    expect(refused.filter((status) => status === 429)).toHaveLength(20);
    const wrong = { authorization: 'Bearer kt_nobody-has-this' };
    const unknown = await statuses(server === undefined ? [] : [server], 40, '/v1/x', wrong);
    expect(unknown.filter((status) => status === 401)).toHaveLength(20);
  });

  test('count what takes long as several', async () => {
    const [server] = servers(1, { person: 100 });
    const apps = server === undefined ? [] : [server];
    expect(good(await statuses(apps, 20, '/v1/long'))).toBe(5);
    expect(good(await statuses(apps, 20, '/v1/x'))).toBe(0);
    expect(good(await statuses(apps, 30, '/v1/x', as('lead')))).toBe(30);
    expect(good(await statuses(apps, 20, '/v1/long', as('lead')))).toBe(3);
  });

  test('of a fast route stay in the process, and some routes have none', async () => {
    const apps = servers(2, { person: 1, local: 30 });
    expect(good(await statuses(apps, 100, '/v1/fast'))).toBe(60);
    expect(good(await statuses(apps, 100, '/v1/free'))).toBe(100);
  });

  test('of those who are not signed in go by address, and never reach the database', async () => {
    const apps = servers(1, { address: 10 });
    expect(good(await statuses(apps, 30, '/v1/open', {}))).toBe(10);
    const { rows } = await database().pool.query('select subject from request_limits where subject not like $1', [
      'person:%',
    ]);
    expect(rows).toEqual([]);
  });

  test('forget the minutes that are over', async () => {
    await statuses(servers(1, {}), 1, '/v1/x');
    await statuses(servers(1, {}), 1, '/v1/x');
    await expect
      .poll(async () => (await database().pool.query('select distinct window_start from request_limits')).rows.length)
      .toBe(1);
  });

  test('go on without the database', async () => {
    const pool = { query: () => Promise.reject(new Error('away')) } as never;
    const limits = createRequestLimits({ pool, clock: () => NOW, quotas: { person: 40 } });
    const { app } = testApp({
      limits,
      routes: [(routes) => routes.get('/v1/x', { config: { access: requires('sellers.list') } }, () => 'x')],
    });
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => app.inject({ url: '/v1/x', headers: as('staff') })),
    );
    expect(good(answers.map(({ statusCode }) => statusCode))).toBe(40);
  });
});

test('whoever has a network of IPv6 addresses is one caller', () => {
  const limits = createRequestLimits({ pool: undefined as never, clock: () => NOW, quotas: { address: 1 } });
  const count = (address: string) => limits.count({ kind: 'nobody' }, address, 'local');
  expect(count('2001:db8:1:2300::1')).toBe(0);
  expect(count('2001:0db8:1:23ff:7::2')).toBeGreaterThan(0);
  expect(count('2001:db8:1:2400::1')).toBe(0);
  expect(count('10.0.0.1')).toBe(0);
  expect(count('10.0.0.2')).toBe(0);
  expect(count('::ffff:10.0.0.1')).toBe(0);
});
