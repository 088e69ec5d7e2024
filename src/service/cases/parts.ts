import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Queryable } from '../postgres/database.ts';

/** Somebody of the staff, by id and name. */
export type Colleague = { readonly id: string; readonly name: string };

/** What cases need of those who work here: accounts give it. */
export type Colleagues = {
  /** The names of people by their ids; who has left is missing. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Everybody who may work on cases, by name. */
  readonly all: () => Promise<readonly Colleague[]>;
};

/** What cases need of sealed texts. */
export type CaseTexts = {
  keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
  read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
};

/** What cases are made of. */
export type CaseParts = {
  readonly ledger: Pick<Ledger, 'look' | 'record' | 'rehearse' | 'clock'>;
  readonly pool: Pool;
  readonly texts: CaseTexts;
  readonly colleagues: Colleagues;
  /** A new id, for an event. */
  readonly newId: () => string;
};
