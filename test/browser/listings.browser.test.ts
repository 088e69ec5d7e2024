import { expect, test } from 'vitest';
import type { z } from 'zod';
import {
  listingAnswer,
  listingDecision,
  listingReport,
  listingReportReceived,
  listingReportStatus,
  ownOrderListings,
  sellersListing,
  sellersListings,
  staffListing,
  staffListings,
} from '../../src/service/listings/contract.ts';
import { LISTING_STATEMENT } from '../../src/words/listing-rulings-en.ts';
import { OWN_LISTINGS, REPORT_LISTING, SELLER_LISTINGS, STAFF_LISTINGS } from '../../src/words/listings-en.ts';
import { expectGoodLooks } from './every-look.ts';
import { BESIDE_ORDER, NO_DISPUTES } from './fixtures/own-order.ts';
import { answersFor, ME } from './fixtures/seller-answers.ts';
import { SELLER, warned } from './fixtures/seller-stories.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { lookAt, openConsole } from './page.ts';
import type { Asked } from './site.ts';

const [AT, BY, LATER] = ['2026-03-20T14:00:00Z', '2026-03-25T14:00:00Z', '2026-04-03T14:00:00Z'];
const TEXT = 'The picture shows another thing than the one that is sold.';
const WHY = 'The pictures show something else than what is sold';
const GIVEN = { ruling: 'pictures_wrong', words: WHY, ground: 'terms' } as const;
const RECEIVED = { reference: '7KQ2-M9XD-04TR', code: 'ABCD-EFGH-JKMN', reportedAt: AT };
const STATUS: z.input<typeof listingReportStatus> = {
  ...{ reference: RECEIVED.reference, reason: 'counterfeit', reportedAt: AT, status: 'waiting' },
  ...{ reasons: [], lookBy: BY, hidden: false, mayAskAgain: false },
};

test('a customer reports an item of an order in a choice and a sentence, once, and reads there what becomes of it', async () => {
  let items: z.input<typeof ownOrderListings>['items'] = [{ listing: 'L-9' }];
  const sent: unknown[] = [];
  const page = await openConsole({
    path: '/customer/orders/O-1',
    answers: {
      'GET /v1/me': {
        ...{ kind: 'customer', id: 'C-9', role: 'customer', permissions: { 'own-data.read': 'self' } },
        ...{ signedInUntil: LATER, provenUntil: LATER, marketplaceUrl: 'https://shop.example/orders' },
      },
      'GET /v1/me/orders/O-1': {
        ...{ order: 'O-1', seller: 'S-1', fulfilment: 'seller', placedAt: '2026-03-15T15:00:00Z' },
        ...{ state: 'handed_over', openCases: [], cases: [] },
      },
      ...BESIDE_ORDER,
      'GET /v1/me/receipts': { items: [], next: null },
      'GET /v1/me/orders/O-1/disputes': { order: 'O-1', ...NO_DISPUTES },
      'GET /v1/me/orders/O-1/listings': () => ({ body: ownOrderListings.parse({ seller: 'S-1', items }) }),
      'POST /v1/listing-reports': (request: Asked) => {
        sent.push(listingReport.parse(request.postDataJSON()));
        items = [{ listing: 'L-9', report: STATUS }];
        return { status: 201, body: listingReportReceived.parse(RECEIVED) };
      },
    },
  });
  page.setDefaultTimeout(8000);
  const section = page.getByRole('region', { name: OWN_LISTINGS.title });
  await section.getByRole('button', { name: 'Report listing L-9' }).click();
  const dialog = page.getByRole('dialog');
  const go = dialog.getByRole('button', { name: OWN_LISTINGS.send });
  await dialog.getByLabel(OWN_LISTINGS.text).fill(TEXT);
  await go.click();
  await dialog.getByText(OWN_LISTINGS.missingReason).waitFor();
  await dialog.getByText(OWN_LISTINGS.missingFaith).waitFor();
  await dialog.getByLabel('It is counterfeit').check();
  await dialog.getByLabel(OWN_LISTINGS.faith).check();
  await expectGoodLooks(page);
  await go.dblclick();
  await section.getByText('You reported listing L-9. A person looks').waitFor();
  expect(sent).toMatchObject([{ seller: 'S-1', listing: 'L-9', order: 'O-1', reason: 'counterfeit', text: TEXT }]);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expectGoodLooks(page);
});

test('anybody reports a listing that a link names, keeps a code, and asks that another person looks at what was left shown', async () => {
  const sent: unknown[] = [];
  const decided: z.input<typeof listingReportStatus> = {
    ...{ ...STATUS, status: 'decided', finding: 'accurate', words: 'The listing says what is sold.', decidedAt: BY },
    mayAskAgain: true,
  };
  const page = await openConsole({
    path: '/report-a-listing?seller=S-1&listing=L-9',
    answers: {
      'POST /v1/listing-reports': (request: Asked) => {
        sent.push(listingReport.parse(request.postDataJSON()));
        return { status: 201, body: RECEIVED };
      },
      [`GET /v1/listing-reports/${RECEIVED.reference}/status`]: listingReportStatus.parse(decided),
      [`POST /v1/listing-reports/${RECEIVED.reference}/review`]: listingReportStatus.parse(STATUS),
    },
  });
  page.setDefaultTimeout(8000);
  const go = page.getByRole('button', { name: OWN_LISTINGS.send });
  await go.click();
  await page.getByText(OWN_LISTINGS.missingReason).waitFor();
  await page.getByText(REPORT_LISTING.textMissing).waitFor();
  await expectGoodLooks(page);
  await page.getByLabel('It is counterfeit').check();
  await page.getByLabel(OWN_LISTINGS.text).fill(TEXT);
  await page.getByLabel(OWN_LISTINGS.faith).check();
  await go.click();
  await page.getByText(RECEIVED.code).waitFor();
  expect(sent).toMatchObject([{ seller: 'S-1', listing: 'L-9', goodFaith: true }]);
  await expectGoodLooks(page);
  await page.getByRole('link', { name: REPORT_LISTING.status }).click();
  await page.getByRole('button', { name: REPORT_LISTING.look }).click();
  await page.getByText('The listing says what is sold. It is shown.').waitFor();
  await expectGoodLooks(page);
  await page.getByRole('button', { name: REPORT_LISTING.again }).click();
  await page.getByText('A person looks by').waitFor();
});

test('a seller reads why a listing is taken down, says that it is put right, and can appeal', async () => {
  const told = {
    ...{ what: LISTING_STATEMENT.what, scope: LISTING_STATEMENT.scope, facts: [WHY], explained: TEXT },
    ...({ ground: 'terms', source: 'report' } as const),
    ...{ groundWords: LISTING_STATEMENT.ground.terms },
    ...{ sourceWords: LISTING_STATEMENT.source.report, automatedDetection: false },
    automatedDecision: false,
    ...{ decided: LISTING_STATEMENT.decided, counts: LISTING_STATEMENT.counts },
    redress: [LISTING_STATEMENT.correct, LISTING_STATEMENT.appeal, LISTING_STATEMENT.further],
  } as const;
  let one: z.input<typeof sellersListing> = {
    ...{ listing: 'L-9', stage: 'taken_down', hidden: true, at: AT, appealUntil: LATER, may: ['correct', 'appeal'] },
    statement: { ...told, facts: [...told.facts], redress: [...told.redress] },
    history: [
      { at: AT, move: 'take_down', words: 'It was taken down.', finding: 'inaccurate', reasons: [GIVEN], text: TEXT },
    ],
  };
  const sent: unknown[] = [];
  const page = await openConsole({
    path: '/seller/listings',
    answers: {
      ...answersFor(warned),
      'GET /v1/me': { ...ME, permissions: { ...ME.permissions, 'listings.answer': 'own' } },
      [`GET /v1/sellers/${SELLER}/listings`]: sellersListings.parse({
        items: [{ listing: 'L-9', stage: 'taken_down', hidden: true, at: AT }],
        next: null,
      }),
      [`GET /v1/sellers/${SELLER}/listings/L-9`]: () => ({ body: sellersListing.parse(one) }),
      [`POST /v1/sellers/${SELLER}/listings/L-9/correction`]: (request: Asked) => {
        sent.push(listingAnswer.parse(request.postDataJSON()));
        const { appealUntil: _until, ...rest } = one;
        one = { ...rest, stage: 'corrected', lookBy: BY, may: ['appeal'] };
        return { body: sellersListing.parse(one) };
      },
    },
  });
  page.setDefaultTimeout(8000);
  await page.getByText('Taken down').first().waitFor();
  await expectGoodLooks(page);
  await page.getByRole('link', { name: 'L-9' }).click();
  await page.getByText(LISTING_STATEMENT.scope).waitFor();
  await page.getByText('You can appeal until').waitFor();
  await expectGoodLooks(page);
  await lookAt(page, 'seller-listing');
  await page.getByRole('button', { name: SELLER_LISTINGS.correct }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(SELLER_LISTINGS.correctLabel).fill('I have taken new pictures.');
  await dialog.getByRole('button', { name: SELLER_LISTINGS.send }).click();
  await page.getByText('A person looks by').waitFor();
  expect(sent).toEqual([{ text: 'I have taken new pictures.' }]);
  expect(await page.getByRole('button', { name: SELLER_LISTINGS.appeal, exact: true }).count()).toBe(1);
});

test('staff see all that is known of a listing, and take it down after reading what follows; a slower one loses nothing', async () => {
  let version = 1;
  const id = 'S-1~L-9';
  const one = (): z.input<typeof staffListing> => ({
    ...{ id, seller: 'S-1', listing: 'L-9', stage: 'reported', version, dueAt: BY },
    ...{ found: [{ fact: 'reported', words: 'People reported it' }], may: ['inspect', 'take_down'] },
    reports: [
      { reference: 'R-1', at: AT, reason: 'counterfeit', as: 'customer', order: 'O-1', text: TEXT, askedAgain: false },
    ],
    inspections: [{ event: 'e-1', at: AT, finding: 'counterfeit', by: 'automated', confirmed: false }],
    returns: [{ id: 'R-7', order: 'O-2', at: AT, words: 'Inspected: not as described' }],
    history: [],
    rulings: [{ ...GIVEN, finding: 'inaccurate' }],
  });
  const sent: unknown[] = [];
  const page = await openConsole({
    path: '/staff/listings',
    answers: {
      ...staffAnswers({}),
      'GET /v1/listings': staffListings.parse({
        items: [
          {
            ...{ id, seller: 'S-1', listing: 'L-9', stage: 'reported', since: AT, dueAt: BY },
            ...{ overdue: true, reports: 1 },
          },
        ],
        next: null,
      }),
      [`GET /v1/listings/${id}`]: () => ({ body: staffListing.parse(one()) }),
      [`POST /v1/listings/${id}/decision`]: (request: Asked) => {
        sent.push(listingDecision.parse(request.postDataJSON()));
        const detail = 'Since you loaded listing S-1~L-9: it was reported. Nothing was decided';
        const problem = { type: '/problems/listing-changed', title: 'Changed', status: 409, detail };
        if (version++ === 1) return { status: 409, body: problem };
        return { body: staffListing.parse({ ...one(), stage: 'taken_down', may: ['restore'] }) };
      },
    },
  });
  page.setDefaultTimeout(8000);
  await page.getByText('Overdue:').waitFor();
  await expectGoodLooks(page);
  await page.getByRole('link', { name: 'L-9' }).click();
  await page.getByText('Counterfeit (automated, not confirmed)').waitFor();
  await page.getByText('Inspected: not as described').waitFor();
  await page.getByText(TEXT).first().waitFor();
  const decide = page.getByRole('button', { name: STAFF_LISTINGS.send, exact: true });
  await decide.click();
  await page.getByText(STAFF_LISTINGS.missing).waitFor();
  await page.getByLabel(STAFF_LISTINGS.choices.take_down).check();
  await page.getByLabel(STAFF_LISTINGS.findings.inaccurate).check();
  await page.getByLabel(WHY).check();
  await page.getByLabel(STAFF_LISTINGS.text).fill(TEXT);
  await expectGoodLooks(page);
  await decide.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(STAFF_LISTINGS.follows.take_down).waitFor();
  await expectGoodLooks(page);
  await lookAt(page, 'staff-listing');
  await dialog.getByRole('button', { name: STAFF_LISTINGS.choices.take_down }).click();
  await expect.poll(() => sent.length).toBe(1);
  // What was chosen is still there once what is new was read.
  await expect.poll(() => page.getByLabel(WHY).isChecked()).toBe(true);
  await dialog.waitFor({ state: 'detached' });
  await decide.click();
  await dialog.getByRole('button', { name: STAFF_LISTINGS.choices.take_down }).click();
  await expect
    .poll(() => sent)
    .toMatchObject([
      { decision: 'take_down', finding: 'inaccurate', reasons: ['pictures_wrong'], version: 1 },
      { decision: 'take_down', finding: 'inaccurate', reasons: ['pictures_wrong'], version: 2 },
    ]);
});
