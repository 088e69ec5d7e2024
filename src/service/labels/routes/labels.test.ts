import { describe, expect, test } from 'vitest';
import { cancelled, day, placed, scanned } from '../../../../test/builders.ts';
import { codeOn, withLabels } from '../../../../test/labels/label-rig.ts';
import { codesOn } from '../../../../test/labels/read-codes.ts';
import { serveLabels } from '../../../../test/labels/served-labels.ts';
import { ADA } from '../../../../test/reveals/served-reveals.ts';
import { textOfPdf } from '../../../../test/statements/pdf-text.ts';
import { inGroups, type LabelCode, labelCode } from '../../../rulebook/labels/code.ts';
import { openPool } from '../../postgres/database.ts';
import { inTransaction } from '../../postgres/transaction.ts';
import { findLabel } from '../find-label.ts';
import { voidLabelWith } from '../void-label.ts';

const { database, world, served, find, tell, leavesOf } = withLabels();

const label = (order: string, query = '') => `/v1/orders/${order}/label${query}`;

describe('GET /v1/orders/{id}/label', () => {
  test.each([
    ['', 'Code128'],
    ['?symbol=datamatrix', 'DataMatrix'],
    ['?symbol=qr&size=a6', 'QRCode'],
    ['?symbol=code128&size=a6', 'Code128'],
  ])('%s is a PDF whose code a scanner reads, and which resolves to the order', async (query, format) => {
    const { status, type, pdf } = await served().get('seller', label('O-0', query));
    expect([status, type]).toEqual([200, 'application/pdf']);
    const pages = await codesOn(pdf);
    expect(pages.map((page) => page.map((each) => each.format))).toEqual([[format]]);
    const code = pages[0]?.[0]?.text ?? '';
    expect(await find(code)).toEqual({ seller: 'S-1', order: 'O-0', serial: 1, state: 'current' });
    expect(textOfPdf(pdf)).toContain(inGroups(code as LabelCode));
  });

  test('has the zone, the order and by when, and nothing of the customer', async () => {
    const { pdf, kept } = await served().get('member', label('O-1'));
    expect(kept).toBe('no-store');
    const text = textOfPdf(pdf);
    for (const part of ['Shipping label', 'JM', 'Order O-1', 'To the carrier by 23 March 2026, 20:00'])
      expect(text).toContain(part);
    const { address, ...values } = ADA;
    for (const value of [...Object.values(values), ...address.lines, address.city, address.region, 'Canary'])
      for (const said of [text, pdf.toString('latin1')]) expect(said).not.toContain(value);
  });

  test('asked for twice, and by several people at once, is the same one label with one leaf', async () => {
    const answers = await Promise.all(
      ['seller', 'member', 'seller', 'member'].map((who) => served().get(who, label('O-2'))),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const codes = await Promise.all(
      [...answers, await served().get('seller', label('O-2'))].map(({ pdf }) => codeOn(pdf)),
    );
    expect(new Set(codes).size).toBe(1);
    const { rows } = await database().pool.query(
      "select serial from labels where seller_id = 'S-1' and order_id = 'O-2'",
    );
    expect(rows).toEqual([{ serial: 1 }]);
    expect(await leavesOf('O-2')).toMatchObject([{ act: 'label.issued', seller: 'S-1', serial: 1 }]);
  });

  test('that was made once prints while the database takes no changes; a new one is refused, and nothing is lost', async () => {
    const first = await served().get('seller', label('O-9'));
    const { url } = database();
    const readOnlyUrl = `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent('-c default_transaction_read_only=on')}`;
    const frozen = openPool({ url: readOnlyUrl });
    const readOnly = serveLabels(frozen, world());
    const again = await readOnly.get('seller', label('O-9'));
    expect([again.status, await codeOn(again.pdf)]).toEqual([200, await codeOn(first.pdf)]);
    const refused = await readOnly.get('seller', label('O-10'));
    await frozen.end();
    expect([refused.status, refused.body.type]).toEqual([503, '/problems/unavailable']);
    expect((await served().get('seller', '/v1/orders/O-10/labels')).body.labels).toEqual([]);
  });

  test('keeps no code anywhere: not in the tables, not in the log', async () => {
    const code = await codeOn((await served().get('seller', label('O-3'))).pdf);
    const { rows } = await database().pool.query('select labels.*, order_sellers.* from labels, order_sellers');
    const { rows: leaves } = await database().pool.query('select body from audit_leaves');
    for (const said of [JSON.stringify([rows, leaves]), served().logged()]) {
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
    const { body } = await served().get('seller', label(order));
    expect(body).toMatchObject({ type: `/problems/${problem}`, detail: expect.stringContaining(detail) });
    expect(await leavesOf(order)).toEqual([]);
  });

  test('is for people of the own seller: no staff, no key', async () => {
    for (const who of ['staff', 'officer', 'integrator'])
      expect((await served().get(who, label('O-0'))).status).toBe(403);
    expect((await served().get('nobody', label('O-0'))).status).toBe(401);
    expect((await served().get('other', label('O-0'))).body.type).toBe('/problems/unknown-order');
    expect((await served().get('seller', label('O-0', '?size=a0'))).body).toMatchObject({ pointer: '/query/size' });
  });
});

describe('a label', () => {
  test('is good after handing over, and opens nothing after the delivery', async () => {
    await tell(placed({ orderId: 'L-1', at: day(21, 2) }));
    const code = await codeOn((await served().get('seller', label('L-1'))).pdf);
    await tell(scanned({ orderId: 'L-1', at: day(21, 3) }));
    expect(await find(code)).toMatchObject({ state: 'current' });
    await tell(scanned({ orderId: 'L-1', at: day(21, 4), scan: 'delivered' }));
    expect(await find(code)).toMatchObject({ state: 'ended', at: day(21, 4) });
  });

  test('of an order that is cancelled is void at that instant', async () => {
    await tell(placed({ orderId: 'L-2', at: day(21, 5) }));
    const code = await codeOn((await served().get('seller', label('L-2'))).pdf);
    await tell(cancelled({ orderId: 'L-2', at: day(21, 6), by: 'customer', reason: 'customer_request' }));
    expect(await find(code)).toMatchObject({ state: 'voided', why: 'order-cancelled', at: day(21, 6) });
    expect((await served().get('seller', label('L-2'))).body).toMatchObject({
      detail: expect.stringContaining('was cancelled'),
    });
  });

  test('that another part voids dies with its transaction, and the next print is another one', async () => {
    const voidLabel = voidLabelWith(served().parts);
    const of = { seller: 'S-1', order: 'O-4' };
    const code = await codeOn((await served().get('seller', label('O-4'))).pdf);
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
    const next = await codeOn((await served().get('seller', label('O-4'))).pdf);
    expect(await find(next)).toEqual({ ...of, serial: 2, state: 'current' });
    expect(await leavesOf('O-4')).toMatchObject([
      { act: 'label.issued', serial: 1, actor: 'P-3' },
      { act: 'label.voided', serial: 1, reason: 'address-corrected' },
      { act: 'label.issued', serial: 2 },
    ]);
  });

  test('whose secret has changed is replaced by one that can be printed', async () => {
    const old = await codeOn((await served().get('seller', label('O-5'))).pdf);
    const changed = serveLabels(database().pool, world(), 'another secret');
    expect(await findLabel(changed.parts, old)).toBeUndefined();
    const code = await codeOn((await changed.get('seller', label('O-5'))).pdf);
    expect(await findLabel(changed.parts, code)).toMatchObject({ order: 'O-5', serial: 2, state: 'current' });
  });

  test('is not found by a code of another installation, or by a misread one', async () => {
    const code = await codeOn((await served().get('seller', label('O-6'))).pdf);
    expect(await find(labelCode(new Uint8Array(16).fill(9)))).toBeUndefined();
    expect(await find(`${code.slice(0, 27)}${code.endsWith('7') ? '8' : '7'}`)).toBeUndefined();
    for (const text of ['', 'O-6', 'x'.repeat(10_000)]) expect(await find(text)).toBeUndefined();
  });
});
