import type { Pool } from 'pg';
import type { FilePurpose, Matter } from '../../rulebook/files/file.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { FileStore } from '../file-store/file-store.ts';
import type { Problem } from '../http/problems.ts';
import type { CleanPictures } from '../pictures/clean-picture.ts';

/** What files are sent along with: appeals and plans of an action, explanations of a link; `number`: of the action, the link. */
export type FilesOf = { readonly seller: string; readonly purpose: FilePurpose; readonly number: number };

/** What files need of that. */
export type Matters = {
  /** Why nothing can be sent along any more; undefined: it can. */
  refusal(of: FilesOf): Promise<Problem | undefined>;
  /** When what they were sent with is over; undefined: it is not known any more, so they stay. */
  find(of: FilesOf & { readonly answer: number }): Promise<Matter | undefined>;
  /** The clock that matters are judged by. */
  clock(): Promise<Instant>;
};

/** The files of a case; `answer`: of one appeal or version alone. `held`: the person holds the case, or why it is not so. */
export type FilesOfCase = FilesOf & { readonly answer?: number; readonly held: true | Problem };

/** What files need of cases. */
export type CasesForFiles = {
  /** What a case is about, as far as files go with it; undefined: none do. */
  about(id: string, person: string): Promise<FilesOfCase | undefined | Problem>;
  /** Writes into the history of a case that its holder looks at a file; a problem: it is not theirs any more. */
  look(id: string, person: string, file: string): Promise<Problem | undefined>;
};

/** What files are made of. */
export type FileParts = {
  readonly pool: Pool;
  readonly store: FileStore;
  readonly clean: CleanPictures;
  /** Seals the keys of files (`deriveKey`). */
  readonly key: Buffer;
  readonly newId: () => string;
  /** Wall time. */
  readonly now: () => Instant;
  readonly matters: Matters;
  readonly cases: CasesForFiles;
};
