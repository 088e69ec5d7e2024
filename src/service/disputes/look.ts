import { clockNow } from '../ledger/clock-now.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { type EntryRow, entriesOf, insertLook } from './entry-store.ts';
import type { DisputeParts, OfDispute, SaidInThread } from './parts.ts';
import { findDispute } from './store.ts';

/** Somebody of the staff reads what was written, and why. */
export type Looking = OfDispute & { readonly reason: string; readonly by: string };

/** What both sides wrote to the dispute, as they wrote it, and what they said to each other. */
export type LookedAt = {
  readonly written: readonly { readonly entry: EntryRow; readonly text: string | null }[];
  readonly said: readonly SaidInThread[];
};

/**
 * Opens what was written about a dispute and in the conversations of its order. Who reads it and why is written down first, with a leaf;
 * where that fails, nothing is opened. Undefined: there is no such dispute.
 */
export async function lookAtWords(parts: DisputeParts, { reason, by, ...of }: Looking): Promise<LookedAt | undefined> {
  const at = await clockNow(parts.ledger.clock, parts.now);
  const row = await inTransaction(parts.pool, async (transaction) => {
    const found = await findDispute(transaction, of);
    if (found === undefined) return undefined;
    const ref = await parts.texts.keep(transaction, of.seller, reason, at);
    await insertLook(transaction, of, { ref, by, at });
    await parts.writeActs(transaction, [
      { act: 'dispute.looked-at', at, by, seller: of.seller, order: found.order, about: of.dispute },
    ]);
    return found;
  });
  if (row === undefined) return undefined;
  const entries = (await entriesOf(parts.pool, of)).filter(({ text_ref }) => text_ref !== null);
  const texts = await parts.texts.read(
    parts.pool,
    of.seller,
    entries.flatMap(({ text_ref }) => text_ref ?? []),
  );
  return {
    written: entries.map((entry) => ({ entry, text: texts.get(entry.text_ref ?? '') ?? null })),
    said: await parts.conversation({ ...of, order: row.order }),
  };
}
