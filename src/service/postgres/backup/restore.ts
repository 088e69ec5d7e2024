import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { DatabaseError, type Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { z } from 'zod';
import type { RestoreRefusalCode } from '../../../words/database-en.ts';
import type { Parameters } from '../../../words/fill.ts';
import { type MigrationRefusal, migrateWithin } from '../migrate.ts';
import { MIGRATIONS_FOLDER, readMigrations } from '../migration-files.ts';
import { outageOf } from '../outage.ts';
import { inTransaction, type Transaction } from '../transaction.ts';
import { analyze, isEmpty, setSequence } from './contents.ts';
import { type FilesToFill, loadFile } from './files.ts';
import {
  type BackupHead,
  type BackupTable,
  endSchema,
  FORMAT,
  fileSchema,
  headSchema,
  sequenceSchema,
  tableEndSchema,
  tableSchema,
} from './format.ts';
import { type BackupReader, DamagedBackup, readBackup } from './reader.ts';
import { type BackupSummary, countRows } from './write.ts';

/** Why a backup was not restored. Nothing of it is in the database then. */
export type RestoreRefusal =
  | { readonly code: RestoreRefusalCode; readonly parameters: Parameters }
  | { readonly code: 'migration-refused'; readonly refusal: MigrationRefusal };

/** What is restored with. */
export type RestoreOptions = {
  /** Where files that lie beside the database are put. */
  readonly files: FilesToFill;
  /** The migrations of this program. */
  readonly folder?: string;
  /** Told of each table, and how many rows have been read in all. */
  readonly progress?: (table: string, rows: number) => void;
};

/** What was restored, and of when. */
export type Restored = BackupSummary & { readonly made: string };

/**
 * Fills an empty database from a backup: makes the tables by the migrations that had run, and loads the rows. All of it
 * is one transaction, so it is there as a whole or not at all; memory stays bounded.
 */
export async function restoreBackup(
  pool: Pool,
  packed: Readable,
  options: RestoreOptions,
): Promise<Restored | { readonly refused: RestoreRefusal }> {
  const unpacked = createGunzip({ chunkSize: 256 * 1024 });
  packed.on('error', (error) => unpacked.destroy(error));
  // An error before the first look at it is thrown at that look; without a listener it would end the process.
  unpacked.on('error', () => {});
  packed.pipe(unpacked);
  // Files that were not there before: when it comes to nothing, nothing of it stays.
  const added: string[] = [];
  try {
    const reader = readBackup(unpacked);
    const restored = await inTransaction(pool, (transaction) => restoreAll(transaction, reader, options, added), {
      // What has been read cannot be read again.
      attempts: 1,
    });
    await analyze(pool);
    return restored;
  } catch (error) {
    for (const name of added) await options.files.remove(name);
    if (error instanceof Refused) return { refused: error.refusal };
    const code = damageOf(error);
    if (code === undefined) throw error;
    return { refused: { code, parameters: {} } };
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

/** Takes the whole transaction back. */
class Refused extends Error {
  readonly refusal: RestoreRefusal;

  constructor(refusal: RestoreRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

function refuse(code: RestoreRefusalCode, parameters: Parameters = {}): never {
  throw new Refused({ code, parameters });
}

async function restoreAll(
  transaction: Transaction,
  reader: BackupReader,
  { folder = MIGRATIONS_FOLDER, progress, files: fill }: RestoreOptions,
  added: string[],
): Promise<Restored> {
  await transaction.query('set local statement_timeout = 0');
  const head = await reader.line(headSchema).catch((error) => {
    throw damageOf(error) === 'damaged' ? new DamagedBackup('not-a-backup') : error;
  });
  if (head.version > FORMAT.version) refuse('newer-backup');
  if (!(await isEmpty(transaction))) refuse('not-empty');
  await makeTables(transaction, head, folder);

  let [tables, rows, files] = [0, 0, 0];
  for (;;) {
    const line = await reader.line(z.union([tableSchema, sequenceSchema, fileSchema, endSchema]));
    if ('table' in line) {
      const before = rows;
      rows += await loadRows(transaction, line, reader, (soFar) => progress?.(line.table, before + soFar));
      tables++;
    } else if ('sequence' in line) {
      await setSequence(transaction, line);
    } else if ('file' in line) {
      if (await loadFile(reader, line, fill)) added.push(line.file);
      files++;
    } else {
      const isWhole = line.tables === tables && line.rows === rows && line.files === files;
      if (!isWhole || !(await reader.isAtEnd())) throw new DamagedBackup('damaged');
      return { tables, rows, files, migration: head.migrations.length, made: head.made };
    }
  }
}

async function makeTables(transaction: Transaction, { migrations }: BackupHead, folder: string): Promise<void> {
  const known = readMigrations(folder);
  if (migrations.length > known.length) refuse('newer-backup');
  const other = migrations.find(({ checksum }, index) => known[index]?.checksum !== checksum);
  if (other !== undefined) refuse('other-migration', { number: other.number, name: other.name });
  const migrated = await migrateWithin(transaction, { folder, upTo: migrations.length });
  if ('refused' in migrated) throw new Refused({ code: 'migration-refused', refusal: migrated.refused });
}

async function loadRows(
  transaction: Transaction,
  { table, columns }: BackupTable,
  reader: BackupReader,
  progress: (rows: number) => void,
): Promise<number> {
  const hash = createHash('sha256');
  let rows = 0;
  const sink = transaction.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  const loaded = finished(sink);
  loaded.catch(() => {});
  try {
    for await (const piece of reader.rows()) {
      hash.update(piece);
      rows += countRows(piece);
      if (!sink.write(piece)) await Promise.race([once(sink, 'drain'), loaded]);
      progress(rows);
    }
    sink.end();
    await loaded;
  } catch (error) {
    sink.destroy();
    throw error;
  }
  const end = await reader.line(tableEndSchema);
  const isWhole = end.rows === rows && sink.rowCount === rows && end.sha256 === hash.digest('hex');
  if (!isWhole) throw new DamagedBackup('damaged');
  return rows;
}

/** What an error says about the file, if it does. */
function damageOf(error: unknown): DamagedBackup['code'] | undefined {
  if (error instanceof DamagedBackup) return error.code;
  if (!(error instanceof Error) || outageOf(error) !== undefined) return undefined;
  const code = String((error as { code?: unknown }).code ?? '');
  if (code === 'Z_BUF_ERROR') return 'cut-off';
  if (code.startsWith('Z_')) return 'damaged';
  // Data that does not fit the tables: SQLSTATE classes 22 and 23.
  return error instanceof DatabaseError && /^2[23]/.test(code) ? 'damaged' : undefined;
}
