import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Queryable } from '../postgres/database.ts';

/** What links need of sealed texts. */
type LinkTexts = {
  keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
  read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
};

/** The so-manyth explanation of a link. */
type ExplanationWithFiles = {
  readonly seller: string;
  readonly purpose: 'link';
  readonly number: number;
  readonly answer: number;
};

/** What links need of files. */
type LinkFiles = {
  /** Sends drafts along. Answers those that are none of this explanation; then nothing was sent. */
  attach(transaction: Queryable, of: ExplanationWithFiles, files: readonly string[]): Promise<readonly string[]>;
  /** Which were sent along. */
  sentWith(database: Queryable, of: ExplanationWithFiles): Promise<readonly string[]>;
};

/** A link of which its seller is to hear: by what kinds of signals, and not with whom. */
export type RaisedLink = {
  readonly seller: string;
  readonly number: number;
  readonly signals: readonly string[];
  readonly at: Instant;
};

/** What links are made of. */
export type LinkParts = {
  readonly ledger: Pick<Ledger, 'look' | 'record'>;
  readonly pool: Pool;
  readonly texts: LinkTexts;
  readonly files: LinkFiles;
  /** Hashes identifiers once more (`deriveKey`). */
  readonly key: Buffer;
  /** A new id, for an event. */
  readonly newId: () => string;
  /** Tells the seller of a link that is put before people; may be called again for the same one. */
  readonly raised: (link: RaisedLink) => Promise<void>;
};
