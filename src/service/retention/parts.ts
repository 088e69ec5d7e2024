import type { Pool } from 'pg';
import type { OpenMatters } from '../../rulebook/customer-data/holds.ts';
import type { RetentionClock } from '../../rulebook/customer-data/retention.ts';
import type { Duration, Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** An order that has values: what was said with the latest deposit, and when it was to be looked at. */
export type KeptOrder = {
  readonly seller: string;
  readonly order: string;
  /** Wall time. */
  readonly depositedAt: Instant;
  readonly keepFor: Duration | null;
  readonly eraseBy: Instant | null;
  readonly lookAt: Instant;
};

/** The orders that have values, as the vault gives them to the job. */
export type KeptOrders = {
  toLookAt(asked: {
    readonly clock: RetentionClock;
    readonly now: Instant;
    readonly after: KeptOrder | undefined;
    readonly most: number;
  }): Promise<readonly KeptOrder[]>;
  /** Keeps what was found; not when something was said of the order since. */
  note(
    order: KeptOrder,
    noted: {
      readonly standing: string;
      readonly clock: RetentionClock;
      readonly lookAt: Instant;
      readonly dueAt: Instant | undefined;
    },
  ): Promise<void>;
  /** Sets the tombstone, with its leaf; not when something was said of the order since: false. */
  shred(order: KeptOrder, why: 'settled' | 'not_known'): Promise<boolean>;
  lookAgain(seller: string, orders: readonly string[]): Promise<void>;
  keepFor(shreddedAfter: Duration): Promise<void>;
};

/** What the job works with. */
export type RetentionParts = {
  /** Connections of the service's role: the ledger's facts, and how far they were followed. */
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'clock'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  /** What people still have to decide about a seller's actions. */
  readonly matters: (seller: string) => Promise<OpenMatters>;
  readonly kept: KeptOrders;
  /** Wall time. */
  readonly now: () => Instant;
};
