import type { Pool } from 'pg';
import type { Finding } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Problem } from '../http/problems.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Queryable } from '../postgres/database.ts';

/** One listing. Sellers name theirs as they like: only with the seller it is one. */
export type OfListing = { readonly seller: string; readonly listing: string };

/** A mail to somebody who reported a listing. */
type ListingMail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly greeting: string;
  readonly said: readonly string[];
  readonly links: readonly { readonly label: string; readonly address: string }[];
  readonly footer: string;
};

/** How such mails go out. `later`: come again. */
export type ListingPost = {
  send(
    mail: ListingMail,
  ): Promise<
    | { readonly outcome: 'sent' | 'refused'; readonly code: string }
    | { readonly outcome: 'later'; readonly code: string | null }
  >;
  /** How long to wait after so many attempts. */
  backOff(attempts: number): number;
  isGivenUp(queuedAt: Instant, now: Instant): boolean;
};

/** What reports, inspections and takedowns of listings are made of. */
export type ListingParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'record' | 'clock'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  /** Makes codes, and hashes that nobody can try out who has only the database. */
  readonly key: Buffer;
  readonly texts: {
    keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
    read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
    destroy(database: Queryable, seller: string, ref: string): Promise<void>;
  };
  /** Whose seller's an order is, if it is this customer's. */
  readonly ownOrder: (customer: string, order: string) => Promise<{ readonly seller: string } | undefined>;
  /** Ids of the people of a seller: none of them decides about its listings. */
  readonly team: (seller: string) => Promise<readonly string[]>;
  /** Names of people by their ids. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Orders of a seller that are still needed: what was written about them is kept. */
  readonly holdsOf: (seller: string) => Promise<{ has(order: string): boolean }>;
  readonly writeActs: WriteActs;
  /** The record of a takedown for the DSA Transparency Database, or why there is none. */
  readonly dsaRecord: (
    takedown: OfListing & {
      readonly number: number;
      readonly finding: Exclude<Finding, 'accurate'>;
      readonly source: 'report' | 'automated' | 'own';
      readonly at: Instant;
      readonly knownFrom: Instant;
    },
  ) => Promise<{ readonly puid: string } | Problem>;
  /** None where nobody is written to. */
  readonly post: ListingPost | undefined;
  /** How the marketplace is called, and where people reach us. */
  readonly marketplace: string;
  readonly baseUrl: string;
  readonly newId: () => string;
  /** Wall time. */
  readonly now: () => Instant;
};
