import { EMPTY_ROOT, nodeHash } from './hashes.ts';

/** That a leaf is the one at `index` of the tree of `size` leaves with this root. */
export type InclusionClaim = {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
};

/** Whether a proof shows it; `leaf` is the hash of the leaf (RFC 9162 §2.1.3.2). */
export function provesInclusion({ leaf, index, size, root }: InclusionClaim, proof: readonly Uint8Array[]): boolean {
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size)) return false;
  let at = index;
  let last = size - 1;
  let hash = leaf;
  for (const other of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(other, hash);
      // A node without a neighbour on its right goes up as it is.
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = half(last);
      }
    } else {
      hash = nodeHash(hash, other);
    }
    at = half(at);
    last = half(last);
  }
  return last === 0 && isSame(hash, root);
}

/** Two trees of one log, the younger with at least as many leaves. */
export type ConsistencyClaim = {
  readonly from: number;
  readonly fromRoot: Uint8Array;
  readonly to: number;
  readonly toRoot: Uint8Array;
};

/** Whether a proof shows that the younger tree begins with all of the older one (RFC 9162 §2.1.4.2). */
export function provesConsistency(
  { from, fromRoot, to, toRoot }: ConsistencyClaim,
  proof: readonly Uint8Array[],
): boolean {
  if (!(Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && from <= to)) return false;
  if (from === to) return proof.length === 0 && isSame(fromRoot, toRoot);
  if (from === 0) return proof.length === 0 && isSame(fromRoot, EMPTY_ROOT);
  const [first, ...rest] = isPowerOfTwo(from) ? [fromRoot, ...proof] : proof;
  if (first === undefined) return false;
  let [at, last] = [from - 1, to - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [older, younger] = [first, first];
  for (const other of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      older = nodeHash(other, older);
      younger = nodeHash(other, younger);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else {
      younger = nodeHash(younger, other);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && isSame(older, fromRoot) && isSame(younger, toRoot);
}

function half(number: number): number {
  return Math.floor(number / 2);
}

function isPowerOfTwo(number: number): boolean {
  return 2 ** Math.round(Math.log2(number)) === number;
}

/** Nothing here is secret, so the time that comparing takes tells nobody anything. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
