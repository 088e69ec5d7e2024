import type { Queryable } from '../postgres/database.ts';

/** A sealed text, with its sealed key. */
export type TextRow = { readonly ref: string; readonly wrappedKey: Buffer; readonly sealed: Buffer };

/** Keeps a text of a seller. */
export async function insertText(database: Queryable, seller: string, row: TextRow, createdAt: number): Promise<void> {
  await database.query(
    'insert into texts (seller_id, ref, created_at, wrapped_key, sealed) values ($1, $2, $3, $4, $5)',
    [seller, row.ref, createdAt, row.wrappedKey, row.sealed],
  );
}

/** Texts of a seller; those that were destroyed, or never were, are missing. */
export async function readTexts(
  database: Queryable,
  seller: string,
  refs: readonly string[],
): Promise<readonly TextRow[]> {
  const { rows } = await database.query<TextRow>(
    `select ref, wrapped_key as "wrappedKey", sealed from texts
     where seller_id = $1 and ref = any ($2::text[]) and sealed is not null`,
    [seller, refs],
  );
  return rows;
}

/** Destroys a text and its key for good. The row stays: that there was one is no secret. */
export async function destroyText(database: Queryable, seller: string, ref: string): Promise<void> {
  await database.query('update texts set wrapped_key = null, sealed = null where seller_id = $1 and ref = $2', [
    seller,
    ref,
  ]);
}
