import { CUSTOMER_QUIET, CUSTOMER_WAITS } from '../../rulebook/relay/limits.ts';
import type { Recipient } from '../ledger/relay.ts';
import { lastDue, queueTelling } from './mail-store.ts';
import type { RelayParts } from './parts.ts';

/** What the outbox says of a message that was delivered: for whom, and where. Nothing of what it says. */
type Told = { readonly order: string; readonly about: string; readonly to: 'seller' | 'customer' };

/**
 * Follows the outbox: a message of a seller's was delivered, so its customer is written to in a while, unless they have read it by then.
 * What comes meanwhile goes out with it. The same message a second time changes nothing much: what was told is not told again.
 */
export function tellCustomer({ pool, post, now }: Pick<RelayParts, 'pool' | 'post' | 'now'>): Recipient {
  return async ({ seller_id: seller, topic, body }) => {
    if (topic !== 'message' || post === undefined) return;
    const { order, about, to } = body as Told;
    if (to !== 'customer') return;
    const of = { seller, order, about };
    const at = now();
    const last = await lastDue(pool, of);
    const dueAt = Math.max(at + CUSTOMER_WAITS, last === undefined ? 0 : last + CUSTOMER_QUIET);
    await queueTelling(pool, of, { dueAt, now: at });
  };
}
