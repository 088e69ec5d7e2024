import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Owner, startOwner } from '../../test/database/owner.ts';
import { freshDatabase, type TestDatabase } from '../../test/database.ts';
import { openPool } from '../service/postgres/database.ts';
import { migrate } from '../service/postgres/migrate.ts';

const MAIN = path.join(import.meta.dirname, 'main.ts');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kingston-backup-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string) => path.join(folder, name);

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** The command in a process of its own, as it is typed. */
function run(typed: readonly string[], input = ''): Promise<Ended> {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...typed], { env });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('latin1').on('data', (piece) => {
      said[name] += piece;
    });
  }
  child.stdin.end(Buffer.from(input, 'latin1'));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

async function policies(url: string): Promise<readonly string[]> {
  const pool = openPool({ url, connections: 1 });
  const { rows } = await pool.query<{ name: string }>('select name from policies order by number');
  await pool.end();
  return rows.map(({ name }) => name);
}

async function fill(url: string): Promise<void> {
  const pool = openPool({ url, connections: 1 });
  await migrate(pool);
  await pool.query("insert into policies (number, name, document, activated_at) values (1, 'fair', E'a: 1\\nb: 2', 0)");
  await pool.end();
}

describe('by URL', () => {
  let from: TestDatabase;
  let into: TestDatabase;
  beforeAll(async () => {
    [from, into] = [await freshDatabase({ empty: true }), await freshDatabase({ empty: true })];
    await fill(from.url);
  });
  afterAll(async () => {
    await from.drop();
    await into.drop();
  });

  test('a backup is written for its owner only, and restored', async () => {
    const written = await run(['backup', file('one'), '--database', from.url]);
    expect(written).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(written.stdout)).toMatchObject({ rows: 1, file: file('one') });
    expect(statSync(file('one')).mode & 0o777).toBe(0o600);

    const restored = await run(['restore', file('one'), '--database', into.url]);
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(restored.stdout)).toMatchObject({ rows: 1, made: expect.stringMatching(/^20.*Z$/) });
    expect(await policies(into.url)).toEqual(['fair']);

    expect(await run(['restore', file('one'), '--database', into.url])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^kingston restore: there are tables in .* already; restore into a new database/),
    });
  });

  test('through pipes', async () => {
    const { code, stdout } = await run(['backup', '-', '--database', from.url]);
    expect(code).toBe(0);
    await into.pool.query('drop schema public, auth cascade; create schema public');
    expect(await run(['restore', '-', '--database', into.url], stdout)).toMatchObject({ code: 0, stderr: '' });
    expect(await policies(into.url)).toEqual(['fair']);
  });

  test.each([
    [['backup', '/none/there'], /cannot write \/none\/there: its directory does not exist/, 1],
    [['restore', '/none/there'], /cannot read \/none\/there: no such file/, 2],
    [['restore', '/tmp'], /cannot read \/tmp: it is a directory/, 2],
  ] as const)('what cannot be done is said: %s', async (typed, said, code) => {
    expect(await run([...typed, '--database', from.url])).toEqual({
      code,
      stdout: '',
      stderr: expect.stringMatching(said),
    });
  });

  test('an older backup stays when a new one fails', async () => {
    writeFileSync(file('kept'), 'older');
    const nowhere = from.url.replace(/test_\w+/, 'nowhere');
    expect(await run(['backup', file('kept'), '--database', nowhere])).toMatchObject({ code: 1 });
    expect(statSync(file('kept')).size).toBe(5);
    expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  });
});

describe('of the embedded database', () => {
  const data = () => file('data');
  let owner: Owner;

  test('there must be one', async () => {
    expect(await run(['backup', file('two'), '--data', data()])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`there is no database in ${data()}; name its directory with --data`),
    });
    expect(existsSync(data())).toBe(false);
  });

  test('while a server runs on it, which goes on, and when none does', async () => {
    owner = await startOwner({ dataDirectory: data(), port: 8080 });
    await fill(owner.told.url ?? '');
    expect(await run(['backup', file('two'), '--data', data()])).toMatchObject({ code: 0, stderr: '' });
    expect(await policies(owner.told.url ?? '')).toEqual(['fair']);
    await owner.stop();

    expect(await run(['backup', file('three'), '--data', data()])).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(path.join(data(), 'lock'))).toBe(false);
    expect(existsSync(path.join(data(), 'database/postmaster.pid'))).toBe(false);
  });

  test('and restored into a new directory; a file cut off leaves none of it there', async () => {
    const restored = file('restored');
    const { size } = statSync(file('two'));
    truncateSync(file('two'), size - 20);
    expect(await run(['restore', file('two'), '--data', restored])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${file('two')} ends too early; nothing was restored; fetch the file again`),
    });
    expect(await run(['restore', file('three'), '--data', restored])).toMatchObject({ code: 0, stderr: '' });
    owner = await startOwner({ dataDirectory: restored });
    expect(await policies(owner.told.url ?? '')).toEqual(['fair']);
    await owner.stop();
  });
});
