import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { Tile, TileAddress } from './tree/tiles.ts';

/** A checkpoint as it is kept. */
export type CheckpointRow = { readonly size: number; readonly signed_at: Instant; readonly note: string };

/** What checks signatures, and from which size on. */
export type KeyRow = { readonly verifier: string; readonly added_at: Instant; readonly since: number };

/**
 * Takes the tree for one server until `now + lease`, and holds it alone until the transaction ends; answers its size. Undefined:
 * another server has it. One that died has it no longer than its lease, nor than two of them by a clock that was wrong.
 */
export async function takeTree(
  transaction: Transaction,
  server: string,
  now: Instant,
  lease: number,
): Promise<number | undefined> {
  const { rows } = await transaction.query<{ size: number }>({
    name: 'take-audit-tree',
    text: `insert into audit_tree (sequencer, leased_until) values ($1, $2::int8 + $3::int8)
      on conflict (one) do update set sequencer = excluded.sequencer, leased_until = excluded.leased_until
      where audit_tree.sequencer is null or audit_tree.sequencer = $1
        or audit_tree.leased_until <= $2 or audit_tree.leased_until > $2 + 2 * $3::int8
      returning size`,
    values: [server, now, lease],
  });
  return rows[0]?.size;
}

/** How many leaves the tree has. */
export async function sizeOfTree(database: Queryable): Promise<number | undefined> {
  const { rows } = await database.query<{ size: number }>('select size from audit_tree');
  return rows[0]?.size;
}

/** Says how many leaves the tree has now. */
export async function setSize(transaction: Transaction, size: number): Promise<void> {
  await transaction.query({ name: 'set-audit-size', text: 'update audit_tree set size = $1', values: [size] });
}

/** Those of some tiles that are kept. */
export async function readTiles(database: Queryable, wanted: readonly TileAddress[]): Promise<readonly Tile[]> {
  if (wanted.length === 0) return [];
  const { rows } = await database.query<Tile>({
    name: 'read-audit-tiles',
    text: `select level, number, hashes from audit_tiles
      join unnest($1::int2[], $2::int8[]) as input (level, number) using (level, number)`,
    values: [wanted.map((each) => each.level), wanted.map((each) => each.number)],
  });
  return rows;
}

/** Writes tiles; one that was there has become fuller. */
export async function writeTiles(transaction: Transaction, tiles: readonly Tile[]): Promise<void> {
  await transaction.query({
    name: 'write-audit-tiles',
    text: `insert into audit_tiles (level, number, hashes)
      select level, number, hashes from unnest($1::int2[], $2::int8[], $3::bytea[]) as input (level, number, hashes)
      on conflict (level, number) do update set hashes = excluded.hashes`,
    values: [tiles.map((each) => each.level), tiles.map((each) => each.number), tiles.map((each) => each.hashes)],
  });
}

/** Keeps a checkpoint. */
export async function insertCheckpoint(transaction: Transaction, { size, signed_at, note }: CheckpointRow) {
  await transaction.query({
    name: 'insert-audit-checkpoint',
    text: 'insert into audit_checkpoints (size, signed_at, note) values ($1, $2, $3)',
    values: [size, signed_at, note],
  });
}

/** The checkpoint of the whole tree. */
export async function latestCheckpoint(database: Queryable): Promise<CheckpointRow | undefined> {
  const { rows } = await database.query<CheckpointRow>({
    name: 'latest-audit-checkpoint',
    text: 'select size, signed_at, note from audit_checkpoints order by size desc limit 1',
  });
  return rows[0];
}

/** Checkpoints of more leaves than `size`, the smallest first. */
export async function checkpointsAfter(
  database: Queryable,
  size: number,
  most: number,
): Promise<readonly CheckpointRow[]> {
  const { rows } = await database.query<CheckpointRow>({
    name: 'audit-checkpoints-after',
    text: 'select size, signed_at, note from audit_checkpoints where size > $1 order by size limit $2',
    values: [size, most],
  });
  return rows;
}

/** Enters a key; answers whether it is new. */
export async function insertKey(transaction: Transaction, { verifier, added_at, since }: KeyRow): Promise<boolean> {
  const { rowCount } = await transaction.query({
    name: 'insert-audit-key',
    text: `insert into audit_keys (verifier, added_at, since) values ($1, $2, $3) on conflict (verifier) do nothing`,
    values: [verifier, added_at, since],
  });
  return rowCount === 1;
}

/** All keys, the first one first. */
export async function readKeys(database: Queryable): Promise<readonly KeyRow[]> {
  const { rows } = await database.query<KeyRow>(
    'select verifier, added_at, since from audit_keys order by added_at, since, verifier',
  );
  return rows;
}
