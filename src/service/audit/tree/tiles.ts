import { HASH_LENGTH, nodeHash } from './hashes.ts';
import { type Hashes, rootOf } from './prove.ts';
import type { Node } from './ranges.ts';

/** Eight levels of a tree are kept as one tile, by its lowest row (C2SP tlog-tiles): 256 hashes when it is full. */
const HEIGHT = 8;
const WIDTH = 2 ** HEIGHT;

/** Which tile: the lowest row of `level` 0 are leaves, that of `level` 1 the tops of full tiles of level 0, and so on. */
export type TileAddress = { readonly level: number; readonly number: number };

/** A tile as it is kept: the hashes of its lowest row. */
export type Tile = TileAddress & { readonly hashes: Uint8Array };

/** The tile that a node is in. */
export function tileOf({ height, index }: Node): TileAddress {
  const level = Math.floor(height / HEIGHT);
  return { level, number: Math.floor((index * 2 ** (height % HEIGHT)) / WIDTH) };
}

/** A tile with all hashes of the eight rows that can be had from it: each row in one piece, the lowest first. */
export type OpenTile = readonly Uint8Array[];

/** Works out what is above the lowest row of a tile, once for all who ask. */
export function openTile(hashes: Uint8Array): OpenTile {
  const rows = [hashes];
  for (let row = hashes; rows.length < HEIGHT; rows.push(row)) {
    const below = row;
    const count = Math.floor(below.length / HASH_LENGTH / 2);
    row = Buffer.alloc(count * HASH_LENGTH);
    for (let index = 0; index < count; index++)
      row.set(nodeHash(hashAt(below, 2 * index), hashAt(below, 2 * index + 1)), index * HASH_LENGTH);
  }
  return rows;
}

function hashAt(row: Uint8Array, index: number): Uint8Array {
  return row.subarray(index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
}

/** Hashes of nodes from tiles. */
export function hashesIn(tile: (address: TileAddress) => OpenTile | undefined): Hashes {
  return (node) => {
    const rows = tile(tileOf(node));
    const row = node.height % HEIGHT;
    const hash = rows?.[row] && hashAt(rows[row], node.index % (WIDTH >> row));
    if (hash?.length !== HASH_LENGTH) throw new Error(`no hash is kept of node ${node.index} at height ${node.height}`);
    return hash;
  };
}

/** The right edge of a tree: the tile of each level that is not full. Enough to go on from, and for the root. */
export type Edge = { readonly size: number; readonly open: readonly Uint8Array[] };

export const EMPTY_EDGE: Edge = { size: 0, open: [] };

/** Which tiles are the right edge of a tree of `size` leaves. */
export function edgeOf(size: number): readonly TileAddress[] {
  const tiles: TileAddress[] = [];
  for (let [level, count] = [0, size]; count > 0; level++, count = Math.floor(count / WIDTH))
    if (count % WIDTH > 0) tiles.push({ level, number: Math.floor(count / WIDTH) });
  return tiles;
}

/** The edge, from those of its tiles that are kept. They may be fuller than they were at that size. */
export function edgeFrom(size: number, tiles: readonly Tile[]): Edge {
  const open: Uint8Array[] = [];
  for (const { level, number } of edgeOf(size)) {
    const width = Math.floor(size / WIDTH ** level) % WIDTH;
    const kept = tiles.find((tile) => tile.level === level && tile.number === number);
    open[level] = (kept?.hashes ?? new Uint8Array()).subarray(0, width * HASH_LENGTH);
    if (open[level]?.length !== width * HASH_LENGTH) throw new Error(`tile ${number} of level ${level} is missing`);
  }
  return { size, open: Array.from(open, (hashes) => hashes ?? new Uint8Array()) };
}

/** The root of the tree that an edge is the edge of. */
export function rootAt({ size, open }: Edge): Uint8Array {
  const rows = open.map(openTile);
  return rootOf(
    size,
    hashesIn(({ level }) => rows[level]),
  );
}

/** Puts leaves at the end of a tree; answers the new edge and every tile that is new or has become fuller. */
export function grow(
  edge: Edge,
  leaves: readonly Uint8Array[],
): { readonly edge: Edge; readonly tiles: readonly Tile[] } {
  const open: Uint8Array[] = [];
  const tiles: Tile[] = [];
  let added: readonly Uint8Array[] = leaves;
  for (let level = 0; level < edge.open.length || added.length > 0; level++) {
    const before = edge.open[level] ?? new Uint8Array();
    const row = Buffer.concat([before, ...added]);
    let number = Math.floor(edge.size / WIDTH ** (level + 1));
    const tops: Uint8Array[] = [];
    let at = 0;
    for (; row.length - at >= WIDTH * HASH_LENGTH; at += WIDTH * HASH_LENGTH) {
      const hashes = row.subarray(at, at + WIDTH * HASH_LENGTH);
      tiles.push({ level, number, hashes });
      tops.push(topOf(hashes));
      number += 1;
    }
    open[level] = row.subarray(at);
    if (row.length > at && added.length > 0) tiles.push({ level, number, hashes: row.subarray(at) });
    added = tops;
  }
  return { edge: { size: edge.size + leaves.length, open }, tiles };
}

/** The hash above a full tile. */
function topOf(hashes: Uint8Array): Uint8Array {
  const last = openTile(hashes)[HEIGHT - 1] as Uint8Array;
  return nodeHash(hashAt(last, 0), hashAt(last, 1));
}
