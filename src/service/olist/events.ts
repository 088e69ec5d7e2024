import type { FactType } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { CURRENCY, type OlistCustomer, type OlistItem, type OlistOrder, type OlistReview } from './tables.ts';

/** An event before it is written. Events of one instant are sorted by `order`, then stay as they were made. */
export type Draft = {
  readonly at: Instant;
  /** Empty for what is about no order. */
  readonly order: string;
  readonly id: string;
  readonly type: FactType;
  readonly seller: string;
  readonly data: object;
};

/** What one seller has to send of an order; its id is the order's, with a number where there are several sellers. */
export type Part = { readonly id: string; readonly seller: string; readonly items: readonly OlistItem[] };

const COUNTRY = 'BR';
const CARRIER = 'olist';

/** The parts of an order, numbered by their first line. */
export function partsOf(order: OlistOrder, items: readonly OlistItem[]): readonly Part[] {
  const bySeller = [...Map.groupBy(items, (item) => item.seller)];
  return bySeller.map(([seller, lines], index) => ({
    id: bySeller.length === 1 ? order.id : `${order.id}.${index + 1}`,
    seller,
    items: lines,
  }));
}

export function registered(seller: string, at: Instant, state: string | undefined): Draft {
  const data = { country: COUNTRY, ...regionOf(state) };
  return { at, order: '', id: `${seller}:registered`, type: 'seller.registered', seller, data };
}

/** The life of a part in its own order: placed, cancelled or handed over and delivered, reviewed. */
export function lifeOf(
  order: OlistOrder,
  part: Part,
  customer: OlistCustomer | undefined,
  reviews: readonly OlistReview[],
): readonly Draft[] {
  const draft = (name: string, type: FactType, at: Instant, data: object): Draft => {
    const { id, seller } = part;
    return { at, order: id, id: `${id}:${name}`, type, seller, data: { orderId: id, ...data } };
  };
  const scan = (name: 'accepted' | 'delivered', at: Instant | undefined): readonly Draft[] => {
    const data = { trackingNumber: `olist-${part.id}`, carrier: CARRIER, scan: name, source: 'carrier' };
    return at === undefined ? [] : [draft(name, 'shipment.scanned', at, data)];
  };
  // The data says neither when nor by whom: dated at the last instant known, and laid on nobody.
  const cancelled = draft('cancelled', 'order.cancelled', order.approved ?? order.purchased, {
    by: 'unknown',
    reason: 'other',
  });
  return [
    draft('placed', 'order.placed', order.purchased, placedData(order, part, customer)),
    ...(isCancelled(order) ? [cancelled] : []),
    ...scan('accepted', handedOver(order)),
    ...scan('delivered', order.delivered),
    ...reviews.map(({ stars, posted }, index) =>
      draft(index === 0 ? 'review' : `review.${index + 1}`, 'review.posted', posted, { stars }),
    ),
  ];
}

/**
 * When the parcel was handed over, not before the purchase: purchase and hand-over come from clocks of two parties that
 * differ by up to some hours, and a scan before its order would be a sign of faking (policy §2).
 */
function handedOver(order: OlistOrder): Instant | undefined {
  return order.handedOver === undefined ? undefined : Math.max(order.handedOver, order.purchased);
}

/** Cancelled, or unavailable, and never handed over. */
export function isCancelled(order: OlistOrder): boolean {
  return (order.status === 'canceled' || order.status === 'unavailable') && order.handedOver === undefined;
}

/** An event as a line of NDJSON, without the line end. */
export function formatDraft({ at, id, type, seller, data }: Draft): string {
  return JSON.stringify({
    specversion: '1.0',
    id,
    source: '/olist',
    type,
    subject: seller,
    time: formatTimestamp(at),
    data,
  });
}

function placedData(order: OlistOrder, part: Part, customer: OlistCustomer | undefined): object {
  const quantities = Map.groupBy(part.items, (item) => item.listing);
  const cost = part.items.reduce((sum, item) => sum + item.cost, 0);
  return {
    customer: customer?.person ?? order.customer,
    fulfilment: 'seller',
    // All lines of a seller have the same one in the data; the latest is the one that is fair.
    shipBy: formatTimestamp(part.items.reduce((latest, item) => Math.max(latest, item.shipBy), 0)),
    deliverBy: formatTimestamp(order.promised),
    destination: { country: COUNTRY, ...regionOf(customer?.state) },
    items: [...quantities].map(([listingId, lines]) => ({ listingId, quantity: lines.length })),
    ...(order.itemsComplete ? { total: { amount: formatCentavos(cost), currency: CURRENCY } } : {}),
  };
}

function regionOf(state: string | undefined): { readonly region?: string } {
  return state === undefined || state === '' ? {} : { region: state };
}

function formatCentavos(centavos: number): string {
  return `${Math.floor(centavos / 100)}.${String(centavos % 100).padStart(2, '0')}`;
}
