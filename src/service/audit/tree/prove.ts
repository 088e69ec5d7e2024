import { EMPTY_ROOT, nodeHash } from './hashes.ts';
import { consistencyRanges, inclusionRanges, type Node, nodesOver, type Range } from './ranges.ts';

/** Where the hashes of nodes are had from. */
export type Hashes = (node: Node) => Uint8Array;

/** The root of a tree of `size` leaves. */
export function rootOf(size: number, hashes: Hashes): Uint8Array {
  return size === 0 ? EMPTY_ROOT : hashOver({ begin: 0, end: size }, hashes);
}

/** The proof that leaf `index` is in the tree of `size` leaves. */
export function inclusionProof(index: number, size: number, hashes: Hashes): readonly Uint8Array[] {
  return inclusionRanges(index, size).map((range) => hashOver(range, hashes));
}

/** The proof that the tree of `to` leaves goes on from that of `from`. */
export function consistencyProof(from: number, to: number, hashes: Hashes): readonly Uint8Array[] {
  return consistencyRanges(from, to).map((range) => hashOver(range, hashes));
}

function hashOver(range: Range, hashes: Hashes): Uint8Array {
  return nodesOver(range)
    .map(hashes)
    .reduceRight((right, left) => nodeHash(left, right));
}
