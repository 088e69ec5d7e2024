import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Queryable } from '../postgres/database.ts';

/** One listing. Sellers name theirs as they like: only with the seller it is one. */
export type OfListing = { readonly seller: string; readonly listing: string };

/** What reports, inspections and takedowns of listings are made of. */
export type ListingParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'record' | 'clock'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  /** Makes codes, and hashes that nobody can try out who has only the database. */
  readonly key: Buffer;
  readonly texts: {
    keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
    read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
    destroy(database: Queryable, seller: string, ref: string): Promise<void>;
  };
  /** Whose seller's an order is, if it is this customer's. */
  readonly ownOrder: (customer: string, order: string) => Promise<{ readonly seller: string } | undefined>;
  /** Ids of the people of a seller: none of them decides about its listings. */
  readonly team: (seller: string) => Promise<readonly string[]>;
  /** Names of people by their ids. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Orders of a seller that are still needed: what was written about them is kept. */
  readonly holdsOf: (seller: string) => Promise<{ has(order: string): boolean }>;
  readonly writeActs: WriteActs;
  readonly newId: () => string;
  /** Wall time. */
  readonly now: () => Instant;
};
