import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** What a seller keeps to answer with; the texts lie in texts. */
export type QuickReplyRow = { readonly version: number; readonly text_ref: string };

/** Undefined: nothing yet. With `lock` nobody else changes it until the transaction ends. */
export async function findQuickReplies(
  database: Queryable,
  seller: string,
  lock = false,
): Promise<QuickReplyRow | undefined> {
  const { rows } = await database.query<QuickReplyRow>(
    `select version, text_ref from quick_replies where seller_id = $1${lock ? ' for update' : ''}`,
    [seller],
  );
  return rows[0];
}

/** Keeps the next version; false: somebody else was quicker. */
export async function writeQuickReplies(
  transaction: Transaction,
  seller: string,
  { version, text_ref: ref }: QuickReplyRow,
): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `insert into quick_replies (seller_id, version, text_ref) values ($1, $2, $3)
     on conflict (seller_id) do update set version = excluded.version, text_ref = excluded.text_ref
       where quick_replies.version = excluded.version - 1`,
    [seller, version, ref],
  );
  return rowCount === 1;
}
