import type { Pool } from 'pg';
import type { Ledger } from '../ledger/ledger.ts';

/** What the order desk is made of. */
export type DeskParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'record'>;
};
