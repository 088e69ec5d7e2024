import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import { inTransaction } from '../postgres/transaction.ts';
import type { DocketCache } from './docket-cache.ts';
import { passGate, type SellerHead } from './gate.ts';
import type { Platform } from './platform.ts';
import { Session } from './session.ts';
import type { Turns } from './turns.ts';

/** Told of what was committed: metrics, caches of other rooms. Must not throw. */
export type Committed = { readonly decided: readonly Judged[]; readonly sellers: readonly string[] };

/** What the ledger is put together from. */
export type Parts = {
  readonly pool: Pool;
  /** Where the installation and one seller stand; those who ask at the same time share a question. */
  readonly head: (seller: string) => Promise<SellerHead>;
  readonly platform: Platform;
  readonly cache: DocketCache;
  /** Sessions of this server at a time; and those of them that pass the gate alone. */
  readonly turns: Turns;
  readonly aloneTurns: Turns;
  /** Wall time. */
  readonly now: () => Instant;
  /** Takes the marketplace past the weekly records and policies that wall time has reached; for all who ask at once. */
  readonly step: () => Promise<void>;
  readonly committed: (what: Committed) => void;
};

/**
 * Runs work on sellers in one transaction behind the gate. `work` may be called again when transactions collide. What it
 * changes in memory, sellers and the platform's log, is its own until the transaction is committed, and thrown away when
 * that fails or nobody can say.
 */
export function inSession<Result>(
  parts: Parts,
  how: 'many' | 'alone',
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const run = (): Promise<Result> => parts.turns.take(() => runSession(parts, how, work));
  return how === 'alone' ? parts.aloneTurns.take(run) : run();
}

async function runSession<Result>(
  { pool, platform, cache }: Parts,
  how: 'many' | 'alone',
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  let session: Session | undefined;
  const result = await inTransaction(pool, async (transaction) => {
    const head = await passGate(transaction, how);
    const log = await platform.sync(transaction, head);
    const alone = how === 'alone';
    if (alone) platform.takeOut();
    session = new Session({ transaction, head, log, cache, alone });
    return work(session);
  });
  if (session?.alone === true) platform.putBack(session.log, session.head);
  session?.keep();
  return result;
}
