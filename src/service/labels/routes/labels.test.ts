import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelled, day, placed, scanned } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { eventsOf } from '../../../../test/events-of-facts.ts';
import { codesOn } from '../../../../test/labels/read-codes.ts';
import { type ServedLabels, serveLabels } from '../../../../test/labels/served-labels.ts';
import { ADA, type WithCustomers, withCustomers } from '../../../../test/reveals/served-reveals.ts';
import { textOfPdf } from '../../../../test/statements/pdf-text.ts';
import type { Fact } from '../../../rulebook/facts.ts';
import { inGroups, type LabelCode, labelCode } from '../../../rulebook/labels/code.ts';
import { inTransaction } from '../../postgres/transaction.ts';
import { labelsOfOrder } from '../contract.ts';
import { findLabel } from '../find-label.ts';
import { voidLabelWith } from '../void-label.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-labels-'));
afterAll(() => rmSync(folder, { recursive: true }));
let world: WithCustomers;
let served: ServedLabels;

const label = (order: string, query = '') => `/v1/orders/${order}/label${query}`;
const find = (code: string) => findLabel(served.parts, code);

async function tell(...facts: readonly Fact[]): Promise<void> {
  const { rejected } = await world.ledger.append(eventsOf(facts));
  if (rejected.length > 0) throw new Error(rejected[0]?.detail);
}

/** The code that a scanner reads off the only label of a PDF. */
async function codeOn(pdf: Buffer): Promise<string> {
  const [read = []] = await codesOn(pdf);
  expect(read).toHaveLength(1);
  return read[0]?.text ?? '';
}

/** What the log was told of labels of an order, the first act first. */
async function leavesOf(order: string): Promise<unknown[]> {
  const { rows } = await database().pool.query<{ body: string }>('select body from audit_leaves order by leaf_id');
  const leaves = rows.map(({ body }) => JSON.parse(body));
  return leaves.filter((leaf) => leaf.kind === 'label' && leaf.order === world.audit.tagOf('order', order));
}

beforeAll(async () => {
  world = await withCustomers(database().pool, folder);
  served = serveLabels(database().pool, world);
});

describe('GET /v1/orders/{id}/label', () => {
  test.each([
    ['', 'Code128'],
    ['?symbol=datamatrix', 'DataMatrix'],
    ['?symbol=qr&size=a6', 'QRCode'],
    ['?symbol=code128&size=a6', 'Code128'],
  ])('%s is a PDF whose code a scanner reads, and which resolves to the order', async (query, format) => {
    const { status, type, pdf } = await served.get('seller', label('O-0', query));
    expect([status, type]).toEqual([200, 'application/pdf']);
    const pages = await codesOn(pdf);
    expect(pages.map((page) => page.map((each) => each.format))).toEqual([[format]]);
    const code = pages[0]?.[0]?.text ?? '';
    expect(await find(code)).toEqual({ seller: 'S-1', order: 'O-0', serial: 1, state: 'current' });
    expect(textOfPdf(pdf)).toContain(inGroups(code as LabelCode));
  });

  test('has the zone, the order and by when, and nothing of the customer', async () => {
    const { pdf } = await served.get('member', label('O-1'));
    const text = textOfPdf(pdf);
    for (const part of ['Shipping label', 'JM', 'Order O-1', 'To the carrier by 23 March 2026, 20:00'])
      expect(text).toContain(part);
    const { address, ...values } = ADA;
    for (const value of [...Object.values(values), ...address.lines, address.city, address.region, 'Canary'])
      for (const said of [text, pdf.toString('latin1')]) expect(said).not.toContain(value);
  });

  test('asked for twice, and by several people at once, is the same one label with one leaf', async () => {
    const answers = await Promise.all(
      ['seller', 'member', 'seller', 'member'].map((who) => served.get(who, label('O-2'))),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const codes = await Promise.all(
      [...answers, await served.get('seller', label('O-2'))].map(({ pdf }) => codeOn(pdf)),
    );
    expect(new Set(codes).size).toBe(1);
    const { rows } = await database().pool.query(
      "select serial from labels where seller_id = 'S-1' and order_id = 'O-2'",
    );
    expect(rows).toEqual([{ serial: 1 }]);
    expect(await leavesOf('O-2')).toMatchObject([{ act: 'label.issued', seller: 'S-1', serial: 1 }]);
  });

  test('keeps no code anywhere: not in the tables, not in the log', async () => {
    const code = await codeOn((await served.get('seller', label('O-3'))).pdf);
    const { rows } = await database().pool.query('select labels.*, order_sellers.* from labels, order_sellers');
    const { rows: leaves } = await database().pool.query('select body from audit_leaves');
    for (const said of [JSON.stringify([rows, leaves]), served.logged()]) {
      expect(said).not.toContain(code);
      expect(said).not.toContain(inGroups(code as LabelCode));
    }
  });

  test.each([
    ['hub', 'no-label', 'our hub packs and ships'],
    ['disputed', 'no-label', 'a carrier has the parcel already'],
    ['foreign', 'unknown-order', 'has no order foreign'],
    ['never', 'unknown-order', 'has no order never'],
  ])('of the order %s there is none, and it says why', async (order, problem, detail) => {
    const { body } = await served.get('seller', label(order));
    expect(body).toMatchObject({ type: `/problems/${problem}`, detail: expect.stringContaining(detail) });
    expect(await leavesOf(order)).toEqual([]);
  });

  test('is for people of the own seller: no staff, no key', async () => {
    for (const who of ['staff', 'officer', 'integrator'])
      expect((await served.get(who, label('O-0'))).status).toBe(403);
    expect((await served.get('nobody', label('O-0'))).status).toBe(401);
    expect((await served.get('other', label('O-0'))).body.type).toBe('/problems/unknown-order');
    expect((await served.get('seller', label('O-0', '?size=a0'))).body).toMatchObject({ pointer: '/query/size' });
  });
});

describe('a label', () => {
  test('is good after handing over, and opens nothing after the delivery', async () => {
    await tell(placed({ orderId: 'L-1', at: day(21, 2) }));
    const code = await codeOn((await served.get('seller', label('L-1'))).pdf);
    await tell(scanned({ orderId: 'L-1', at: day(21, 3) }));
    expect(await find(code)).toMatchObject({ state: 'current' });
    await tell(scanned({ orderId: 'L-1', at: day(21, 4), scan: 'delivered' }));
    expect(await find(code)).toMatchObject({ state: 'ended', at: day(21, 4) });
  });

  test('of an order that is cancelled is void at that instant', async () => {
    await tell(placed({ orderId: 'L-2', at: day(21, 5) }));
    const code = await codeOn((await served.get('seller', label('L-2'))).pdf);
    await tell(cancelled({ orderId: 'L-2', at: day(21, 6), by: 'customer', reason: 'customer_request' }));
    expect(await find(code)).toMatchObject({ state: 'voided', why: 'order-cancelled', at: day(21, 6) });
    expect((await served.get('seller', label('L-2'))).body).toMatchObject({
      detail: expect.stringContaining('was cancelled'),
    });
  });

  test('that another part voids dies with its transaction, and the next print is another one', async () => {
    const voidLabel = voidLabelWith(served.parts);
    const of = { seller: 'S-1', order: 'O-4' };
    const code = await codeOn((await served.get('seller', label('O-4'))).pdf);
    const why = { reason: 'address-corrected' as const, at: day(22) };
    const { pool } = database();
    await expect(
      inTransaction(pool, async (transaction) => {
        await voidLabel(transaction, of, why);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect(await find(code)).toMatchObject({ state: 'current' });
    expect(await inTransaction(pool, (transaction) => voidLabel(transaction, of, why))).toBe(1);
    expect(await inTransaction(pool, (transaction) => voidLabel(transaction, of, why))).toBeUndefined();
    expect(await find(code)).toMatchObject({ state: 'voided', why: 'address-corrected' });
    const next = await codeOn((await served.get('seller', label('O-4'))).pdf);
    expect(await find(next)).toEqual({ ...of, serial: 2, state: 'current' });
    expect(await leavesOf('O-4')).toMatchObject([
      { act: 'label.issued', serial: 1, actor: 'P-3' },
      { act: 'label.voided', serial: 1, reason: 'address-corrected' },
      { act: 'label.issued', serial: 2 },
    ]);
  });

  test('whose secret has changed is replaced by one that can be printed', async () => {
    const old = await codeOn((await served.get('seller', label('O-5'))).pdf);
    const changed = serveLabels(database().pool, world, 'another secret');
    expect(await findLabel(changed.parts, old)).toBeUndefined();
    const code = await codeOn((await changed.get('seller', label('O-5'))).pdf);
    expect(await findLabel(changed.parts, code)).toMatchObject({ order: 'O-5', serial: 2, state: 'current' });
  });

  test('is not found by a code of another installation, or by a misread one', async () => {
    const code = await codeOn((await served.get('seller', label('O-6'))).pdf);
    expect(await find(labelCode(new Uint8Array(16).fill(9)))).toBeUndefined();
    expect(await find(`${code.slice(0, 27)}${code.endsWith('7') ? '8' : '7'}`)).toBeUndefined();
    for (const text of ['', 'O-6', 'x'.repeat(10_000)]) expect(await find(text)).toBeUndefined();
  });
});

const reprint = (who: string, order: string, body: object) =>
  served.post(who, `/v1/orders/${order}/label/reprints`, body);

describe('POST /v1/orders/{id}/label/reprints', () => {
  test('voids the old code and makes the next; a double click and two people at once make one', async () => {
    const old = await codeOn((await served.get('seller', label('O-7'))).pdf);
    const body = { replaces: 1, reason: 'seen_by_others' };
    const answers = await Promise.all(['seller', 'member', 'seller'].map((who) => reprint(who, 'O-7', body)));
    expect(answers.map(({ status, body }) => [status, body])).toEqual(
      Array(3).fill([200, { order: 'O-7', serial: 2 }]),
    );
    expect(await find(old)).toMatchObject({ state: 'voided', why: 'reprinted' });
    const code = await codeOn((await served.get('member', label('O-7'))).pdf);
    expect(await find(code)).toMatchObject({ order: 'O-7', serial: 2, state: 'current' });
    expect((await reprint('seller', 'O-7', body)).body).toEqual({ order: 'O-7', serial: 2 });
    expect(await leavesOf('O-7')).toMatchObject([
      { act: 'label.issued', serial: 1 },
      { act: 'label.voided', serial: 1, reason: 'seen_by_others' },
      { act: 'label.issued', serial: 2 },
    ]);
  });

  test('is refused where there is nothing to replace, and bad input is named', async () => {
    const body = { replaces: 1, reason: 'lost' };
    expect((await reprint('seller', 'O-11', body)).body.type).toBe('/problems/unknown-label');
    expect((await reprint('seller', 'hub', body)).body.type).toBe('/problems/no-label');
    expect((await reprint('seller', 'foreign', body)).body.type).toBe('/problems/unknown-order');
    expect((await reprint('seller', 'O-7', { replaces: 0, reason: 'lost' })).body).toMatchObject({
      pointer: '/body/replaces',
    });
    expect((await reprint('seller', 'O-7', { replaces: 1, reason: 'Ada' })).body).toMatchObject({
      pointer: '/body/reason',
    });
    expect((await reprint('integrator', 'O-7', body)).status).toBe(403);
  });
});

describe('GET /v1/orders/{id}/labels', () => {
  test('tells who had each one made and what it is worth, and no code', async () => {
    const code = await codeOn((await served.get('seller', label('O-8'))).pdf);
    await reprint('member', 'O-8', { replaces: 1, reason: 'damaged' });
    const { body } = await served.get('seller', '/v1/orders/O-8/labels');
    expect(labelsOfOrder.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      print: { allowed: true },
      customsForm: false,
      labels: [
        { serial: 2, state: 'current', issuedBy: { id: 'P-5', name: 'Name of P-5' } },
        { serial: 1, state: 'voided', why: 'reprinted', reprintReason: 'damaged', voidedBy: { id: 'P-5' } },
      ],
    });
    expect(JSON.stringify(body)).not.toContain(code);
    expect((await served.get('seller', '/v1/orders/hub/labels')).body).toMatchObject({
      ...{ print: { allowed: false, code: 'hub-ships' }, labels: [] },
    });
    expect((await served.get('seller', '/v1/orders/foreign/labels')).body.type).toBe('/problems/unknown-order');
  });
});

const batch = (body: object, accept?: string) => served.post('seller', '/v1/sellers/S-1/label-batches', body, accept);

describe('POST /v1/sellers/{id}/label-batches', () => {
  test('is one PDF, four to a sheet, each code another one; what has no label is named with why', async () => {
    const orders = ['O-0', 'O-1', 'hub', 'O-2', 'O-3', 'foreign', 'O-4', 'O-0'];
    const { body } = await batch({ orders });
    expect(body).toMatchObject({ left: 0, labels: ['O-0', 'O-1', 'O-2', 'O-3', 'O-4'].map((order) => ({ order })) });
    expect(body.without).toMatchObject([
      { order: 'hub', code: 'hub-ships' },
      { order: 'foreign', code: 'unknown-order' },
    ]);
    const { pdf, type } = await batch({ orders, symbol: 'qr' }, 'application/pdf');
    expect(type).toBe('application/pdf');
    const pages = await codesOn(pdf);
    expect(pages.map((page) => page.length)).toEqual([4, 1]);
    const found = await Promise.all(pages.flat().map(({ text }) => find(text)));
    expect(found.map((each) => each?.order).toSorted()).toEqual(['O-0', 'O-1', 'O-2', 'O-3', 'O-4']);
    expect(textOfPdf(pdf)).toContain('foreign: there is no such order of yours');
    expect((await batch({ orders })).body).toEqual(body);
  });

  test('of a day has all that is due by its end, what is late first', async () => {
    // Handed over by day 22 at 00:00 to 10:00 UTC: still the evening before in Kingston until five.
    const due = async (shipBy: string) =>
      (await batch({ shipBy })).body.labels.map((each: { order: string }) => each.order);
    expect(await due('2026-03-22')).toEqual([]);
    expect(await due('2026-03-23')).toEqual(['O-0', 'O-1', 'O-2', 'O-3', 'O-4']);
    expect(await due('2026-03-24')).toHaveLength(12);
  });

  test('names what is wrong with what was asked', async () => {
    for (const body of [
      {},
      { orders: [] },
      { orders: ['O 1'] },
      { orders: Array(101).fill('O-1') },
      { shipBy: 'today' },
    ])
      expect((await batch(body)).status).toBe(400);
    expect((await served.post('other', '/v1/sellers/S-1/label-batches', { orders: ['O-1'] })).body.type).toBe(
      '/problems/another-seller',
    );
  });
});

describe('GET /v1/orders/{id}/customs-form', () => {
  const form = (order: string) => served.get('seller', `/v1/orders/${order}/customs-form`);

  test('says what is in the parcel by reference, and whom it is for by the code', async () => {
    const order = { orderId: 'X-1', at: day(21, 8), international: true, country: 'US', region: 'NY' };
    await tell(placed({ ...order, listings: ['L-1', 'L-2'], total: { minor: 4550, currency: 'USD' } }));
    const { status, pdf } = await form('X-1');
    expect(status).toBe(200);
    const text = textOfPdf(pdf);
    for (const part of ['store S-1', 'US-NY', '1 x listing L-1', '1 x listing L-2', 'Total value: 45.50 USD'])
      expect(text).toContain(part);
    expect(await find(await codeOn(pdf))).toMatchObject({ order: 'X-1', state: 'current' });
    expect(await codeOn((await served.get('seller', label('X-1'))).pdf)).toBe(await codeOn(pdf));
  });

  test('is for orders that cross a border only', async () => {
    expect((await form('O-1')).body.type).toBe('/problems/no-customs-form');
    expect((await form('hub')).body.type).toBe('/problems/no-label');
    expect((await form('foreign')).body.type).toBe('/problems/unknown-order');
  });
});
