import type { Instant } from '../../rulebook/instant.ts';
import type { Transaction } from '../postgres/transaction.ts';

/**
 * Something that a person of the staff did, or time did with what they began, and that is no event of the ledger. Ids alone: no name, no
 * address, nothing of what somebody wrote.
 */
export type Act = {
  /** What was done, as `case.claimed`. The words are kept for good. */
  readonly act: string;
  readonly at: Instant;
  /** The id of the person or key; undefined: time did it. */
  readonly by: string | undefined;
  readonly seller?: string | undefined;
  /** An order; the log holds a keyed hash of it. */
  readonly order?: string | undefined;
  /** The id of what it was done to: a case, a key, a version of the policy. */
  readonly about?: string | undefined;
  /** Which fields of a customer it is about, and for which purpose. */
  readonly fields?: readonly string[] | undefined;
  readonly purpose?: string | undefined;
  /** Keyed hash of what was kept, in hex. */
  readonly hash?: string | undefined;
};

/** Puts acts into the tamper-evident log, in the transaction that does them: both are kept, or neither. */
export type WriteActs = (transaction: Transaction, acts: readonly Act[]) => Promise<void>;
