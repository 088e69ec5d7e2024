import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Owner, spawnOwner, startOwner } from '../../../../test/database/owner.ts';
import { openPool } from '../database.ts';
import { inTransaction } from '../transaction.ts';
import { readPostmasterFile } from './postmaster-file.ts';

let place: string;
let data: string;
beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'kingston-killed-'));
  chmodSync(place, 0o755);
  data = path.join(place, 'data');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('a first start that is killed at any moment is made good by the next one', async () => {
  for (let patience = 50; patience <= 1250; patience += 150) {
    rmSync(data, { recursive: true, force: true });
    const child = spawnOwner({ dataDirectory: data });
    await sleep(patience);
    child.kill('SIGKILL');
    const owner = await startOwner({ dataDirectory: data });
    expect(owner.told).toHaveProperty('url');
    await owner.stop();
    expect(readdirSync(data).toSorted()).toEqual(['database', 'postgres-18.4.0-beta.17', 'postgres.log', 'socket']);
  }
});

test('whoever is killed while rows are written, program or server, nothing that was confirmed is lost', async () => {
  let owner = await startOwner({ dataDirectory: data });
  await onDatabase(owner, (pool) => pool.query('create table kept (id int primary key)'));
  let next = 1;
  for (let round = 0; round < 10; round++) {
    const confirmed: number[] = [];
    const writing = onDatabase(owner, async (pool) => {
      for (;;) {
        const id = next++;
        await inTransaction(pool, (transaction) => transaction.query('insert into kept values ($1)', [id]));
        confirmed.push(id);
      }
    }).catch((error) => error);
    await sleep(200 + round * 20);
    const server = readPostmasterFile(path.join(data, 'database'))?.pid ?? 0;
    if (round % 3 !== 0) process.kill(server, 'SIGKILL');
    if (round % 3 !== 1) await owner.kill();
    // With its program alone killed the server lives on, and is adopted under the writer.
    if (round % 3 === 0) await sleep(50);
    else expect(await writing).toHaveProperty('name', 'DatabaseUnavailable');
    if (round % 3 === 1) await owner.kill();
    const restarted = await startOwner({ dataDirectory: data });
    expect(restarted.told).toMatchObject({ adopted: round % 3 === 0 });
    owner = restarted;
    const written = confirmed.slice();
    const { rows } = await onDatabase(owner, (pool) => pool.query<{ id: number }>('select id from kept'));
    const there = new Set(rows.map(({ id }) => id));
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((id) => !there.has(id))).toEqual([]);
    if (round % 3 === 0) {
      process.kill(server, 'SIGKILL');
      await writing;
      await owner.kill();
      owner = await startOwner({ dataDirectory: data });
    }
  }
  await owner.stop();
});

async function onDatabase<Answer>(
  owner: Owner,
  work: (pool: ReturnType<typeof openPool>) => Promise<Answer>,
): Promise<Answer> {
  const pool = openPool({ url: owner.told.url ?? '', connections: 1 });
  return work(pool).finally(() => pool.end());
}
