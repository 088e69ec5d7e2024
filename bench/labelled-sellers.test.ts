import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { type LabelledOrder, labelledEvents, readLabelledSellers } from './labelled-sellers.ts';
import { naiveFirstAction } from './naive-rule.ts';

const folder = mkdtempSync(join(tmpdir(), 'kingston-labels-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DAY = 86_400_000;
const START = Date.parse('2017-01-01T00:00:00Z');

function order(number: number, late: boolean): LabelledOrder {
  const placed = START + number * DAY;
  const promised = placed + 10 * DAY;
  const delivered = promised + (late ? 2 : -2) * DAY;
  return { id: `o${number}`, seller: 's', placed, promised, delivered, cancelled: undefined };
}

describe('labelled sellers', () => {
  it('are absent where there is no data', () => {
    expect(readLabelledSellers(folder)).toBeUndefined();
  });

  it('are read from the tables, times as UTC, cancellations half a day after the approval', () => {
    mkdirSync(join(folder, 'seller_labels'));
    const table = (name: string, lines: string[]): void =>
      writeFileSync(join(folder, 'seller_labels', `synthetic_seller_${name}_dev.csv.gz`), gzipSync(lines.join('\n')));
    table('truth', [
      'seller_id,archetype,join_month,pivot_month',
      's,healthy,2017-01,',
      't,deteriorating,2017-01,2017-09',
    ]);
    table('orders', [
      'order_id,seller_id,order_status,order_purchase_timestamp,order_approved_at,order_delivered_customer_date,order_estimated_delivery_date',
      'a,s,delivered,2017-01-02 01:00:00,2017-01-02 16:00:00,2017-01-21 01:00:00,2017-01-24 01:00:00',
      'b,t,canceled,2017-01-03 09:00:00,2017-01-04 22:00:00,,2017-01-28 09:00:00',
    ]);
    const data = readLabelledSellers(folder);
    expect(data?.sellers).toEqual([
      { id: 's', archetype: 'healthy', badFrom: Date.parse('2017-01-02T01:00:00Z') },
      { id: 't', archetype: 'deteriorating', badFrom: Date.parse('2017-09-01T00:00:00Z') },
    ]);
    expect(data?.orders.map(({ delivered, cancelled }) => [delivered, cancelled])).toEqual([
      [Date.parse('2017-01-21T01:00:00Z'), undefined],
      [undefined, Date.parse('2017-01-05T10:00:00Z')],
    ]);
    expect(labelledEvents(data?.orders ?? [])).toMatchObject([
      { type: 'order.placed', time: '2017-01-02T01:00:00.000Z', data: { shipBy: '2017-01-24T01:00:00.000Z' } },
      { type: 'order.placed' },
      { type: 'order.cancelled', data: { by: 'seller', reason: 'other' } },
      { type: 'shipment.scanned', data: { scan: 'accepted' } },
    ]);
  });

  it('can be judged', () => {
    const orders = Array.from({ length: 60 }, (_, number) => order(number, true));
    expect(judge(labelledEvents(orders)).map(({ decision }) => decision)).toContain('warning.issued');
  });
});

describe('the naive rule', () => {
  const orders = Array.from({ length: 40 }, (_, number) => order(number, number % 10 === 0));

  it('acts on the first late order, or on the first one after so many orders', () => {
    expect(naiveFirstAction(orders, 0.04, 1)).toBe(orders[0]?.promised);
    expect(naiveFirstAction(orders, 0.04, 10)).toBe(orders[9]?.delivered);
  });

  it('never acts under its limit, nor with too few orders', () => {
    expect(naiveFirstAction(orders, 0.2, 5)).toBeUndefined();
    expect(naiveFirstAction(orders, 0.04, 40)).toBeUndefined();
  });
});
