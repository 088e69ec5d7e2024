import { FILE_FIELD_FAULTS } from '../../words/files-api-en.ts';
import type { FieldError } from '../http/problems.ts';
import type { Queryable } from '../postgres/database.ts';

/** An answer that files are sent along with: the so-manyth appeal, or version of the plan, of an action. */
type AnswerWithFiles = {
  readonly seller: string;
  readonly purpose: 'appeal' | 'plan';
  readonly number: number;
  readonly answer: number;
};

/** What answers need of files. */
export type AttachedFiles = {
  /** Sends drafts along. Answers those that are none of this answer; then nothing was sent. */
  attach(transaction: Queryable, of: AnswerWithFiles, files: readonly string[]): Promise<readonly string[]>;
  /** Which were sent along. */
  sentWith(database: Queryable, of: AnswerWithFiles): Promise<readonly string[]>;
};

/** Says of each file that is none, at its place in the request, what is wrong. */
export function fileFaults(
  named: readonly (readonly [file: string, pointer: string])[],
  missing: readonly string[],
): readonly FieldError[] {
  return named
    .filter(([file]) => missing.includes(file))
    .map(([, pointer]) => ({ pointer, detail: FILE_FIELD_FAULTS['unknown-file'] }));
}
