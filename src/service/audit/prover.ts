import type { Queryable } from '../postgres/database.ts';
import { readCheckpoint } from './checkpoint.ts';
import { openNote, readVerifier } from './note.ts';
import { findLeaf } from './store.ts';
import { HASH_LENGTH } from './tree/hashes.ts';
import { consistencyProof, type Hashes, inclusionProof, type RightEdge } from './tree/prove.ts';
import { consistencyRanges, inclusionRanges, nodesOver, type Range } from './tree/ranges.ts';
import { hashesIn, type OpenTile, openTile, type TileAddress, tileOf } from './tree/tiles.ts';
import { latestCheckpoint, readKeys, readTiles } from './tree-store.ts';

/** What shows that a leaf is in the log: on record until it has its place, proven from then on. */
export type Receipt =
  | { readonly state: 'recorded'; readonly leafId: string; readonly leaf: string }
  | ({ readonly state: 'proven'; readonly leafId: string; readonly leaf: string } & Inclusion);

/** That a leaf is at `index` of the tree that the checkpoint is about. */
export type Inclusion = {
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  /** The signed note. */
  readonly checkpoint: string;
  /** What the note is checked with; undefined: the database knows no such key. */
  readonly key: string | undefined;
};

/** Proves what the log holds to whoever has a checkpoint. */
export type Prover = {
  receiptOf(leafId: string): Promise<Receipt | undefined>;
  /** Undefined: the tree has not so many leaves, or `from` is more than `to`. */
  consistency(from: number, to: number): Promise<readonly Uint8Array[] | undefined>;
};

/** Full tiles never change, so they need not be read again: 16 kB each. */
const MOST_KEPT = 256;
const FULL = 256 * HASH_LENGTH;

/** Makes proofs from the tiles that are kept. */
export function createProver(database: Queryable): Prover {
  const kept = new Map<string, OpenTile>();
  let edge: RightEdge = { size: 0, hashes: new Map() };

  /** The hashes of all nodes over some ranges: what is not at hand is read in one statement. */
  async function hashesOver(ranges: readonly Range[]): Promise<Hashes> {
    const wanted = new Map(
      ranges
        .flatMap(nodesOver)
        .map(tileOf)
        .map((address) => [nameOf(address), address]),
    );
    const found = new Map<string, OpenTile>();
    for (const name of wanted.keys()) {
      const tile = kept.get(name);
      if (tile !== undefined) found.set(name, tile);
    }
    const missing = [...wanted].filter(([name]) => !found.has(name)).map(([, address]) => address);
    for (const { hashes, ...address } of await readTiles(database, missing)) {
      const tile = openTile(hashes);
      found.set(nameOf(address), tile);
      if (tile[0]?.length === FULL) keep(nameOf(address), tile);
    }
    return hashesIn((address) => found.get(nameOf(address)));
  }

  function keep(name: string, tile: OpenTile): void {
    kept.set(name, tile);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  }

  return {
    async receiptOf(leafId) {
      const row = await findLeaf(database, leafId);
      if (row === undefined) return undefined;
      const { leaf_id: id, body: leaf, position: index } = row;
      if (index === null) return { state: 'recorded', leafId: id, leaf };
      const { note: checkpoint = '' } = (await latestCheckpoint(database)) ?? {};
      const { size = 0 } = readCheckpoint(checkpoint) ?? {};
      const hashes = await hashesOver(inclusionRanges(index, size));
      if (edge.size !== size) edge = { size, hashes: new Map() };
      const proof = inclusionProof(index, size, hashes, edge);
      const key = (await readKeys(database)).find(({ verifier }) => isSignedBy(checkpoint, verifier))?.verifier;
      return { state: 'proven', leafId: id, leaf, index, size, proof, checkpoint, key };
    },
    async consistency(from, to) {
      const latest = await latestCheckpoint(database);
      if (from > to || to > (latest?.size ?? 0)) return undefined;
      return consistencyProof(from, to, await hashesOver(consistencyRanges(from, to)));
    },
  };
}

function isSignedBy(note: string, key: string): boolean {
  const verifier = readVerifier(key);
  return verifier !== undefined && openNote(note, [verifier]) !== undefined;
}

function nameOf({ level, number }: TileAddress): string {
  return `${level}/${number}`;
}
