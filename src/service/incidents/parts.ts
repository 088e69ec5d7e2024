import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Queryable } from '../postgres/database.ts';

/** What reports of data problems are made of. */
export type IncidentParts = {
  readonly pool: Pool;
  /** Makes codes, and hashes that nobody can try out who has only the database. */
  readonly key: Buffer;
  readonly texts: {
    keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
    read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
    destroy(database: Queryable, seller: string, ref: string): Promise<void>;
  };
  /** Names of people by their ids. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Puts what people do with a report into the tamper-evident log. */
  readonly writeActs: WriteActs;
  /** Whose an order is; undefined: there is none. */
  readonly sellerOf: (database: Queryable, order: string) => Promise<string | undefined>;
  /** Wall time: people report, by their own clock. */
  readonly now: () => Instant;
};
