import { createHmac, createSecretKey } from 'node:crypto';
import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import { createBatcher } from '../postgres/batcher.ts';
import type { Queryable } from '../postgres/database.ts';
import { asOutage } from '../postgres/outage.ts';
import { type Leaf, writeLeaf } from './leaf.ts';
import { newLeafId } from './leaf-id.ts';
import type { Signer } from './note.ts';
import { createProver, type Prover, type Receipt } from './prover.ts';
import { type SequenceParts, sequence } from './sequence.ts';
import { insertLeaves } from './store.ts';

/** What the log is made of. */
export type AuditLogParts = {
  readonly pool: Pool;
  readonly signer: Signer;
  /** For keyed hashes, so that ids in leaves say nothing to whoever has not the key. */
  readonly key: Buffer;
  /** Which server this is: no two may have the same. */
  readonly server: string;
  /** Wall time. */
  readonly now: () => Instant;
  /** Told of a key that signs for the first time, from which size on. Must not throw. */
  readonly keyAdded?: SequenceParts['keyAdded'];
};

/** The tamper-evident log (guarantee F14, threat T14). */
export type AuditLog = {
  /**
   * Writes a leaf; it is durable when this answers, and shares its commit with all that come at the same time. `leafId` for what
   * may be told twice: the second time nothing is written. Throws when it could not be written: then nothing may leave.
   */
  append(leaf: Leaf, leafId?: string): Promise<{ readonly leafId: string }>;
  /** Writes leaves, each under its id (`newLeafId`), with what else a transaction writes: all are durable when that is committed, or none. */
  appendIn(transaction: Queryable, leaves: readonly { readonly leafId: string; readonly leaf: Leaf }[]): Promise<void>;
  /** What shows that a leaf is in the log; undefined: there is no such leaf. */
  receiptOf(leafId: string): Promise<Receipt | undefined>;
  /** What a leaf says instead of an order's id, or another one that must say nothing: a keyed hash, always the same. */
  tagOf(what: 'order' | 'actor' | 'customer' | 'about', id: string): string;
  /** Puts what waits in order and signs it. Answers how many leaves that were. */
  sequence(): Promise<number>;
  readonly prover: Prover;
};

/** The most leaves of one commit. */
const AT_ONCE = 1_000;

/** Opens the log. Somebody has to call `sequence` again and again. */
export function createAuditLog({ keyAdded = () => {}, ...parts }: AuditLogParts): AuditLog {
  const { pool, key, now } = parts;
  const prover = createProver(pool);
  // Made once: bytes cost node:crypto more time than the hash does.
  const tagKey = createSecretKey(key);
  const appendTogether = createBatcher<{ readonly leaf_id: string; readonly body: string }>(
    (rows) =>
      insertLeaves(pool, rows, now()).catch((error: unknown) => {
        throw asOutage(error);
      }),
    AT_ONCE,
  );
  return {
    prover,
    async append(leaf, leafId = newLeafId(now())) {
      await appendTogether({ leaf_id: leafId, body: writeLeaf(leafId, leaf) });
      return { leafId };
    },
    async appendIn(transaction, leaves) {
      const rows = leaves.map(({ leafId, leaf }) => ({ leaf_id: leafId, body: writeLeaf(leafId, leaf) }));
      await insertLeaves(transaction, rows, now());
    },
    receiptOf: prover.receiptOf,
    tagOf: (what, id) => createHmac('sha256', tagKey).update(`${what}/${id}`).digest('hex'),
    sequence: () => sequence({ ...parts, keyAdded }),
  };
}
