import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ReceiptRefusalCode } from '../../words/audit-en.ts';
import { readCheckpoint } from './checkpoint.ts';
import { readLeaf } from './leaf.ts';
import { openNote, readVerifier } from './note.ts';
import { HASH_LENGTH, leafHash } from './tree/hashes.ts';
import { provesInclusion } from './tree/verify.ts';

/** What a good receipt shows. */
export type VerifiedReceipt = {
  readonly leafId: string;
  /** What the entry says, as JSON. */
  readonly leaf: string;
  /** Of an erasure: what was done, word for word, as its entry holds the hash of. */
  readonly statement?: string;
  readonly index: number;
  readonly size: number;
  readonly origin: string;
  readonly key: string;
  /** Whether the key came from the receipt itself: then it shows only that the receipt agrees with itself. */
  readonly trusting: boolean;
};

const document = z.object({
  state: z.literal('proven'),
  leaf: z.string().max(100_000),
  index: z.number().int().min(0),
  proof: z.array(z.base64()).max(64),
  checkpoint: z.string().max(100_000),
  key: z.string().nullish(),
  statement: z.string().max(10_000_000).optional(),
});

/** Checks a receipt with nothing but a key: that its entry is in the log that its signed checkpoint is about. */
export function verifyReceipt(
  text: string,
  given: string | undefined,
): VerifiedReceipt | { readonly refused: ReceiptRefusalCode; readonly key?: string } {
  const read = parse(text);
  if (isOnRecordOnly(read)) return { refused: 'not-proven-yet' };
  const { success, data } = document.safeParse(read);
  const said = success ? readLeaf(data.leaf) : undefined;
  if (!success || said === undefined) return { refused: 'not-a-receipt' };
  const key = given ?? data.key ?? '';
  const verifier = readVerifier(key);
  if (verifier === undefined) return { refused: 'unknown-key', key };
  const signed = readCheckpoint(openNote(data.checkpoint, [verifier]) ?? '');
  if (signed === undefined) return { refused: 'not-signed', key };
  const { origin, size, root } = signed;
  const proof = data.proof.map((hash) => Buffer.from(hash, 'base64'));
  const claim = { leaf: leafHash(Buffer.from(data.leaf)), index: data.index, size, root };
  const isIn = proof.every(({ length }) => length === HASH_LENGTH) && provesInclusion(claim, proof);
  if (!isIn) return { refused: 'not-included' };
  const { leaf, index, statement } = data;
  if (said.leaf.kind === 'erasure-receipt' && !isOf(said.leaf.statement, statement))
    return { refused: 'statement-changed' };
  const proven = said.leaf.kind === 'erasure-receipt' && statement !== undefined ? { statement } : {};
  return { leafId: said.id, leaf, ...proven, index, size, origin, key, trusting: given === undefined };
}

/** Whether a statement is the one of which an entry holds the hash. */
function isOf(hash: string, statement: string | undefined): boolean {
  return statement !== undefined && createHash('sha256').update(statement).digest('hex') === hash;
}

function isOnRecordOnly(read: unknown): boolean {
  return typeof read === 'object' && read !== null && 'state' in read && read.state === 'recorded';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
