import type { InspectionParts } from './parts.ts';
import { endRequest, inspectedAt, isWaitedFor, waitingFor } from './store.ts';

/** What the outbox brings. */
type Message = { readonly seller_id: string; readonly key: string; readonly topic: string; readonly body: unknown };

/** Follows the ledger: a listing that was found accurate, by whomever, ends the requests to inspect it. */
export function followInspections(
  parts: Pick<InspectionParts, 'ledger' | 'pool' | 'followers'>,
): (message: Message) => Promise<void> {
  const { ledger, pool, followers } = parts;
  return async ({ seller_id: seller, key, topic, body }) => {
    if (topic !== 'event' || (body as { readonly type?: unknown }).type !== 'listing.inspected') return;
    const inspected = await inspectedAt(pool, seller, Number(key.slice(key.lastIndexOf('/') + 1)));
    if (inspected?.isAccurate !== true) return;
    const { listingId, at } = inspected;
    // Most listings are inspected without anybody's asking: nobody waits for a seller's turn for that.
    if (!(await isWaitedFor(pool, seller, listingId))) return;
    await ledger.record<'nothing'>(seller, async (_docket, _at, transaction) => {
      for (const row of await waitingFor(transaction, seller, listingId)) {
        await endRequest(transaction, seller, row, { outcome: 'accurate', at, reasonRef: undefined });
        const { action_number: action, number } = row;
        await followers.ended(transaction, { seller, action: `${seller}/${action}`, number, at });
      }
      return { events: [] };
    });
  };
}
