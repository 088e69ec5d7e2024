import { expect, test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';

const AT = '2026-09-13T15:00:00Z';
const TITLE = { text: 'A warning about {issue}', values: { issue: 'late dispatch' } };
const SUMMARY = { id: 'S-18~d1', kind: 'warning.issued', at: AT, action: 'S-18/1', title: TITLE };
const PAGE = { next: null, all: 2, unread: 2, mail: { configured: true } };

const NOTICE = {
  ...SUMMARY,
  writtenAt: AT,
  deliveredAt: AT,
  letter: {
    words: 'en-1',
    title: TITLE,
    parts: [
      {
        ...{ part: 'todo', heading: 'What to do now', form: 'steps' },
        said: [{ title: 'Acknowledge it', text: 'Say so by {by}.', values: { by: { at: '2026-09-20T15:00:00Z' } } }],
      },
    ],
  },
  delivery: {
    openings: [{ person: 'P-8', name: 'Marcia Bennett', at: AT }],
    mails: [
      { person: 'P-9', name: 'Winston Bailey', status: 'sent', attempts: 1, settledAt: AT, code: '250' },
      { person: 'P-10', status: 'bounced', attempts: 2, settledAt: AT, code: '550 5.1.1' },
    ],
  },
};

test('staff see what a seller was told, by which channel, to whom, and what came back', async () => {
  const undelivered = { ...SUMMARY, id: 'S-18~d0', deliveredAt: undefined };
  const page = await openConsole({
    path: '/staff/sellers/S-18',
    answers: {
      ...staffAnswers(),
      'GET /v1/sellers/S-18/notices': { ...PAGE, items: [{ ...SUMMARY, deliveredAt: AT }, undelivered] },
      'GET /v1/notices/S-18~d1': NOTICE,
      'GET /v1/notices/S-18~d9': () => ({ status: 404, body: { type: '/problems/unknown-notice', title: 'none' } }),
    },
  });
  await page.getByRole('link', { name: 'Notices', exact: true }).click();
  await page.waitForURL(/view=notices/);
  const table = page.getByRole('table', { name: 'Notices' });
  await table.getByText('not yet').waitFor();
  expect(await table.getByRole('link', { name: 'S-18/1' }).count()).toBe(2);
  await expectGoodLooks(page);
  await table.getByRole('link', { name: 'A warning about late dispatch' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'A warning about late dispatch' }).waitFor();
  for (const told of [
    'Winston Bailey: taken by their mail server on 13 Sept 2026, 10:00 (250)',
    'Somebody who has left: came back on 13 Sept 2026, 10:00 (550 5.1.1)',
    'Marcia Bennett on 13 Sept 2026, 10:00',
    'Say so by 20 Sept 2026, 10:00.',
  ])
    await page.getByText(told).first().waitFor();
  await expectGoodLooks(page);
  await page.goto(page.url().replace('d1', 'd9'));
  await page.getByText('No notice has this id').waitFor();
});
