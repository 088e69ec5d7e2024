import { expect, test } from 'vitest';
import type { z } from 'zod';
import {
  answer,
  decision,
  look,
  looked,
  opening,
  ownDisputes,
  sellersDispute,
  sellersDisputes,
  staffDispute,
  staffDisputes,
} from '../../src/service/disputes/contract.ts';
import { refundRequest, refunds, refundWarning } from '../../src/service/refunds/contract.ts';
import {
  DISPUTE_KNOWN,
  DISPUTE_PROPOSED,
  DISPUTE_REFUND,
  OWN_DISPUTES,
  REVIEW_DIALOG,
  SELLER_DISPUTES,
  STAFF_DISPUTES,
} from '../../src/words/disputes-en.ts';
import { REFUND_TEXT } from '../../src/words/seller-returns-en.ts';
import { expectGoodLooks } from './every-look.ts';
import { BESIDE, MONEY } from './fixtures/dispute-known.ts';
import { AT, BY, DECIDED, DISPUTE, FACTS, LATER, SAID, TEXT, WHY } from './fixtures/dispute-told.ts';
import { BESIDE_ORDER } from './fixtures/own-order.ts';
import { answersFor, ME } from './fixtures/seller-answers.ts';
import { SELLER, warned } from './fixtures/seller-stories.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { lookAt, openConsole } from './page.ts';
import type { Asked } from './site.ts';

test('a customer reads what is known and from when, opens a dispute once, and asks for a second look at its outcome', async () => {
  const order = {
    ...{ order: 'O-1', seller: 'S-1', fulfilment: 'seller', placedAt: '2026-03-15T15:00:00Z', state: 'handed_over' },
    ...{ openCases: [], cases: [] },
  };
  const reasons: z.input<typeof ownDisputes>['reasons'] = [
    { reason: 'not_received', may: 'later', from: BY },
    { reason: 'counterfeit', may: 'now', until: LATER },
    { reason: 'refund_missing', may: 'nothing-yet' },
  ];
  let items: z.input<typeof ownDisputes>['items'] = [];
  const sent: unknown[] = [];
  const body = () => ({
    body: ownDisputes.parse({ order: 'O-1', deliverBy: AT, facts: FACTS, ...BESIDE, reasons, items }),
  });
  const page = await openConsole({
    path: '/customer/orders/O-1',
    answers: {
      'GET /v1/me': {
        ...{ kind: 'customer', id: 'C-9', role: 'customer', permissions: { 'own-data.read': 'self' } },
        ...{ signedInUntil: LATER, provenUntil: LATER, marketplaceUrl: 'https://shop.example/orders' },
      },
      'GET /v1/me/orders/O-1': order,
      ...BESIDE_ORDER,
      'GET /v1/me/receipts': { items: [], next: null },
      'GET /v1/me/orders/O-1/disputes': body,
      'POST /v1/me/orders/O-1/disputes': (request: Asked) => {
        sent.push(opening.parse(request.postDataJSON()));
        items = [
          {
            ...DISPUTE,
            stage: 'decided',
            askAgainUntil: LATER,
            said: [SAID],
            decisions: [DECIDED],
            may: ['ask_again'],
          },
        ];
        return body();
      },
      'POST /v1/me/disputes/D-7/review': (request: Asked) => {
        sent.push(request.postDataJSON());
        items = items.map((each) => ({ ...each, stage: 'in_review', reviewBy: LATER, may: [] }));
        return body();
      },
    },
  });
  page.setDefaultTimeout(8000);
  const section = page.getByRole('region', { name: OWN_DISPUTES.title });
  await section.getByText('Claim: Said to be delivered by the shop').waitFor();
  await section.getByText('It has not arrived: from').waitFor();
  await section.getByRole('button', { name: OWN_DISPUTES.open }).click();
  const dialog = page.getByRole('dialog');
  const go = dialog.getByRole('button', { name: OWN_DISPUTES.send });
  await go.click();
  // All that is missing is said at once.
  await dialog.getByText('Write at least 10 characters').waitFor();
  await dialog.getByText(OWN_DISPUTES.missingReason).waitFor();
  await dialog.getByLabel(OWN_DISPUTES.text).fill(TEXT);
  await go.click();
  await dialog.getByText(OWN_DISPUTES.missingReason).waitFor();
  expect(await dialog.getByLabel('It has not arrived').count()).toBe(0);
  await dialog.getByLabel('It is a counterfeit').check();
  await expectGoodLooks(page);
  await go.dblclick();
  await section.getByText('Nothing that is known shows whose fault it was.').waitFor();
  expect(sent).toMatchObject([{ reason: 'counterfeit', text: TEXT }]);
  const talk = section.getByRole('link', { name: OWN_DISPUTES.toConversation });
  expect(await talk.getAttribute('href')).toBe('/customer/messages/O-1~D-7');
  await section.getByText('You can ask until').waitFor();
  // What was done is told over the lower edge, and may lie over a button for a moment.
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expectGoodLooks(page);
  await lookAt(page, 'customer-dispute');
  await section.getByRole('button', { name: REVIEW_DIALOG.open }).click();
  await dialog.getByLabel(REVIEW_DIALOG.label).fill('Nobody looked at the printing.');
  await dialog.getByRole('button', { name: REVIEW_DIALOG.send }).click();
  await section.getByText('Somebody else looks at it by').waitFor();
});

test('a seller sees what is known first, states facts that are kept while they are written, and accepts nothing unread', async () => {
  const one: z.input<typeof sellersDispute> = {
    ...{ ...DISPUTE, said: [SAID], fulfilment: 'seller', facts: [...FACTS], may: ['accept', 'state'] },
    ...BESIDE,
    found: [{ fact: 'handed_over_not_delivered', words: 'The carrier has it and has not delivered it' }],
    counts: 'It ends at once and counts as one order with a defect.',
    customerData: [{ field: 'region', may: true }],
  };
  const summary = { id: 'D-7', order: 'O-1', reason: 'counterfeit', openedAt: AT, stage: 'awaiting_answer', dueAt: BY };
  const sent: unknown[] = [];
  const paid: unknown[] = [];
  const list = `/v1/sellers/${SELLER}/disputes`;
  const page = await openConsole({
    path: '/seller/disputes',
    answers: answersFor(warned, {
      'GET /v1/me': { ...ME, permissions: { ...ME.permissions, 'disputes.answer': 'own' } },
      [`GET ${list}`]: sellersDisputes.parse({ items: [{ ...summary, overdue: false }], next: null }),
      [`GET ${list}/D-7`]: sellersDispute.parse(one),
      'GET /v1/orders/O-1/refunds': refunds.parse(MONEY),
      'POST /v1/orders/O-1/refunds': (request: Asked) => {
        const wanted = refundRequest.parse(request.postDataJSON());
        paid.push(wanted);
        if (wanted.early !== true)
          return { body: refundWarning.parse({ warning: { metric: 'early_refund', decisions: [] } }) };
        return { status: 201, body: refunds.parse({ ...MONEY, left: { amount: '0.00', currency: 'USD' } }) };
      },
      [`POST ${list}/D-7/answer`]: (request: Asked) => {
        sent.push(answer.parse(request.postDataJSON()));
        const isStated = sent.length === 1;
        const detail = 'Your shop has stated its facts about dispute D-7';
        if (isStated)
          return { status: 409, body: { type: '/problems/dispute-answered', title: 'No', status: 409, detail } };
        return { body: sellersDispute.parse({ ...one, stage: 'ended', how: 'accepted', may: [] }) };
      },
    }),
  });
  page.setDefaultTimeout(8000);
  await page.getByRole('link', { name: 'O-1' }).click();
  await page.getByText('The carrier has it and has not delivered it').waitFor();
  await page.getByText(TEXT).waitFor();
  const field = page.getByLabel(SELLER_DISPUTES.text);
  await field.fill('It is the real thing, see the listing.');
  await page.reload();
  await expect.poll(() => field.inputValue()).toContain('real thing');
  await page.getByRole('button', { name: SELLER_DISPUTES.state }).click();
  await page.getByText('has stated its facts').waitFor();
  expect(await field.inputValue()).toContain('real thing');
  await expectGoodLooks(page);
  await lookAt(page, 'seller-dispute');
  const talk = page.getByRole('link', { name: SELLER_DISPUTES.conversation });
  expect(await talk.getAttribute('href')).toBe('/seller/messages/O-1~D-7');
  await page.getByRole('list', { name: DISPUTE_KNOWN.custody }).getByText('Packed').waitFor();
  await page.getByText('Nothing was heard of it for a week.').waitFor();
  // Money goes back in the one way there is, after the warning.
  await page.getByRole('button', { name: DISPUTE_REFUND.open }).click();
  const paying = page.getByRole('dialog');
  await paying.getByRole('button', { name: /45.00 USD/ }).click();
  await paying.getByText(REFUND_TEXT.early).waitFor();
  await paying.getByRole('button', { name: /45.00 USD/ }).click();
  await paying.waitFor({ state: 'hidden' });
  expect(paid).toMatchObject([{ amount: { amount: '45.00' } }, { early: true, refunded: '0.00' }]);
  await page.getByRole('button', { name: SELLER_DISPUTES.accept }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('counts as one order with a defect').waitFor();
  const accept = dialog.getByRole('button', { name: SELLER_DISPUTES.accept });
  expect(await accept.isDisabled()).toBe(true);
  await dialog.getByLabel(SELLER_DISPUTES.understood).check();
  await accept.click();
  await expect.poll(() => sent.at(-1)).toEqual({ answer: 'accept', understood: true });
});

test('staff decide on facts: words are read for a reason, and whoever was slower is told what changed and loses nothing', async () => {
  const id = 'S-17~D-7';
  let version = 1;
  const one = (): z.input<typeof staffDispute> => ({
    ...{ ...DISPUTE, id, seller: 'S-17', stage: 'awaiting_decision', answered: 'overdue', version, said: [SAID] },
    facts: FACTS.map((each, index) => ({
      ...each,
      event: `e-${index}`,
      ...(index === 0 && { trackingNumber: 'KX-1' }),
    })),
    ...BESIDE,
    proposed: { outcome: 'no_fault', words: 'No side is at fault.', rulings: ['nothing_shown'] },
    ...{ found: [], fulfilment: 'seller', promised: { shipBy: AT, deliverBy: BY } },
    rulings: [{ ruling: 'nothing_shown', outcome: 'no_fault', words: WHY }],
    history: [{ at: AT, words: 'The customer opened it' }],
    unfounded: { count: 2, decided: 4, share: 0.5, days: 365 },
  });
  const sent: unknown[] = [];
  const paid: unknown[] = [];
  const address = encodeURIComponent(id);
  const page = await openConsole({
    path: '/staff/disputes',
    answers: {
      ...staffAnswers({ role: 'staff-agent' }),
      'GET /v1/disputes': staffDisputes.parse({
        items: [
          { id, seller: 'S-17', order: 'O-1', openedAt: AT, stage: 'awaiting_decision', dueAt: AT, overdue: true },
        ],
        next: null,
      }),
      [`GET /v1/disputes/${id}`]: () => ({ body: staffDispute.parse(one()) }),
      'GET /v1/sellers/S-17/orders/O-1/refunds': refunds.parse(MONEY),
      'POST /v1/sellers/S-17/orders/O-1/refunds': (request: Asked) => {
        paid.push(refundRequest.parse(request.postDataJSON()));
        return { status: 201, body: refunds.parse({ ...MONEY, left: { amount: '35.00', currency: 'USD' } }) };
      },
      [`POST /v1/disputes/${id}/looks`]: (request: Asked) => {
        sent.push(look.parse(request.postDataJSON()));
        const said = { by: 'customer', at: AT, text: 'Is it real?', delivered: true };
        return { body: looked.parse({ written: [{ by: 'customer', at: AT, text: TEXT }], conversation: [said] }) };
      },
      [`POST /v1/disputes/${id}/decision`]: (request: Asked) => {
        sent.push(decision.parse(request.postDataJSON()));
        const detail = 'Since you loaded dispute D-7: the shop stated its facts. Nothing was decided';
        const problem = { type: '/problems/dispute-changed', title: 'Changed', status: 409, detail };
        if (version++ === 1) return { status: 409, body: problem };
        return { body: staffDispute.parse({ ...one(), stage: 'decided', askAgainUntil: LATER, decisions: [DECIDED] }) };
      },
    },
  });
  page.setDefaultTimeout(8000);
  await page.getByText('Overdue:').waitFor();
  await expectGoodLooks(page);
  await page.getByRole('link', { name: 'O-1' }).click();
  await page.waitForURL(new RegExp(address.replace('~', '(~|%7E)')));
  await page.getByText('KX-1').waitFor();
  await page.getByText('2 of 4 decided disputes').waitFor();
  await page.getByText('Silence alone').or(page.getByText('That is no fault')).first().waitFor();
  await page.getByLabel(STAFF_DISPUTES.lookReason).fill('The statement says too little.');
  await page.getByRole('button', { name: STAFF_DISPUTES.lookOpen }).click();
  await page.getByText('Is it real?').waitFor();

  await page.getByRole('list', { name: DISPUTE_KNOWN.custody }).getByText('Packed').waitFor();
  await page.getByText('KX-9').waitFor();
  // What the facts say is taken over by a click, and by nothing else.
  expect(await page.getByLabel('Nobody').isChecked()).toBe(false);
  await page.getByRole('button', { name: DISPUTE_PROPOSED.take }).click();
  expect(await page.getByLabel(WHY).isChecked()).toBe(true);
  await page.reload();
  await page.getByLabel('The seller', { exact: true }).check();
  await page.getByRole('button', { name: DISPUTE_REFUND.open }).click();
  const paying = page.getByRole('dialog');
  await paying.getByLabel(/Amount/).fill('10.00');
  await paying.getByRole('button', { name: /10.00 USD/ }).click();
  await paying.waitFor({ state: 'hidden' });
  expect(paid).toMatchObject([{ amount: { amount: '10.00', currency: 'USD' }, refunded: '0.00' }]);

  const decide = page.getByRole('button', { name: STAFF_DISPUTES.send });
  await decide.first().click();
  await page.getByText(STAFF_DISPUTES.missing).waitFor();
  await page.getByLabel('The seller', { exact: true }).check();
  await page.getByText(STAFF_DISPUTES.noReasons).waitFor();
  await page.getByLabel('Nobody').check();
  await page.getByLabel(WHY).check();
  await decide.first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('No side is at fault').waitFor();
  await dialog.getByRole('button', { name: STAFF_DISPUTES.send }).click();
  await page.getByText('the shop stated its facts').waitFor();
  expect(await page.getByLabel(WHY).isChecked()).toBe(true);
  await expectGoodLooks(page);
  await lookAt(page, 'staff-dispute');
  await decide.first().click();
  await dialog.getByRole('button', { name: STAFF_DISPUTES.send }).click();
  await expect
    .poll(() => sent.slice(1))
    .toMatchObject([
      { outcome: 'no_fault', reasons: ['nothing_shown'], version: 1 },
      { outcome: 'no_fault', reasons: ['nothing_shown'], version: 2 },
    ]);
});
