import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../../src/service/postgres/embedded/start.ts';
import { directoryIn, place, run, until } from './program.ts';
import { get, openShop, signUp } from './shop.ts';

const folder = place();
const served = directoryIn(folder, 'postgres');

/** Stands for the PostgreSQL of an operator: it is not kingston that starts and stops it. */
async function startDatabase(): Promise<Embedded> {
  const started = await startEmbedded({ dataDirectory: served });
  if ('refused' in started) throw new Error(started.refused.code);
  return started;
}

test('a database of DATABASE_URL that goes away and comes back is waited for, and told of once', async () => {
  let database = await startDatabase();
  const settings = { DATABASE_URL: database.url };
  const program = run(['start', '--port', '0', '--data', directoryIn(folder, 'data')], settings);
  const url = await program.url();
  const cookie = await signUp(url, ['--data', directoryIn(folder, 'data')], { ...settings, KINGSTON_BASE_URL: url });
  expect(await get(`${url}/v1/me`, { cookie })).toMatchObject({ status: 200, body: { role: 'administrator' } });
  const shop = await openShop(['--data', directoryIn(folder, 'data')], settings);
  expect(await shop.post(url, [1, 2])).toMatchObject({ status: 200, body: { accepted: 2 } });

  for (const outage of [1, 2]) {
    await database.stop();
    expect(await shop.post(url, [3])).toMatchObject({
      status: 503,
      body: {
        type: '/problems/unavailable',
        detail: expect.stringMatching(/^The database cannot be reached\. Try again/),
      },
    });
    // Nobody is signed out by it.
    await sleep(4000);
    expect(await get(`${url}/v1/me`, { cookie })).toMatchObject({ status: 503 });
    const readiness = await get(`${url}/readyz`);
    expect(readiness).toMatchObject({ status: 503, body: { parts: [{ part: 'database' }] } });
    expect((await get(`${url}/healthz`)).status).toBe(200);
    // A page can still say which marketplace this is.
    expect(await get(`${url}/v1/marketplace`)).toMatchObject({ status: 200, body: { policy: 'kingston-express@1' } });
    // Long enough for several rounds of everything that runs by itself.
    await sleep(5000);
    database = await startDatabase();
    const back = await until(
      () => shop.post(url, [2, 10 * outage]),
      ({ status }) => status === 200,
    );
    expect(back.body).toMatchObject({ accepted: 1, duplicates: 1 });
    expect(await get(`${url}/v1/me`, { cookie })).toMatchObject({ status: 200 });
    await until(
      async () => messages(program).filter((message) => message === BACK).length,
      (count) => count === outage,
    );
  }
  const told = messages(program);
  expect(told.filter((message) => message === BACK)).toHaveLength(2);
  // One a round of heartbeats, and one for each request that was refused.
  const away = program
    .logged()
    .filter(
      ({ level, msg, request }) => level === 'error' && request === undefined && /^the database/.test(String(msg)),
    );
  expect(away).toHaveLength(2);
  expect(told.filter((message) => message === 'a connection to the database broke').length).toBeLessThanOrEqual(2);
  expect(await program.end('SIGTERM')).toBe(0);
  await database.stop();
});

const BACK = 'the database answers again';

function messages(program: ReturnType<typeof run>): readonly string[] {
  return program.logged().map(({ msg }) => String(msg));
}

test('started while it is away, it says so and ends with 1', async () => {
  const url = `postgresql://kingston@/kingston?host=${encodeURIComponent(folder)}`;
  const program = run(['start', '--port', '0', '--data', directoryIn(folder, 'other')], { DATABASE_URL: url });
  expect(await program.ended).toBe(1);
  expect(program.said()).toMatch(/the database cannot be reached; look whether PostgreSQL runs/);
});
