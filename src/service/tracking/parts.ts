import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Reach } from '../public-address.ts';
import type { Resolve } from '../public-request.ts';

/** Whose an order is that a carrier's scan of our label names. */
export type OfLabel = { readonly seller: string; readonly order: string };

/** What hearing carriers is made of. */
export type TrackingParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'append' | 'clock'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  /** The order of a label by its code; undefined: no label has it. */
  readonly findLabel: (code: string) => Promise<OfLabel | undefined>;
  /** What secrets are sealed with. */
  readonly key: Buffer;
  /** Which addresses may be asked at. */
  readonly reach: Reach;
  /** How names are looked up: by the system, unless a test says otherwise. */
  readonly resolve?: Resolve;
  readonly writeActs: WriteActs;
  /** Wall time. */
  readonly now: () => Instant;
  readonly newId: () => string;
};
