import { describe, expect, test } from 'vitest';
import { accessStatistics, exposureAnswer, sellersShown } from '../../src/service/data-protection/contract.ts';
import {
  incident,
  incidentClosing,
  incidentReceived,
  incidentReport,
  incidentStatus,
  incidentsPage,
} from '../../src/service/incidents/contract.ts';
import { retentionAnswer } from '../../src/service/retention/contract.ts';
import { accessesPage } from '../../src/service/reveals/contract.ts';
import { clockedRequest, subjectRequests } from '../../src/service/subject-requests/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

const SENT = { reference: '7KQ2-M9XD-04TR', code: 'AB12-CD34-EF56', reportedAt: '2026-03-20T14:00:00Z' };
const STORY = 'A stranger knew my address and wrote to me';

describe('report a data problem', () => {
  test('takes a choice and a sentence; what fails loses nothing; the code is shown once and opens the status', async () => {
    const sent: unknown[] = [];
    const added: unknown[] = [];
    const state = { reference: SENT.reference, kind: 'contacted', reportedAt: SENT.reportedAt, answer: null };
    const page = await openConsole({
      path: '/report-a-problem',
      answers: {
        'POST /v1/incidents': (request: Asked) => {
          sent.push(incidentReport.parse(request.postDataJSON()));
          if (sent.length === 1)
            return {
              status: 503,
              body: { type: '/problems/unavailable', title: 'Away', detail: 'Try again.', status: 503 },
            };
          return { status: 201, body: incidentReceived.parse(SENT) };
        },
        'GET /v1/incidents/*': incidentStatus.parse({ ...state, status: 'received', added: [] }),
        'POST /v1/incidents/*': (request: Asked) => {
          added.push(request.postDataJSON());
          return { body: incidentStatus.parse({ ...state, status: 'received', added: [{ at: SENT.reportedAt }] }) };
        },
      },
    });
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('Choose the one that comes nearest.').waitFor();
    await page.getByText('Say in a sentence what happened').waitFor();
    await expectGoodLooks(page);

    await page.getByRole('radio', { name: 'Somebody contacted me outside the marketplace' }).check();
    await page.getByRole('textbox', { name: 'Tell it in your own words' }).fill(STORY);
    await page.getByText('If you know: which order').click();
    await page.getByRole('textbox', { name: 'Order number' }).fill('two words');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('An order number has letters').waitFor();
    await page.getByRole('textbox', { name: 'Order number' }).fill('O-7');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('nothing of it was lost').waitFor();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByRole('heading', { level: 1, name: 'We have your report' }).waitFor();
    await page.getByText(SENT.code).waitFor();
    expect(sent).toEqual([1, 2].map(() => ({ kind: 'contacted', text: STORY, order: 'O-7' })));
    await expectGoodLooks(page);

    await page.getByRole('link', { name: 'See what became of it' }).click();
    await page.waitForURL(/view=status$/);
    await page.getByRole('button', { name: 'Look' }).click();
    await page.getByText('Received: nobody has begun yet').waitFor();
    await page.getByRole('textbox', { name: 'Add something' }).fill('They wrote again today');
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByText('Added. We read it with your report.').waitFor();
    expect(added).toEqual([{ code: SENT.code, text: 'They wrote again today' }]);
    expect(page.url()).not.toContain(SENT.code);
    await expectGoodLooks(page);
  });

  test('staff claim a report and close it with an outcome and words', async () => {
    const line = {
      ...{ reference: SENT.reference, kind: 'contacted', reporter: 'nobody', reportedAt: SENT.reportedAt },
      status: 'received',
    };
    const report = { text: STORY, order: 'O-7' };
    let whole = { ...line, report, entries: [] as object[], weighing: null, recordOfReporter: null };
    const closed: unknown[] = [];
    const by = { id: 'p-1', name: 'Grace Campbell' };
    const page = await openConsole({
      path: '/staff/data-protection',
      answers: {
        ...staffAnswers({ role: 'data-protection-officer' }),
        'GET /v1/incidents': () => ({ body: incidentsPage.parse({ items: [line], next: null }) }),
        [`GET /v1/incidents/${SENT.reference}`]: () => ({ body: incident.parse(whole) }),
        [`POST /v1/incidents/${SENT.reference}/claim`]: () => {
          const entries = [{ at: SENT.reportedAt, act: 'claim', by, text: null }];
          whole = { ...whole, status: 'claimed', claimedBy: by, entries } as typeof whole;
          return { body: incident.parse(whole) };
        },
        [`POST /v1/incidents/${SENT.reference}/closing`]: (request: Asked) => {
          closed.push(incidentClosing.parse(request.postDataJSON()));
          const { claimedBy: _, ...rest } = whole as typeof whole & { claimedBy?: object };
          return {
            body: incident.parse({ ...rest, status: 'closed', outcome: 'confirmed', closedAt: SENT.reportedAt }),
          };
        },
      },
    });
    await page.getByText('somebody not signed in').waitFor();
    await expectGoodLooks(page);
    await page.getByRole('link', { name: 'Somebody contacted me outside the marketplace' }).click();
    await page.getByText(STORY).waitFor();
    await page.getByRole('link', { name: 'Open an inquiry with this report' }).click();
    const reports = page.getByRole('textbox', { name: 'References of reports, separated by commas' });
    expect(await reports.inputValue()).toBe(SENT.reference);
    await page.goBack();
    await page.getByRole('button', { name: 'Claim it' }).click();
    await page.getByText('Grace Campbell claimed it').waitFor();
    await expectGoodLooks(page);
    await page.getByRole('button', { name: 'Close it' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Close it' }).click();
    await dialog.getByText('Choose one.').waitFor();
    await dialog.getByRole('radio', { name: 'Confirmed', exact: true }).check();
    await dialog.getByRole('textbox').fill('The shop sees nothing more of you.');
    await expectGoodLooks(page);
    await dialog.getByRole('button', { name: 'Close it' }).click();
    await page.getByText('Closed.', { exact: true }).waitFor();
    expect(closed).toEqual([{ outcome: 'confirmed', answer: 'The shop sees nothing more of you.' }]);
  });
});

const PERIOD = { from: '2026-02-18T15:00:00Z', to: '2026-03-20T15:00:00Z' };
const NOUGHT = { shown: 0, masked: 0, refused: 0 };
const COUNTED = {
  ...PERIOD,
  ...{ asks: 1204, values: 17 },
  days: [
    { day: '2026-03-02', asks: 4, values: 1 },
    { day: '2026-03-05', asks: 1200, values: 16 },
  ],
  roles: [{ role: 'seller-owner', asks: 1204, values: 17 }],
  purposes: [{ purpose: 'fulfil', asks: 1204, values: 17 }],
  fields: [{ field: 'name', ...NOUGHT, shown: 17, refused: 1187 }],
  rules: [{ rule: 'seller.label', ...NOUGHT, refused: 1187 }],
};
const EXPOSED = { orders: 4000, values: 17, parts: 3, perOrder: 17 / 4000 };

test('the data protection officer watches accesses and exposure, and opens a seller; an administrator sees keys', async () => {
  const periods: (string | null)[] = [];
  const figures = {
    'GET /v1/data-protection/accesses': (request: Asked) => {
      periods.push(new URL(request.url()).searchParams.get('from'));
      const isEmpty = periods.length > 1;
      const none = { asks: 0, values: 0, days: [], roles: [], purposes: [], fields: [], rules: [] };
      return { body: accessStatistics.parse({ ...COUNTED, ...(isEmpty ? none : {}) }) };
    },
    'GET /v1/data-protection/sellers': sellersShown.parse({
      items: [{ seller: 'S-17', asks: 1204, values: 17, orders: 900 }],
      next: null,
    }),
    'GET /v1/data-protection/exposure': exposureAnswer.parse({
      ...{ ...PERIOD, all: EXPOSED },
      byFulfilment: [
        { fulfilment: 'seller', ...EXPOSED },
        { fulfilment: 'dispatched', orders: 0, values: 0, parts: 0, perOrder: null },
      ],
    }),
    'GET /v1/sellers/S-17/accesses': accessesPage.parse({
      items: [
        {
          ...{ id: 'a-1', at: PERIOD.to, order: 'O-7', role: 'seller-owner', purpose: 'fulfil', leaf: 'l-1' },
          ...{ person: { id: 'P-3', name: 'Winston Bailey' } },
          verdicts: [{ field: 'name', verdict: 'refuse', rule: 'seller.label' }],
        },
      ],
      next: null,
    }),
    'GET /v1/incidents': { items: [], next: null },
  };
  const page = await openConsole({
    path: '/staff/data-protection',
    answers: { ...staffAnswers({ role: 'data-protection-officer' }), ...figures },
  });
  await page.getByText('No report waits').waitFor();
  await page.getByRole('link', { name: 'Accesses' }).click();
  await page
    .getByRole('img', { name: /Times asked by day, from 2026-03-02 to 2026-03-05; most on one day: 1,200/ })
    .waitFor();
  await expectGoodLooks(page);
  await page.getByRole('combobox', { name: 'Period' }).selectOption('7');
  await page.waitForURL(/days=7/);
  await page.getByText('Nobody asked for anything in this period').waitFor();
  expect(periods).toEqual([null, '2026-09-07T15:00:00.000Z']);
  await page.getByRole('link', { name: 'S-17' }).click();
  await page.getByText('Winston Bailey, owner').waitFor();
  await expectGoodLooks(page);
  await page.goto('/staff/data-protection?view=exposure');
  await page.getByText('0.00425').first().waitFor();
  await page.getByText('no orders').waitFor();
  await expectGoodLooks(page);
  await page.getByRole('link', { name: 'The log' }).click();
  // The test has no log: what cannot be had is said, and how it is checked stands there all the same.
  await page.getByRole('alert').waitFor();
  await page.getByText('reads the whole log').waitFor();

  const keeping = retentionAnswer.parse({
    ...{ at: PERIOD.to, holding: 812, dueWithinDay: 4, dueWithinWeek: 31, waiting: 2, destroyed: 57 },
    overdue: { orders: 3, oldestHours: 5.2 },
    held: { openCase: 6, appealWindow: 1, appeal: 1, staffCase: 0 },
    ...{ keyVersions: [{ version: '3', keys: 814 }], rotatedAt: null },
  });
  const admin = await openConsole({
    path: '/staff/data-protection',
    answers: { ...staffAnswers({ role: 'administrator' }), 'GET /v1/data-protection/retention': keeping },
  });
  await admin.getByText('3 orders should have been destroyed, the first of them 6 hours ago.').waitFor();
  expect(await admin.getByRole('link', { name: 'Reports' }).count()).toBe(0);
  await expectGoodLooks(admin);

  const lead = await openConsole({
    path: '/staff/data-protection',
    answers: { ...staffAnswers({ role: 'staff-lead' }), ...figures },
  });
  await lead.getByText('No report waits').waitFor();
  expect(await lead.getByRole('link', { name: 'Accesses' }).count()).toBe(0);
});

test('requests of customers show their clocks and what they wait for; the officer extends one and refuses another', async () => {
  const erasure = {
    ...{ id: '019cf000-0000-7000-8000-000000000001', kind: 'erasure', status: 'held', by: 'customer', customer: 'C-9' },
    ...{ askedAt: '2026-02-20T15:00:00Z', dueAt: '2026-03-21T05:00:00Z', receipt: false },
    orders: [
      { order: 'O-1', state: 'erased', erasedAt: '2026-02-20T15:00:01Z' },
      {
        ...{ order: 'O-2', state: 'held' },
        hold: { reason: 'case_open', words: 'A return is open.', lookedAtAgain: '2026-03-21T15:00:00Z' },
      },
    ],
    clock: { warning: 'nine_tenths', warnings: ['2026-03-06T10:00:00Z'] },
  };
  const copy = {
    ...{
      id: '019cf000-0000-7000-8000-000000000002',
      kind: 'access',
      status: 'open',
      by: 'marketplace',
      customer: 'C-7',
    },
    ...{ askedAt: '2026-03-19T15:00:00Z', dueAt: '2026-04-18T05:00:00Z', receipt: false },
    clock: { warning: 'none', warnings: [] },
  };
  let items: object[] = [erasure, copy];
  const sent: unknown[] = [];
  const page = await openConsole({
    path: '/staff/data-protection',
    answers: {
      ...staffAnswers({ role: 'data-protection-officer' }),
      'GET /v1/incidents': { items: [], next: null },
      'GET /v1/subject-requests': () => ({ body: subjectRequests.parse({ items, next: null }) }),
      [`POST /v1/subject-requests/${erasure.id}/extension`]: (request: Asked) => {
        sent.push(request.postDataJSON());
        const extension = { reason: 'complex' as const, words: 'It is complex.' };
        const extended = { ...erasure, extension, dueAt: '2026-05-20T05:00:00Z' };
        items = [extended, copy];
        return { body: clockedRequest.parse(extended) };
      },
      [`POST /v1/subject-requests/${copy.id}/refusal`]: (request: Asked) => {
        sent.push(request.postDataJSON());
        items = items.slice(0, 1);
        const refusal = { ground: 'person_not_identified' as const, words: 'Not shown.', redress: 'Complain.' };
        return { body: clockedRequest.parse({ ...copy, status: 'refused', refusal, endedAt: '2026-03-20T15:00:00Z' }) };
      },
    },
  });
  await page.getByRole('link', { name: 'Requests of customers' }).click();
  await page.waitForURL(/view=requests/);
  await page.getByText('Nine tenths of its time have run').waitFor();
  await page.getByText('A return is open.').waitFor();
  await expectGoodLooks(page);
  await page.getByRole('button', { name: 'Extend it…' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Put the answer off' });
  await dialog.getByRole('button', { name: 'Put the answer off' }).click();
  await dialog.getByText('Choose one.').waitFor();
  await dialog.getByRole('radio', { name: 'The request is complex' }).check();
  await expectGoodLooks(page);
  await dialog.getByRole('button', { name: 'Put the answer off' }).click();
  await page.getByText('Extended; the customer sees until when.').waitFor();
  // Once, and no second time.
  await expect.poll(() => page.getByRole('button', { name: 'Extend it…' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Refuse it…' }).nth(1).click();
  const refusing = page.getByRole('dialog', { name: 'Refuse the request' });
  await refusing.getByRole('radio', { name: /^Not shown to be the person/ }).check();
  await refusing.getByRole('button', { name: 'Refuse the request' }).click();
  await page.getByText('Refused; the customer sees why.').waitFor();
  await expect.poll(() => page.getByText('A copy of the data').count()).toBe(0);
  expect(sent).toEqual([{ reason: 'complex' }, { ground: 'person_not_identified' }]);
});
