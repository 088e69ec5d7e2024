import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ROLE_PERMISSIONS } from '../../src/rulebook/accounts/permissions.ts';
import { checkInspection } from '../../src/rulebook/returns/inspection.ts';
import { refundRequest, refunds, refundWarning } from '../../src/service/refunds/contract.ts';
import {
  askRequest,
  inspectionRequest,
  ownReturn,
  ownReturns,
  returnDetail,
  returnsPage,
} from '../../src/service/returns/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { NO_DISPUTES } from './fixtures/own-order.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { SELLER, warned } from './fixtures/seller-stories.ts';
import { trackingOf } from './fixtures/tracking.ts';
import { openConsole } from './page.ts';
import type { Answers, Asked } from './site.ts';

const RETURN = '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10';
const GOOD = { right_item: 'yes', complete: 'yes', undamaged: 'yes', works: 'yes', genuine: 'yes' } as const;

const ASKED = {
  ...{ return: RETURN, order: 'O-1', seller: SELLER, fulfilment: 'seller', state: 'requested', reason: 'damaged' },
  ...{ requestedAt: '2026-03-18T15:00:00Z', version: 2, toldBy: 'customer', refunds: [] },
  next: { do: 'send', who: 'customer', by: '2026-04-01T15:00:00Z', late: false },
} as const;
const ARRIVED = {
  ...{ ...ASKED, state: 'received', receivedAt: '2026-03-19T15:00:00Z', version: 3 },
  next: { do: 'inspect', who: 'seller', by: '2026-03-20T15:00:00Z', late: true },
} as const;
const LOOKED = {
  ...{ ...ARRIVED, state: 'inspected', version: 4 },
  inspection: { at: '2026-03-20T15:00:00Z', by: 'seller', outcome: 'as_described', checks: GOOD },
  next: { do: 'refund', who: 'seller', by: '2026-03-25T15:00:00Z', late: false },
} as const;
const CODE = {
  ...{ text: '7K2M9QXT4HJ0R5VWY8ZB3CDEFG12', groups: '7K2M 9QXT 4HJ0 R5VW Y8ZB 3CDE FG12' },
  symbol: { width: 2, quiet: 4, parts: [{ x: 0, y: 0, width: 1, height: 1 }] },
};

/** An answer that keeps to the contract. */
function body<Shape extends { parse: (value: unknown) => unknown }>(shape: Shape, value: unknown) {
  return { body: shape.parse(value) };
}

const CUSTOMER = {
  ...{ kind: 'customer', id: 'C-9', marketplaceUrl: 'https://shop.example/orders' },
  permissions: ROLE_PERMISSIONS.customer,
  ...{ signedInUntil: '2026-03-20T16:00:00Z', provenUntil: '2026-03-20T15:10:00Z' },
};
const ORDER = {
  ...{ order: 'O-1', seller: SELLER, fulfilment: 'seller', placedAt: '2026-03-10T15:00:00Z', state: 'delivered' },
  ...{ shipBy: '2026-03-12T15:00:00Z', deliverBy: '2026-03-20T15:00:00Z', acceptedAt: '2026-03-11T15:00:00Z' },
  ...{ deliveredAt: '2026-03-14T15:00:00Z', openCases: [], cases: [] },
};

/** A customer whose order has arrived; what is asked and taken back is kept. */
function customer(): { readonly answers: Answers; readonly asked: unknown[] } {
  let now: object | undefined;
  const asked: unknown[] = [];
  const one = '/v1/me/orders/O-1/returns';
  const answers: Answers = {
    'GET /v1/me': CUSTOMER,
    'GET /v1/me/orders': { items: [ORDER], next: null },
    'GET /v1/me/orders/O-1': ORDER,
    'GET /v1/me/orders/O-1/disputes': { ...NO_DISPUTES, order: 'O-1' },
    'GET /v1/orders/O-1/tracking': trackingOf('O-1'),
    'GET /v1/me/receipts': { items: [], next: null },
    'GET /v1/me/returns': () => ({ body: { items: now === undefined ? [] : [now] } }),
    [`GET ${one}`]: () =>
      body(ownReturns, { order: 'O-1', ask: { allowed: true, until: '2026-04-13T15:00:00Z' }, returns: [] }),
    [`POST ${one}`]: (request: Asked) => {
      const wanted = askRequest.parse(request.postDataJSON());
      asked.push(wanted);
      now = { ...ASKED, reason: wanted.reason, may: ['withdraw'], code: CODE };
      return { status: 201, ...body(ownReturn, now) };
    },
    [`GET ${one}/${RETURN}`]: () => body(ownReturn, now),
    [`POST ${one}/${RETURN}/withdrawal`]: () => {
      const { next: _, code: __, ...rest } = { ...ASKED, code: CODE };
      now = { ...rest, state: 'withdrawn', may: [], closed: { at: '2026-03-18T16:00:00Z', why: 'withdrawn' } };
      return body(ownReturn, now);
    },
  };
  return { answers, asked };
}

test('a customer asks from the order’s page, shows the code, and keeps it after all', async () => {
  const { answers, asked } = customer();
  const page = await openConsole({ path: '/customer/orders/O-1', answers });
  await page.getByRole('link', { name: 'Send this order back' }).click();
  await page.getByRole('heading', { level: 1, name: 'Send order O-1 back' }).waitFor();
  const send = page.getByRole('button', { name: 'Ask for the return' });
  expect(await send.isDisabled()).toBe(true);
  await page.getByRole('radio', { name: 'It arrived damaged' }).check();
  await expectGoodLooks(page);
  await send.dblclick();
  await page.getByRole('heading', { level: 1, name: 'Return of order O-1' }).waitFor();
  // Pressed twice it is one return: the id is the same.
  expect(new Set(asked.map((each) => JSON.stringify(each))).size).toBe(1);
  await page.getByRole('img', { name: /7K2M 9QXT/ }).waitFor();
  await page.getByRole('link', { name: 'Write about this return' }).waitFor();
  await expectGoodLooks(page);

  await page.getByRole('button', { name: 'Keep it after all' }).click();
  await page.getByRole('button', { name: 'End the return' }).click();
  await page.getByText('You have kept it.').waitFor();
  expect(await page.getByRole('img', { name: /7K2M 9QXT/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Returns', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Returns' }).waitFor();
  await page.getByText('Taken back by the customer').waitFor();
});

const OF = `/v1/sellers/${SELLER}/returns`;

/** The words of what has the focus. */
function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

test('a seller inspects what came back, is told what contradicts, and pays back after a warning', async () => {
  let now: object = { ...ARRIVED, may: ['inspect'] };
  let left = '45.00';
  const given: unknown[] = [];
  const answers = answersFor(warned, {
    [`GET ${OF}`]: () => body(returnsPage, { items: [now], next: null }),
    [`GET ${OF}/${RETURN}`]: () => body(returnDetail, now),
    [`POST /v1/returns/${RETURN}/inspection`]: (request: Asked) => {
      const { outcome, checks } = inspectionRequest.parse(request.postDataJSON());
      if (checkInspection({ outcome, checks }) !== true)
        return {
          status: 400,
          body: {
            ...{ type: '/problems/inspection-contradicts', title: 'The inspection contradicts itself', status: 400 },
            detail: '“as it was sent” does not go with what was found at: undamaged. Nothing was changed',
          },
        };
      now = { ...LOOKED, may: ['refund'] };
      return body(returnDetail, now);
    },
    'GET /v1/orders/O-1/refunds': () =>
      body(refunds, {
        ...{ order: 'O-1', reviewed: false, waits: RETURN, refunds: [] },
        ...{ paid: usd('45.00'), refunded: usd('0.00'), left: usd(left) },
      }),
    'POST /v1/orders/O-1/refunds': (request: Asked) => {
      const wanted = refundRequest.parse(request.postDataJSON());
      given.push(wanted);
      if (wanted.early !== true)
        return body(refundWarning, {
          warning: { metric: 'early_refund', waits: RETURN, decisions: [{ decision: 'warning.issued' }] },
        });
      left = '0.00';
      return { status: 201, ...body(refunds, { order: 'O-1', reviewed: false, refunds: [] }) };
    },
  });
  const page = await openConsole({ path: '/seller/returns?state=to_inspect', answers });
  await page.getByRole('heading', { level: 1, name: 'Returns' }).waitFor();
  await page.getByText('Late', { exact: true }).first().waitFor();
  await expectGoodLooks(page);
  await page.getByRole('link', { name: 'O-1' }).click();
  await page.getByRole('heading', { level: 1, name: 'Return of order O-1' }).waitFor();
  await page.getByText('It does not count against you by itself.').waitFor();

  const missing = (points: string) => page.getByText(`Still to be said: ${points}.`, { exact: true }).waitFor();
  await missing('the right item, complete, undamaged, works, genuine, what it comes to');
  for (const point of ['The right item', 'Complete', 'Works', 'Genuine'])
    await page.getByRole('radiogroup', { name: point }).getByText('Yes', { exact: true }).click();
  await page.getByRole('radiogroup', { name: 'Undamaged' }).getByText('No', { exact: true }).click();
  await missing('what it comes to');
  await page.getByRole('radio', { name: 'As it was sent' }).check();
  await expectGoodLooks(page);
  await page.getByRole('button', { name: 'Record the inspection' }).click();
  await page.getByText('does not go with what was found at: undamaged').waitFor();
  // Whoever goes by keyboard is where they were, and not at the top of the page.
  await expect.poll(() => focused(page)).toBe('Record the inspection');
  // What was chosen is still there.
  await page.getByRole('radiogroup', { name: 'Undamaged' }).getByText('Yes', { exact: true }).click();

  await page.getByRole('button', { name: 'Pay back', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Pay back order O-1' });
  await dialog.getByRole('button', { name: 'Pay back 45.00 USD' }).click();
  await dialog.getByText('Nobody has looked yet').waitFor();
  await dialog.getByText('With it this would be decided at once: warned.').waitFor();
  await expectGoodLooks(page);
  // Another amount is another question.
  await dialog.getByRole('textbox', { name: 'Amount in USD' }).fill('20.00');
  await dialog.getByRole('button', { name: 'Pay back 20.00 USD' }).click();
  await dialog.getByRole('button', { name: 'Pay back 20.00 USD all the same' }).click();
  await page.getByText('20.00 USD is paid back.').waitFor();
  expect(given).toMatchObject([
    { amount: usd('45.00'), refunded: '0.00' },
    { amount: usd('20.00') },
    { amount: usd('20.00'), early: true },
  ]);
  expect(new Set(given.map((each) => (each as { id: string }).id)).size).toBe(1);

  await page.getByRole('button', { name: 'Record the inspection' }).click();
  await page.getByText('The inspection says “as it was sent”').waitFor();
  await expect.poll(() => focused(page)).toBe('What is next');
});

function usd(amount: string) {
  return { amount, currency: 'USD' };
}
