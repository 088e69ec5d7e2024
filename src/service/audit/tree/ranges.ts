/** Leaves from `begin` up to, and without, `end`. */
export type Range = { readonly begin: number; readonly end: number };

/** A node above `2 ** height` leaves, the first of which is `index * 2 ** height`. Once there, it never changes. */
export type Node = { readonly height: number; readonly index: number };

/** How many leaves are left of where a tree of `size` leaves is split: the largest power of two below it (RFC 6962 §2.1). */
function splitOf(size: number): number {
  // Shifts know 32 bits.
  let split = size > 2 ** 31 ? 2 ** 31 : 2 ** (31 - Math.clz32(size - 1));
  while (split * 2 < size) split *= 2;
  return split;
}

/** The nodes above the leaves of a range, from left to right, as few as there can be; the range begins where a subtree may. */
export function nodesOver({ begin, end }: Range): readonly Node[] {
  const nodes: Node[] = [];
  let at = begin;
  while (at < end) {
    let [height, length] = [0, 1];
    while (length * 2 <= end - at) {
      height += 1;
      length *= 2;
    }
    nodes.push({ height, index: at / length });
    at += length;
  }
  return nodes;
}

/** The ranges whose roots prove that leaf `index` is in a tree of `size` leaves, that of its neighbour first (RFC 6962 §2.1.1). */
export function inclusionRanges(index: number, size: number): readonly Range[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`there is no leaf ${index} in a tree of ${size}`);
  const ranges: Range[] = [];
  let [begin, end] = [0, size];
  while (end - begin > 1) {
    const middle = begin + splitOf(end - begin);
    if (index < middle) {
      ranges.push({ begin: middle, end });
      end = middle;
    } else {
      ranges.push({ begin, end: middle });
      begin = middle;
    }
  }
  return ranges.reverse();
}

/** The ranges whose roots prove that a tree of `to` leaves goes on from one of `from` (RFC 6962 §2.1.2). */
export function consistencyRanges(from: number, to: number): readonly Range[] {
  if (!(from >= 0 && from <= to)) throw new RangeError(`a tree of ${to} leaves does not go on from one of ${from}`);
  if (from === 0 || from === to) return [];
  const ranges: Range[] = [];
  let [begin, end] = [0, to];
  while (end !== from) {
    const middle = begin + splitOf(end - begin);
    if (from <= middle) {
      ranges.push({ begin: middle, end });
      end = middle;
    } else {
      ranges.push({ begin, end: middle });
      begin = middle;
    }
  }
  // Whoever checks the proof has the older root, and needs no more where that is all there is.
  if (begin > 0) ranges.push({ begin, end });
  return ranges.reverse();
}
