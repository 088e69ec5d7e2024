import { expect, test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { SELLER, warned } from './fixtures/seller-stories.ts';
import { openConsole } from './page.ts';

const LIST = `GET /v1/sellers/${SELLER}/reports`;
const WEEK = {
  ...{ week: '2026-03-09', from: '2026-03-09T05:00:00Z', to: '2026-03-16T05:00:00Z', at: '2026-03-16T05:00:03Z' },
  ...{ rung: 'warned', before: { week: '2026-03-02', rung: 'good' } },
};
const TITLE = { text: 'Your week, {week}', values: { week: '9 – 15 Mar 2026' } };

const REPORT = {
  ...{ seller: SELLER, ...WEEK, policy: 'kingston-express@1', began: [], ended: [], inForce: [], dates: [] },
  metrics: [
    {
      ...{ metric: 'late_dispatch', category: 'shipping', target: 0.04, filled: 0.625, filledBefore: 0.31 },
      ...{ emptiedBy: 15, rate: { days: 30, items: 40, lapses: 3, share: 0.075 }, shareBefore: 0.05 },
      week: { good: 12, counted: 1, excused: 2, passedOver: 1, merged: 0, overturned: 0 },
    },
    {
      ...{ metric: 'order_defect', category: 'defect', target: 0.01, filled: 0, emptiedBy: 0 },
      week: { good: 0, counted: 0, excused: 0, passedOver: 0, merged: 0, overturned: 0 },
    },
  ],
  letter: {
    words: 'en-1',
    title: TITLE,
    parts: [
      {
        ...{ part: 'standing', heading: 'Where you stand', form: 'text' },
        said: [{ text: 'You have a warning. Your account stays fully active: you sell as before.', values: {} }],
      },
      {
        ...{ part: 'gauges', heading: 'Your gauges', form: 'list' },
        said: [{ title: 'Late dispatch', text: 'Only mail says this.', values: {} }],
      },
      {
        ...{ part: 'dates', heading: 'What falls due in the week after', form: 'list' },
        said: [
          {
            ...{ title: 'Warning about late dispatch', text: 'Acknowledge it by {at}.' },
            values: { at: { at: '2026-03-22T15:00:00Z', due: true } },
          },
        ],
      },
    ],
  },
};

test('reports are found in the navigation, read, printed, and kept as files', async () => {
  const page = await openConsole({
    path: '/seller/notices',
    answers: answersFor(warned, {
      [LIST]: { items: [{ ...WEEK, title: TITLE }], next: null, nextAt: '2026-03-23T05:00:00Z' },
      [`${LIST}/2026-03-09`]: REPORT,
    }),
  });
  await page.getByRole('link', { name: 'Reports', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor();
  await page.getByRole('list', { name: 'Weekly reports' }).waitFor();
  await expectGoodLooks(page);
  await page.getByRole('link', { name: 'Your week, 9 – 15 Mar 2026' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your week, 9 – 15 Mar 2026' }).waitFor();
  const row = page.getByRole('table', { name: 'Your gauges, 9 – 15 Mar 2026' }).getByRole('row').nth(1);
  for (const told of [
    'Late dispatch',
    '62 % full',
    '31 % in the report before',
    '7.5 % of 40 orders you shipped yourself in 30 days',
    'at most 4 %',
    '12 went well',
    '2 excused',
    '1 in the time to put things right, not counted',
  ])
    await row.getByText(told, { exact: true }).first().waitFor();
  await page.getByText('Acknowledge it by 22 Mar 2026, 10:00').waitFor();
  expect(await page.getByText('Only mail says this.').count()).toBe(0);
  const file = `/v1/sellers/${SELLER}/reports/2026-03-09/file`;
  for (const [name, format] of [
    ['Download for spreadsheets (CSV)', 'csv'],
    ['Download for programs (JSON)', 'json'],
  ] as const)
    expect(await page.getByRole('link', { name }).getAttribute('href')).toBe(`${file}?format=${format}`);
  await expectGoodLooks(page);
  // On paper there is the report and nothing to press.
  await page.emulateMedia({ media: 'print' });
  await page.getByText('62 % full').first().waitFor();
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
});

test('before the first one it is said when it comes; a week without one, and a failure, are told', async () => {
  let failing = true;
  const list = () =>
    failing
      ? { status: 503, body: { type: '/problems/unavailable', title: 'away' } }
      : { body: { items: [], next: null, nextAt: '2026-03-23T05:00:00Z' } };
  const unknown = { status: 404, body: { type: '/problems/unknown-report', title: 'There is no such report' } };
  const answers = answersFor(warned, { [LIST]: list, [`${LIST}/2026-03-16`]: () => unknown });
  const page = await openConsole({ path: '/seller/reports', answers });
  const retry = page.getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  failing = false;
  await retry.click();
  await page.getByText('No reports yet').waitFor();
  await page.getByText(/^Monday,? 23 March 2026$/).waitFor();
  await page.goto(page.url().replace(/reports$/, 'reports/2026-03-16'));
  await page.getByText('There is no such report').first().waitFor();
  await page.getByRole('link', { name: 'All reports' }).waitFor();
});
