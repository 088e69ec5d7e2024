import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** A leaf as it is kept; `position` is null until it has its place in the tree. */
export type LeafRow = {
  readonly leaf_id: string;
  readonly body: string;
  readonly recorded_at: Instant;
  readonly position: number | null;
};

/** Writes leaves, all in one statement and so in one commit. What is there already under its id stays as it is. */
export async function insertLeaves(
  database: Queryable,
  leaves: readonly Pick<LeafRow, 'leaf_id' | 'body'>[],
  recordedAt: Instant,
): Promise<void> {
  await database.query({
    name: 'insert-audit-leaves',
    text: `insert into audit_leaves (leaf_id, body, recorded_at)
      select leaf_id, body, $3::int8 from unnest($1::uuid[], $2::text[]) as input (leaf_id, body)
      on conflict (leaf_id) do nothing`,
    values: [leaves.map((each) => each.leaf_id), leaves.map((each) => each.body), recordedAt],
  });
}

/** One leaf. */
export async function findLeaf(database: Queryable, leafId: string): Promise<LeafRow | undefined> {
  const { rows } = await database.query<LeafRow>({
    name: 'find-audit-leaf',
    text: 'select leaf_id, body, recorded_at, position from audit_leaves where leaf_id = $1',
    values: [leafId],
  });
  return rows[0];
}

/** Whether a leaf waits for its place. */
export async function isAnyWaiting(database: Queryable): Promise<boolean> {
  const { rows } = await database.query<{ waits: boolean }>({
    name: 'is-any-audit-leaf-waiting',
    text: 'select exists (select from audit_leaves where position is null) as waits',
  });
  return rows[0]?.waits ?? false;
}

/** The leaves that wait, the oldest first. */
export async function waitingLeaves(
  transaction: Transaction,
  most: number,
): Promise<readonly Pick<LeafRow, 'leaf_id' | 'body'>[]> {
  const { rows } = await transaction.query<Pick<LeafRow, 'leaf_id' | 'body'>>({
    name: 'waiting-audit-leaves',
    text: `select leaf_id, body from audit_leaves where position is null order by recorded_at, leaf_id limit $1`,
    values: [most],
  });
  return rows;
}

/** Gives leaves their places, one after another from `from` on; answers how many had none before. */
export async function placeLeaves(transaction: Transaction, ids: readonly string[], from: number): Promise<number> {
  const { rowCount } = await transaction.query({
    name: 'place-audit-leaves',
    text: `update audit_leaves set position = $2 + input.place - 1
      from unnest($1::uuid[]) with ordinality as input (leaf_id, place)
      where audit_leaves.leaf_id = input.leaf_id and position is null`,
    values: [ids, from],
  });
  return rowCount ?? 0;
}

/** Leaves in their places, from one on. */
export async function leavesFrom(database: Queryable, position: number, most: number): Promise<readonly LeafRow[]> {
  const { rows } = await database.query<LeafRow>({
    name: 'audit-leaves-from',
    text: `select leaf_id, body, recorded_at, position from audit_leaves
      where position >= $1 order by position limit $2`,
    values: [position, most],
  });
  return rows;
}

/** What the leaves say that have no place yet. */
export async function leavesWaiting(database: Queryable): Promise<readonly string[]> {
  const { rows } = await database.query<{ body: string }>('select body from audit_leaves where position is null');
  return rows.map(({ body }) => body);
}
