import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { describeOutage } from '../../words/database-en.ts';
import type { Config } from '../config.ts';
import { openPool } from '../postgres/database.ts';
import { type Refused, refuse } from '../postgres/embedded/refusal.ts';
import { startEmbedded } from '../postgres/embedded/start.ts';
import { migrate } from '../postgres/migrate.ts';
import { outageOf } from '../postgres/outage.ts';
import { asRole, ROLES, separateRoles } from '../postgres/roles.ts';
import { redactUrl } from '../redact.ts';
import type { DatabaseRefusal } from './refusal.ts';
import { type Supervised, supervise } from './supervise.ts';

/** A database that is up and whose tables are current. */
export type Database = Pick<Supervised, 'adopted' | 'trouble'> & {
  readonly pool: Pool;
  /** Connections of the role that reads the vault. Where roles cannot be had, they are those of everything else. */
  readonly vaultPool: Pool;
  /** Connections of the role of the job that destroys customer values: it reads none. */
  readonly shredderPool: Pool;
  /** Its address without what is secret in it. */
  readonly name: string;
  /** Settles when our own server is given up, with why; never for one that is not ours. */
  readonly givenUp: Supervised['givenUp'];
  close(): Promise<void>;
};

/** What a database is opened with. */
export type DatabaseOptions = {
  readonly config: Config;
  /** Where we serve; told to whoever starts a second time. */
  readonly port: number;
  readonly now: () => number;
  readonly logger: Logger;
  readonly lostConnection: (error: Error) => void;
};

/** Connects to the database of `DATABASE_URL`, or starts our own, and brings its tables up to date. */
export async function openDatabase(
  options: DatabaseOptions,
): Promise<Database | { readonly refused: DatabaseRefusal }> {
  const { config, lostConnection } = options;
  const own = config.databaseUrl === undefined ? await superviseOwn(options) : undefined;
  if (own !== undefined && 'refused' in own) return { refused: { code: 'embedded-refused', refusal: own.refused } };
  const url = own?.url ?? (config.databaseUrl as string);
  let closing = false;
  const pool = openPool({
    ...{ url, connections: config.databaseConnections },
    // Our own server ends the last ones itself.
    onLostConnection: (error) => (closing ? undefined : lostConnection(error)),
  });
  const close = async (): Promise<void> => {
    closing = true;
    await pool.end();
    await own?.stop();
  };
  const name = redactUrl(url);
  const refused = await bringUpToDate(pool, name).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  if (refused !== undefined) {
    await close();
    return { refused };
  }
  const pools = await openPools(options, url, pool, () => closing);
  const closeAll = async (): Promise<void> => {
    closing = true;
    await pools.close();
    await close();
  };
  return {
    ...{ name, close: closeAll, adopted: own?.adopted ?? false },
    ...{ pool: pools.service, vaultPool: pools.vault, shredderPool: pools.shredder },
    trouble: () => own?.trouble(),
    givenUp: own?.givenUp ?? new Promise(() => {}),
  };
}

/** The connections of everyday work: a role each where they can be had, otherwise those that brought the tables up to date. */
async function openPools(
  { config: { databaseConnections: connections }, logger, lostConnection }: DatabaseOptions,
  url: string,
  pool: Pool,
  isClosing: () => boolean,
): Promise<{ readonly service: Pool; readonly vault: Pool; readonly shredder: Pool; close(): Promise<void> }> {
  if ((await separateRoles(pool)) === 'not-permitted') {
    logger.warn(
      {},
      'customer values are read and destroyed with the database role of everything else: it may not make roles',
    );
    return { service: pool, vault: pool, shredder: pool, close: async () => {} };
  }
  const own = Math.max(1, Math.floor(connections / 5));
  const forShredder = Math.max(1, Math.floor(own / 2));
  const open = (role: (typeof ROLES)[keyof typeof ROLES], most: number): Pool =>
    openPool({
      ...{ url: asRole(url, role), connections: most },
      onLostConnection: (error) => (isClosing() ? undefined : lostConnection(error)),
    });
  const [service, vault] = [open(ROLES.service, connections - own - forShredder), open(ROLES.vault, own)];
  const shredder = open(ROLES.shredder, forShredder);
  const close = () => Promise.all([service.end(), vault.end(), shredder.end()]).then(() => {});
  return { service, vault, shredder, close };
}

function superviseOwn({ config, port, now, logger }: DatabaseOptions): ReturnType<typeof supervise> {
  const { dataDirectory, postgresUser: user } = config;
  const failed = (error: unknown): Refused => refuseOutage(error, dataDirectory);
  return supervise({ start: () => startEmbedded({ dataDirectory, user, port, now }).catch(failed), log: logger });
}

/** A server that starts, and does not answer then. */
function refuseOutage(error: unknown, path: string): Refused {
  const outage = outageOf(error);
  if (outage === undefined) throw error;
  return outage === 'disk-full'
    ? refuse('disk-full', { path })
    : refuse('did-not-start', { said: describeOutage(outage) });
}

const INSUFFICIENT_PRIVILEGE = '42501';

async function bringUpToDate(pool: Pool, database: string): Promise<DatabaseRefusal | undefined> {
  try {
    const migrated = await migrate(pool);
    return 'refused' in migrated ? { code: 'migration-refused', refusal: migrated.refused } : undefined;
  } catch (error) {
    const outage = outageOf(error);
    if (outage !== undefined) return { code: 'database-away', outage, database };
    if (isNotPermitted(error)) return { code: 'tables-not-permitted', database };
    throw error;
  }
}

/** A migration that fails names its own file and line, and what PostgreSQL said comes below. */
function isNotPermitted(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (error as NodeJS.ErrnoException).code === INSUFFICIENT_PRIVILEGE || isNotPermitted(error.cause);
}
