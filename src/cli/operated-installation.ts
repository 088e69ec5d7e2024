import path from 'node:path';
import type { Pool } from 'pg';
import { type Config, readConfig } from '../service/config.ts';
import { dataDirectory } from '../service/postgres/embedded/data-directory.ts';
import { currentHolder } from '../service/postgres/embedded/data-lock.ts';
import { isSetUp } from '../service/start/is-set-up.ts';
import { describeMigrationRefusal } from '../words/database-en.ts';
import { fill } from '../words/fill.ts';
import { OPERATOR_SENTENCES } from '../words/operator-en.ts';
import type { Context, ExitCode } from './command.ts';
import { onConfiguredDatabase } from './configured-database.ts';

/** An installation that an operator's command works on. */
export type Operated = { readonly pool: Pool };

/** Has work done on an installation, whether a kingston serves it at this moment or not; there must be one. */
export async function onInstallation(
  context: Context,
  work: (installation: Operated) => Promise<ExitCode>,
): Promise<ExitCode> {
  return onConfiguredDatabase(context, false, async ({ pool, name }) => {
    const state = await isSetUp(pool);
    if (state === true) return work({ pool });
    if ('refusal' in state) return context.fail(describeMigrationRefusal(state.refusal.code, state.refusal.parameters));
    return context.refuse(fill(OPERATOR_SENTENCES[state.code], { database: name, ...state }));
  });
}

/** How browsers reach the installation, and whether that was only guessed. */
export async function addressOf(context: Context): Promise<{ readonly baseUrl: string; readonly guessed: boolean }> {
  const reading = readConfig({ dataDirectory: context.option('data'), databaseUrl: context.option('database') });
  if ('problems' in reading) throw new Error('settings are read before');
  const { config } = reading;
  if (config.baseUrl !== undefined) return { baseUrl: config.baseUrl, guessed: false };
  const port = await servedPort(config);
  return { baseUrl: `http://localhost:${port ?? config.port}`, guessed: port === undefined };
}

/** Where the kingston serves that holds the data directory at this moment. */
async function servedPort({ databaseUrl, dataDirectory: folder }: Config): Promise<number | undefined> {
  if (databaseUrl !== undefined) return undefined;
  const holder = await currentHolder(dataDirectory(path.resolve(folder)).lock);
  return holder === undefined || holder.pid === process.pid || holder.port === 0 ? undefined : holder.port;
}
