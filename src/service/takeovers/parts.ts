import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** What takeovers are made of. */
export type TakeoverParts = {
  readonly ledger: Pick<Ledger, 'look' | 'record' | 'rehearse'>;
  readonly pool: Pool;
  /** A new id, for an event. */
  readonly newId: () => string;
  readonly texts: {
    keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
    read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  };
  /** Names of people by their ids. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Ends every sign-in of a seller's people, in the transaction of the confirmation; how many they were. */
  readonly signOut: (transaction: Transaction, seller: string) => Promise<number>;
};
