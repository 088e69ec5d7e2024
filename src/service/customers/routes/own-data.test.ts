import { describe, expect, test } from 'vitest';
import { withServedCustomers } from '../../../../test/customers/served-customers.ts';
import { withDatabase } from '../../../../test/database.ts';
import { ADA } from '../../../../test/reveals/served-reveals.ts';
import { verifyReceipt } from '../../audit/verify-receipt.ts';
import { ownOrder, ownOrdersPage, ownValues, receiptsPage } from '../contract.ts';

const served = withServedCustomers(withDatabase());
const problem = (status: number, code: string) => ({ status, body: { type: `/problems/${code}` } });

/** Somebody of S-1 asks for a field of an order. */
async function reveal(order: string, field: string, as = 'seller'): Promise<void> {
  const body = { purpose: 'fulfil', fields: [field] };
  const { status } = await served().ask(`POST /v1/orders/${order}/reveals`, { as, body });
  expect(status).toBe(200);
}

type Item = { readonly order: string; readonly role: string; readonly receipt: { readonly state: string } };

async function receipts(cookie: string, query = ''): Promise<readonly Item[]> {
  const { status, body } = await served().ask(`GET /v1/me/receipts${query}`, { cookie });
  expect(status).toBe(200);
  expect(receiptsPage.strict().parse(body)).toEqual(body);
  return body.items;
}

describe('orders', () => {
  test('are listed across shops, page by page, with no reference in an address', async () => {
    const cookie = await served().come('C-1');
    const first = await served().ask('GET /v1/me/orders?limit=1', { cookie });
    expect(ownOrdersPage.strict().parse(first.body)).toEqual(first.body);
    expect(first.body.items).toMatchObject([
      { order: 'own-2', seller: 'S-2', fulfilment: 'dispatched', state: 'paid' },
    ]);
    expect(Buffer.from(first.body.next, 'base64url').toString()).not.toContain('C-1');
    const next = await served().ask(`GET /v1/me/orders?limit=1&cursor=${first.body.next}`, { cookie });
    expect(next.body).toMatchObject({ items: [{ order: 'own-1', seller: 'S-1' }], next: null });
    expect(await served().ask('GET /v1/me/orders?cursor=nonsense', { cookie })).toMatchObject(
      problem(400, 'bad-cursor'),
    );
  });

  test('are one by one told whole, and nobody else’s are: those are like ones that there have never been', async () => {
    const cookie = await served().come('C-1');
    const own = await served().ask('GET /v1/me/orders/own-1', { cookie });
    expect(ownOrder.strict().parse(own.body)).toEqual(own.body);
    for (const what of [
      'GET /v1/me/orders/ORDER',
      'POST /v1/me/orders/ORDER/values',
      'GET /v1/me/receipts?order=ORDER',
    ]) {
      const told = await Promise.all(
        ['own-3', 'never'].map(async (order) => {
          const { status, text } = await served().ask(what.replace('ORDER', order), { cookie });
          return { status, text: text.replaceAll(order, 'ORDER') };
        }),
      );
      expect(told[0]).toEqual(told[1]);
      expect(told[0]?.status).toBe(404);
    }
  });

  test('of somebody who has none are none', async () => {
    const cookie = await served().come('C-nobody');
    expect((await served().ask('GET /v1/me/orders', { cookie })).body).toEqual({ items: [], next: null });
    expect(await receipts(cookie)).toEqual([]);
  });
});

describe('what is known of a customer', () => {
  test('is shown to them, and their look is not among those who used their data', async () => {
    const cookie = await served().come('C-1');
    const before = await receipts(cookie);
    const { body } = await served().ask('POST /v1/me/orders/own-1/values', { cookie });
    expect(ownValues.strict().parse(body)).toEqual(body);
    expect(body).toMatchObject({
      shown: [
        { field: 'name', value: ADA.name },
        { field: 'phone', value: ADA.phone },
        { field: 'email', value: ADA.email },
        { field: 'address', value: ADA.address },
      ],
      absent: [],
    });
    expect(await receipts(cookie)).toEqual(before);
    expect(served().logged()).not.toMatch(/Canary|0142|ada\.canary/);
  });

  test('is said to be absent where nothing was deposited', async () => {
    const cookie = await served().come('C-1');
    const { body } = await served().ask('POST /v1/me/orders/own-2/values', { cookie });
    expect(body).toMatchObject({ shown: [], absent: [{ field: 'name' }, {}, {}, {}] });
  });
});

describe('who used their data', () => {
  test('is told with what they are and why, without a name, and proves itself to whoever has the key', async () => {
    await reveal('own-1', 'address');
    await reveal('own-1', 'email', 'member');
    await reveal('own-3', 'address');
    const cookie = await served().come('C-1');
    const fresh = await receipts(cookie);
    expect(fresh).toMatchObject([
      { order: 'own-1', role: 'seller-member', purpose: 'fulfil', fields: [{ field: 'email', verdict: 'refuse' }] },
      {
        ...{ order: 'own-1', role: 'seller-owner', seller: 'S-1' },
        fields: [
          {
            field: 'address',
            verdict: 'show',
            rule: 'seller.shipping',
            reason: 'Shown: the shop was shipping your order.',
          },
        ],
        receipt: { state: 'recorded' },
      },
    ]);
    expect(verifyReceipt(JSON.stringify(fresh[0]?.receipt), undefined)).toEqual({ refused: 'not-proven-yet' });
    await served().audit.sequence();
    const proven = await receipts(cookie);
    for (const { receipt } of proven) {
      expect(verifyReceipt(JSON.stringify(receipt, undefined, 2), served().key)).toMatchObject({ trusting: false });
      expect(JSON.stringify(receipt)).not.toMatch(/own-1|C-1|Name of/);
    }
    // Of the other customer nothing, and to them what is theirs.
    const other = await receipts(await served().come('C-2'));
    expect(other).toMatchObject([{ order: 'own-3' }]);
    expect(other).toHaveLength(1);
  });

  test('is narrowed by order, by who, and by what was answered; page by page', async () => {
    const cookie = await served().come('C-1');
    expect(await receipts(cookie, '?order=own-2')).toEqual([]);
    expect(await receipts(cookie, '?order=own-1')).toHaveLength(2);
    expect(await receipts(cookie, '?who=staff')).toEqual([]);
    expect(await receipts(cookie, '?who=shop&answer=shown')).toMatchObject([{ role: 'seller-owner' }]);
    expect(await receipts(cookie, '?answer=withheld')).toMatchObject([{ role: 'seller-member' }]);
    const page = await served().ask('GET /v1/me/receipts?limit=1', { cookie });
    const next = await served().ask(`GET /v1/me/receipts?limit=1&cursor=${page.body.next}`, { cookie });
    expect([page.body.items[0].role, next.body.items[0].role, next.body.next]).toEqual([
      ...['seller-member', 'seller-owner', null],
    ]);
    const foreign = await served().ask(`GET /v1/me/receipts?answer=shown&cursor=${page.body.next}`, { cookie });
    expect(foreign).toMatchObject(problem(400, 'bad-cursor'));
  });

  test.each(['seller', 'staff', 'officer'])('is for customers: %s is not told', async (as) => {
    for (const what of ['GET /v1/me/receipts', 'GET /v1/me/orders', 'POST /v1/me/orders/own-1/values'])
      expect(await served().ask(what, { as })).toMatchObject(problem(403, 'not-permitted'));
  });
});
