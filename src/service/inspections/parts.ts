import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** A request, as the queue of the staff knows it; `action` as in JSON, `S-17/1`. */
type Asked = { readonly seller: string; readonly action: string; readonly number: number; readonly at: Instant };

/** What requests for inspections are made of. */
export type InspectionParts = {
  readonly ledger: Pick<Ledger, 'look' | 'record'>;
  readonly pool: Pool;
  readonly texts: {
    read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  };
  /** Those who keep a case beside a request, told in its transaction. */
  readonly followers: {
    asked(transaction: Transaction, request: Asked & { readonly dueAt: Instant }): Promise<void>;
    /** Ended by an event; a case that decided it ends by itself. */
    ended(transaction: Transaction, request: Asked): Promise<void>;
  };
};
