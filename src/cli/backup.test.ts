import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { withDatabase } from '../../test/database.ts';
import { localFileStore } from '../service/file-store/local.ts';
import { migrate } from '../service/postgres/migrate.ts';
import { COMMANDS } from './commands.ts';
import { kingston } from './kingston.ts';
import { memoryOutput } from './output.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kingston-backup-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => vi.stubEnv('DATABASE_URL', ''));
afterEach(() => vi.unstubAllEnvs());

const file = (name: string) => path.join(folder, name);

async function run(...typed: readonly string[]) {
  const [stdout, stderr] = [memoryOutput(), memoryOutput()];
  const code = await kingston(typed, COMMANDS, { stdout, stderr, isTerminal: false, progress() {} });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

describe('kingston backup and restore', () => {
  const from = withDatabase({ empty: true });
  const into = withDatabase({ empty: true });
  beforeAll(async () => {
    await migrate(from().pool);
    await from().pool.query(
      "insert into policies (number, name, document, activated_at) values (1, 'fair', E'a: 1\\nb: 2', 0)",
    );
  });
  afterEach(() => into().pool.query('drop schema if exists public, auth, vault cascade; create schema public'));

  async function policies(): Promise<unknown> {
    return (await into().pool.query('select name, document from policies')).rows;
  }
  const FAIR = [{ name: 'fair', document: 'a: 1\nb: 2' }];

  test('a backup is written for its owner only, and restored, once', async () => {
    const written = await run('backup', file('one'), '--database', from().url);
    expect(written).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(written.stdout)).toMatchObject({ rows: 1, file: file('one'), database: from().url });
    expect(statSync(file('one')).mode & 0o777).toBe(0o600);

    const restored = await run('restore', file('one'), '--database', into().url);
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(restored.stdout)).toMatchObject({ rows: 1, made: expect.stringMatching(/^20.*Z$/) });
    expect(await policies()).toEqual(FAIR);

    expect(await run('restore', file('one'), '--database', into().url)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^kingston restore: there are tables in .* already; restore into a new database/),
    });
  });

  test('uploaded files go along, from the store that is set to the store that is set', async () => {
    const name = '0199d3a4-7c11-4d02-9a55-0c1f5d2f7e10';
    await from().pool.query(
      `insert into files values ('S-1', $1, 'plan', 1, 1, 'png', 6, 1, 1, 'digest', 0, 'P-1', 0, 'key', 'name', null, null),
         ('S-1', gen_random_uuid(), 'plan', 1, 1, 'png', 6, 1, 1, 'digest', 0, 'P-1', 0, 'key', 'name', null, null)`,
      [name],
    );
    vi.stubEnv('KINGSTON_FILE_STORE', file('files'));
    await localFileStore(file('files')).put(name, Buffer.from('sealed'));
    expect(JSON.parse((await run('backup', file('with'), '--database', from().url)).stdout)).toMatchObject({
      ...{ rows: 3, files: 1, missing: 1 },
    });
    vi.stubEnv('KINGSTON_FILE_STORE', file('restored-files'));
    const restored = await run('restore', file('with'), '--database', into().url);
    expect(JSON.parse(restored.stdout)).toMatchObject({ rows: 3, files: 1 });
    expect(String(await localFileStore(file('restored-files')).get(name))).toBe('sealed');
    await from().pool.query('delete from files');
  });

  test('the database may be named in the environment', async () => {
    vi.stubEnv('DATABASE_URL', from().url);
    expect(await run('backup', file('environment'))).toMatchObject({ code: 0 });
  });

  test('it goes through pipes', async () => {
    const main = path.join(import.meta.dirname, 'main.ts');
    const start = (...typed: readonly string[]) =>
      spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...typed]);
    const [backup, restore] = [
      start('backup', '-', '--database', from().url),
      start('restore', '-', '--database', into().url),
    ];
    backup.stdout.pipe(restore.stdin);
    const ended = [backup, restore].map((child) => new Promise((resolve) => child.on('close', resolve)));
    expect(await Promise.all(ended)).toEqual([0, 0]);
    expect(await policies()).toEqual(FAIR);
  });

  test.each([
    [['backup', '/none/there'], 1, 'cannot write /none/there: its directory does not exist'],
    [['restore', '/none/there'], 2, 'cannot read /none/there: no such file'],
    [['restore', '/tmp'], 2, 'cannot read /tmp: it is a directory'],
    [['restore', import.meta.filename], 2, 'is not a backup; give a file that kingston backup has written'],
  ] as const)('what cannot be done is said: %s', async ([command, name], code, said) => {
    const database = command === 'backup' ? from() : into();
    const ended = await run(command, name, '--database', database.url);
    expect(ended).toEqual({ code, stdout: '', stderr: expect.stringContaining(said) });
  });

  test('an older backup stays when a new one fails', async () => {
    writeFileSync(file('kept'), 'older');
    const nowhere = from().url.replace(/test_\w+/, 'nowhere');
    expect(await run('backup', file('kept'), '--database', nowhere)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('the server is there, but has no such database; create it'),
    });
    expect(await run('backup', file('kept'), '--database', into().url)).toMatchObject({ code: 2 });
    expect(statSync(file('kept')).size).toBe(5);
    expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  });

  test('without a URL there must be an embedded database', async () => {
    expect(await run('backup', file('two'), '--data', file('none'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`there is no database in ${file('none')}; name its directory with --data`),
    });
    expect(existsSync(file('none'))).toBe(false);
  });
});
