import type { RetentionParts } from './parts.ts';
import { ordersTold, sellersBehind, setProgress } from './retention-store.ts';

/** How many sellers are read in one statement. */
const PAGE = 200;

/**
 * Has every order looked at again of which the ledger was told something. Asks once for all sellers that have had events since,
 * and reads those events by their places. First the orders, then how far that was: killed in between it is done again.
 */
export async function followFacts({ pool, kept }: Pick<RetentionParts, 'pool' | 'kept'>): Promise<void> {
  let after = '';
  for (;;) {
    const page = await sellersBehind(pool, after, PAGE);
    for (const behind of page) {
      const orders = await ordersTold(pool, behind);
      if (orders.length > 0) await kept.lookAgain(behind.seller, orders);
      await setProgress(pool, behind);
    }
    after = page.at(-1)?.seller ?? after;
    if (page.length < PAGE) return;
  }
}
