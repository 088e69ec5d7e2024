import { decimalsOf, minorUnits } from '../../rulebook/facts/amount.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { BadTable, type Row, readRows, type Table } from '../csv.ts';
import { type LocalClock, localClock } from './local-time.ts';

/** The tables of the Olist data set that we use. Orders and items are needed. */
export type OlistTables = {
  readonly orders: Table;
  readonly items: Table;
  readonly customers: Table | undefined;
  readonly sellers: Table | undefined;
  readonly reviews: Table | undefined;
};

export type OlistOrder = {
  readonly id: string;
  readonly customer: string;
  readonly status: string;
  readonly purchased: Instant;
  readonly approved: Instant | undefined;
  readonly handedOver: Instant | undefined;
  readonly delivered: Instant | undefined;
  readonly promised: Instant;
  /** Whether all its lines are in the items table. The published set has them all and does not say so. */
  readonly itemsComplete: boolean;
};
/** One line of an order: one piece of one product. */
export type OlistItem = {
  readonly order: string;
  readonly number: number;
  readonly listing: string;
  readonly seller: string;
  readonly shipBy: Instant;
  /** Price and freight, in centavos. */
  readonly cost: number;
};
export type OlistCustomer = { readonly person: string; readonly state: string };
export type OlistReview = { readonly order: string; readonly stars: number; readonly posted: Instant };

export const CURRENCY = 'BRL';

/** All times in the data are local times of São Paulo without a zone. */
export function readOrders(table: Table): readonly OlistOrder[] {
  const clock = clockOf(table);
  const needed = [
    'order_id',
    'customer_id',
    'order_status',
    'order_purchase_timestamp',
    'order_approved_at',
    'order_delivered_carrier_date',
    'order_delivered_customer_date',
    'order_estimated_delivery_date',
  ] as const;
  return [...readRows(table, needed, ['items_complete'])].map((row) => ({
    id: row.order_id,
    customer: row.customer_id,
    status: row.order_status,
    purchased: clock(row, 'order_purchase_timestamp'),
    approved: row.order_approved_at === '' ? undefined : clock(row, 'order_approved_at'),
    handedOver: row.order_delivered_carrier_date === '' ? undefined : clock(row, 'order_delivered_carrier_date'),
    delivered: row.order_delivered_customer_date === '' ? undefined : clock(row, 'order_delivered_customer_date'),
    promised: clock(row, 'order_estimated_delivery_date'),
    itemsComplete: row.items_complete !== '0',
  }));
}

/** The lines of each order, in the order of their numbers. */
export function readItems(table: Table): ReadonlyMap<string, readonly OlistItem[]> {
  const clock = clockOf(table);
  const needed = [
    'order_id',
    'order_item_id',
    'product_id',
    'seller_id',
    'shipping_limit_date',
    'price',
    'freight_value',
  ] as const;
  const items = [...readRows(table, needed)].map((row) => ({
    order: row.order_id,
    number: Number(row.order_item_id),
    listing: row.product_id,
    seller: row.seller_id,
    shipBy: clock(row, 'shipping_limit_date'),
    cost: readCost(table, row, 'price') + readCost(table, row, 'freight_value'),
  }));
  return Map.groupBy(
    items.sort((one, other) => one.number - other.number),
    (item) => item.order,
  );
}

/** By `customer_id`, of which an order has one of its own. */
export function readCustomers(table: Table | undefined): ReadonlyMap<string, OlistCustomer> {
  if (table === undefined) return new Map();
  const rows = readRows(table, ['customer_id', 'customer_unique_id', 'customer_state']);
  return new Map(
    [...rows].map((row) => [row.customer_id, { person: row.customer_unique_id, state: row.customer_state }]),
  );
}

/** The state of each seller. */
export function readSellers(table: Table | undefined): ReadonlyMap<string, string> {
  if (table === undefined) return new Map();
  return new Map([...readRows(table, ['seller_id', 'seller_state'])].map((row) => [row.seller_id, row.seller_state]));
}

/** The reviews of each order, in the order in which they were answered. */
export function readReviews(table: Table | undefined): ReadonlyMap<string, readonly OlistReview[]> {
  if (table === undefined) return new Map();
  const clock = clockOf(table);
  const rows = readRows(table, ['order_id', 'review_score', 'review_answer_timestamp']);
  const reviews = [...rows].map((row) => {
    const stars = Number(row.review_score);
    if (!/^[1-5]$/.test(row.review_score)) throw bad(table, row, 'review_score', 'a number from 1 to 5');
    return { order: row.order_id, stars, posted: clock(row, 'review_answer_timestamp') };
  });
  return Map.groupBy(
    reviews.sort((one, other) => one.posted - other.posted || one.stars - other.stars),
    (review) => review.order,
  );
}

/** Reads the time in a column of a row. */
function clockOf(table: Table): <Column extends string>(row: Row<Column>, column: Column) => Instant {
  return (row, column) => {
    const at = clock(row[column]);
    if (at === undefined) throw bad(table, row, column, 'a time like 2018-08-15 10:10:18');
    return at;
  };
}

const clock: LocalClock = localClock('America/Sao_Paulo');

function readCost<Column extends string>(table: Table, row: Row<Column>, column: Column): number {
  const minor = minorUnits(row[column], decimalsOf(CURRENCY));
  if (minor < 0) throw bad(table, row, column, 'an amount like 12.90');
  return minor;
}

function bad<Column extends string>(table: Table, row: Row<Column>, column: Column, wanted: string): BadTable {
  return new BadTable(table, row.line, `${column}: is '${(row[column] as string).slice(0, 40)}'; it must be ${wanted}`);
}
