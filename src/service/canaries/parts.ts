import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { BreachParts } from '../data-breaches/parts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { ContactDigests } from './digests.ts';

/** What canary orders are made of. */
export type CanaryParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look'>;
  /** Where their mail comes to, and their numbers; undefined: this installation has none, and no campaign is started. */
  readonly set: { readonly domain: string; readonly numbers: readonly string[] } | undefined;
  readonly digests: ContactDigests;
  /** Seals what was made up until it is placed, and what was said to a canary. */
  readonly key: Buffer;
  readonly texts: BreachParts['texts'];
  readonly breaches: BreachParts;
  readonly named: BreachParts['named'];
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
