import { type ConstraintRow, readColumns, readConstraints, readTables } from '../catalogue.ts';
import type { Queryable } from '../database.ts';
import type { BackupHead, BackupSequence, BackupTable } from './format.ts';

/** Where the migrations are recorded; that is in the head, and made anew by running them. */
const RECORDS = 'public.migrations';

/** The tables whose rows are kept, each after those that it refers to. Unlogged ones hold nothing worth keeping. */
export async function tablesToKeep(database: Queryable): Promise<readonly BackupTable[]> {
  const tables = (await readTables(database)).filter((table) => !table.unlogged && table.full_name !== RECORDS);
  const columns = await readColumns(database);
  const ordered = inOrderOfReference(
    tables.map((table) => table.full_name),
    await readConstraints(database),
  );
  return ordered.map((table) => ({
    table,
    columns: columns.filter((row) => row.table === table && !row.computed).map((row) => row.quoted),
  }));
}

/** The migrations that ran on a database. */
export async function migrationsOf(database: Queryable): Promise<BackupHead['migrations']> {
  const { rows } = await database.query('select number, name, checksum from public.migrations order by number');
  return rows;
}

/** Whether a database has no tables at all. */
export async function isEmpty(database: Queryable): Promise<boolean> {
  return (await readTables(database)).length === 0;
}

/** Where the sequences stand. */
export async function readSequences(database: Queryable): Promise<readonly BackupSequence[]> {
  const { rows } = await database.query<BackupSequence>(
    `select format('%I.%I', schemaname, sequencename) as sequence,
       coalesce(last_value, start_value)::text as value, last_value is not null as called
     from pg_sequences where schemaname !~ '^pg_' order by 1`,
  );
  return rows;
}

/** Sets a sequence to where it stood. */
export async function setSequence(database: Queryable, { sequence, value, called }: BackupSequence): Promise<void> {
  await database.query('select setval($1::regclass, $2, $3)', [sequence, value, called]);
}

/** Gathers what the planner of statements wants to know about tables that have just been filled. */
export async function analyze(database: Queryable): Promise<void> {
  await database.query('analyze');
}

/** The number of the process that serves a connection. */
export async function processOf(database: Queryable): Promise<number> {
  const { rows } = await database.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]?.pid ?? 0;
}

/** Ends the statement that a process works on. */
export async function cancelStatement(database: Queryable, process: number): Promise<void> {
  await database.query('select pg_cancel_backend($1)', [process]);
}

function inOrderOfReference(tables: readonly string[], constraints: readonly ConstraintRow[]): readonly string[] {
  const ordered: string[] = [];
  const waiting = new Set(tables);
  while (waiting.size > 0) {
    const refersTo = (table: string): readonly (string | null)[] =>
      constraints.filter((row) => row.kind === 'foreign key' && row.table === table).map((row) => row.other_table);
    const next = [...waiting].find((table) =>
      refersTo(table).every((other) => other === null || other === table || !waiting.has(other)),
    );
    if (next === undefined) throw new Error(`these tables refer to each other in a circle: ${[...waiting].join(', ')}`);
    waiting.delete(next);
    ordered.push(next);
  }
  return ordered;
}
