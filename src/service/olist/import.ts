import { SECOND } from '../../rulebook/instant.ts';
import { type Draft, formatDraft, isCancelled, lifeOf, partsOf, registered } from './events.ts';
import {
  type OlistOrder,
  type OlistTables,
  readCustomers,
  readItems,
  readOrders,
  readReviews,
  readSellers,
} from './tables.ts';

export type Import = {
  /** CloudEvents, one a line, in time order; the same for the same tables, byte for byte. */
  readonly lines: readonly string[];
  /** What was found, in words, with numbers; what is odd in the data is kept as it is. */
  readonly counts: ReadonlyMap<Counted, number>;
};

/** What is counted, in the order in which it is told. */
export const COUNTED = [
  'orders',
  'sellers',
  'orders of several sellers',
  'orders skipped: no line in the items table',
  'orders skipped: their lines are missing from this sample',
  'orders without all their lines: no total',
  'orders cancelled or unavailable: laid on nobody, dated at their approval or purchase',
  'orders of an unknown customer: no region',
  'reviews left out: the order has several sellers',
  'handed over before purchase: dated at the purchase',
  'odd, kept: handed over before approval',
  'odd, kept: delivered before hand-over',
  'odd, kept: delivered without hand-over',
  'odd, kept: delivered by status, without a time',
] as const;
export type Counted = (typeof COUNTED)[number];

/** Makes events of the Olist tables. Throws a `BadTable` that names the place when one cannot be read. */
export function importOlist(tables: OlistTables): Import {
  const items = readItems(tables.items);
  const customers = readCustomers(tables.customers);
  const states = readSellers(tables.sellers);
  const reviews = readReviews(tables.reviews);
  const counts = new Map<Counted, number>();
  const count = (what: Counted, times = 1): void => {
    if (times > 0) counts.set(what, (counts.get(what) ?? 0) + times);
  };
  const drafts: Draft[] = [];

  for (const order of readOrders(tables.orders)) {
    const lines = items.get(order.id);
    if (lines === undefined) {
      count(
        order.itemsComplete
          ? 'orders skipped: no line in the items table'
          : 'orders skipped: their lines are missing from this sample',
      );
      continue;
    }
    const parts = partsOf(order, lines);
    const customer = customers.get(order.customer);
    const ofOrder = reviews.get(order.id) ?? [];
    // What a review of an order with several sellers says, it says of nobody in particular.
    const told = parts.length === 1 ? ofOrder : [];
    for (const part of parts) drafts.push(...lifeOf(order, part, customer, told));
    count('orders');
    if (parts.length > 1) count('orders of several sellers');
    if (customer === undefined) count('orders of an unknown customer: no region');
    count('reviews left out: the order has several sellers', ofOrder.length - told.length);
    for (const odd of oddities(order)) count(odd);
  }
  const sellers = registrations(drafts, states);
  count('sellers', sellers.length);
  const sorted = [...sellers, ...drafts].sort(byTime);
  return { lines: sorted.map(formatDraft), counts };
}

function* oddities(order: OlistOrder): Generator<Counted> {
  const { purchased, approved, handedOver, delivered } = order;
  if (!order.itemsComplete) yield 'orders without all their lines: no total';
  if (isCancelled(order)) yield 'orders cancelled or unavailable: laid on nobody, dated at their approval or purchase';
  if (handedOver !== undefined && handedOver < purchased) yield 'handed over before purchase: dated at the purchase';
  if (handedOver !== undefined && approved !== undefined && handedOver < approved)
    yield 'odd, kept: handed over before approval';
  if (delivered !== undefined && handedOver !== undefined && delivered < handedOver)
    yield 'odd, kept: delivered before hand-over';
  if (delivered !== undefined && handedOver === undefined) yield 'odd, kept: delivered without hand-over';
  if (delivered === undefined && order.status === 'delivered') yield 'odd, kept: delivered by status, without a time';
}

/** Each seller a second before the first thing that is known of it. */
function registrations(drafts: readonly Draft[], states: ReadonlyMap<string, string>): readonly Draft[] {
  const first = new Map<string, number>();
  for (const { seller, at } of drafts) first.set(seller, Math.min(at, first.get(seller) ?? at));
  return [...first].map(([seller, at]) => registered(seller, at - SECOND, states.get(seller)));
}

function byTime(one: Draft, other: Draft): number {
  if (one.at !== other.at) return one.at - other.at;
  if (one.order === other.order) return 0;
  return one.order < other.order ? -1 : 1;
}
