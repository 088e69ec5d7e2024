import type { Pool } from 'pg';
import type { Config } from '../config.ts';
import { openPool } from '../postgres/database.ts';
import type { EmbeddedRefusal } from '../postgres/embedded/refusal.ts';
import { startEmbedded } from '../postgres/embedded/start.ts';
import { type MigrationRefusal, migrate } from '../postgres/migrate.ts';

/** A database that is up and whose tables are current. */
export type Database = {
  readonly pool: Pool;
  /** Settles when our own server ends without having been asked to; never for one that is not ours. */
  readonly died: Promise<void>;
  /** Our own server was found running: whoever started it was killed. */
  readonly adopted: boolean;
  close(): Promise<void>;
};

export type DatabaseRefusal =
  | { readonly code: 'embedded-refused'; readonly refusal: EmbeddedRefusal }
  | { readonly code: 'migration-refused'; readonly refusal: MigrationRefusal };

/** Connects to the database of `DATABASE_URL`, or starts our own, and brings its tables up to date. */
export async function openDatabase(
  config: Config,
  now: () => number,
  lostConnection: (error: Error) => void,
): Promise<Database | { readonly refused: DatabaseRefusal }> {
  const own = config.databaseUrl === undefined ? await startOwn(config, now) : undefined;
  if (own !== undefined && 'refused' in own) return { refused: { code: 'embedded-refused', refusal: own.refused } };
  const url = own?.url ?? (config.databaseUrl as string);
  const pool = openPool({ url, connections: config.databaseConnections, onLostConnection: lostConnection });
  const close = async (): Promise<void> => {
    await pool.end();
    await own?.stop();
  };
  try {
    const migrated = await migrate(pool);
    if (!('refused' in migrated))
      return { pool, died: own?.died ?? new Promise(() => {}), adopted: own?.adopted ?? false, close };
    await close();
    return { refused: { code: 'migration-refused', refusal: migrated.refused } };
  } catch (error) {
    await close();
    throw error;
  }
}

function startOwn(config: Config, now: () => number): ReturnType<typeof startEmbedded> {
  const { dataDirectory, postgresUser: user, port } = config;
  return startEmbedded({ dataDirectory, user, port, now });
}
