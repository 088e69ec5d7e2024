import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Pool } from 'pg';
import { readConfig } from '../service/config.ts';
import type { FileStore } from '../service/file-store/file-store.ts';
import { openFileStore } from '../service/file-store/open-file-store.ts';
import { openPool } from '../service/postgres/database.ts';
import { dataDirectory } from '../service/postgres/embedded/data-directory.ts';
import { runningEmbedded, startEmbedded } from '../service/postgres/embedded/start.ts';
import { outageOf } from '../service/postgres/outage.ts';
import { redactUrl } from '../service/redact.ts';
import { describeConfigProblem } from '../words/config-en.ts';
import { describeEmbeddedRefusal, describeOutage } from '../words/database-en.ts';
import type { Context, ExitCode, Option } from './command.ts';

/** The database a command works on. */
export type ConfiguredDatabase = {
  readonly pool: Pool;
  /** How it is called in messages: a URL without its password, or a data directory. */
  readonly name: string;
  /** Where uploaded files lie. */
  readonly files: FileStore;
};

/** The options that say which database; those of `kingston start`. */
export const DATABASE_OPTIONS: readonly Option[] = [
  { name: 'data', value: 'DIR', description: 'the data directory with the embedded database' },
  { name: 'database', value: 'URL', description: 'a PostgreSQL of your own, instead of the embedded one' },
];

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has work done on the database that `kingston start` would use with the same options and environment. The embedded
 * one is started for it and stopped afterwards, unless another kingston runs it at this moment.
 */
export async function onConfiguredDatabase(
  context: Context,
  mayMake: boolean,
  work: (database: ConfiguredDatabase) => Promise<ExitCode>,
): Promise<ExitCode> {
  const reading = readConfig({ dataDirectory: context.option('data'), databaseUrl: context.option('database') });
  if ('problems' in reading) {
    for (const { code, parameters } of reading.problems) context.refuse(describeConfigProblem(code, parameters));
    return 2;
  }
  const { databaseUrl, dataDirectory: given, postgresUser, fileStore } = reading.config;
  const folder = path.resolve(given);
  const files = openFileStore(fileStore, folder);
  if (databaseUrl !== undefined) return onUrl(context, databaseUrl, { name: redactUrl(databaseUrl), files }, work);
  const running = await runningEmbedded(folder);
  if (running !== undefined) return onUrl(context, running, { name: folder, files }, work);
  if (!mayMake && !existsSync(dataDirectory(folder).cluster)) {
    return context.refuse(
      `there is no database in ${folder}; name its directory with --data, or a URL with --database`,
    );
  }
  const embedded = await startEmbedded({ dataDirectory: folder, user: postgresUser });
  if ('refused' in embedded) {
    return context.fail(describeEmbeddedRefusal(embedded.refused.code, embedded.refused.parameters));
  }
  // Ctrl-C must not leave a server behind: the work then fails for want of it.
  const stop = (): void => void embedded.stop();
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    return await onUrl(context, embedded.url, { name: folder, files }, work);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    await embedded.stop();
  }
}

async function onUrl(
  context: Context,
  url: string,
  { name, files }: Omit<ConfiguredDatabase, 'pool'>,
  work: (database: ConfiguredDatabase) => Promise<ExitCode>,
): Promise<ExitCode> {
  // A large table takes as long as it takes.
  const pool = openPool({ url, application: 'kingston-backup', connections: 2, statementTimeout: 0 });
  try {
    return await work({ pool, name, files });
  } catch (error) {
    const outage = outageOf(error);
    if (outage === undefined) throw error;
    return context.fail(`${name}: ${describeOutage(outage)}`);
  } finally {
    await pool.end();
  }
}
