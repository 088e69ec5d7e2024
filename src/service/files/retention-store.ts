import type { FilePurpose } from '../../rulebook/files/file.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** A file by its name. */
export type NamedFile = { readonly seller: string; readonly file: string };

/** An answer with files that are still there. */
export type SentAnswer = {
  readonly seller: string;
  readonly purpose: FilePurpose;
  readonly number: number;
  readonly answer: number;
};

/** Drafts that were uploaded before an instant, and uploads that broke off before another. */
export async function oldDrafts(
  database: Queryable,
  uploadedBefore: Instant,
  brokenOffBefore: Instant,
  most: number,
): Promise<readonly NamedFile[]> {
  const { rows } = await database.query<NamedFile>(
    `select seller_id as seller, file from files
     where erased_at is null and destroyed_at is null and answer is null
       and (uploaded_at <= $1 or (stored_at is null and uploaded_at <= $2))
     order by uploaded_at limit $3`,
    [uploadedBefore, brokenOffBefore, most],
  );
  return rows;
}

/** Before every answer that there can be. */
export const FIRST_ANSWER: SentAnswer = { seller: '', purpose: 'appeal', number: 0, answer: 0 };

/** Answers whose files are still there, after one of them. */
export async function answersWithFiles(
  database: Queryable,
  { seller, purpose, number, answer }: SentAnswer,
  most: number,
): Promise<readonly SentAnswer[]> {
  const { rows } = await database.query<SentAnswer>(
    `select distinct seller_id as seller, purpose, number, answer from files
     where erased_at is null and destroyed_at is null and answer is not null
       and (seller_id, purpose, number, answer) > ($1::text collate "C", $2::text, $3::int4, $4::int4)
     order by seller_id, purpose, number, answer limit $5`,
    [seller, purpose, number, answer, most],
  );
  return rows;
}

/** Destroys the keys and the names of what was sent with an answer, and by what it could be recognised, for good. */
export async function destroySent(
  database: Queryable,
  { seller, purpose, number, answer }: SentAnswer,
  at: Instant,
): Promise<void> {
  await database.query(
    `update files set wrapped_key = null, sealed_name = null, digest = '', destroyed_at = $5
     where seller_id = $1 and purpose = $2 and number = $3 and answer = $4 and destroyed_at is null`,
    [seller, purpose, number, answer, at],
  );
}

/** Files without a key that may still lie in the file store. */
export async function toErase(database: Queryable, most: number): Promise<readonly NamedFile[]> {
  const { rows } = await database.query<NamedFile>(
    `select seller_id as seller, file from files
     where erased_at is null and destroyed_at is not null order by uploaded_at limit $1`,
    [most],
  );
  return rows;
}

export async function markErased(database: Queryable, { seller, file }: NamedFile, at: Instant): Promise<void> {
  await database.query('update files set erased_at = $3 where seller_id = $1 and file = $2', [seller, file, at]);
}

/** The names of all files that are there; none where the tables are older than files. */
export async function keptFiles(database: Queryable): Promise<readonly string[]> {
  const table = await database.query<{ there: boolean }>("select to_regclass('public.files') is not null as there");
  if (table.rows[0]?.there !== true) return [];
  const { rows } = await database.query<{ file: string }>(
    'select file from files where destroyed_at is null and stored_at is not null order by seller_id, file',
  );
  return rows.map(({ file }) => file);
}
