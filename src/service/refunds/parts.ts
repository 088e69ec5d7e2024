import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfOrder } from './store.ts';

/** What refunds are made of. */
export type RefundParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'record' | 'rehearse'>;
  /** The returns of an order, and whether each was inspected. */
  readonly returnsOf: (
    database: Queryable,
    of: OfOrder,
  ) => Promise<readonly { readonly id: string; readonly openedAt: Instant; readonly reviewed: boolean }[]>;
  /** What waited for the money of an order waits no more; in the transaction of the refund. */
  readonly settled: (transaction: Transaction, of: OfOrder & { readonly at: Instant }) => Promise<void>;
  /** People who belong to a side of an order: its seller's, and its customer. None of them pays back in the marketplace's name. */
  readonly sidesOf: (of: OfOrder) => Promise<readonly string[]>;
  readonly writeActs: WriteActs;
};
