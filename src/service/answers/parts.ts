import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Queryable } from '../postgres/database.ts';
import type { AttachedFiles } from './attached-files.ts';
import type { Followers } from './followers.ts';

/** Where the words of an answer lie, sealed: the ledger holds their references only (contract §1). */
export type SealedTexts = {
  keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
  read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
};

/** What the routes for answers are made of. */
export type AnswerParts = {
  readonly ledger: Pick<Ledger, 'look' | 'record' | 'rehearse'>;
  readonly pool: Pool;
  readonly texts: SealedTexts;
  readonly files: AttachedFiles;
  /** A new id for an event. */
  readonly newId: () => string;
  /** People who had a part in an action, beside those whom the events about it name: they decide no appeal of it. */
  readonly decidersOfAction: (
    database: Queryable,
    of: { readonly seller: string; readonly action: string },
  ) => Promise<readonly string[]>;
  /** Who is told, in the same transaction. */
  readonly followers: Followers;
};
