import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOnEachPostgres } from '../../../test/database.ts';
import { describeMigrationRefusal } from '../../words/database-en.ts';
import { type MigrateOptions, migrate } from './migrate.ts';
import { MIGRATIONS_FOLDER, readMigrations } from './migration-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kingston-migrations-'));
  write('0001-sellers.sql', 'create table sellers (seller_id text primary key);');
  write('0002-orders.sql', "create table orders (order_id text primary key); insert into sellers values ('S-1');");
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, sql: string): void {
  writeFileSync(path.join(folder, file), sql);
}

describeOnEachPostgres(
  'migrations',
  (database) => {
    afterEach(() => database().pool.query('drop schema public cascade; create schema public'));

    const run = (options: MigrateOptions = {}) => migrate(database().pool, { folder, ...options });
    async function refusal(): Promise<string> {
      const outcome = await run();
      return 'refused' in outcome
        ? describeMigrationRefusal(outcome.refused.code, outcome.refused.parameters)
        : `ran ${outcome.ran}`;
    }
    async function count(table: string): Promise<unknown> {
      return (await database().pool.query(`select count(*) from ${table}`)).rows[0].count;
    }

    test('run once, in order, and only what is new', async () => {
      expect(await run()).toEqual({ at: 2, ran: ['0001-sellers.sql', '0002-orders.sql'] });
      expect(await run()).toEqual({ at: 2, ran: [] });
      write('0003-returns.sql', 'create table returns (id int)');
      expect(await run()).toEqual({ at: 3, ran: ['0003-returns.sql'] });
      expect(await count('sellers')).toBe(1);
    });

    test('up to one of them', async () => {
      expect(await run({ upTo: 1 })).toEqual({ at: 1, ran: ['0001-sellers.sql'] });
      expect(await run({ upTo: 1 })).toEqual({ at: 1, ran: [] });
    });

    test('one that fails leaves nothing of itself, and what ran before stays', async () => {
      write('0003-broken.sql', 'create table half (id int);\nselect nonsense;');
      await expect(run()).rejects.toThrow('0003-broken.sql, line 2: column "nonsense" does not exist');
      expect(await run({ upTo: 2 })).toEqual({ at: 2, ran: [] });
      await expect(count('half')).rejects.toThrow('does not exist');
    });

    test('one that ends its own transaction is not accepted', async () => {
      write('0003-commit.sql', 'create table half (id int); commit; begin;');
      await expect(run()).rejects.toThrow('0003-commit.sql ends its transaction');
    });

    test('a database from a newer program is refused', async () => {
      await run();
      rmSync(path.join(folder, '0002-orders.sql'));
      expect(await refusal()).toMatch(
        /^the database is at migration 2, .* only those up to 1; start the newer version/,
      );
    });

    test('a file that changed after it ran is refused', async () => {
      await run({ upTo: 1 });
      write('0001-sellers.sql', 'create table sellers (seller_id text primary key, name text);');
      expect(await refusal()).toMatch(/^migration 0001-sellers.sql is not the one that ran .*; put the file back/);
      await expect(count('orders')).rejects.toThrow('does not exist');
    });

    test('two that took the same number are told apart', async () => {
      await run();
      rmSync(path.join(folder, '0002-orders.sql'));
      write('0002-returns.sql', 'create table returns (id int)');
      expect(await refusal()).toMatch(/^migration 2 \(orders\) ran on this database, and its file is missing/);
    });

    test('two processes at once run each of them once', async () => {
      write('0003-slow.sql', 'select pg_sleep(0.2); create table slow (id int); insert into slow values (1)');
      const [one, other] = await Promise.all([runInProcess(database().url), runInProcess(database().url)]);
      expect([...one, ...other].toSorted()).toEqual(['0001-sellers.sql', '0002-orders.sql', '0003-slow.sql']);
      expect(await count('slow')).toBe(1);
    });
  },
  { empty: true },
);

/** What a process of its own ran. */
function runInProcess(url: string): Promise<readonly string[]> {
  const program = `
    const { openPool } = await import('${import.meta.dirname}/database.ts');
    const { migrate } = await import('${import.meta.dirname}/migrate.ts');
    const pool = openPool({ url: process.argv[1] });
    console.log(JSON.stringify(await migrate(pool, { folder: process.argv[2] })));
    await pool.end();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, url, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (piece) => {
    said += piece;
  });
  return new Promise((resolve) => child.on('close', () => resolve(JSON.parse(said).ran)));
}

test('a folder with a gap, or an odd name, is a mistake', () => {
  write('0004-late.sql', '');
  expect(() => readMigrations(folder)).toThrow('0004-late.sql should have the number 3');
  rmSync(path.join(folder, '0004-late.sql'));
  write('3-appeals.sql', '');
  expect(() => readMigrations(folder)).toThrow('3-appeals.sql is not named like 0007-appeals.sql');
});

test('ours are in order', () => {
  expect(() => readMigrations(MIGRATIONS_FOLDER)).not.toThrow();
});
