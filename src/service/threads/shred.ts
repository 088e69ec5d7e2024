import type { Instant } from '../../rulebook/instant.ts';
import { decideTexts } from '../../rulebook/threads/retention.ts';
import { clockNow } from '../ledger/clock-now.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { destroyTexts, hasWaiting } from './message-store.ts';
import type { OfOrder, ThreadParts } from './parts.ts';
import { destroyPictures, destroyUnsent } from './picture-store.ts';
import { seeOrder } from './see.ts';
import { askErasure, conversationsToLookAt, type DueRow, noteLooked } from './shred-store.ts';
import { findConversation, lockConversation } from './thread-store.ts';
import { erasePictures } from './tidy-pictures.ts';

/** How many are looked at in one statement. */
const PAGE = 200;

/**
 * Closes conversations whose time is over, and destroys the texts of those that nothing holds any more (policy §5; reading 95). Each is
 * held against the ledger before its key is ended. May be killed anywhere and run again, by any server. A seller that cannot be read
 * stops no other. Answers how many orders lost their texts.
 */
export async function shredTexts(parts: ThreadParts): Promise<number> {
  const at = await clockNow(parts.ledger.clock, parts.now);
  const failures: unknown[] = [];
  let shredded = 0;
  let after: DueRow | undefined;
  for (;;) {
    const page = await conversationsToLookAt(parts.pool, at, after, PAGE);
    for (const [seller, rows] of Map.groupBy(page, (each) => each.seller)) {
      try {
        shredded += await lookAtSeller(parts, seller, rows, at);
      } catch (error) {
        failures.push(error);
      }
    }
    after = page.at(-1);
    if (page.length < PAGE) break;
  }
  if (failures[0] !== undefined) throw failures[0];
  return shredded;
}

async function lookAtSeller(
  parts: ThreadParts,
  seller: string,
  rows: readonly DueRow[],
  now: Instant,
): Promise<number> {
  const holds = await parts.holdsOf(seller);
  let shredded = 0;
  for (const { order } of rows) if (await lookAtOrder(parts, { seller, order }, holds.has(order), now)) shredded++;
  return shredded;
}

/** Looks at one order’s conversations; what somebody wrote in the same moment has them looked at again. */
async function lookAtOrder(parts: ThreadParts, of: OfOrder, cited: boolean, now: Instant): Promise<boolean> {
  const { customerData: rules } = await parts.policy();
  const before = await findConversation(parts.pool, of);
  // Not within the transaction: whoever writes has the seller’s book first, and then the conversation.
  const seen = await parts.ledger.look(of.seller, (docket) => seeOrder(docket, rules, of.order, before));
  const shredded = await inTransaction(parts.pool, async (transaction) => {
    const conversation = await lockConversation(transaction, of);
    if (conversation.destroyed_at !== null || conversation.written !== before?.written) return false;
    const { settledAt, closesAt = now, at = now } = seen ?? {};
    const held = cited || (await hasWaiting(transaction, of));
    const { erasure_asked: erasureAsked } = conversation;
    const { closed, isDue, lookAt } = decideTexts(
      { settledAt, closesAt, keptFor: rules.shreddedAfter, held, erasureAsked },
      at,
    );
    if (isDue) {
      // First the key, by itself: broken off afterwards, nobody reads what it sealed, and the rest is done again.
      await parts.keys.destroy({ ...of, generation: conversation.generation });
      await destroyTexts(transaction, of);
      await destroyPictures(transaction, of, parts.now());
    }
    await noteLooked(transaction, of, { closed, lookAt, destroyedAt: isDue ? at : undefined });
    return isDue;
  });
  // Without their keys nobody reads them; should the store be away now, what is left in it is taken away later.
  if (shredded) await erasePictures(parts, of).catch(() => undefined);
  return shredded;
}

/** What became of the texts of an order that was erased: there are none, they are destroyed, or they are once nothing holds them any more. */
export type ErasedTexts = 'none' | 'destroyed' | 'held';

/**
 * The customer of an order, or the marketplace, asked for its erasure: its texts are destroyed now, or, where a case cites the order or staff have a
 * message to look at, once that is over. That it was asked is kept first, so whatever breaks off is done by the job. May be called again.
 */
export async function eraseTexts(parts: ThreadParts, of: OfOrder): Promise<ErasedTexts> {
  // What was uploaded and never sent is part of no conversation that anything could hold.
  await destroyUnsent(parts.pool, of, parts.now());
  await erasePictures(parts, of).catch(() => undefined);
  if (!(await askErasure(parts.pool, of))) {
    const conversation = await findConversation(parts.pool, of);
    return (conversation?.destroyed_at ?? null) === null ? 'none' : 'destroyed';
  }
  const holds = await parts.holdsOf(of.seller);
  const now = await clockNow(parts.ledger.clock, parts.now);
  return (await lookAtOrder(parts, of, holds.has(of.order), now)) ? 'destroyed' : 'held';
}
