import { createHash, hash } from 'node:crypto';
import type { Pool } from 'pg';

/** What most audit logs are: rows, each with a hash over itself and the one before. */
const TABLE = 'create table chain (number bigserial primary key, body text not null, hash bytea not null)';

/** Makes the table of the peer. */
export async function createChain(pool: Pool): Promise<void> {
  await pool.query(TABLE);
}

/**
 * A plain hash chain that is durable: since each hash needs the one before, writers go one after the other, each with a commit of
 * its own.
 */
export function chainOver(pool: Pool): (body: string) => Promise<void> {
  let last = Buffer.alloc(32);
  let turn: Promise<void> = Promise.resolve();
  return (body) => {
    turn = turn.then(async () => {
      last = createHash('sha256').update(last).update(body).digest();
      await pool.query({
        name: 'append-to-chain',
        text: 'insert into chain (body, hash) values ($1, $2)',
        values: [body, last],
      });
    });
    return turn;
  };
}

/** A durable insert by itself: one row, one commit, no hash. */
export function bareOver(pool: Pool): (body: string) => Promise<void> {
  return async (body) => {
    await pool.query({
      name: 'bare-insert',
      text: 'insert into chain (body, hash) values ($1, $2)',
      values: [body, NOTHING],
    });
  };
}

const NOTHING = Buffer.alloc(0);

/** Microseconds of one SHA-256 over 65 bytes, as a node of a tree is hashed. */
export function hashTime(count: number): number {
  const input = Buffer.alloc(65, 1);
  const started = performance.now();
  for (let index = 0; index < count; index++) input[1] = hash('sha256', input, 'buffer')[0] as number;
  return ((performance.now() - started) * 1000) / count;
}
