import { expect, test } from 'vitest';
import { ROLE_PERMISSIONS } from '../../src/rulebook/accounts/permissions.ts';
import { incidentReport } from '../../src/service/incidents/contract.ts';
import { SHELL } from '../../src/words/console-en.ts';
import { REPORT_PAGE, REPORT_SENT } from '../../src/words/report-a-problem-en.ts';
import { expectGoodLooks } from './every-look.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { calm } from './fixtures/seller-stories.ts';
import { openConsole } from './page.ts';
import type { Answers, Asked } from './site.ts';

const CUSTOMER: Answers = {
  'GET /v1/me': {
    ...{ kind: 'customer', id: 'C-9', marketplaceUrl: null, permissions: { 'own-data.read': 'self' } },
    ...{ signedInUntil: '2099-03-20T16:00:00Z', provenUntil: '2026-03-20T15:10:00Z' },
  },
};
const HUB: Answers = {
  'GET /v1/me': {
    ...{ kind: 'person', id: 'P-ada', name: 'Ada Bailey', email: 'ada@hub.example', role: 'hub-operator' },
    ...{ secondStep: true, signedInUntil: '2099-03-27T15:00:00Z', permissions: ROLE_PERMISSIONS['hub-operator'] },
  },
  'GET /v1/hub/hubs': { hubs: ['Kingston'] },
};
const DRIVER: Answers = {
  'GET /v1/carrier/session': {
    ...{ pass: 'P-1', driver: 'D-17', carrier: 'Island Couriers', leg: 'delivery' },
    ...{ until: '2099-03-20T22:00:00Z', calls: false },
  },
  'GET /v1/carrier/scans': { items: [], next: null },
};

/** Pages of whom the demonstration has nobody who signs in; of everybody else, see test/product/roles.ts. */
test.each<[string, Answers]>([
  ['/sign-in', {}],
  ['/invitation', {}],
  ['/recovery', {}],
  ['/recovery/finish', {}],
  ['/customer/arrive', {}],
  ['/carrier', {}],
  ['/carrier', DRIVER],
  ['/nothing-is-here', {}],
  ['/customer', CUSTOMER],
  ['/customer/orders/O-1', CUSTOMER],
  ['/customer/messages', CUSTOMER],
  ['/customer/uses', CUSTOMER],
  ['/customer/data', CUSTOMER],
  ['/hub/pick', HUB],
])('from %s a data problem is reported by the keyboard alone', async (path, answers) => {
  const page = await openConsole({ path, answers });
  const link = page.locator('a[href="/report-a-problem"]').last();
  await link.waitFor();
  for (let pressed = 0; pressed < 40; pressed++) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === element.ownerDocument.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: REPORT_PAGE.title }).waitFor();
});

test('somebody of a shop says that it was their own slip, and reads reference, code and what happens next', async () => {
  const sent: unknown[] = [];
  const page = await openConsole({
    path: '/report-a-problem',
    answers: answersFor(calm, {
      'POST /v1/incidents': (request: Asked) => {
        sent.push(incidentReport.parse(request.postDataJSON()));
        const received = { reference: '7KQ2-M9XD-04TR', code: '8AB3-N7YE-15VS', reportedAt: '2026-03-20T15:00:00Z' };
        return { status: 201, body: received };
      },
    }),
  });
  await page.getByRole('checkbox', { name: REPORT_PAGE.ownSlip }).check();
  await page.getByRole('button', { name: REPORT_PAGE.submit }).click();
  await page.getByText(REPORT_PAGE.kindMissing).waitFor();
  await expectGoodLooks(page);
  await page.getByRole('radio', { name: 'Somebody saw data that they should not see' }).check();
  await page.getByRole('textbox', { name: REPORT_PAGE.text }).fill('A box with labels stood open for an hour.');
  await page.getByRole('button', { name: REPORT_PAGE.submit }).click();
  await page.getByText('7KQ2-M9XD-04TR').waitFor();
  await page.getByRole('heading', { name: REPORT_SENT.next }).waitFor();
  expect(sent).toEqual([{ kind: 'seen', text: 'A box with labels stood open for an hour.', ownSlip: true }]);
});

test('nobody without a shop is asked whether it was theirs', async () => {
  const page = await openConsole({ path: '/report-a-problem', answers: {} });
  await page.getByRole('button', { name: REPORT_PAGE.submit }).waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(0);
  expect(SHELL.report).toBe(REPORT_PAGE.title);
});
