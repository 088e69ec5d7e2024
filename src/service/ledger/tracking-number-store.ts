import { normalTrackingNumber } from '../../rulebook/tracking-number.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { dataOf } from './event-data.ts';
import type { EventRow } from './event-store.ts';

/**
 * Writes down which order names a tracking number, in the transaction that appends the claim or the scan: so a carrier that tells of the
 * number is heard for the order from that moment on. A number is whose order named it first.
 */
export async function insertTrackingNumbers(
  transaction: Transaction,
  events: readonly EventRow[],
  at: number,
): Promise<void> {
  const named = new Map<string, Named>();
  for (const row of events) {
    const { type, seller } = row;
    if (type !== 'shipment.scanned' && type !== 'order.status_updated') continue;
    const { trackingNumber, orderId } = dataOf<Naming>(row);
    if (trackingNumber === undefined) continue;
    const number = normalTrackingNumber(trackingNumber);
    const key = `${orderId}\n${number}`;
    if (!named.has(key)) named.set(key, { number, orderId, seller, place: named.size });
  }
  if (named.size === 0) return;
  // Sorted, so that two batches never wait in a circle.
  const rows = [...named.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
  await transaction.query({
    name: 'insert-tracking-numbers',
    text: `insert into tracking_numbers (number, order_id, owner, place, named_at)
      select number, order_id, owner, place, $5::int8
      from unnest($1::text[], $2::text[], $3::text[], $4::int4[]) as input (number, order_id, owner, place)
      on conflict (number, order_id) do nothing`,
    values: [
      ...[rows.map(({ number }) => number), rows.map(({ orderId }) => orderId), rows.map(({ seller }) => seller)],
      ...[rows.map(({ place }) => place), at],
    ],
  });
}

type Naming = { readonly orderId: string; readonly trackingNumber?: string };

/** An order that names a number, and the how-manyth of those that came together it is. */
type Named = { readonly number: string; readonly orderId: string; readonly seller: string; readonly place: number };
