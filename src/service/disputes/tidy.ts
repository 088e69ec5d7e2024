import { DAY } from '../../rulebook/instant.ts';
import { clockNow } from '../ledger/clock-now.ts';
import { dueWords, entriesOf, textsOf, writeWordsUntil } from './entry-store.ts';
import type { DisputeParts, OfDispute } from './parts.ts';
import { disputesOfOrder } from './store.ts';

type Parts = Pick<DisputeParts, 'pool' | 'ledger' | 'texts' | 'holdsOf' | 'now'>;

/** How many are looked at at once. */
const PAGE = 100;

/**
 * Destroys what people wrote about disputes that are long over (policy §5), unless something holds it back: then it is looked at again in
 * a day. Answers how many disputes lost their words.
 */
export async function destroyDisputeWords(parts: Parts): Promise<number> {
  const at = await clockNow(parts.ledger.clock, parts.now);
  const due = await dueWords(parts.pool, at, PAGE);
  let destroyed = 0;
  for (const [seller, disputes] of Map.groupBy(due, (each) => each.seller)) {
    const holds = await parts.holdsOf(seller);
    for (const of of disputes) {
      if (holds.has(of.order)) await writeWordsUntil(parts.pool, of, at + DAY);
      else {
        await destroyWords(parts, of);
        destroyed++;
      }
    }
  }
  return destroyed;
}

/** The customer of an order asked for its erasure, and nothing of the order holds it back. May be called again. */
export async function eraseDisputeWords(
  parts: Pick<DisputeParts, 'pool' | 'texts'>,
  { seller, order }: { readonly seller: string; readonly order: string },
): Promise<void> {
  for (const row of await disputesOfOrder(parts.pool, seller, order)) await destroyWords(parts, row);
}

async function destroyWords({ pool, texts }: Pick<DisputeParts, 'pool' | 'texts'>, of: OfDispute): Promise<void> {
  for (const ref of await textsOf(pool, of)) await texts.destroy(pool, of.seller, ref);
  await writeWordsUntil(pool, of, undefined);
}

/** What a customer wrote and got about the disputes of an order, for a copy of their own data. */
export async function ownDisputeWords(
  { pool, texts }: Pick<DisputeParts, 'pool' | 'texts'>,
  { seller, order }: { readonly seller: string; readonly order: string },
) {
  const found = [];
  for (const row of await disputesOfOrder(pool, seller, order)) {
    for (const { by_side, at, text_ref: written, shown_ref: shown } of await entriesOf(pool, row)) {
      const ref = by_side === 'customer' ? written : shown;
      if (ref === null || by_side === 'staff') continue;
      const text = (await texts.read(pool, seller, [ref])).get(ref) ?? null;
      found.push({ about: row.dispute, from: by_side === 'customer' ? ('you' as const) : ('shop' as const), at, text });
    }
  }
  return found;
}
