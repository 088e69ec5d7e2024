import { revealsCloseAt, settledAt } from '../../rulebook/customer-data/closing.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import { decideTexts } from '../../rulebook/threads/retention.ts';
import { clockNow } from '../ledger/clock-now.ts';
import { inTransaction } from '../postgres/transaction.ts';
import type { OfOrder, ReturnPhotoParts } from './parts.ts';
import {
  askPhotoErasure,
  type DuePhotos,
  destroyPhotos,
  lockPhotos,
  markPhotoErased,
  notePhotosLooked,
  photosToErase,
  photosToLookAt,
} from './retention-store.ts';

/** How many are looked at in one statement. */
const PAGE = 200;

/**
 * Destroys the photos of orders whose time is over, as what was written about them is (policy §5; reading 95), and takes what has no key out
 * of the file store. May be killed anywhere and run again, by any server. Answers how many orders lost their photos.
 */
export async function shredPhotos(parts: ReturnPhotoParts): Promise<number> {
  const at = await clockNow(parts.ledger.clock, parts.now);
  const failures: unknown[] = [];
  let shredded = 0;
  let after: DuePhotos | undefined;
  for (;;) {
    const page = await photosToLookAt(parts.pool, at, after, PAGE);
    for (const [seller, orders] of Map.groupBy(page, (each) => each.seller)) {
      try {
        const holds = await parts.holdsOf(seller);
        for (const { order } of orders)
          if (await lookAtPhotos(parts, { seller, order }, holds.has(order), at)) shredded++;
      } catch (error) {
        // A seller that cannot be read stops no other.
        failures.push(error);
      }
    }
    after = page.at(-1);
    if (page.length < PAGE) break;
  }
  await erase(parts);
  if (failures[0] !== undefined) throw failures[0];
  return shredded;
}

/** The customer of an order, or the marketplace, asked for its erasure: its photos go now, or once no case cites it. May be called again. */
export async function erasePhotos(parts: ReturnPhotoParts, of: OfOrder): Promise<void> {
  if (!(await askPhotoErasure(parts.pool, of))) return;
  const holds = await parts.holdsOf(of.seller);
  const at = await clockNow(parts.ledger.clock, parts.now);
  await lookAtPhotos(parts, of, holds.has(of.order), at);
  // Without their key nobody reads them; should the store be away now, what is left in it is taken away later.
  await erase(parts, of).catch(() => undefined);
}

async function lookAtPhotos(parts: ReturnPhotoParts, of: OfOrder, held: boolean, now: Instant): Promise<boolean> {
  const { customerData: rules } = await parts.policy();
  const seen = await parts.ledger.look(of.seller, (docket) => {
    const known = orderFactsOf(docket, of.order);
    const order = known === undefined ? undefined : decidedBy(known);
    return {
      at: docket.clock,
      settledAt: order === undefined ? undefined : settledAt(order),
      closesAt: order === undefined ? docket.clock : revealsCloseAt(order, rules),
    };
  });
  const { at, ...settled } = seen ?? { at: now, settledAt: undefined, closesAt: now };
  return inTransaction(parts.pool, async (transaction) => {
    const rows = await lockPhotos(transaction, of);
    if (rows.length === 0) return false;
    const erasureAsked = rows.some(({ erasure_asked }) => erasure_asked);
    const { isDue, lookAt } = decideTexts({ ...settled, keptFor: rules.shreddedAfter, held, erasureAsked }, at);
    if (!isDue) {
      await notePhotosLooked(transaction, of, lookAt);
      return false;
    }
    // First the key, by itself: broken off afterwards, nobody reads what it sealed, and the rest is done again.
    for (const generation of new Set(rows.map((row) => row.generation)))
      await parts.keys.destroy({ ...of, generation });
    await destroyPhotos(transaction, of, parts.now());
    return true;
  });
}

async function erase({ pool, store, now }: ReturnPhotoParts, of?: OfOrder): Promise<void> {
  for (;;) {
    const photos = await photosToErase(pool, PAGE, of);
    for (const each of photos) {
      await store.remove(each.photo);
      await markPhotoErased(pool, each, now());
    }
    if (photos.length < PAGE) return;
  }
}
