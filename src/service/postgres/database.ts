import { Socket } from 'node:net';
import { Kysely, PostgresDialect } from 'kysely';
import { type ClientBase, Pool, types } from 'pg';

/** What statements can be sent to: a pool, or the connection of a transaction. */
export type Queryable = Pick<ClientBase, 'query'>;

/** How a pool is opened. */
export type PoolOptions = {
  /** `postgresql://user:password@host:port/database`, or with `?host=/folder` the folder of a socket. */
  readonly url: string;
  /** How this program shows in `pg_stat_activity`. */
  readonly application?: string;
  /** How many connections at most. */
  readonly connections?: number;
  /** How long a statement may take, in milliseconds; 0 is for ever. */
  readonly statementTimeout?: number;
  /** Statements of a transaction that do not wait for one another are sent together. Nothing can be copied over such a connection. */
  readonly pipeline?: boolean;
  /** Told of a connection that broke while nobody used it; the pool opens another one by itself. */
  readonly onLostConnection?: (error: Error) => void;
};

/** Opens connections as they are needed. Ended by `pool.end()`. */
export function openPool(options: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: options.url,
    application_name: options.application ?? 'kingston',
    max: options.connections ?? 10,
    statement_timeout: options.statementTimeout ?? 30_000,
    // A transaction whose program hangs must not hold its locks for ever.
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    pipeline: options.pipeline === true,
    ...(options.pipeline === true ? { stream: () => new OneWriteATurn() } : {}),
    types: { getTypeParser: typeParser as typeof types.getTypeParser },
  });
  // Without a listener, one broken idle connection would end the process.
  pool.on('error', (error) => options.onLostConnection?.(error));
  // A server that dies may say so in the very packet that ends a statement: then nobody has taken the connection yet.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Sends all that is written in one turn of the loop at once: statements that go out together cost one call of the system. */
class OneWriteATurn extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork());
  }
}

/** Typed queries over a pool; `Tables` is what the store of a noun declares of its own tables. */
export function queriesOver<Tables>(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

const INT8 = 20;
const INT8_ARRAY: number = 1016;

/**
 * Instants and counters are int8 and stay far below 2^53, so they come as numbers. For our pools alone: `pg.types` is
 * shared with every library in the process.
 */
function typeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (format === 'binary') return types.getTypeParser(oid, 'binary') as (value: string) => unknown;
  if (oid === INT8) return readInt8;
  if (oid !== INT8_ARRAY) return types.getTypeParser(oid, 'text');
  const readArray = types.getTypeParser(INT8_ARRAY, 'text') as (value: string) => unknown;
  return (value) => mapDeep(readArray(value));
}

function readInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large to be read as a number`);
  return value;
}

function mapDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mapDeep);
  return typeof value === 'string' ? readInt8(value) : value;
}
