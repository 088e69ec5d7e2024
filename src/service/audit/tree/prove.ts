import { EMPTY_ROOT, nodeHash } from './hashes.ts';
import { consistencyRanges, inclusionRanges, type Node, nodesOver, type Range } from './ranges.ts';

/** Where the hashes of nodes are had from. */
export type Hashes = (node: Node) => Uint8Array;

/** The root of a tree of `size` leaves. */
export function rootOf(size: number, hashes: Hashes): Uint8Array {
  return size === 0 ? EMPTY_ROOT : hashOver({ begin: 0, end: size }, hashes);
}

/** Hashes over what reaches to the right edge of a tree of one size, by where it begins: most proofs need the same few. */
export type RightEdge = { readonly size: number; readonly hashes: Map<number, Uint8Array> };

/** The proof that leaf `index` is in the tree of `size` leaves. `edge` remembers for the next one. */
export function inclusionProof(index: number, size: number, hashes: Hashes, edge?: RightEdge): readonly Uint8Array[] {
  return inclusionRanges(index, size).map((range) => {
    if (range.end !== size || edge?.size !== size) return hashOver(range, hashes);
    const known = edge.hashes.get(range.begin);
    if (known !== undefined) return known;
    const made = hashOver(range, hashes);
    edge.hashes.set(range.begin, made);
    return made;
  });
}

/** The proof that the tree of `to` leaves goes on from that of `from`. */
export function consistencyProof(from: number, to: number, hashes: Hashes): readonly Uint8Array[] {
  return consistencyRanges(from, to).map((range) => hashOver(range, hashes));
}

function hashOver(range: Range, hashes: Hashes): Uint8Array {
  const nodes = nodesOver(range);
  let at = nodes.length - 1;
  let hash = hashes(nodes[at] as Node);
  while (at > 0) {
    at -= 1;
    hash = nodeHash(hashes(nodes[at] as Node), hash);
  }
  return hash;
}
