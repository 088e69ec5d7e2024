import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a seller of the labelled data is; times in milliseconds. */
export type LabelledSeller = {
  readonly id: string;
  readonly archetype: 'healthy' | 'chronic_risk' | 'deteriorating' | 'volatile_small';
  /** The first order, or for `deteriorating` the first day of the month in which it turns bad. */
  readonly badFrom: number;
};

export type LabelledOrder = {
  readonly id: string;
  readonly seller: string;
  readonly placed: number;
  readonly promised: number;
  readonly delivered: number | undefined;
  readonly cancelled: number | undefined;
};

export type LabelledData = { readonly sellers: readonly LabelledSeller[]; readonly orders: readonly LabelledOrder[] };

const HOUR = 3_600_000;

/** Reads the labelled development sellers from a data folder; undefined when they are not there. */
export function readLabelledSellers(folder: string): LabelledData | undefined {
  const file = (name: string): string => join(folder, 'seller_labels', `synthetic_seller_${name}_dev.csv.gz`);
  if (!existsSync(file('truth')) || !existsSync(file('orders'))) return undefined;
  const orders = readTable(file('orders')).map(orderOf);
  const joined = new Map<string, number>();
  for (const { seller, placed } of orders) joined.set(seller, Math.min(placed, joined.get(seller) ?? placed));
  const sellers = readTable(file('truth')).map(({ seller_id: id = '', archetype, pivot_month: pivot }) => ({
    id,
    archetype: archetype as LabelledSeller['archetype'],
    badFrom: pivot ? Date.parse(`${pivot}-01T00:00:00Z`) : (joined.get(id) ?? 0),
  }));
  return { sellers, orders };
}

/** A table without quotes, as these are. */
function readTable(path: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  const names = header.trim().split(',');
  return lines.map((line) =>
    Object.fromEntries(
      line
        .trim()
        .split(',')
        .map((value, index) => [names[index], value]),
    ),
  );
}

/**
 * The tables have no zone; we take their times as UTC. A cancelled order has no time of it: we take half a day after
 * its approval, when the seller looks for the goods, and never within the first three hours.
 */
function orderOf(row: Readonly<Record<string, string>>): LabelledOrder {
  const time = (name: string): number => Date.parse(`${(row[name] ?? '').replace(' ', 'T')}Z`);
  const placed = time('order_purchase_timestamp');
  const delivered = time('order_delivered_customer_date');
  const approved = time('order_approved_at');
  const cancelled = Math.max(placed + 3 * HOUR, (Number.isNaN(approved) ? placed : approved) + 12 * HOUR);
  return {
    id: row['order_id'] ?? '',
    seller: row['seller_id'] ?? '',
    placed,
    promised: time('order_estimated_delivery_date'),
    delivered: Number.isNaN(delivered) ? undefined : delivered,
    cancelled: row['order_status'] === 'canceled' ? cancelled : undefined,
  };
}

/** The orders as CloudEvents in time order: the promised delivery stands for the hand-over deadline, delivery for acceptance. */
export function labelledEvents(orders: readonly LabelledOrder[]): readonly unknown[] {
  const events = orders.flatMap((order) => {
    const { id: orderId, seller, placed, promised, delivered, cancelled } = order;
    const due = iso(promised);
    const made = [
      event(seller, placed, 'order.placed', orderId, {
        ...PLACED,
        customer: `C-${orderId}`,
        shipBy: due,
        deliverBy: due,
      }),
    ];
    if (cancelled !== undefined)
      made.push(event(seller, cancelled, 'order.cancelled', orderId, { by: 'seller', reason: 'other' }));
    if (delivered !== undefined)
      made.push(event(seller, delivered, 'shipment.scanned', orderId, { ...SCAN, trackingNumber: `T-${orderId}` }));
    return made;
  });
  return events.sort((one, other) => (one.time < other.time ? -1 : one.time > other.time ? 1 : 0));
}

const PLACED = { fulfilment: 'seller', destination: { country: 'JM' } };
const SCAN = { carrier: 'carrier', scan: 'accepted', source: 'carrier' };

function event(subject: string, at: number, type: string, orderId: string, data: object) {
  const id = `${orderId}.${type}`;
  return { specversion: '1.0', id, source: '/labelled', type, subject, time: iso(at), data: { orderId, ...data } };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
