import { z } from 'zod';
import { canonical } from './canonical.ts';

/**
 * What a leaf may say, kind by kind. Nothing else is let in, and no string can be free text: what is here is seen by whoever holds
 * a receipt, and stays for ever. So there is no name, no address and no message in it, and an order is a keyed hash.
 */

/** An id that means something to the database only. */
const opaque = z.string().regex(/^[A-Za-z0-9._~-]{1,128}$/);
/** A word of ours: a field, a role, a purpose, an act, a rule. */
const word = z.string().regex(/^[a-z][a-z0-9_.-]{0,63}$/);
const rule = z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/);
/** 32 bytes in hex: a hash, or a keyed one. */
const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** Milliseconds since 1970-01-01 UTC. */
const instant = z.number().int();

const verdict = z.strictObject({ field: word, verdict: z.enum(['show', 'mask', 'refuse']), rule });

const access = z.strictObject({
  kind: z.literal('access'),
  at: instant,
  access: opaque,
  /** The seller whose order it is. */
  seller: opaque,
  /** Keyed hash of the order's id: the same for all leaves of an order, and says nothing to who has not the key. */
  order: digest,
  /** Who asked: the id of a person or of a key. */
  actor: opaque,
  role: word,
  purpose: word,
  /** What was answered to each field that was asked for, and why. */
  verdicts: z.array(verdict).min(1).max(64),
});

const decision = z.strictObject({
  kind: z.literal('decision'),
  at: instant,
  seller: opaque,
  /** From 1, in the seller's order. */
  sequence: z.number().int().min(1),
  /** SHA-256 of the row of the ledger, see `ledger-rows.ts`. */
  hash: digest,
});

const staffAct = z.strictObject({
  kind: z.literal('staff-act'),
  at: instant,
  seller: opaque,
  /** The type of the event that it was recorded as, and which one of the seller's. */
  act: word,
  position: z.number().int().min(1),
  /** Who did it, where that was said: the id of a person, or a keyed hash of what another system calls them. */
  actor: opaque.optional(),
  /** SHA-256 of the event, see `ledger-rows.ts`. */
  hash: digest,
});

const erasure = z.strictObject({
  kind: z.literal('erasure'),
  /** Wall time: from then on nobody could read the values. */
  at: instant,
  seller: opaque,
  /** Keyed hash of the order's id, as in an access. */
  order: digest,
  /** Whether its time was over, or who asked. */
  why: word,
});

const label = z.strictObject({
  kind: z.literal('label'),
  at: instant,
  seller: opaque,
  /** Keyed hash of the order's id. */
  order: digest,
  /** Its number among the labels of the order. Of its code there is nothing. */
  serial: z.number().int().min(1),
  act: z.enum(['label.issued', 'label.voided']),
  /** The person who did it; absent: nobody of the seller. */
  actor: opaque.optional(),
  reason: word.optional(),
});

const leaf = z.discriminatedUnion('kind', [access, decision, staffAct, label, erasure]);

/** What is put into the tamper-evident log. */
export type Leaf = Readonly<z.infer<typeof leaf>>;

const id = z.uuid();

/**
 * The bytes of a leaf, as text: canonical JSON with the id of the leaf in it, so that no two are the same. Throws for a field
 * that is not on the list, or a value that could be more than an id.
 */
export function writeLeaf(leafId: string, said: Leaf): string {
  return canonical({ ...leaf.parse(said), id: id.parse(leafId) });
}

/** A leaf with its id, from its bytes; undefined: they are not those of a leaf. */
export function readLeaf(text: string): { readonly id: string; readonly leaf: Leaf } | undefined {
  try {
    const { id: named, ...said } = JSON.parse(text) as { readonly id: string };
    return writeLeaf(named, said as Leaf) === text ? { id: named, leaf: said as Leaf } : undefined;
  } catch {
    return undefined;
  }
}
