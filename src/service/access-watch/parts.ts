import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { WriteActs } from '../ledger/write-act.ts';

/** What is done about looks at customers' data that are not like work. */
export type AccessWatchParts = {
  readonly pool: Pool;
  /** Names of people by their ids. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly writeActs: WriteActs;
  /** The clock. */
  readonly clock: () => Promise<Instant>;
};
