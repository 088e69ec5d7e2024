import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';

/** What the figures are made of. */
export type DataProtectionParts = {
  readonly pool: Pool;
  /** The clock reading: accesses and orders are dated by it. */
  readonly clock: () => Promise<Instant>;
  readonly policy: () => Promise<Policy>;
  /** Wall time, before anything has happened. */
  readonly now: () => Instant;
};
