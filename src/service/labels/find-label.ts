import { timingSafeEqual } from 'node:crypto';
import { readLabelCode } from '../../rulebook/labels/code.ts';
import { type LabelState, stateOfLabel } from '../../rulebook/labels/life.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import type { LabelParts } from './parts.ts';
import { labelOfDigest, ownerOfDigest } from './store.ts';

/** The label that a code stands on, and what it is worth now. */
export type FoundLabel = LabelState & {
  readonly seller: string;
  readonly order: string;
  readonly serial: number;
};

/**
 * Finds the label of a code as it was scanned or typed. Undefined: there is none, or it is no code (`readLabelCode` tells that apart). How
 * long it takes says nothing of how near a guess was: what is looked up is a keyed digest, which nobody can aim at, and the code itself
 * is compared in constant time.
 */
export async function findLabel(
  { pool, ledger, codes }: Pick<LabelParts, 'pool' | 'ledger' | 'codes'>,
  text: string,
): Promise<FoundLabel | undefined> {
  const code = readLabelCode(text);
  if (code === undefined) return undefined;
  const digest = codes.digestOf(code);
  const seller = await ownerOfDigest(pool, digest);
  const row = seller === undefined ? undefined : await labelOfDigest(pool, seller, digest);
  if (seller === undefined || row === undefined) return undefined;
  const { order_id: order, serial } = row;
  const made = codes.codeOf({ seller, order, serial });
  if (!timingSafeEqual(Buffer.from(made), Buffer.from(code))) return undefined;
  const facts = await ledger.look(seller, (docket) => ({ order: orderFactsOf(docket, order) }));
  const kept = { voidedAt: row.voided_at ?? undefined, voidReason: row.void_reason ?? undefined };
  return { seller, order, serial, ...stateOfLabel(kept, facts?.order) };
}
