import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import { inTransaction } from '../postgres/transaction.ts';
import type { DocketCache } from './docket-cache.ts';
import { type Head, passGate } from './gate.ts';
import type { Platform } from './platform.ts';
import { Session } from './session.ts';

/** Told of what was committed: metrics, caches of other rooms. Must not throw. */
export type Committed = { readonly decided: readonly Judged[]; readonly sellers: readonly string[] };

/** What the ledger is put together from. */
export type Parts = {
  readonly pool: Pool;
  readonly platform: Platform;
  readonly cache: DocketCache;
  /** Wall time. */
  readonly now: () => Instant;
  readonly committed: (what: Committed) => void;
};

/**
 * Runs work on sellers in one transaction behind the gate. `work` may be called again when transactions collide. What it
 * changes in memory is kept when the transaction is committed, and forgotten when not.
 */
export async function inSession<Result>(
  parts: Parts,
  how: 'many' | 'alone',
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const { pool, platform, cache } = parts;
  let session: Session | undefined;
  try {
    const result = await inTransaction(pool, async (transaction) => {
      // A second attempt: the platform of the first one may be ahead of the database.
      if (session?.alone === true) forget(parts);
      const head: Head = await passGate(transaction, how);
      if (await platform.sync(transaction, head)) cache.clear();
      session = new Session(transaction, platform, head, cache, how === 'alone');
      return work(session);
    });
    session?.keep();
    return result;
  } catch (error) {
    if (session?.alone === true) forget(parts);
    throw error;
  }
}

function forget({ platform, cache }: Parts): void {
  platform.forget();
  cache.clear();
}
