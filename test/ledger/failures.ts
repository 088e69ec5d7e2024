import type { Pool } from 'pg';
import { outageOf } from '../../src/service/postgres/outage.ts';
import { type Sent, watchedPool } from './watched-pool.ts';

/**
 * What can become of a statement: PostgreSQL gives it up; it takes the whole transaction back because of another one; the
 * connection breaks before it arrives; or its answer does not come back, and nobody knows what it has done.
 */
export const FAILURES = ['given up', 'collided', 'cut off', 'unanswered'] as const;
export type Failure = (typeof FAILURES)[number];

/** A pool whose statements fail when told; `fails` is asked of each. Broken connections are really broken. */
export function failingPool(pool: Pool, fails: (sent: Sent) => Failure | undefined): Pool {
  return watchedPool(pool, async (sent) => {
    const failure = fails(sent);
    switch (failure) {
      case undefined:
        return sent.send();
      case 'given up':
        throw Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
      case 'collided':
        throw Object.assign(new Error('could not serialize access'), { code: '40001' });
      case 'cut off':
        await cut(pool, sent.process);
        return sent.send();
      case 'unanswered':
        await sent.send();
        await cut(pool, sent.process);
        throw new Error('Connection terminated unexpectedly');
    }
  });
}

async function cut(pool: Pool, process: number | undefined): Promise<void> {
  if (process !== undefined) await pool.query('select pg_terminate_backend($1, 5000)', [process]);
}

/**
 * Asks again as long as the database is away, as a marketplace would; anything else is a bug. Where one statement of 25 fails,
 * four of five transactions of forty statements do: twenty attempts would not do for one in a hundred of them.
 */
export async function insist<Answer>(ask: () => Promise<Answer>, most = 200): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      const isCollision = (error as { code?: unknown }).code === '40001';
      if (attempt >= most || (outageOf(error) === undefined && !isCollision)) throw error;
    }
  }
}
