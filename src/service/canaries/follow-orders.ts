import { cancelBy, watchOf } from '../../rulebook/canaries/canary.ts';
import { QUIET_AFTER, WATCHED_FOR } from '../../rulebook/canaries/limits.ts';
import { INCIDENT_WORDS_KEPT } from '../../rulebook/incidents/incident.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { destroySaid } from './hit-store.ts';
import type { CanaryParts } from './parts.ts';
import { type CanaryRow, keepCancelBy, keepSettled, keepStatus, listToFollow } from './store.ts';

/**
 * Sees how the orders of canaries stand, from the shop’s own book as of any order: when the marketplace has to cancel one, that it is over,
 * and that nobody watches it any more. Then what was said to it is destroyed; the values in the vault went as any customer’s do.
 */
export async function followOrders(parts: CanaryParts): Promise<void> {
  const { pool, clock } = parts;
  const now = await clock();
  for (const canary of await listToFollow(pool, now - QUIET_AFTER - WATCHED_FOR)) {
    if (canary.status === 'placed') await followOne(parts, canary);
    else if (canary.settled_at !== null && watchOf(canary.settled_at).until <= now)
      await inTransaction(pool, (transaction) => keepStatus(transaction, canary.canary_id, 'over'));
  }
  await destroySaid(pool, now - INCIDENT_WORDS_KEPT);
}

async function followOne({ ledger, pool }: CanaryParts, { canary_id: id, seller, order_id }: CanaryRow): Promise<void> {
  if (order_id === null) return;
  const facts = await ledger.look(seller, (docket) => orderFactsOf(docket, order_id) ?? null);
  // The marketplace tells of it before we have its event, or after.
  if (facts === undefined || facts === null) return;
  const settledAt = facts.cancelledAt ?? facts.deliveredAt;
  if (settledAt !== undefined) await keepSettled(pool, id, settledAt);
  // What the hub ships costs the shop nothing, and what is handed over is not cancelled: it rides on.
  else
    await keepCancelBy(
      pool,
      id,
      facts.fulfilment === 'seller' && facts.state === 'paid' ? cancelBy(facts, shareOf(id)) : undefined,
    );
}

/** Of a random id, a share that is as random and always the same. */
function shareOf(id: string): number {
  return Number.parseInt(id.slice(0, 8), 16) / 2 ** 32;
}
