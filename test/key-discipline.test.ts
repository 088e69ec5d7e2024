import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inTransaction } from '../src/service/postgres/transaction.ts';
import { withDatabase } from './database.ts';
import { type Plan, schemaBreaches } from './key-discipline/schema-breaches.ts';
import { statementBreaches } from './key-discipline/statement-breaches.ts';
import { statementsIn } from './key-discipline/statements.ts';
import { GLOBAL_SCHEMAS, TABLES } from './key-discipline/tables.ts';

const root = path.resolve(import.meta.dirname, '..');
const PLAN: Plan = { tables: TABLES, globalSchemas: GLOBAL_SCHEMAS };

/** The code of the service, without its tests. */
function serviceFiles(): ReadonlyMap<string, string> {
  const entries = readdirSync(path.join(root, 'src/service'), { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]));
}

describe('the tables', () => {
  const database = withDatabase();

  /** Breaches with a further statement run before, and taken back after. */
  async function breachesWith(sql: string, tables: Plan['tables'] = {}): Promise<readonly string[]> {
    let found: readonly string[] = [];
    const takeBack = new Error('take back');
    await inTransaction(database().pool, async (transaction) => {
      await transaction.query(sql);
      found = await schemaBreaches(transaction, { ...PLAN, tables: { ...TABLES, ...tables } });
      throw takeBack;
    }).catch((error) => {
      if (error !== takeBack) throw error;
    });
    return found;
  }

  test('can be spread by seller', async () => {
    expect(await schemaBreaches(database().pool, PLAN)).toEqual([]);
  });

  const PLANTED: readonly (readonly [sql: string, tables: Plan['tables'], found: string])[] = [
    ['create table notes (id int primary key)', {}, 'public.notes is not listed in test/key-discipline/tables.ts'],
    ['create schema odd; create table odd.notes (id int primary key)', {}, 'odd.notes is not listed'],
    [
      'create table notes (id int, seller_id text, primary key (id, seller_id))',
      { notes: 'seller' },
      'public.notes: seller_id is not first in the unique index notes_pkey',
    ],
    [
      'create table notes (id int unique, seller_id text primary key)',
      { notes: 'seller' },
      'public.notes: seller_id is not first in the unique index notes_id_key',
    ],
    [
      'create table notes (seller_id text primary key, body text); create unique index once on notes (lower(body))',
      { notes: 'seller' },
      'public.notes: seller_id is not first in the unique index once',
    ],
    [
      'create table notes (id int primary key, customer text)',
      { notes: 'customer' },
      'public.notes: customer is not first in the unique index notes_pkey',
    ],
    ['create table notes (seller_id text, id int)', { notes: 'seller' }, 'public.notes has no primary key'],
    ['create table notes (id int primary key)', { notes: 'seller' }, "is listed as a seller's and has no seller_id"],
    ['create table notes (seller_id text primary key)', { notes: 'reference' }, 'has a seller_id and is listed as ref'],
    ['select 1', { notes: 'global' }, 'notes is listed in test/key-discipline/tables.ts and does not exist'],
    [
      `create function nothing() returns trigger language plpgsql as 'begin return new; end';
       create trigger watch after insert on sellers for each row execute function nothing()`,
      {},
      'trigger watch on public.sellers: triggers do not work when spread',
    ],
    [
      'create table notes (id text primary key references sellers (seller_id))',
      { notes: 'global' },
      'refers from a global table to a seller table',
    ],
    [
      `create table notes (seller_id text, other text references sellers (seller_id), primary key (seller_id))`,
      { notes: 'seller' },
      "refers to another seller's rows; take seller_id into it",
    ],
  ];
  test.each(PLANTED.map(([sql, tables, found]) => ({ sql, tables, found })))(
    'a planted breach is found: $found',
    async ({ sql, tables, found }) => {
      expect(await breachesWith(sql, tables)).toEqual([expect.stringContaining(found)]);
    },
  );

  test('references within a seller, and to what is everywhere, are let through', async () => {
    const sql = `create table notes (seller_id text references sellers (seller_id), id int, policy int references policies (number),
      primary key (seller_id, id))`;
    expect(await breachesWith(sql, { notes: 'seller' })).toEqual([]);
  });
});

describe('the statements', () => {
  test('can be spread by seller', () => {
    const files = serviceFiles();
    expect(statementBreaches(files, TABLES)).toEqual([]);
    // A look at nothing would be green as well.
    const statements = [...files].flatMap(([file, text]) => statementsIn(file, text).statements);
    expect(statements.length).toBeGreaterThan(40);
  });

  const STORE = 'src/service/sellers/store.ts';
  const tables = { sellers: 'seller', events: 'seller', policies: 'reference' } as const;

  test.each([
    ["query('select count(*) from sellers')", 'names sellers and no seller_id'],
    ['query(`delete from public.events where id = $1`)', 'names events and no seller_id'],
    ["query('select 1 from policies, events where true')", 'names events and no seller_id'],
    [`const FROM = 'from sellers'; query(\`select rung \${FROM}\`)`, 'names sellers and no seller_id'],
    [
      "query('insert into sellers (seller_id) values ($1) on conflict (seller_id) do update set changed_at = now()')",
      'the time of the server in on conflict do update',
    ],
    [
      "query('insert into policies values (1) on conflict do update set at = current_timestamp')",
      'the time of the server in on conflict do update',
    ],
    ["query('select seller_id from sellers order by due for update skip locked')", 'skip locked over all sellers'],
  ])('a planted breach is found: %s', (text, found) => {
    expect(statementBreaches(new Map([[STORE, text]]), tables)).toEqual([expect.stringContaining(found)]);
  });

  test('SQL outside of a store is found', () => {
    const file = 'src/service/sellers/get-standing.ts';
    const text = "app.get('/', () => query('select seller_id from sellers'))";
    expect(statementBreaches(new Map([[file, text]]), tables)).toEqual([`${file}:1: SQL outside of a store.ts`]);
  });

  test.each([
    "query('select rung from sellers where seller_id = $1')",
    `const WHERE = 'where seller_id = $1'; query(\`select rung from sellers \${WHERE}\`)`,
    "query('select document from policies')",
    "query('insert into sellers (seller_id, at) values ($1, now()) on conflict (seller_id) do update set at = excluded.at')",
    "query('select key from events where seller_id = $1 for update skip locked')",
    "query('select seller_id from events where bucket = $1 for update skip locked')",
    "const SORTED_BY = 'sellers due'",
    "say('select a seller')",
  ])('but this is let through: %s', (text) => {
    expect(statementBreaches(new Map([[STORE, text]]), tables)).toEqual([]);
  });
});
