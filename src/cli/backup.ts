import { createWriteStream, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { Writable } from 'node:stream';
import { keptFiles } from '../service/files/retention-store.ts';
import { isEmpty } from '../service/postgres/backup/contents.ts';
import { type WrittenBackup, writeBackup } from '../service/postgres/backup/write.ts';
import type { Queryable } from '../service/postgres/database.ts';
import { keptPhotos } from '../service/return-photos/store.ts';
import { keptPictures } from '../service/threads/picture-store.ts';
import { BACKUP_WORDS } from '../words/backup-en.ts';
import { fill } from '../words/fill.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { type ConfiguredDatabase, DATABASE_OPTIONS, onConfiguredDatabase } from './configured-database.ts';
import { describeFileError } from './input.ts';

export const command: Command = {
  name: 'backup',
  summary: 'writes all that the database holds into one file',
  details: BACKUP_WORDS.backupDetails.join('\n'),
  arguments: [{ name: 'FILE', description: 'where it goes; packed with gzip, whatever its name' }],
  options: DATABASE_OPTIONS,
  examples: ['backup kingston-2026-03-02.backup', 'backup /mnt/safe/kingston.backup --data /srv/kingston'],
  run: (context) => onConfiguredDatabase(context, false, (database) => run(context, database)),
};

async function run(context: Context, database: ConfiguredDatabase): Promise<ExitCode> {
  const [file = ''] = context.arguments;
  const parameters = { database: database.name, file };
  if (await isEmpty(database.pool)) return context.refuse(fill(BACKUP_WORDS.noTables, parameters));
  const options = {
    now: Date.now,
    files: { names: namesOfFiles, get: database.files.get },
    progress: (table: string, rows: number) => context.progress(`${table}: ${rows.toLocaleString('en')} rows`),
  };
  if (file === '-') {
    await writeBackup(database.pool, standardOutput(), options);
    return 0;
  }
  const unfinished = `${file}.unfinished`;
  try {
    const summary = await writeToFile(unfinished, (output) => writeBackup(database.pool, output, options));
    renameSync(unfinished, file);
    report(context, { ...parameters, ...summary });
    return 0;
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return context.fail(`cannot write ${file}: ${missingFolder(error) ?? describeFileError(error)}`);
  }
}

/** Everything that lies beside the database: pictures as evidence, those of conversations and of what came back to a hub. */
async function namesOfFiles(of: Queryable): Promise<readonly string[]> {
  return [...(await keptFiles(of)), ...(await keptPictures(of)), ...(await keptPhotos(of))];
}

/** Whoever reads the file must find it whole, also after a power cut; and it is for its owner only. */
async function writeToFile<Result>(file: string, write: (output: Writable) => Promise<Result>): Promise<Result> {
  const descriptor = openSync(file, 'w', 0o600);
  const output = createWriteStream(file, { fd: descriptor, autoClose: false });
  const result = await write(output);
  fsyncSync(descriptor);
  return result;
}

/** `process.stdout` in pieces, and not closed: that is up to the process. */
function standardOutput(): Writable {
  return new Writable({
    write: (piece, _encoding, done) => {
      process.stdout.write(piece, (error) => done(error));
    },
  });
}

function missingFolder(error: Error): string | undefined {
  return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'its directory does not exist' : undefined;
}

function report(context: Context, summary: WrittenBackup & { readonly database: string; readonly file: string }): void {
  if (context.json) context.stdout.line(JSON.stringify(summary));
  else context.stdout.line(fill(BACKUP_WORDS.written, { ...summary, rows: summary.rows.toLocaleString('en') }));
  if (summary.missing > 0 && !context.json)
    context.stdout.line(fill(BACKUP_WORDS.missing, { missing: summary.missing }));
}
