import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { databaseProcesses, directoryIn, killDatabase, place, run, until } from './program.ts';
import { get, openShop } from './shop.ts';

const folder = place();
const data = directoryIn(folder, 'data');
const where = ['--data', data];
const start = ['start', '--port', '0', ...where];

test('killed again and again, the database is started again each time, and nothing confirmed is lost', async () => {
  const program = run(start);
  const url = await program.url();
  const shop = await openShop(where);
  const confirmed: number[] = [];
  for (let round = 0; round < 3; round++) {
    let isOver = false;
    const posting = Array.from({ length: 4 }, async (_, lane) => {
      for (let index = 0; !isOver; index++) {
        const number = 100_000 * round + 10_000 * lane + index;
        if ((await shop.post(url, [number])).status === 200) confirmed.push(number);
      }
    });
    await sleep(300 + 100 * round);
    await killDatabase(data);
    await until(
      () => get(`${url}/readyz`),
      ({ status }) => status === 503,
    );
    await until(
      () => get(`${url}/readyz`),
      ({ status }) => status === 200,
    );
    isOver = true;
    await Promise.all(posting);
  }
  expect(confirmed.length).toBeGreaterThan(10);
  const known = { accepted: 0, duplicates: confirmed.length, rejected: [] };
  // Who has posted as fast as it goes may have to wait a second now.
  const told = await until(
    () => shop.post(url, confirmed),
    ({ status }) => status !== 429,
  );
  expect(told).toEqual({ status: 200, body: known });
  expect(await program.end('SIGTERM')).toBe(0);
});

test('a database that cannot be started again is given up in plain words, and the program ends with 1', async () => {
  const program = run(start);
  const url = await program.url();
  const control = path.join(data, 'database/global/pg_control');
  const sound = readFileSync(control);
  writeFileSync(control, '');
  await killDatabase(data);
  const waiting = await until(
    () => get(`${url}/readyz`).catch(() => undefined),
    (answer) => JSON.stringify(answer)?.includes('did not start') === true,
  );
  expect(waiting).toMatchObject({ status: 503 });
  expect(await program.ended).toBe(1);
  expect(program.said()).toMatch(
    /kingston start: the database ended by itself and could not be started again, though it was tried several times; its log is .*postgres\.log\. .*\nPostgreSQL did not start; its last words were:/,
  );
  expect(program.logged().filter(({ msg }) => msg === 'the database could not be started again')).toHaveLength(1);
  expect(databaseProcesses(data)).toEqual([]);

  writeFileSync(control, sound);
  const next = run(start);
  await next.url();
  expect(await next.end('SIGTERM')).toBe(0);
});

test('Ctrl-C while the database is being started again ends it all', async () => {
  const program = run(start);
  const url = await program.url();
  const control = path.join(data, 'database/global/pg_control');
  const sound = readFileSync(control);
  writeFileSync(control, '');
  await killDatabase(data);
  await until(
    () => get(`${url}/readyz`),
    ({ status }) => status === 503,
  );
  expect(await program.end('SIGINT')).toBe(0);
  writeFileSync(control, sound);
  expect(databaseProcesses(data)).toEqual([]);
});
