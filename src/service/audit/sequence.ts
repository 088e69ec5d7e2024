import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { formatCheckpoint, readCheckpoint } from './checkpoint.ts';
import type { Signer } from './note.ts';
import { isAnyWaiting, placeLeaves, waitingLeaves } from './store.ts';
import { leafHash } from './tree/hashes.ts';
import { type Edge, edgeFrom, edgeOf, grow, rootAt } from './tree/tiles.ts';
import {
  insertCheckpoint,
  insertKey,
  latestCheckpoint,
  readTiles,
  setSize,
  takeTree,
  writeTiles,
} from './tree-store.ts';

/** What putting leaves in order takes. */
export type SequenceParts = {
  readonly pool: Pool;
  readonly signer: Signer;
  /** Which server this is. */
  readonly server: string;
  readonly now: () => Instant;
  /** Told of a key that signs for the first time, from which size on. Must not throw. */
  readonly keyAdded: (verifier: string, since: number) => void;
};

/** How long a server has the tree after it last had something to do, in milliseconds. */
export const LEASE = 10_000;

/** Leaves in one transaction: a checkpoint must not wait for the last of a million. */
const AT_ONCE = 4_000;

/**
 * Puts the leaves that wait into the tree and signs a checkpoint over them: everything in one transaction, so that whoever is
 * killed in it has done nothing. One server does it at a time, whatever their clocks say, because all write the same row.
 * Answers how many leaves have got their place.
 */
export async function sequence(parts: SequenceParts): Promise<number> {
  let all = 0;
  for (;;) {
    const isDue = (await isAnyWaiting(parts.pool)) || (await latestCheckpoint(parts.pool)) === undefined;
    const placed = isDue ? await sequenceSome(parts) : 0;
    all += placed;
    if (placed < AT_ONCE) return all;
  }
}

async function sequenceSome({ pool, signer, server, now, keyAdded }: SequenceParts): Promise<number> {
  const at = now();
  let added: number | undefined;
  const placed = await inTransaction(pool, async (transaction) => {
    added = undefined;
    const size = await takeTree(transaction, server, at, LEASE);
    if (size === undefined) return 0;
    const before = await edgeNow(transaction, size);
    const leaves = await waitingLeaves(transaction, AT_ONCE);
    if (leaves.length === 0 && before.isSigned) return 0;
    const { edge, tiles } = grow(
      before.edge,
      leaves.map(({ body }) => leafHash(Buffer.from(body))),
    );
    const ids = leaves.map(({ leaf_id }) => leaf_id);
    if ((await placeLeaves(transaction, ids, size)) < ids.length) throw new Error('a leaf was given two places');
    await writeTiles(transaction, tiles);
    const text = formatCheckpoint({ origin: signer.name, size: edge.size, root: rootAt(edge) });
    await insertCheckpoint(transaction, { size: edge.size, signed_at: at, note: signer.sign(text) });
    await setSize(transaction, edge.size);
    if (await insertKey(transaction, { verifier: signer.verifier, added_at: at, since: size })) added = size;
    return leaves.length;
  });
  if (added !== undefined) keyAdded(signer.verifier, added);
  return placed;
}

/**
 * The right edge of the tree as it is kept. It must be what was signed last: nothing is signed over a tree that somebody has
 * changed, since a second one of its size would be a proof against us.
 */
async function edgeNow(transaction: Transaction, size: number): Promise<{ readonly edge: Edge; isSigned: boolean }> {
  const edge = edgeFrom(size, await readTiles(transaction, edgeOf(size)));
  const latest = await latestCheckpoint(transaction);
  if (latest === undefined && size === 0) return { edge, isSigned: false };
  const signed = readCheckpoint(latest?.note ?? '');
  const isSame = signed?.size === size && latest?.size === size && Buffer.compare(signed.root, rootAt(edge)) === 0;
  if (!isSame)
    throw new Error(
      `the tamper-evident log was changed: its ${size} leaves are not what was signed; see kingston audit verify`,
    );
  return { edge, isSigned: true };
}
