import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFacts } from '../service/events/ndjson.ts';
import { COMMANDS } from './commands.ts';
import { kingston } from './kingston.ts';
import { memoryOutput } from './output.ts';

async function run(...typed: string[]): Promise<{ code: number; out: string; error: string }> {
  const [stdout, stderr] = [memoryOutput(), memoryOutput()];
  const code = await kingston(['import', 'olist', ...typed], COMMANDS, {
    stdout,
    stderr,
    isTerminal: false,
    progress() {},
  });
  return { code, out: stdout.text(), error: stderr.text() };
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kingston-olist-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ORDERS =
  'order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,order_delivered_carrier_date,order_delivered_customer_date,order_estimated_delivery_date\n' +
  'o1,c1,shipped,2018-05-01 10:00:00,2018-05-01 10:05:00,2018-05-03 09:00:00,,2018-05-20 00:00:00\n';
const ITEMS =
  'order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value\n' +
  'o1,1,p1,s1,2018-05-10 12:00:00,10.00,5.50\n';

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(path.join(folder, name), content);
}

describe('kingston import olist', () => {
  test('reads tables as published or as sampled, plain or packed, and says what is missing', async () => {
    write('olist_orders_dataset.csv', ORDERS);
    write('olist_order_items_sample.csv.gz', gzipSync(ITEMS));
    const { code, out, error } = await run(folder);
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['s1:registered', 'o1:placed', 'o1:accepted']);
    expect(error.split('\n')).toEqual([
      'no olist_customers*.csv: orders have no region, and each its own customer',
      'no olist_sellers*.csv: sellers have no region',
      'no olist_order_reviews*.csv: there are no reviews',
      'events: 3',
      'orders: 1',
      'sellers: 1',
      'orders of an unknown customer: no region: 1',
      '',
    ]);
  });

  test('writes the same to standard output, a file and a packed file', async () => {
    write('olist_orders.csv', ORDERS);
    write('olist_order_items.csv', ITEMS);
    const { out } = await run(folder);
    for (const name of ['a.ndjson', 'a.ndjson.gz']) {
      expect(await run(folder, '--out', path.join(folder, name))).toMatchObject({ code: 0, out: '' });
    }
    expect(readFileSync(path.join(folder, 'a.ndjson'), 'utf8')).toBe(out);
    expect(gunzipSync(readFileSync(path.join(folder, 'a.ndjson.gz'))).toString()).toBe(out);
  });

  test('refuses a folder without what is needed, naming it', async () => {
    expect((await run(path.join(folder, 'none'))).error).toContain('no such file');
    expect((await run(folder)).error).toContain('has no olist_orders*.csv or .csv.gz, which is needed');
    write('olist_orders.csv', ORDERS);
    expect((await run(folder)).error).toContain('has no olist_order_items*.csv');
    write('olist_orders_sample.csv.gz', gzipSync(ORDERS));
    expect(await run(folder)).toMatchObject({
      code: 2,
      error: expect.stringContaining('has both olist_orders.csv and olist_orders_sample.csv.gz; keep one of them'),
    });
  });

  test('refuses a bad table, naming file and line, and writes nothing', async () => {
    write('olist_orders.csv', ORDERS.replace('2018-05-01 10:00:00', '2018-05-32 10:00:00'));
    write('olist_order_items.csv', ITEMS);
    const out = path.join(folder, 'a.ndjson');
    const { code, error } = await run(folder, '--out', out);
    expect(code).toBe(2);
    expect(error).toContain("olist_orders.csv:2: order_purchase_timestamp: is '2018-05-32 10:00:00'");
    expect(existsSync(out)).toBe(false);
  });

  test('refuses a place where it cannot write', async () => {
    write('olist_orders.csv', ORDERS);
    write('olist_order_items.csv', ITEMS);
    for (const name of ['a.ndjson', 'a.ndjson.gz']) {
      expect(await run(folder, '--out', path.join(folder, 'none', name))).toMatchObject({ code: 2 });
    }
  });
});

/** Not part of the repository (its licence does not allow that); where it lies beside it, it is read whole. */
const REAL = path.resolve(import.meta.dirname, '../../../shared/data/olist');
const here = existsSync(REAL);
if (!here) console.log('skipped: the Olist data set is not beside the repository');

describe.skipIf(!here)('the Olist data set', () => {
  test('becomes events that are all good, the same bytes each time', async () => {
    const { code, out, error } = await run(REAL);
    expect(code).toBe(0);
    expect(error).toContain('events: 79065\norders: 22894\nsellers: 2142\n');
    expect(error).toContain('handed over before purchase: dated at the purchase: 40\n');
    const [kinds, bad]: [Map<string, number>, string[]] = [new Map(), []];
    async function* bytes() {
      yield Buffer.from(out);
    }
    const complaints = { bad: (text: string) => bad.push(text), warning: (text: string) => bad.push(text) };
    let last = 0;
    for await (const { facts } of readFacts([{ name: 'olist', bytes: bytes() }], Date.UTC(2020, 0), complaints)) {
      for (const { type, at } of facts) {
        kinds.set(type, (kinds.get(type) ?? 0) + 1);
        expect(at).toBeGreaterThanOrEqual(last);
        last = at;
      }
    }
    expect(bad).toEqual([]);
    expect(Object.fromEntries(kinds)).toMatchInlineSnapshot(`
      {
        "order.cancelled": 62,
        "order.placed": 23196,
        "review.posted": 7714,
        "seller.registered": 2142,
        "shipment.scanned": 45951,
      }
    `);
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(digest((await run(REAL)).out)).toBe(digest(out));
  });
});
