import { createReadStream, openSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { type RestoreRefusal, restoreBackup } from '../service/postgres/backup/restore.ts';
import { BACKUP_WORDS } from '../words/backup-en.ts';
import { describeMigrationRefusal, describeRestoreRefusal } from '../words/database-en.ts';
import { fill, type Parameters } from '../words/fill.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { type ConfiguredDatabase, DATABASE_OPTIONS, onConfiguredDatabase } from './configured-database.ts';
import { describeFileError } from './input.ts';

export const command: Command = {
  name: 'restore',
  summary: 'fills an empty database from a backup',
  details: BACKUP_WORDS.restoreDetails.join('\n'),
  arguments: [{ name: 'FILE', description: 'what kingston backup wrote' }],
  options: DATABASE_OPTIONS,
  examples: ['restore kingston-2026-03-02.backup --data /srv/kingston-restored'],
  run,
};

async function run(context: Context): Promise<ExitCode> {
  const [file = ''] = context.arguments;
  // Before a database is started: a slip of the pen should not make one.
  const packed = open(file);
  if ('refused' in packed) return context.refuse(packed.refused);
  return onConfiguredDatabase(context, true, (database) => restore(context, database, packed, file));
}

async function restore(
  context: Context,
  database: ConfiguredDatabase,
  packed: Readable,
  file: string,
): Promise<ExitCode> {
  const progress = (table: string, rows: number) => context.progress(`${table}: ${rows.toLocaleString('en')} rows`);
  const restored = await restoreBackup(database.pool, packed, { progress, files: database.files });
  const parameters = { database: database.name, file };
  if ('refused' in restored) return context.refuse(describe(restored.refused, parameters));
  const summary = { ...parameters, ...restored };
  if (context.json) context.stdout.line(JSON.stringify(summary));
  else context.stdout.line(fill(BACKUP_WORDS.restored, { ...summary, rows: restored.rows.toLocaleString('en') }));
  return 0;
}

function describe(refusal: RestoreRefusal, parameters: Parameters): string {
  if (refusal.code === 'migration-refused') {
    return describeMigrationRefusal(refusal.refusal.code, refusal.refusal.parameters);
  }
  return describeRestoreRefusal(refusal.code, { ...parameters, ...refusal.parameters });
}

function open(file: string): Readable | { readonly refused: string } {
  if (file === '-') return process.stdin;
  try {
    if (statSync(file).isDirectory()) return { refused: `cannot read ${file}: it is a directory` };
    return createReadStream(file, { fd: openSync(file, 'r'), highWaterMark: 256 * 1024 });
  } catch (error) {
    return { refused: `cannot read ${file}: ${describeFileError(error)}` };
  }
}
