import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Owner, startOwner } from '../../test/database/owner.ts';
import { openPool } from '../service/postgres/database.ts';
import { migrate } from '../service/postgres/migrate.ts';

const MAIN = path.join(import.meta.dirname, 'main.ts');
let folder: string;
let data: string;
let owner: Owner;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kingston-backup-'));
  chmodSync(folder, 0o755);
  data = file('data');
  owner = await startOwner({ dataDirectory: data, port: 8080 });
  await onDatabase(async (pool) => {
    await migrate(pool);
    await pool.query(`insert into events (seller_id, source, id, position, type, at, judged_at, platform_version, digest, body)
      select 'S-' || n % 1000, '/shop', 'e-' || n, n, 'order.placed', n, n, 0, 0,
        jsonb_build_object('noise', (select string_agg(md5((n * 8 + part)::text), '') from generate_series(1, 8) as part))
      from generate_series(1, 600000) as n`);
  });
});
afterAll(async () => {
  await owner.stop();
  rmSync(folder, { recursive: true });
});

const file = (name: string) => path.join(folder, name);

async function onDatabase<Answer>(work: (pool: ReturnType<typeof openPool>) => Promise<Answer>): Promise<Answer> {
  const pool = openPool({ url: owner.told.url ?? '', connections: 1, statementTimeout: 0 });
  return work(pool).finally(() => pool.end());
}

const sums = () =>
  onDatabase(
    async (pool) =>
      (await pool.query('select count(*), sum(hashtextextended(events::text, 0)) as sum from events')).rows[0],
  );

function start(...typed: readonly string[]) {
  const { DATABASE_URL: _, ...env } = process.env;
  // What the process has used at its end, in KiB.
  const program = `process.on('exit', () => console.error('rss', process.resourceUsage().maxRSS)); await import('${MAIN}');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, 'main', ...typed], { env });
  let stderr = '';
  child.stderr.on('data', (piece) => {
    stderr += piece;
  });
  const ended = new Promise<{ code: number | null; stderr: string; rss: number }>((resolve) =>
    child.on('close', (code) => resolve({ code, stderr, rss: Number(/rss (\d+)/.exec(stderr)?.[1]) / 1024 })),
  );
  return { child, ended };
}

test('while a server runs on it, in little memory; then without one, into a new directory', async () => {
  const before = await sums();
  expect(before).toMatchObject({ count: 600_000 });
  const backup = await start('backup', file('one'), '--data', data).ended;
  expect(backup).toMatchObject({ code: 0 });
  expect(statSync(file('one')).size).toBeGreaterThan(80 * 1024 * 1024);
  expect(backup.rss).toBeLessThan(250);
  expect(await sums()).toEqual(before);

  await owner.stop();
  expect(await start('backup', file('two'), '--data', data).ended).toMatchObject({ code: 0 });
  expect([existsSync(path.join(data, 'lock')), existsSync(path.join(data, 'database/postmaster.pid'))]).toEqual([
    false,
    false,
  ]);

  truncateSync(file('one'), statSync(file('one')).size - 20);
  const cut = await start('restore', file('one'), '--data', file('restored')).ended;
  expect(cut).toMatchObject({ code: 2 });
  expect(cut.stderr).toContain(`${file('one')} ends too early; nothing was restored; fetch the file again`);
  const restore = await start('restore', file('two'), '--data', file('restored')).ended;
  expect(restore).toMatchObject({ code: 0 });
  expect(restore.rss).toBeLessThan(250);
  owner = await startOwner({ dataDirectory: file('restored') });
  expect(await sums()).toEqual(before);
});

test('Ctrl-C leaves neither a server nor a half file', async () => {
  await owner.stop();
  const { child, ended } = start('backup', file('three'), '--data', data);
  while (!existsSync(file('three.unfinished'))) await sleep(20);
  child.kill('SIGINT');
  expect(await ended).toMatchObject({ code: 1 });
  expect([existsSync(file('three')), existsSync(file('three.unfinished'))]).toEqual([false, false]);
  expect(existsSync(path.join(data, 'database/postmaster.pid'))).toBe(false);
  owner = await startOwner({ dataDirectory: data });
});
