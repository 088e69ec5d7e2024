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
  for (let after = 50; after <= 1250; after += 150) {
    rmSync(data, { recursive: true, force: true });
    const child = spawnOwner({ dataDirectory: data });
    await sleep(after);
    child.kill('SIGKILL');
    const owner = await startOwner({ dataDirectory: data });
    expect(owner.told).toHaveProperty('url');
    await owner.stop();
  }
  // An `initdb` whose parent was killed goes on for a while; what it leaves is cleared away at a later start.
  await sleep(5000);
  await (await startOwner({ dataDirectory: data })).stop();
  const programs = expect.stringMatching(/^postgres-[\w.-]*$/);
  expect(readdirSync(data).toSorted()).toEqual(['database', programs, 'postgres.log', 'socket']);
});

const VICTIMS = ['program', 'server', 'both'] as const;

test('whoever is killed while rows are written, nothing that was confirmed is lost', async () => {
  let owner = await startOwner({ dataDirectory: data });
  const pool = poolOf(owner);
  await pool.query('create table kept (id int primary key)');
  await pool.end();

  for (let round = 0; round < 12; round++) {
    const victim = VICTIMS[round % VICTIMS.length];
    const writer = startWriter(owner, round * 1_000_000);
    await sleep(200 + round * 20);
    if (victim !== 'program') killServer();
    // When only the server was killed, its program ends too: somebody restarts it.
    await owner.kill();
    owner = await startOwner({ dataDirectory: data });
    expect(owner.told).toMatchObject({ adopted: victim === 'program' });
    const confirmed = await writer.stop();
    expect(confirmed.length).toBeGreaterThan(0);
    const there = await writtenRows(owner);
    expect(confirmed.filter((id) => !there.has(id))).toEqual([]);
  }
  await owner.stop();
});

/** Writes a row after the other until it is stopped, or there is no server any more; answers with those confirmed. */
function startWriter(owner: Owner, first: number) {
  const pool = poolOf(owner);
  const confirmed: number[] = [];
  let stopped = false;
  async function write(): Promise<void> {
    for (let id = first; !stopped; id++) {
      await inTransaction(pool, (transaction) => transaction.query('insert into kept values ($1)', [id]));
      confirmed.push(id);
    }
  }
  const written = write().catch((error) => expect(error).toHaveProperty('name', 'DatabaseUnavailable'));
  return {
    async stop(): Promise<readonly number[]> {
      stopped = true;
      await written;
      await pool.end();
      return confirmed;
    },
  };
}

function killServer(): void {
  const { pid } = readPostmasterFile(path.join(data, 'database')) ?? {};
  if (pid === undefined) throw new Error('no server runs');
  process.kill(pid, 'SIGKILL');
}

async function writtenRows(owner: Owner): Promise<ReadonlySet<number>> {
  const pool = poolOf(owner);
  const { rows } = await pool.query<{ id: number }>('select id from kept');
  await pool.end();
  return new Set(rows.map(({ id }) => id));
}

function poolOf(owner: Owner) {
  return openPool({ url: owner.told.url ?? '', connections: 1 });
}
