import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Pool } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { inTransaction, type Transaction } from '../transaction.ts';
import { cancelStatement, migrationsOf, processOf, readSequences, tablesToKeep } from './contents.ts';
import { type FilesToKeep, writeFiles } from './files.ts';
import {
  type BackupEnd,
  type BackupHead,
  type BackupSequence,
  type BackupTable,
  type BackupTableEnd,
  END_OF_ROWS,
  FORMAT,
} from './format.ts';

/** What a backup is made with. */
export type BackupOptions = {
  readonly now: () => number;
  /** Those that lie beside the database. */
  readonly files: FilesToKeep;
  /** Told of each table, and how many rows have been written in all. */
  readonly progress?: (table: string, rows: number) => void;
};

/** What a backup came to. */
export type BackupSummary = {
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  readonly migration: number;
};

/** The same of one that is written; `missing`: files that its rows name and that were not there. */
export type WrittenBackup = BackupSummary & { readonly missing: number };

/** Writes all that the database holds at one instant to a stream, which is ended; memory stays bounded. */
export async function writeBackup(pool: Pool, output: Writable, options: BackupOptions): Promise<WrittenBackup> {
  const packed = createGzip();
  packed.on('error', (error) => output.destroy(error));
  output.on('error', (error) => packed.destroy(error));
  packed.pipe(output);
  const written = finished(output);
  // Whoever waits below is told; without this the process would be, first.
  written.catch(() => {});
  const write = async (piece: Uint8Array | string): Promise<void> => {
    if (!packed.write(piece)) await Promise.race([once(packed, 'drain'), written]);
  };
  try {
    const summary = await inTransaction(
      pool,
      async (transaction) => {
        const process = await processOf(transaction);
        return writeAll(transaction, { write, cancel: () => cancelStatement(pool, process) }, options);
      },
      { isolation: 'repeatable read', readOnly: true, attempts: 1 },
    );
    packed.end();
    await written;
    return summary;
  } catch (error) {
    output.destroy();
    throw error;
  }
}

type Out = {
  write(piece: Uint8Array | string): Promise<void>;
  /** Has PostgreSQL give up the statement that is under way. */
  cancel(): Promise<void>;
};

async function writeAll(transaction: Transaction, out: Out, options: BackupOptions): Promise<WrittenBackup> {
  const { write } = out;
  const migrations = await migrationsOf(transaction);
  const { rows: server } = await transaction.query<{ server_version: string }>('show server_version');
  await write(
    json<BackupHead>({
      ...FORMAT,
      made: new Date(options.now()).toISOString(),
      server: server[0]?.server_version ?? '',
      migrations,
    }),
  );
  let rows = 0;
  const tables = await tablesToKeep(transaction);
  for (const table of tables) {
    await write(json<BackupTable>(table));
    const end = await writeRows(transaction, table, out, (soFar) => options.progress?.(table.table, rows + soFar));
    await write(END_OF_ROWS + json<BackupTableEnd>(end));
    rows += end.rows;
  }
  for (const sequence of await readSequences(transaction)) await write(json<BackupSequence>(sequence));
  const { files, missing } = await writeFiles(transaction, options.files, write);
  await write(json<BackupEnd>({ end: true, tables: tables.length, rows, files }));
  return { tables: tables.length, rows, files, missing, migration: migrations.length };
}

async function writeRows(
  transaction: Transaction,
  { table, columns }: BackupTable,
  { write, cancel }: Out,
  progress: (rows: number) => void,
): Promise<BackupTableEnd> {
  const hash = createHash('sha256');
  let rows = 0;
  let failure: unknown;
  const source = transaction.query(copyTo(`copy (select ${columns.join(', ')} from ${table}) to stdout`));
  try {
    for await (const piece of source as AsyncIterable<Buffer>) {
      // The connection is of use again only when what is under way has been read to its end.
      if (failure !== undefined) continue;
      hash.update(piece);
      rows += countRows(piece);
      progress(rows);
      failure = await write(piece).catch(async (error) => {
        await cancel();
        return error;
      });
    }
  } catch (error) {
    failure ??= error;
  }
  if (failure !== undefined) throw failure;
  return { rows, sha256: hash.digest('hex') };
}

const NEW_LINE = 10;

/** COPY writes line ends within values as `\n`, so each byte of that kind ends a row. */
export function countRows(piece: Uint8Array): number {
  let rows = 0;
  for (let at = piece.indexOf(NEW_LINE); at >= 0; at = piece.indexOf(NEW_LINE, at + 1)) rows++;
  return rows;
}

function json<Line>(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}
