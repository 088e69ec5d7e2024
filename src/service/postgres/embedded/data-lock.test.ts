import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { currentHolder, type DataLock, type Holder, takeDataLock } from './data-lock.ts';
import { placeOfProcesses, startOf } from './processes.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kingston-lock-'));
  file = path.join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const NOW = Date.UTC(2026, 2, 2, 10);
const take = (port = 8080) => takeDataLock(file, { port, now: () => NOW });

async function taken(): Promise<DataLock> {
  const lock = await take();
  if ('heldBy' in lock) throw new Error(`held by ${lock.heldBy.pid}`);
  return lock;
}

/** A lock that somebody else left. */
function left(holder: Partial<Holder>, touched = Date.now()): void {
  const self = { pid: process.pid, started: startOf(process.pid), place: placeOfProcesses(), port: 1, since: '' };
  writeFileSync(file, JSON.stringify({ ...self, ...holder }));
  utimesSync(file, touched / 1000, touched / 1000);
}

/** A number that no process has. */
const GONE = 2 ** 22 + 1;

describe('a data directory belongs to one at a time', () => {
  test('whoever comes second is told who is there', async () => {
    const lock = await taken();
    expect(await take(9090)).toMatchObject({
      heldBy: { pid: process.pid, port: 8080, since: '2026-03-02T10:00:00.000Z' },
    });
    expect(await currentHolder(file)).toMatchObject({ port: 8080 });
    lock.release();
    expect(await currentHolder(file)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of many at once one gets it', async () => {
    left({ pid: GONE });
    const all = await Promise.all(Array.from({ length: 8 }, () => take()));
    const got = all.flatMap((one) => ('release' in one ? one : []));
    expect(got).toHaveLength(1);
    got[0]?.release();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a lock that was left is taken over', () => {
  test.each<readonly [string, Partial<Holder>]>([
    ['its process is gone', { pid: GONE }],
    ['its number has been given to another process', { started: '1' }],
  ])('%s', async (_, holder) => {
    left(holder);
    (await taken()).release();
  });

  test('it is no lock at all', async () => {
    writeFileSync(file, '{"pid":');
    (await taken()).release();
  });

  test('in another container, where nobody has touched it for long', async () => {
    left({ place: 'elsewhere' }, Date.now() - 120_000);
    (await taken()).release();
  });
});

describe('a lock from another container, of which no process can be seen', () => {
  test('holds while it is touched', async () => {
    left({ place: 'elsewhere', pid: GONE });
    const heartbeat = setInterval(() => utimesSync(file, new Date(), new Date()), 300);
    expect(await take()).toMatchObject({ heldBy: { place: 'elsewhere' } });
    clearInterval(heartbeat);
  });
});

test('releasing leaves the lock of somebody else alone', async () => {
  const lock = await taken();
  left({ port: 7 });
  lock.release();
  expect(existsSync(file)).toBe(true);
  expect(statSync(file).mode & 0o022).toBe(0);
});
