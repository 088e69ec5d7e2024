import type { Pool } from 'pg';
import type { Seeing } from '../../rulebook/data-breaches/measures.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { OpenValues } from '../accesses/opened-values.ts';
import type { RecordAccesses } from '../accesses/record.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Queryable } from '../postgres/database.ts';

/** What emergencies are made of. */
export type EmergencyParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  readonly texts: {
    keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
    read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  };
  /** Writes an access and its leaf down, with the place of whoever is shown something; when it answers, both are durable. */
  readonly record: RecordAccesses['recordShown'];
  readonly open: OpenValues;
  readonly writeActs: WriteActs;
  /** Whether an inquiry into a data breach has stopped what is shown to them. */
  readonly frozen: (seeing: Seeing) => Promise<boolean>;
  /** A new id, in the order of time. */
  readonly newId: () => string;
  /** Wall time: an hour is an hour, whatever the clock of the events says. */
  readonly now: () => Instant;
  /** How people are called. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Everybody who may approve and review. */
  readonly deciders: () => Promise<readonly { readonly id: string }[]>;
};
