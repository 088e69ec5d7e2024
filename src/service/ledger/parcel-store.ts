import type { Docket } from '../../rulebook/docket.ts';
import { newParcel } from '../../rulebook/parcels/parcel.ts';
import { parseTimestamp } from '../../rulebook/timestamp.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { dataOf } from './event-data.ts';
import type { EventRow } from './event-store.ts';

/** What of an order says whether its parcel is still the hub's to send. */
const CHANGES: ReadonlySet<string> = new Set(['order.placed', 'order.cancelled', 'shipment.scanned']);

/**
 * Writes down each parcel that the hub is to send, and what is told of its order, in the transaction that appends the events: so none
 * waits that nobody sees, and what is cancelled is packed by nobody.
 */
export async function writeParcels(
  transaction: Transaction,
  events: readonly EventRow[],
  docketOf: (seller: string) => Pick<Docket, 'orders'>,
): Promise<void> {
  // Most orders are shipped by their sellers: of those nothing is asked, and their bodies are not read.
  const said = events.filter(
    ({ type, body }) => CHANGES.has(type) && (type !== 'order.placed' || body.includes('"dispatched"')),
  );
  if (said.length === 0) return;
  const placed = said.filter(({ type }) => type === 'order.placed');
  if (placed.length > 0) await insertParcels(transaction, placed);
  const told = new Map<string, Told>();
  for (const row of said) {
    const { seller } = row;
    const { orderId: order } = dataOf<{ readonly orderId: string }>(row);
    const shipping = docketOf(seller).orders.shipping(order);
    if (shipping?.fulfilment === 'dispatched') told.set(order, { seller, order, told: toldOf(shipping.state) });
  }
  const changed = [...told.values()];
  if (changed.some((each) => each.told !== undefined)) await tellParcels(transaction, changed);
}

type Told = { readonly seller: string; readonly order: string; readonly told: 'cancelled' | 'moving' | undefined };

function toldOf(state: 'paid' | 'handed_over' | 'delivered' | 'cancelled'): Told['told'] {
  switch (state) {
    case 'paid':
      return undefined;
    case 'cancelled':
      return 'cancelled';
    case 'handed_over':
    case 'delivered':
      return 'moving';
  }
}

type Placed = {
  readonly orderId: string;
  readonly fulfilment: string;
  readonly shipBy: string;
  readonly destination: { readonly country: string; readonly region?: string };
  readonly items?: readonly { readonly listingId: string; readonly quantity: number }[] | null;
};

async function insertParcels(transaction: Transaction, events: readonly EventRow[]): Promise<void> {
  const parcels = events
    .map((row) => ({ seller: row.seller, at: row.at, data: dataOf<Placed>(row) }))
    .filter(({ data }) => data.fulfilment === 'dispatched');
  await transaction.query({
    name: 'insert-parcels',
    text: `insert into parcels (seller_id, order_id, placed_at, ship_by, country, region, lines)
      select seller_id, order_id, placed_at, ship_by, country, region, lines::jsonb
      from unnest($1::text[], $2::text[], $3::int8[], $4::int8[], $5::text[], $6::text[], $7::text[])
        as input (seller_id, order_id, placed_at, ship_by, country, region, lines)
      on conflict (seller_id, order_id) do nothing`,
    values: [
      ...[parcels.map(({ seller }) => seller), parcels.map(({ data }) => data.orderId)],
      ...[parcels.map(({ at }) => at), parcels.map(({ data }) => parseTimestamp(data.shipBy))],
      parcels.map(({ data }) => data.destination.country),
      parcels.map(({ data }) => data.destination.region ?? null),
      parcels.map(({ data }) => JSON.stringify(linesOf(data))),
    ],
  });
}

function linesOf({ items }: Placed) {
  return newParcel((items ?? []).map(({ listingId: listing, quantity }) => ({ listing, quantity }))).lines;
}

async function tellParcels(transaction: Transaction, told: readonly Told[]): Promise<void> {
  await transaction.query({
    name: 'tell-parcels',
    text: `update parcels set told = input.told
      from unnest($1::text[], $2::text[], $3::text[]) as input (seller_id, order_id, told)
      where parcels.seller_id = input.seller_id and parcels.order_id = input.order_id
        and parcels.told is distinct from input.told`,
    values: [
      ...[told.map(({ seller }) => seller), told.map(({ order }) => order)],
      told.map((each) => each.told ?? null),
    ],
  });
}
