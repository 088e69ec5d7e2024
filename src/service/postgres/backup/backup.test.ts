import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Pool } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { has15 } from '../../../../test/database/server.ts';
import { describeOnEachPostgres, freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { memoryFileStore } from '../../../../test/files/memory-file-store.ts';
import { describeSchema } from '../describe-schema.ts';
import { migrate } from '../migrate.ts';
import { isEmpty } from './contents.ts';
import { restoreBackup } from './restore.ts';
import { writeBackup } from './write.ts';

const NOW = Date.UTC(2026, 2, 2, 10);

/** Tables with all that is hard about copying them. */
const TABLES = `
  create schema auth;
  create table auth.person (id text primary key, name text not null, wrote_last bigint);
  create table public.message (
    id bigint generated always as identity primary key,
    author text not null references auth.person (id),
    answers bigint references public.message (id),
    "text" text,
    size int generated always as (length("text")) stored,
    body jsonb,
    hash bytea,
    at timestamptz
  );
  create table auth.address (person text primary key references auth.person (id), town text not null);
  create sequence receipt start 100;
  create unlogged table counter (id int primary key);`;

const ROWS = String.raw`
  insert into auth.person values ('anna', 'Änna \ "N"', 9007199254740991), ('bob', E'tab\there', null);
  insert into message (author, answers, "text", body, hash, at)
    values ('anna', null, E'line\nbreak\n\\.\nend\r', '{"a": "\\."}', '\x00ff5c2e0a', '2026-03-02T10:00:00.123456Z'),
      ('bob', 1, '\.', null, '\x', 'infinity'), ('bob', null, '\N', '"\n"', null, null), ('anna', 3, '', 'null', null, null);
  insert into message (author, "text") select 'bob', repeat(md5(n::text), n % 50) from generate_series(1, 500) as n;
  insert into auth.address values ('anna', 'Kingston');
  select nextval('receipt'), nextval('receipt');
  insert into counter values (1);`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kingston-backup-'));
  writeFileSync(path.join(folder, '0001-tables.sql'), TABLES);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function filled(major: 15 | 18): Promise<TestDatabase> {
  const database = await freshDatabase({ major, empty: true });
  await migrate(database.pool, { folder });
  await database.pool.query(ROWS);
  return database;
}

/** What lies beside the database: more than a piece of it, and one that its rows name and that was taken away since. */
const [ONE, OTHER, AWAY] = [randomUUID(), randomUUID(), randomUUID()];
const CONTENTS: ReadonlyMap<string, Buffer> = new Map([
  [ONE, Buffer.from(Array.from({ length: 200_001 }, (_, index) => index * 31))],
  [OTHER, Buffer.from('\\.\n')],
]);
const FILES = { names: async () => [ONE, OTHER, AWAY], get: async (name: string) => CONTENTS.get(name) };

function backUp(pool: Pool): Promise<Buffer> {
  const output = new PassThrough();
  const collected = buffer(output);
  return writeBackup(pool, output, { now: () => NOW, files: FILES }).then(() => collected);
}

/** Runs a statement in another process, and waits for it without giving way to anything else in this one. */
function runElsewhere(url: string, sql: string): void {
  const program = `
    const { openPool } = await import('${path.resolve(import.meta.dirname, '../database.ts')}');
    const pool = openPool({ url: process.argv[1] });
    await pool.query(process.argv[2]);
    await pool.end();`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', program, url, sql], {
    stdio: 'inherit',
  });
  expect(status).toBe(0);
}

const restore = (pool: Pool, bytes: Uint8Array, files = memoryFileStore()) =>
  restoreBackup(pool, Readable.from([bytes]), { folder, files });

/** Everything that must come back. */
async function contentsOf(pool: Pool) {
  const rows = async (sql: string) => (await pool.query(sql)).rows;
  return {
    people: await rows('select * from auth.person order by id'),
    messages: await rows('select message.*, xmin is null as never from message order by id'),
    next: await rows(
      `select nextval('receipt') as receipt, nextval(pg_get_serial_sequence('message', 'id')) as message`,
    ),
  };
}

describeOnEachPostgres(
  'a backup',
  (into) => {
    let from: TestDatabase;
    let bytes: Buffer;
    beforeAll(async () => {
      from = await filled(into().major);
      bytes = await backUp(from.pool);
    });
    afterAll(() => from.drop());
    afterEach(() => into().pool.query(`drop schema if exists auth, public cascade; create schema public`));

    test('restored into an empty database is the same', async () => {
      expect(await restore(into().pool, bytes)).toEqual({
        ...{ tables: 3, rows: 507, files: 2, migration: 1, made: '2026-03-02T10:00:00.000Z' },
      });
      const [before, after] = [await contentsOf(from.pool), await contentsOf(into().pool)];
      expect(after).toEqual(before);
      expect(after.next).toEqual([{ receipt: 102, message: 505 }]);
      expect((await into().pool.query('select * from counter')).rows).toEqual([]);
      expect(await migrate(into().pool, { folder })).toEqual({ at: 1, ran: [] });
    });

    test('brings the files back that lay beside the database; what is there already stays', async () => {
      const files = memoryFileStore();
      await files.put(ONE, CONTENTS.get(ONE) as Buffer);
      expect(await restore(into().pool, bytes, files)).toMatchObject({ files: 2 });
      expect(new Map(files.contents)).toEqual(CONTENTS);
    });

    test('with a damaged file brings nothing, and takes away what it had put there', async () => {
      const files = memoryFileStore();
      await files.put(ONE, CONTENTS.get(ONE) as Buffer);
      const other = (CONTENTS.get(OTHER) as Buffer).toString('base64');
      for (const damaged of [
        changed((text) => text.replace(`\n${other}\n`, `\n${Buffer.from('else').toString('base64')}\n`)),
        changed((text) => text.replace('"files":2', '"files":3')),
      ]) {
        expect(await restore(into().pool, damaged, files)).toMatchObject({ refused: { code: 'damaged' } });
        expect([...files.contents.keys()]).toEqual([ONE]);
        expect(await isEmpty(into().pool)).toBe(true);
      }
    });

    test('is of one instant, whatever is written meanwhile', async () => {
      const output = new PassThrough();
      const collected = buffer(output);
      // Committed while the first table is read, long before the last one is.
      const progress = vi.fn(() => runElsewhere(from.url, "insert into message (author) values ('bob')"));
      await writeBackup(from.pool, output, {
        now: () => NOW,
        files: FILES,
        progress: () => progress.mock.calls.length || progress(),
      });
      expect((await from.pool.query('delete from message where "text" is null and body is null')).rowCount).toBe(1);
      expect(await restore(into().pool, await collected)).toMatchObject({ rows: 507 });
    });

    /** The backup with something else in its text. */
    const changed = (change: (text: string) => string) => gzipSync(change(gunzipSync(bytes).toString()));
    const DAMAGED: readonly (readonly [what: string, damaged: () => Uint8Array, code: string])[] = [
      ['an empty file', () => Buffer.alloc(0), 'cut-off'],
      ['a file of another kind', () => Buffer.from('%PDF-1.7'), 'not-a-backup'],
      ['a packed file of another kind', () => gzipSync('id,name\n1,x\n'), 'not-a-backup'],
      ['one cut off', () => bytes.subarray(0, bytes.length - 1000), 'cut-off'],
      ['one cut off by a byte', () => bytes.subarray(0, -1), 'cut-off'],
      [
        'one cut off after a table',
        () => changed((text) => text.slice(0, text.indexOf('{"table":"public.message"'))),
        'cut-off',
      ],
      [
        'one with a damaged byte',
        () => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 64 : byte)),
        'damaged',
      ],
      ['one with another value', () => changed((text) => text.replace('tab\\there', 'tab\\nhere')), 'damaged'],
      [
        'one with a value of another kind',
        () => changed((text) => text.replace('9007199254740991', 'many')),
        'damaged',
      ],
      ['one with a row less', () => changed((text) => text.replace(/^2\tbob.*\n/m, '')), 'damaged'],
      ['one with another count', () => changed((text) => text.replace('"rows":507', '"rows":508')), 'damaged'],
      ['one with more after its end', () => changed((text) => `${text}{}\n`), 'damaged'],
      ['one of a newer version', () => changed((text) => text.replace('"version":1', '"version":2')), 'newer-backup'],
      [
        'one with other tables',
        () => changed((text) => text.replace(/"checksum":"\w+"/, '"checksum":"0"')),
        'other-migration',
      ],
      [
        'one with tables of the future',
        () => changed((text) => text.replace(/\{"number":1[^}]*\}/, '$&,{"number":2,"name":"x","checksum":"0"}')),
        'newer-backup',
      ],
    ];
    test.each(DAMAGED.map(([what, damaged, code]) => ({ what, damaged, code })))(
      'that is no good is refused, and nothing is there: $what',
      async ({ damaged, code }) => {
        expect(await restore(into().pool, damaged())).toMatchObject({ refused: { code } });
        expect(await isEmpty(into().pool)).toBe(true);
      },
    );

    test('is not restored over what is there', async () => {
      await into().pool.query('create table mine (id int)');
      expect(await restore(into().pool, bytes)).toEqual({ refused: { code: 'not-empty', parameters: {} } });
    });

    test('whose file cannot be written is given up, and the connections go on', async () => {
      const full = new Writable({
        write: (_piece, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })),
      });
      await expect(writeBackup(from.pool, full, { now: () => NOW, files: FILES })).rejects.toMatchObject({
        code: 'ENOSPC',
      });
      expect((await from.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
      expect(from.pool.idleCount).toBe(from.pool.totalCount);
    });
  },
  { empty: true },
);

describe.runIf(has15())('a backup moves between versions of PostgreSQL', () => {
  test.each([
    [15, 18],
    [18, 15],
  ] as const)('from %i to %i', async (older, newer) => {
    const [from, into] = [await filled(older), await freshDatabase({ major: newer, empty: true })];
    expect(await restore(into.pool, await backUp(from.pool))).toMatchObject({ rows: 507 });
    expect(await contentsOf(into.pool)).toEqual(await contentsOf(from.pool));
    await from.drop();
    await into.drop();
  });
});

test('the tables of this program can be backed up and restored', async () => {
  const [from, into] = [await freshDatabase(), await freshDatabase({ empty: true })];
  const bytes = await backUp(from.pool);
  expect(await restoreBackup(into.pool, Readable.from([bytes]), { files: memoryFileStore() })).toMatchObject({
    rows: expect.any(Number),
  });
  expect(await describeSchema(into.pool)).toBe(await describeSchema(from.pool));
  await from.drop();
  await into.drop();
});
