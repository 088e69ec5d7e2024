import type { FileKind, FilePurpose, Uploaded } from '../../rulebook/files/file.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { FilesOf } from './parts.ts';

/** A file as it is kept. */
export type FileRow = {
  readonly seller_id: string;
  readonly file: string;
  readonly purpose: FilePurpose;
  readonly number: number;
  readonly answer: number | null;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly uploaded_at: number;
  readonly stored_at: number | null;
  readonly wrapped_key: Buffer | null;
  readonly sealed_name: Buffer | null;
  readonly destroyed_at: number | null;
};

const COLUMNS = `seller_id, file, purpose, number, answer, kind, bytes, width, height, uploaded_at, stored_at, wrapped_key,
  sealed_name, destroyed_at`;

/** A file that is about to be put into the store. */
export type NewFile = Pick<FileRow, 'file' | 'kind' | 'bytes' | 'width' | 'height' | 'uploaded_at'> & {
  readonly uploaded_by: string;
  readonly digest: Buffer;
  readonly wrapped_key: Buffer;
  readonly sealed_name: Buffer;
};

export async function insertFile(
  database: Queryable,
  { seller, purpose, number }: FilesOf,
  row: NewFile,
): Promise<void> {
  await database.query(
    `insert into files (seller_id, file, purpose, number, kind, bytes, width, height, digest, uploaded_at, uploaded_by,
       wrapped_key, sealed_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[seller, row.file, purpose, number, row.kind, row.bytes, row.width, row.height, row.digest],
      ...[row.uploaded_at, row.uploaded_by, row.wrapped_key, row.sealed_name],
    ],
  );
}

/** All of it is in the file store. */
export async function markStored(database: Queryable, seller: string, file: string, at: Instant): Promise<void> {
  await database.query('update files set stored_at = $3 where seller_id = $1 and file = $2', [seller, file, at]);
}

/** What a seller has uploaded: waiting to be sent with the same answer, since an instant, and kept, in bytes. */
export async function countUploaded(
  database: Queryable,
  { seller, purpose, number }: FilesOf,
  since: Instant,
): Promise<Uploaded> {
  const { rows } = await database.query<Uploaded>(
    `select count(*) filter (where destroyed_at is null and answer is null and purpose = $2 and number = $3)::int as drafts,
       count(*) filter (where uploaded_at > $4)::int as "ofDay",
       coalesce(sum(bytes) filter (where destroyed_at is null), 0)::float8 as kept
     from files where seller_id = $1`,
    [seller, purpose, number, since],
  );
  return rows[0] ?? { drafts: 0, ofDay: 0, kept: 0 };
}

/** The same picture, waiting to be sent with the same answer. */
export async function sameDraft(
  database: Queryable,
  { seller, purpose, number }: FilesOf,
  digest: Buffer,
): Promise<FileRow | undefined> {
  const { rows } = await database.query<FileRow>(
    `select ${COLUMNS} from files
     where seller_id = $1 and purpose = $2 and number = $3 and digest = $4 and answer is null and destroyed_at is null
       and stored_at is not null
     limit 1`,
    [seller, purpose, number, digest],
  );
  return rows[0];
}

/** The files of an answer in the order in which they came; without drafts that were removed. */
export async function filesOf(database: Queryable, { seller, purpose, number }: FilesOf): Promise<readonly FileRow[]> {
  const { rows } = await database.query<FileRow>(
    `select ${COLUMNS} from files
     where seller_id = $1 and purpose = $2 and number = $3 and stored_at is not null
       and (answer is not null or destroyed_at is null)
     order by uploaded_at, file`,
    [seller, purpose, number],
  );
  return rows;
}

/** One file of a seller that is there, or was. */
export async function readFile(database: Queryable, seller: string, file: string): Promise<FileRow | undefined> {
  const { rows } = await database.query<FileRow>(
    `select ${COLUMNS} from files where seller_id = $1 and file = $2 and stored_at is not null`,
    [seller, file],
  );
  return rows[0];
}

/** Those of some files that wait to be sent with an answer; nobody removes or sends them until the transaction ends. */
export async function lockDrafts(
  database: Queryable,
  { seller, purpose, number }: FilesOf,
  files: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await database.query<{ file: string }>(
    `select file from files
     where seller_id = $1 and purpose = $2 and number = $3 and file = any ($4::text[]) and answer is null
       and destroyed_at is null and stored_at is not null
     order by file for update`,
    [seller, purpose, number, files],
  );
  return rows.map(({ file }) => file);
}

/** Files are sent along with an answer. */
export async function markSent(
  database: Queryable,
  seller: string,
  files: readonly string[],
  answer: number,
): Promise<void> {
  await database.query('update files set answer = $3 where seller_id = $1 and file = any ($2::text[])', [
    seller,
    files,
    answer,
  ]);
}

/** Which files were sent along with an answer. */
export async function sentWith(
  database: Queryable,
  { seller, purpose, number, answer }: FilesOf & { readonly answer: number },
): Promise<readonly string[]> {
  const { rows } = await database.query<{ file: string }>(
    'select file from files where seller_id = $1 and purpose = $2 and number = $3 and answer = $4',
    [seller, purpose, number, answer],
  );
  return rows.map(({ file }) => file);
}

/** Destroys the key and the name of a draft, and by what it could be recognised; false: it was sent, or is not there. */
export async function destroyDraft(database: Queryable, seller: string, file: string, at: Instant): Promise<boolean> {
  const { rowCount } = await database.query(
    `update files set wrapped_key = null, sealed_name = null, digest = '', destroyed_at = $3
     where seller_id = $1 and file = $2 and answer is null and destroyed_at is null`,
    [seller, file, at],
  );
  return rowCount === 1;
}
