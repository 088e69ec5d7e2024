import type { Pool } from 'pg';
import { createBatcher } from '../postgres/batcher.ts';
import { asOutage } from '../postgres/outage.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import type { Access } from './access.ts';
import { insertAccesses } from './store.ts';

/** Puts the leaves of accesses into the tamper-evident log, in the transaction that keeps them. */
export type WriteLeaves = (transaction: Transaction, accesses: readonly Access[]) => Promise<void>;

/** The most of one commit. */
const AT_ONCE = 500;

/**
 * Writes down an access with its leaf. What it answers comes after the commit, which all who ask at the same time share: only then may
 * anything of a customer leave (guarantee F14). Throws when it could not be written; then nothing leaves.
 */
export function recordTogether(pool: Pool, writeLeaves: WriteLeaves): (access: Access) => Promise<void> {
  return createBatcher<Access>(
    (accesses) =>
      inTransaction(pool, async (transaction) => {
        await insertAccesses(transaction, accesses);
        await writeLeaves(transaction, accesses);
      }).catch((error: unknown) => {
        throw asOutage(error);
      }),
    AT_ONCE,
  );
}
