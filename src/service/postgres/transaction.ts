import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientBase, Pool, PoolClient } from 'pg';
import { asOutage } from './outage.ts';

/** The connection of an open transaction. Statements on it are sent one after another. */
export type Transaction = ClientBase;

/** What is done in a transaction. `began` settles when it has begun, which only `eager` work has to look at. */
type Work<Result> = (transaction: Transaction, began: Promise<unknown>) => Promise<Result>;

/** How a transaction runs. */
export type TransactionOptions = {
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
  readonly readOnly?: boolean;
  /**
   * Work starts while the beginning is on its way, which saves a round trip: what it sends first must only read and lock, and it waits
   * for `began` before it changes anything.
   */
  readonly eager?: boolean;
  /** How often it is tried in all when it collides with others. */
  readonly attempts?: number;
  /** From 0 to 1: spreads those that collided. */
  readonly random?: () => number;
};

/** After a collision the first wait is up to this long, in milliseconds; each further one up to twice as long. */
const FIRST_WAIT = 10;

/**
 * The one way to change several rows as one. Commits when `work` is done, and takes everything back when it throws.
 *
 * When PostgreSQL takes it back because it collided with another one (serialization failure, deadlock), `work` is
 * called again, on a new transaction. So `work` touches the database only: mail, webhooks and anything else that the
 * world can see go into the outbox and leave after the commit. Variables that it sets outside are set anew.
 *
 * Throws `DatabaseUnavailable` for an outage; its `outcomeUnknown` says that the commit itself may have succeeded.
 */
export async function inTransaction<Result>(
  pool: Pool,
  work: Work<Result>,
  options: TransactionOptions = {},
): Promise<Result> {
  const { attempts = 5, random = Math.random } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(pool, work, options);
    } catch (error) {
      if (attempt >= attempts || !isCollision(error)) throw asOutage(error);
      await sleep(FIRST_WAIT * 2 ** (attempt - 1) * random());
    }
  }
}

async function runOnce<Result>(pool: Pool, work: Work<Result>, options: TransactionOptions): Promise<Result> {
  const client = await pool.connect();
  // A connection that breaks between two statements tells it as an event; the next statement then fails by itself.
  client.on('error', ignore);
  let broken: unknown;
  try {
    const began = client.query(beginStatement(options));
    began.catch(ignore);
    if (options.eager !== true) await began;
    const result = await work(client, began);
    await began;
    await commit(client);
    return result;
  } catch (error) {
    broken = await rollback(client);
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken !== undefined);
  }
}

function beginStatement({ isolation = 'read committed', readOnly = false }: TransactionOptions): string {
  return `begin isolation level ${isolation}${readOnly ? ' read only' : ''}`;
}

async function commit(client: PoolClient): Promise<void> {
  let command: string;
  try {
    ({ command } = await client.query('commit'));
  } catch (error) {
    throw asOutage(error, true);
  }
  // PostgreSQL answers so when a statement failed and `work` went on as if it had not.
  if (command !== 'COMMIT') throw new Error('a statement of this transaction failed and its error was swallowed');
}

/** What went wrong while rolling back: then the connection is of no more use. */
async function rollback(client: PoolClient): Promise<unknown> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    return error;
  }
}

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

function isCollision(error: unknown): boolean {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}

function ignore(): void {}
