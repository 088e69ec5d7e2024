import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** A seller's state after the event at a position. */
export type SnapshotRow = {
  readonly seller_id: string;
  readonly position: number;
  /** JSON of the rulebook's snapshot. */
  readonly body: string;
};

/** The snapshots of sellers, where there are any. */
export async function readSnapshots(database: Queryable, ids: readonly string[]): Promise<readonly SnapshotRow[]> {
  const { rows } = await database.query<SnapshotRow>({
    name: 'read-snapshots',
    text: 'select seller_id, position, body from snapshots where seller_id = any($1::text[])',
    values: [ids],
  });
  return rows;
}

/** Replaces the snapshots of sellers. */
export async function writeSnapshots(
  transaction: Transaction,
  rows: readonly { readonly seller: string; readonly position: number; readonly body: string }[],
): Promise<void> {
  await transaction.query({
    name: 'write-snapshots',
    text: `insert into snapshots (seller_id, position, body)
      select seller_id, position, body from unnest($1::text[], $2::int8[], $3::text[]) as input (seller_id, position, body)
      on conflict (seller_id) do update set position = excluded.position, body = excluded.body`,
    values: [rows.map((row) => row.seller), rows.map((row) => row.position), rows.map((row) => row.body)],
  });
}
