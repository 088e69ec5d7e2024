import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Queryable } from '../postgres/database.ts';
import type { ContactDigests } from './digests.ts';

/** Where people look at hits: inquiries into suspected data breaches. Each step may be done again. */
export type CanaryInquiries = {
  readonly isRunning: (id: string) => Promise<boolean>;
  readonly open: (id: string, words: string) => Promise<void>;
  /** These orders of the shop belong to it; false: it takes no more. */
  readonly widen: (
    id: string,
    scope: { readonly seller: string; readonly orders: readonly string[] },
    words: string,
  ) => Promise<boolean>;
  /** Whoever may work on inquiries is mailed that its clocks run. */
  readonly warn: (id: string, now: Instant) => Promise<void>;
};

/** What canary orders are made of. */
export type CanaryParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look'>;
  /** Where their mail comes to, and their numbers; undefined: this installation has none, and no campaign is started. */
  readonly set: { readonly domain: string; readonly numbers: readonly string[] } | undefined;
  readonly digests: ContactDigests;
  /** Seals what was made up until it is placed, and what was said to a canary. */
  readonly key: Buffer;
  readonly texts: {
    keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
    read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  };
  readonly inquiries: CanaryInquiries;
  /** Names of people by their ids. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly writeActs: WriteActs;
  /** From 0 inclusive to 1 exclusive, and nobody foresees it. */
  readonly chance: () => number;
  /** A new id, in the order of time. */
  readonly newId: () => string;
  /** Ids and numbers alone. */
  readonly tell: (about: { readonly breach: string; readonly canaries: number }) => void;
  /** The clock. */
  readonly clock: () => Promise<Instant>;
};
