import { describe, expect, test } from 'vitest';
import { day, placed } from '../../../../test/builders.ts';
import { codeOn, withLabels } from '../../../../test/labels/label-rig.ts';
import { codesOn } from '../../../../test/labels/read-codes.ts';
import { ADA } from '../../../../test/reveals/served-reveals.ts';
import { textOfPdf } from '../../../../test/statements/pdf-text.ts';
import { labelsOfOrder } from '../contract.ts';

const { world, served, find, tell, leavesOf } = withLabels();

const label = (order: string) => `/v1/orders/${order}/label`;
const reprint = (who: string, order: string, body: object) =>
  served().post(who, `/v1/orders/${order}/label/reprints`, body);

describe('POST /v1/orders/{id}/label/reprints', () => {
  test('voids the old code and makes the next; a double click and two people at once make one', async () => {
    const old = await codeOn((await served().get('seller', label('O-7'))).pdf);
    const body = { replaces: 1, reason: 'seen_by_others' };
    const answers = await Promise.all(['seller', 'member', 'seller'].map((who) => reprint(who, 'O-7', body)));
    expect(answers.map(({ status, body }) => [status, body])).toEqual(
      Array(3).fill([200, { order: 'O-7', serial: 2 }]),
    );
    expect(await find(old)).toMatchObject({ state: 'voided', why: 'reprinted' });
    const code = await codeOn((await served().get('member', label('O-7'))).pdf);
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
    const code = await codeOn((await served().get('seller', label('O-8'))).pdf);
    await reprint('member', 'O-8', { replaces: 1, reason: 'damaged' });
    const { body } = await served().get('seller', '/v1/orders/O-8/labels');
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
    expect((await served().get('seller', '/v1/orders/hub/labels')).body).toMatchObject({
      ...{ print: { allowed: false, code: 'hub-ships' }, labels: [] },
    });
    expect((await served().get('seller', '/v1/orders/foreign/labels')).body.type).toBe('/problems/unknown-order');
  });
});

const batch = (body: object, accept?: string) => served().post('seller', '/v1/sellers/S-1/label-batches', body, accept);

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
    expect((await served().post('other', '/v1/sellers/S-1/label-batches', { orders: ['O-1'] })).body.type).toBe(
      '/problems/another-seller',
    );
  });
});

describe('GET /v1/orders/{id}/customs-form', () => {
  const form = (order: string) => served().get('seller', `/v1/orders/${order}/customs-form`);

  test('says what is in the parcel by reference, and whom it is for by the code', async () => {
    const order = { orderId: 'X-1', at: day(21, 8), international: true, country: 'US', region: 'NY' };
    await world().vault.deposit({ seller: 'S-1', order: 'X-1' }, ADA);
    await tell(placed({ ...order, listings: ['L-1', 'L-2'], total: { minor: 4550, currency: 'USD' } }));
    const { status, pdf } = await form('X-1');
    expect(status).toBe(200);
    const text = textOfPdf(pdf);
    for (const part of ['store S-1', 'US-NY', '1 x listing L-1', '1 x listing L-2', 'Total value: 45.50 USD'])
      expect(text).toContain(part);
    expect(text).not.toContain('Canary');
    expect(await find(await codeOn(pdf))).toMatchObject({ order: 'X-1', state: 'current' });
    expect(await codeOn((await served().get('seller', label('X-1'))).pdf)).toBe(await codeOn(pdf));
  });

  test('is for orders that cross a border only', async () => {
    expect((await form('O-1')).body.type).toBe('/problems/no-customs-form');
    expect((await form('hub')).body.type).toBe('/problems/no-label');
    expect((await form('foreign')).body.type).toBe('/problems/unknown-order');
  });
});
