import { DatabaseError, type Pool } from 'pg';
import type { MigrationRefusalCode } from '../../words/database-en.ts';
import type { Parameters } from '../../words/fill.ts';
import { MIGRATIONS_FOLDER, type Migration, readMigrations } from './migration-files.ts';
import { outageOf } from './outage.ts';
import { inTransaction, type Transaction } from './transaction.ts';

/** What bringing the tables up to date came to: at which migration they are, and which ran just now. */
export type Migrated = { readonly at: number; readonly ran: readonly string[] };

/** Why nothing was changed. */
export type MigrationRefusal = { readonly code: MigrationRefusalCode; readonly parameters: Parameters };

/** Which migrations to run. */
export type MigrateOptions = {
  readonly folder?: string;
  /** The last one to run; all of them without it. */
  readonly upTo?: number;
};

/** The oldest PostgreSQL that the tables are made for. */
const OLDEST_SERVER = 15;

/** Any number will do, as long as nobody else uses it for an advisory lock. */
const LOCK = 7_305_112_001;

/**
 * Brings the tables of a database up to date: runs the migrations that it has not had, each in a transaction of its
 * own with its record in `migrations`. Forward only. Several processes may do it at once: each migration is claimed
 * under a lock, and the slower process finds it done.
 */
export async function migrate(
  pool: Pool,
  options: MigrateOptions = {},
): Promise<Migrated | { readonly refused: MigrationRefusal }> {
  return runAll(options, (step) => inTransaction(pool, step));
}

/** The same within a transaction that somebody else ends. */
export async function migrateWithin(
  transaction: Transaction,
  options: MigrateOptions = {},
): Promise<Migrated | { readonly refused: MigrationRefusal }> {
  return runAll(options, (step) => step(transaction));
}

type RunStep = (transaction: Transaction) => Promise<Step | { readonly refused: MigrationRefusal }>;

async function runAll(
  options: MigrateOptions,
  within: (step: RunStep) => ReturnType<RunStep>,
): Promise<Migrated | { readonly refused: MigrationRefusal }> {
  const known = readMigrations(options.folder ?? MIGRATIONS_FOLDER);
  const last = Math.min(options.upTo ?? known.length, known.length);
  const ran: string[] = [];
  for (;;) {
    const step = await within((transaction) => runNext(transaction, known, last));
    if ('refused' in step) return step;
    if (step.ran === undefined) return { at: step.at, ran };
    ran.push(step.ran);
  }
}

type Step = { readonly at: number; readonly ran?: string };

async function runNext(
  transaction: Transaction,
  known: readonly Migration[],
  last: number,
): Promise<Step | { readonly refused: MigrationRefusal }> {
  const tooOld = await oldServer(transaction);
  if (tooOld !== undefined) return { refused: tooOld };
  // Held until the end of the transaction, so whoever waits here sees what the other one has done.
  await transaction.query('select pg_advisory_xact_lock($1)', [LOCK]);
  // A migration may rewrite a large table.
  await transaction.query('set local statement_timeout = 0');
  const done = await recorded(transaction);
  const refused = disagreement(known, done);
  if (refused !== undefined) return { refused };
  const next = known[done.length];
  if (next === undefined || next.number > last) return { at: done.length };
  await run(transaction, next);
  return { at: next.number, ran: next.file };
}

async function oldServer(transaction: Transaction): Promise<MigrationRefusal | undefined> {
  const { rows } = await transaction.query<{ server_version: string }>('show server_version');
  const server = rows[0]?.server_version ?? '';
  if (Number.parseInt(server, 10) >= OLDEST_SERVER) return undefined;
  return { code: 'old-server', parameters: { server } };
}

type Recorded = { readonly number: number; readonly name: string; readonly checksum: string };

async function recorded(transaction: Transaction): Promise<readonly Recorded[]> {
  await transaction.query(`create table if not exists public.migrations (
    number int primary key,
    name text not null,
    checksum text not null,
    ran_at bigint not null
  )`);
  const { rows } = await transaction.query<Recorded>('select number, name, checksum from public.migrations order by 1');
  return rows;
}

/** How what ran on the database and what this program knows disagree. */
function disagreement(known: readonly Migration[], done: readonly Recorded[]): MigrationRefusal | undefined {
  const newest = done.at(-1);
  if (newest !== undefined && newest.number > known.length) {
    return { code: 'newer-database', parameters: { database: newest.number, program: known.length } };
  }
  for (const [index, { number, name, checksum }] of done.entries()) {
    const migration = known[index];
    if (migration?.number !== number || migration.name !== name) {
      return { code: 'missing-migration', parameters: { number, name } };
    }
    if (migration.checksum !== checksum) return { code: 'changed-migration', parameters: { file: migration.file } };
  }
  return undefined;
}

async function run(transaction: Transaction, { number, name, file, sql, checksum }: Migration): Promise<void> {
  const before = await transactionId(transaction);
  await transaction.query(sql).catch((error) => {
    throw located(error, file, sql);
  });
  if ((await transactionId(transaction)) !== before) {
    throw new Error(`${file} ends its transaction; a migration has no begin, commit or rollback`);
  }
  await transaction.query(
    `insert into public.migrations (number, name, checksum, ran_at)
     values ($1, $2, $3, (extract(epoch from clock_timestamp()) * 1000)::bigint)`,
    [number, name, checksum],
  );
}

async function transactionId(transaction: Transaction): Promise<string | undefined> {
  const { rows } = await transaction.query<{ id: string }>('select pg_current_xact_id()::text as id');
  return rows[0]?.id;
}

/** The error with the line it happened in, when it is the statement's own. */
function located(error: unknown, file: string, sql: string): unknown {
  if (!(error instanceof DatabaseError) || outageOf(error) !== undefined) return error;
  const line = error.position === undefined ? '' : `, line ${sql.slice(0, Number(error.position)).split('\n').length}`;
  return new Error(`${file}${line}: ${error.message}`, { cause: error });
}
