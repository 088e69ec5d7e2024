import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { createConnection } from 'node:net';
import path from 'node:path';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openPool } from '../src/service/postgres/database.ts';
import { has15 } from './database/server.ts';
import { type Template, withDatabaseName } from './database/template.ts';
import { plantedInTables } from './security/planted.ts';

/** A database that belongs to one test file, or to one test. */
export type TestDatabase = {
  readonly name: string;
  readonly url: string;
  readonly pool: Pool;
  /** Of the server: 15 or 18. */
  readonly major: Major;
  /** Ends the pool and takes the database away. */
  drop(): Promise<void>;
};

type Major = 15 | 18;

/** What a database is made of: `empty` has no tables at all, otherwise it is at the last migration. */
export type Wanted = { readonly major?: Major; readonly empty?: boolean };

/** A new database, which whoever asks for it drops. Takes about 50 ms; the first of a run waits for the server. */
export async function freshDatabase({ major = 18, empty = false }: Wanted = {}): Promise<TestDatabase> {
  const { server, name: template } = await askForTemplate(major);
  return copyDatabase(server, major, empty ? 'template0' : template);
}

/**
 * A database that is made as another one of the run was made, by a copy of that: `make` is called by the first of all files
 * that asks for `name`, with a database that nobody may be connected to when it returns. `folder` lives as long as the run.
 */
export async function databaseLike(
  name: string,
  make: (database: TestDatabase, folder: string) => Promise<void>,
): Promise<{ readonly database: TestDatabase; readonly folder: string }> {
  const { server, name: template } = await askForTemplate(18);
  const folder = path.join(path.dirname(new URLSearchParams(server.split('?')[1]).get('host') ?? ''), name);
  const pool = openPool({ url: server, connections: 1 });
  try {
    // Held as long as the one connection of this pool.
    await pool.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await pool.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      const first = await copyDatabase(server, 18, template);
      mkdirSync(folder);
      await make(first, folder);
      await first.pool.end();
      await pool.query(`alter database ${first.name} rename to ${name}`);
    }
  } finally {
    await pool.end();
  }
  return { database: await copyDatabase(server, 18, name), folder };
}

async function copyDatabase(server: string, major: Major, template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${template}`);
  const url = withDatabaseName(server, name);
  const pool = openPool({ url, application: 'kingston-test' });
  return {
    ...{ name, url, pool, major },
    async drop() {
      // Whatever a test did: nothing of a customer may have come to stand outside the vault.
      const planted = await plantedInTables(pool).finally(() => pool.end());
      await onServer(server, `drop database ${name} with (force)`);
      if (planted.length > 0) throw new Error(`values of customers are in ${planted.join(', ')}`);
    },
  };
}

/** A database for the tests around the call: made before the first, dropped after the last. Call what it returns. */
export function withDatabase(wanted: Wanted = {}): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await freshDatabase(wanted);
  });
  afterAll(() => database?.drop());
  return () => {
    if (database === undefined) throw new Error('the database is there from beforeAll on');
    return database;
  };
}

/** A suite on the embedded PostgreSQL 18, and where Debian's 15 is installed on that as well. */
export function describeOnEachPostgres(
  name: string,
  suite: (database: () => TestDatabase) => void,
  wanted: Omit<Wanted, 'major'> = {},
): void {
  describe(`${name} on PostgreSQL 18`, () => suite(withDatabase({ ...wanted, major: 18 })));
  if (has15()) describe(`${name} on PostgreSQL 15`, () => suite(withDatabase({ ...wanted, major: 15 })));
  else describe.skip(`${name} on PostgreSQL 15, which is not installed or switched off`, () => suite(NOT_THERE));
}

const NOT_THERE = (): never => {
  throw new Error('PostgreSQL 15 is not installed');
};

async function onServer(server: string, statement: string): Promise<void> {
  const pool = openPool({ url: server, connections: 1 });
  try {
    await pool.query(statement);
  } finally {
    await pool.end();
  }
}

function askForTemplate(major: Major): Promise<Template> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(inject('databaseBroker'), '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('error', reject);
    socket.on('data', (piece) => {
      answer += piece;
    });
    socket.on('end', () => {
      const { template, error } = JSON.parse(answer) as { template?: Template; error?: string };
      if (template !== undefined) resolve(template);
      else reject(new Error(error));
    });
    socket.write(String(major));
  });
}
