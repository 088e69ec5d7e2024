import type { Queryable } from '../postgres/database.ts';
import type { FilesOf } from './parts.ts';
import { lockDrafts, markSent, sentWith } from './store.ts';

/** What answers need of files: to send some along, in the transaction that records the answer. */
export type AttachFiles = {
  /** Sends drafts along. Answers those that are none of this answer; then nothing was sent. */
  attach(
    transaction: Queryable,
    of: FilesOf & { readonly answer: number },
    files: readonly string[],
  ): Promise<readonly string[]>;
  /** Which were sent along: a second press of a button names them again. */
  sentWith(database: Queryable, of: FilesOf & { readonly answer: number }): Promise<readonly string[]>;
};

export const ATTACH_FILES: AttachFiles = {
  async attach(transaction, of, files) {
    if (files.length === 0) return [];
    const drafts = new Set(await lockDrafts(transaction, of, files));
    const missing = files.filter((file) => !drafts.has(file));
    if (missing.length === 0) await markSent(transaction, of.seller, files, of.answer);
    return missing;
  },
  sentWith,
};
