import { hash } from 'node:crypto';

/** In bytes: SHA-256. */
export const HASH_LENGTH = 32;

/** What the hash of a leaf and that of a node begin with (RFC 6962 §2.1), so that neither can be taken for the other. */
const LEAF = 0;
const NODE = 1;

/** The hash of a leaf. */
export function leafHash(leaf: Uint8Array): Buffer {
  const input = Buffer.allocUnsafe(1 + leaf.length);
  input[0] = LEAF;
  input.set(leaf, 1);
  return hash('sha256', input, 'buffer');
}

/** Used again for every node: hashing is done before anybody else comes. */
const pair = Buffer.alloc(1 + 2 * HASH_LENGTH, NODE);

/** The hash of a node above two others. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  pair.set(left, 1);
  pair.set(right, 1 + HASH_LENGTH);
  return hash('sha256', pair, 'buffer');
}

/** The root of a tree without leaves. */
export const EMPTY_ROOT: Buffer = hash('sha256', Buffer.alloc(0), 'buffer');
