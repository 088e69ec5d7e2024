import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { formatTimestamp } from '../../src/rulebook/timestamp.ts';
import { defaultPolicyPath } from '../../src/service/policy/load.ts';
import { databaseProcesses, directoryIn, killDatabase, outcome, place, run, until } from './program.ts';
import { get, openShop, type Shop, signUp } from './shop.ts';

const folder = place();
const data = directoryIn(folder, 'data');
const where = ['--data', data];
const start = ['start', '--port', '0', ...where];
let shop: Shop;

/** Activates a policy a few seconds ahead, on a busy machine some more; answers from when on it is in force. */
async function activateSoon(file: string): Promise<string> {
  for (let ahead = 3000; ahead < 60_000; ahead *= 2) {
    const from = formatTimestamp(Math.ceil((Date.now() + ahead) / 1000) * 1000);
    const { code, said, printed } = await outcome(['policy', 'activate', file, '--from', from, ...where]);
    if (code === 2 && said.includes('the clock of this installation is at')) continue;
    const told = { policy: 'kingston-express@2', from, before: 'kingston-express@1' };
    expect({ code, printed }).toMatchObject({ code: 0, printed: [told] });
    return from;
  }
  throw new Error('the machine is too slow');
}

/** Nothing of a start is left behind. */
function expectGone(): void {
  expect(databaseProcesses(data)).toEqual([]);
  expect(existsSync(path.join(data, 'lock'))).toBe(false);
}

test('a first start says what a person needs, takes what operators ask for, and ends with SIGTERM', {
  timeout: 180_000,
}, async () => {
  const program = run(start);
  const url = await program.url();
  await program.says(/invite you@example\.com --role administrator --data/);
  const lines = program.said().split('\n');
  expect(lines.filter((line) => line.length > 80 && !line.includes(data))).toEqual([]);
  expect(lines).toContain(`  API reference  ${url}/docs`);
  expect(lines).toContain(`  Data           ${data}`);

  const second = await outcome(start);
  const port = new URL(url).port;
  expect(second).toMatchObject({
    code: 1,
    said: expect.stringMatching(
      new RegExp(`in use by another kingston: process ${program.process.pid}, port ${port}, since`),
    ),
  });
  expect(second.said).toContain('give this one its own directory with --data');

  expect(await signUp(url, where)).toMatch(/^kingston\.session_token=/);
  shop = await openShop(where);
  expect(await shop.post(url, [1, 2, 3])).toMatchObject({ status: 200, body: { accepted: 3 } });
  expect(await program.end('SIGTERM')).toBe(0);
  expect(program.said()).toContain(`Stopped. Your data is kept in ${data}.`);
  expect(program.logged().filter(({ level }) => level !== 'info')).toEqual([]);
  expectGone();
});

test('killed, it is started again on its data; its database killed, it starts that again by itself', {
  timeout: 180_000,
}, async () => {
  const killed = run(start);
  await shop.post(await killed.url(), [4]);
  expect(await killed.end('SIGKILL')).toBe('SIGKILL');
  expect(databaseProcesses(data).length).toBeGreaterThan(0);

  const program = run(start);
  const url = await program.url();
  expect(program.said()).toMatch(
    /^Went on with the database that an earlier start left running\.\nKingston Trust is up\./,
  );
  expect(await shop.post(url, [4, 5])).toMatchObject({ body: { accepted: 1, duplicates: 1 } });

  // Many at once: a dying server may break a connection in the moment in which it is handed out.
  const burst = Array.from({ length: 40 }, (_, index) => shop.post(url, [100 + index]));
  await killDatabase(data);
  const statuses = new Set((await Promise.all(burst)).map(({ status }) => status));
  const posted = await until(
    () => shop.post(url, [5, 6]),
    ({ status }) => statuses.add(status).has(200) && status === 200,
  );
  expect(posted.body).toMatchObject({ accepted: 1, duplicates: 1 });
  expect([...statuses].toSorted()).toEqual([200, 503]);
  expect((await get(`${url}/readyz`)).status).toBe(200);
  const told = program.logged().flatMap(({ level, msg }) => (level === 'info' && msg === 'answered' ? [] : [msg]));
  expect(told.filter((msg) => msg === 'the database ended by itself and is started again')).toHaveLength(1);
  expect(told).toContain('the database runs again');
  expect(await shop.post(url, [1, 2, 3, 4, 5, 6])).toMatchObject({ body: { accepted: 0, duplicates: 6 } });
  expect(await program.end('SIGINT')).toBe(0);
  expectGone();
});

test('a policy is activated while it serves; a second Ctrl-C does not wait', async () => {
  const mine = path.join(folder, 'mine.yaml');
  writeFileSync(mine, readFileSync(defaultPolicyPath(), 'utf8').replace(/^version: 1$/m, 'version: 2'));
  const program = run(start, { KINGSTON_POLICY: mine });
  const url = await program.url();
  await program.says(
    /mine\.yaml \(kingston-express@2\) is not in force: this installation judges by kingston-express@1\. .*kingston policy activate/,
  );

  const from = await activateSoon(mine);
  const ask = () => get(`${url}/v1/marketplace`);
  expect(await ask()).toMatchObject({ body: { policy: 'kingston-express@1' } });
  await until(ask, ({ body }) => body['policy'] === 'kingston-express@2');
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(from));

  // A body that never comes to its end keeps the server from stopping for a while.
  const headers = { 'content-type': 'application/json', 'content-length': '1000' };
  const slow = request(`${url}/v1/events`, { method: 'POST', headers });
  slow.on('error', () => {});
  slow.write('[');
  await sleep(300);
  // The key that npm passes on as well is one key.
  program.process.kill('SIGINT');
  await program.says(/Stopping/);
  program.process.kill('SIGINT');
  await sleep(600);
  expect(program.process.exitCode).toBeNull();
  const asked = performance.now();
  expect(await program.end('SIGINT')).toBe(130);
  expect(performance.now() - asked).toBeLessThan(5000);
  await until(
    async () => databaseProcesses(data).length,
    (count) => count === 0,
  );

  const next = run(start);
  expect(await shop.post(await next.url(), [6, 7])).toMatchObject({ body: { accepted: 1, duplicates: 1 } });
  expect(await next.end('SIGHUP')).toBe(0);
  expectGone();
});
