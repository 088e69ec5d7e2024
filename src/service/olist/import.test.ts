import { describe, expect, test } from 'vitest';
import { parseFact } from '../../rulebook/facts/parse.ts';
import type { Table } from '../csv.ts';
import { importOlist } from './import.ts';
import type { OlistTables } from './tables.ts';

function table(file: string, ...lines: readonly string[]): Table {
  return { file, text: lines.join('\n') };
}

const ORDERS =
  'order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,order_delivered_carrier_date,' +
  'order_delivered_customer_date,order_estimated_delivery_date,items_complete';
const ITEMS = 'order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value';

const SHIP_BY = '2018-05-10 12:00:00';
const tables: OlistTables = {
  orders: table(
    'orders.csv',
    ORDERS,
    'o1,c1,delivered,2018-05-01 10:00:00,2018-05-01 10:05:00,2018-05-03 09:00:00,2018-05-08 15:00:00,2018-05-20 00:00:00,1',
    'o2,c2,canceled,2018-05-02 10:00:00,2018-05-02 10:05:00,,,2018-05-21 00:00:00,0',
    'o3,c3,unavailable,2018-05-03 10:00:00,,,,2018-05-22 00:00:00,1',
    'o4,c1,shipped,2018-05-03 10:00:00,2018-05-03 11:00:00,2018-05-03 09:00:00,,2018-05-22 00:00:00,1',
    'o5,c9,delivered,2018-05-04 10:00:00,2018-05-04 10:00:00,2018-05-05 10:00:00,,2018-05-22 00:00:00,0',
  ),
  items: table(
    'items.csv',
    ITEMS,
    `o1,2,p1,s1,${SHIP_BY},10.00,5.5`,
    `o1,1,p1,s1,${SHIP_BY},10.00,5.5`,
    `o2,1,p2,s1,${SHIP_BY},7,1.25`,
    `o4,1,p3,s2,${SHIP_BY},7.10,0.00`,
    `o4,2,p1,s1,${SHIP_BY},8.10,0.00`,
  ),
  customers: table('customers.csv', 'customer_id,customer_unique_id,customer_state', 'c1,person1,SP', 'c2,person2,RJ'),
  sellers: table('sellers.csv', 'seller_id,seller_state', 's1,MG'),
  reviews: table(
    'reviews.csv',
    'review_id,order_id,review_score,review_comment_message,review_answer_timestamp',
    'r2,o1,2,"bad,\nvery ""bad""",2018-05-10 10:00:00',
    'r1,o1,5,,2018-05-09 10:00:00',
    'r3,o4,1,,2018-05-09 10:00:00',
  ),
};

type Line = { id: string; type: string; subject: string; time: string; data: Record<string, unknown> };

function eventsOf(given: OlistTables): readonly Line[] {
  return importOlist(given).lines.map((line) => JSON.parse(line) as Line);
}

function find(id: string): Line | undefined {
  return eventsOf(tables).find((event) => event.id === id);
}

describe('importOlist', () => {
  test('every event in time order, sellers first, ties by order and life', () => {
    expect(eventsOf(tables).map(({ time, id }) => `${time} ${id}`)).toEqual([
      '2018-05-01T12:59:59Z s1:registered',
      '2018-05-01T13:00:00Z o1:placed',
      '2018-05-02T13:00:00Z o2:placed',
      '2018-05-02T13:05:00Z o2:cancelled',
      '2018-05-03T12:00:00Z o1:accepted',
      '2018-05-03T12:59:59Z s2:registered',
      '2018-05-03T13:00:00Z o4.1:placed',
      '2018-05-03T13:00:00Z o4.1:accepted',
      '2018-05-03T13:00:00Z o4.2:placed',
      '2018-05-03T13:00:00Z o4.2:accepted',
      '2018-05-08T18:00:00Z o1:delivered',
      '2018-05-09T13:00:00Z o1:review',
      '2018-05-10T13:00:00Z o1:review.2',
    ]);
  });

  test('an order with its lines', () => {
    expect(find('o1:placed')).toEqual({
      specversion: '1.0',
      id: 'o1:placed',
      source: '/olist',
      type: 'order.placed',
      subject: 's1',
      time: '2018-05-01T13:00:00Z',
      data: {
        orderId: 'o1',
        customer: 'person1',
        fulfilment: 'seller',
        shipBy: '2018-05-10T15:00:00Z',
        deliverBy: '2018-05-20T03:00:00Z',
        destination: { country: 'BR', region: 'SP' },
        items: [{ listingId: 'p1', quantity: 2 }],
        total: { amount: '31.00', currency: 'BRL' },
      },
    });
  });

  test('an order of several sellers is one order for each, numbered by its lines', () => {
    expect(find('o4.1:placed')).toMatchObject({ subject: 's2', data: { orderId: 'o4.1', total: { amount: '7.10' } } });
    expect(find('o4.2:placed')).toMatchObject({ subject: 's1', data: { orderId: 'o4.2', total: { amount: '8.10' } } });
  });

  test('a cancellation is laid on nobody; without all its lines an order has no total', () => {
    expect(find('o2:cancelled')?.data).toEqual({ orderId: 'o2', by: 'unknown', reason: 'other' });
    expect(find('o2:placed')?.data).not.toHaveProperty('total');
  });

  test('what is not known is left out', () => {
    expect(find('s2:registered')?.data).toEqual({ country: 'BR' });
    const bare = eventsOf({ ...tables, customers: undefined, sellers: undefined, reviews: undefined });
    expect(bare.filter(({ type }) => type === 'review.posted')).toEqual([]);
    const placed = bare.find(({ id }) => id === 'o1:placed');
    expect(placed?.data).toMatchObject({ customer: 'c1', destination: { country: 'BR' } });
  });

  test('what is skipped or odd is counted', () => {
    expect(Object.fromEntries(importOlist(tables).counts)).toEqual({
      orders: 3,
      sellers: 2,
      'orders of several sellers': 1,
      'orders skipped: no line in the items table': 1,
      'orders skipped: their lines are missing from this sample': 1,
      'orders without all their lines: no total': 1,
      'orders cancelled or unavailable: laid on nobody, dated at their approval or purchase': 1,
      'reviews left out: the order has several sellers': 1,
      'handed over before purchase: dated at the purchase': 1,
      'odd, kept: handed over before approval': 1,
    });
  });

  test('each event is one that the product reads', () => {
    for (const line of importOlist(tables).lines) {
      expect(['refused', 'unknown']).not.toContain(parseFact(JSON.parse(line), Date.UTC(2020, 0)).type);
    }
  });

  test.each([
    [
      'orders',
      `${ORDERS}\no1,c1,delivered,today,,,,2018-05-20 00:00:00,1`,
      "orders.csv:2: order_purchase_timestamp: is 'today'; it must be a time like 2018-08-15 10:10:18",
    ],
    ['orders', 'order_id\no1', 'orders.csv:1: the column customer_id, order_status'],
    [
      'items',
      `${ITEMS}\no1,1,p1,s1,${SHIP_BY},1.234,0`,
      "items.csv:2: price: is '1.234'; it must be an amount like 12.90",
    ],
    [
      'items',
      `${ITEMS}\no1,1,p1,s1,2018-02-30 00:00:00,1,0`,
      "items.csv:2: shipping_limit_date: is '2018-02-30 00:00:00'",
    ],
    [
      'reviews',
      'order_id,review_score,review_answer_timestamp\no1,6,2018-05-10 10:00:00',
      "reviews.csv:2: review_score: is '6'",
    ],
  ] as const)('bad %s are named by file and line', (name, text, message) => {
    expect(() => importOlist({ ...tables, [name]: { file: `${name}.csv`, text } })).toThrow(message);
  });
});
