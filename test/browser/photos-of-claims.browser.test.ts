import { expect, test } from 'vitest';
import { ROLE_PERMISSIONS } from '../../src/rulebook/accounts/permissions.ts';
import { opening, ownDisputes } from '../../src/service/disputes/contract.ts';
import { askRequest, ownReturn, ownReturns } from '../../src/service/returns/contract.ts';
import { OWN_DISPUTES } from '../../src/words/disputes-en.ts';
import { ASK_RETURN } from '../../src/words/own-returns-en.ts';
import { expectGoodLooks } from './every-look.ts';
import { BESIDE_ORDER, NO_DISPUTES } from './fixtures/own-order.ts';
import { openConsole } from './page.ts';
import type { Answers, Asked } from './site.ts';

const CUSTOMER = {
  ...{ kind: 'customer', id: 'C-9', marketplaceUrl: 'https://shop.example/orders' },
  permissions: ROLE_PERMISSIONS.customer,
  ...{ signedInUntil: '2099-03-20T16:00:00Z', provenUntil: '2099-03-20T15:10:00Z' },
};
const ORDER = {
  ...{ order: 'O-1', seller: 'S-1', fulfilment: 'seller', placedAt: '2026-03-10T15:00:00Z', state: 'delivered' },
  ...{ shipBy: '2026-03-12T15:00:00Z', deliverBy: '2026-03-20T15:00:00Z', deliveredAt: '2026-03-14T15:00:00Z' },
  ...{ openCases: [], cases: [] },
};
const BESIDE: Answers = {
  ...{ 'GET /v1/me': CUSTOMER, 'GET /v1/me/orders/O-1': ORDER, ...BESIDE_ORDER },
  'GET /v1/me/receipts': { items: [], next: null },
};

test('from the form of a return one click leads to its conversation, where photos go', async () => {
  const ids: string[] = [];
  const page = await openConsole({
    path: '/customer/orders/O-1/return',
    answers: {
      ...BESIDE,
      'GET /v1/me/orders/O-1/returns': ownReturns.parse({
        ...{ order: 'O-1', returns: [] },
        ask: { allowed: true, until: '2026-04-13T15:00:00Z' },
      }),
      'POST /v1/me/orders/O-1/returns': (request: Asked) => {
        const { id, reason } = askRequest.parse(request.postDataJSON());
        ids.push(id);
        const one = {
          ...{ return: id, order: 'O-1', seller: 'S-1', fulfilment: 'seller', state: 'requested', reason },
          ...{ requestedAt: '2026-03-18T15:00:00Z', version: 1, toldBy: 'customer', refunds: [], may: ['withdraw'] },
        };
        return { status: 201, body: ownReturn.parse(one) };
      },
    },
  });
  await page.getByRole('radio', { name: 'It arrived damaged' }).check();
  await expectGoodLooks(page);
  await page.getByRole('button', { name: ASK_RETURN.withPhotos }).dblclick();
  await page.waitForURL(/\/customer\/messages\//);
  expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/customer/messages/O-1~${ids[0]}`);
  expect(new Set(ids).size).toBe(1);
});

test('from the form of a dispute, too', async () => {
  const sent: string[] = [];
  const disputes = ownDisputes.parse({
    ...{ ...NO_DISPUTES, order: 'O-1' },
    reasons: [{ reason: 'counterfeit', may: 'now', until: '2026-05-13T15:00:00Z' }],
  });
  const page = await openConsole({
    path: '/customer/orders/O-1',
    answers: {
      ...BESIDE,
      'GET /v1/me/orders/O-1/disputes': disputes,
      'POST /v1/me/orders/O-1/disputes': (request: Asked) => {
        sent.push(opening.parse(request.postDataJSON()).id);
        return { body: disputes };
      },
    },
  });
  await page.getByRole('button', { name: OWN_DISPUTES.open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('It is a counterfeit').check();
  await dialog.getByLabel(OWN_DISPUTES.text).fill('It is a copy: the label is printed wrong.');
  await dialog.getByLabel(OWN_DISPUTES.photos).check();
  await expectGoodLooks(page);
  await dialog.getByRole('button', { name: OWN_DISPUTES.send }).click();
  await page.waitForURL(/\/customer\/messages\//);
  expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/customer/messages/O-1~${sent[0]}`);
});
