import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { MessageToScreen, Screened } from '../../rulebook/messages/screening.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { FileStore } from '../file-store/file-store.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { ReadPictures } from '../pictures/clean-picture.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** An order of a seller. */
export type OfOrder = { readonly seller: string; readonly order: string };

/** Which key of the photos of an order. */
type KeyOf = OfOrder & { readonly generation: number };

/** A photo that has arrived, for the record of custody. */
export type CustodyOfPhoto = OfOrder & {
  readonly photo: string;
  readonly return: string;
  readonly hub: string;
  readonly person: string;
  /** Which of the photos of its inspection, from 1. */
  readonly place: number;
  readonly at: Instant;
  /** Keyed hash of the photo as it was encoded anew, in hex. */
  readonly hash: string;
};

/** What photos of inspections are made of. */
export type ReturnPhotoParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'record' | 'clock'>;
  readonly store: FileStore;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  readonly readPicture: ReadPictures;
  readonly screen: (policy: Policy, message: MessageToScreen) => Screened;
  /** Keys of the vault that seal photos; undefined: destroyed. */
  readonly keys: {
    find(of: KeyOf): Promise<Buffer | undefined>;
    take(of: KeyOf): Promise<Buffer | undefined>;
    destroy(of: KeyOf): Promise<unknown>;
  };
  /** Orders of a seller that are still needed: what belongs to them is kept. */
  readonly holdsOf: (seller: string) => Promise<{ has(order: string): boolean }>;
  /** Writes it into the record of custody, in a transaction that has the seller alone. */
  readonly noteCustody: (transaction: Transaction, entry: CustodyOfPhoto) => Promise<void>;
  readonly writeActs: WriteActs;
  /** The order of a customer; undefined: it is not this customer's. */
  readonly ownOrder: (customer: string, order: string) => Promise<{ readonly seller: string } | undefined>;
  /** Wall time. */
  readonly now: () => Instant;
};
