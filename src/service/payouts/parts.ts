import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** What the payout ledger needs of the rest. */
export type PayoutParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'clock'>;
  /** Wall time, for the outbox. */
  readonly now: () => Instant;
};
