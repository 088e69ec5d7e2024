import { decimalsOf, minorUnits } from '../../rulebook/facts/amount.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { parseTimestamp } from '../../rulebook/timestamp.ts';
import { BUCKETS } from '../ledger/outbox-store.ts';
import type { Recipient } from '../ledger/relay.ts';
import { alignPayouts } from './align.ts';
import { firstEventOf } from './origin-store.ts';
import type { PayoutParts } from './parts.ts';
import { insertPayout, sellersDue } from './payout-store.ts';

/** Sellers looked at in one go, of each bucket. */
const AT_ONCE = 100;

/**
 * Follows the ledger: keeps each payout that is told, and decides anew what is held and when it is paid whenever something was
 * decided about its seller. A message that comes twice, late or out of turn does no harm.
 */
export function followPayouts(parts: PayoutParts): Recipient {
  return async ({ seller_id: seller, topic, body }) => {
    if (topic === 'event' && isPayout(body)) await keep(parts, seller, body.data.payoutId);
    if (topic === 'event' || topic === 'decision') await alignPayouts(parts, seller);
  };
}

/**
 * What time alone brings: payouts that fall due, and parts that are paid. Any server may look, also after all of them were
 * down. Answers how many sellers were looked at.
 */
export async function releaseDue(parts: PayoutParts): Promise<number> {
  const clock = await parts.ledger.clock();
  // Before anything has happened the clock has no reading.
  if (!Number.isFinite(clock)) return 0;
  const failures: unknown[] = [];
  let looked = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    for (const seller of await sellersDue(parts.pool, bucket, clock, AT_ONCE)) {
      // One seller who cannot be read holds up nobody else's money.
      await alignPayouts(parts, seller).catch((error: unknown) => failures.push(error));
      looked += 1;
    }
  if (failures.length > 0) throw failures[0];
  return looked;
}

type PayoutMessage = { readonly type: 'payout.due'; readonly data: { readonly payoutId: string } };

function isPayout(body: unknown): body is PayoutMessage {
  return (body as { readonly type?: unknown }).type === 'payout.due';
}

async function keep({ pool }: PayoutParts, seller: string, payout: string): Promise<void> {
  const event = await firstEventOf(pool, seller, payout);
  if (event === undefined) return;
  const { payoutId, amount, dueAt } = event.data;
  await insertPayout(pool, seller, {
    ...{ payout_id: payoutId, currency: amount.currency, due_at: instantOf(dueAt), told_at: event.told_at },
    amount: minorUnits(amount.amount, decimalsOf(amount.currency)),
  });
}

/** Events are checked before they are kept. */
function instantOf(text: string): Instant {
  const at = parseTimestamp(text);
  if (at === undefined) throw new Error('a payout was kept without an instant');
  return at;
}
