import type { z } from 'zod';
import { type HandOverRefusal, maySayShipped } from '../../rulebook/desk/hand-over.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import { ownEvent } from '../events/own-event.ts';
import type { handOver, handOverRequest } from './contract.ts';
import { toClaim } from './desk.ts';
import type { DeskParts } from './parts.ts';
import { findHandOver, type HandOverRow, insertHandOver } from './store.ts';

/** Why nothing was said. `said-otherwise`: the id was used for something else. */
export type NotSaid = { readonly code: 'unknown-seller' | 'unknown-order' | 'said-otherwise' } | HandOverRefusal;

type Said = z.input<typeof handOver>;

/**
 * A seller says that an order was shipped: a claim (`order.status_updated`), kept with its event in one transaction. Said
 * again under its id, it is told again; said anew, with another number, it is a further claim, and the first one's time counts.
 */
export async function sayShipped(
  { ledger }: Pick<DeskParts, 'ledger'>,
  { seller, person, order }: { readonly seller: string; readonly person: string; readonly order: string },
  { id, carrier, trackingNumber }: z.output<typeof handOverRequest>,
): Promise<Said | { readonly refused: NotSaid }> {
  const row = { claim_id: id, order_id: order, carrier, tracking_number: plainNumber(trackingNumber) };
  if ((await ledger.look(seller, () => true)) === undefined) return { refused: { code: 'unknown-seller' } };
  const recorded = await ledger.record<NotSaid>(seller, async (docket, at, transaction) => {
    const before = await findHandOver(transaction, seller, id);
    if (before !== undefined) return isSame(before, row) ? { events: [] } : { refused: { code: 'said-otherwise' } };
    const facts = orderFactsOf(docket, order);
    if (facts === undefined) return { refused: { code: 'unknown-order' } };
    const may = maySayShipped(facts);
    if (may !== true) return { refused: may };
    await insertHandOver(transaction, seller, person, row, at);
    const data = { orderId: order, status: 'shipped', by: 'seller', carrier, trackingNumber: row.tracking_number };
    return { events: [ownEvent('order.status_updated', '/seller', seller, id, at, data)] };
  });
  if ('refused' in recorded) return recorded;
  const told = await ledger.look(seller, (docket) => {
    const claimedAt = orderFactsOf(docket, order)?.shippedClaimedAt ?? docket.clock;
    return { orderId: order, claim: toClaim(claimedAt, docket.state.policy.lapses.shippedClaim, row) };
  });
  return told ?? { refused: { code: 'unknown-seller' } };
}

/** As carriers write it: people copy numbers with spaces, and in small letters. */
function plainNumber(number: string): string {
  return number.replaceAll(' ', '').toUpperCase();
}

function isSame(before: HandOverRow, row: HandOverRow): boolean {
  const sameParcel = before.carrier === row.carrier && before.tracking_number === row.tracking_number;
  return sameParcel && before.order_id === row.order_id;
}
