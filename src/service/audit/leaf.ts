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
  /** Which of those who were shown something of the order it is: by it the own way of writing is drawn. */
  place: z.number().int().min(0).optional(),
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

const subjectRequest = z.strictObject({
  kind: z.literal('subject-request'),
  at: instant,
  request: opaque,
  /** Keyed hash of the customer's reference: the same for all leaves of a customer. */
  subject: digest,
  /** What was asked for, and what was done about it. */
  asked: word,
  act: word,
  /** As in an access. */
  order: digest.optional(),
  /** On what a refusal rests. */
  ground: word.optional(),
});

const erasureReceipt = z.strictObject({
  kind: z.literal('erasure-receipt'),
  at: instant,
  request: opaque,
  subject: digest,
  orders: z.number().int().min(0),
  /** SHA-256 of the statement that the customer holds: what was destroyed, what is kept and why. */
  statement: digest,
});

const attestation = z.strictObject({
  kind: z.literal('attestation'),
  at: instant,
  seller: opaque,
  /** Who attested: the id of a person. */
  actor: opaque,
  /** Which text was read: made of its words. */
  version: z.string().regex(/^[0-9a-f]{16}$/),
});

/** Values of an order were ended, by time or because somebody asked. */
const shredding = z.strictObject({
  kind: z.literal('shredding'),
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

/** A message of a customer or a seller was taken in. Nothing of what it says. */
const message = z.strictObject({
  kind: z.literal('message'),
  at: instant,
  seller: opaque,
  /** Keyed hash of the order's id, as in an access. */
  order: digest,
  message: opaque,
  sender: word,
  /** What became of it at first, and what was found in it. */
  state: word,
  findings: z.array(word).max(64),
  /** A keyed hash of the text; the key is destroyed with it. */
  hash: digest,
  /** Keyed hashes of its pictures, as they were encoded anew. */
  pictures: z.array(digest).min(1).max(16).optional(),
});

const act = z.strictObject({
  kind: z.literal('act'),
  at: instant,
  /** What somebody of the staff did that is no event of the ledger, or time did with what they began. */
  act: word,
  /** The id of the person or key; it is not there where time did it. */
  actor: opaque.optional(),
  seller: opaque.optional(),
  /** Keyed hash of an order's id. */
  order: digest.optional(),
  /** The id of what it was done to, or a keyed hash of it. */
  about: opaque.optional(),
  /** Which fields of a customer it is about, and for which purpose. */
  fields: z.array(word).min(1).max(64).optional(),
  purpose: word.optional(),
  /** A keyed hash of what was kept; the key is destroyed with it. */
  hash: digest.optional(),
});

const leaf = z.discriminatedUnion('kind', [
  access,
  decision,
  staffAct,
  attestation,
  label,
  subjectRequest,
  shredding,
  erasureReceipt,
  message,
  act,
]);

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
