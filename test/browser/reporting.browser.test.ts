import { expect, test } from 'vitest';
import { incident, lookingAgain, ownReporting } from '../../src/service/incidents/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

const REFERENCE = '7KQ2-M9XD-04TR';

test('whoever’s reports have come to weigh little reads so where they report, and asks for another look', async () => {
  let standing = 'told';
  const own = () => ({
    body: ownReporting.parse({ ...{ founded: 0, unfounded: 4, standing }, ...{ weight: 0.25, usual: 0.5 } }),
  });
  const page = await openConsole({
    path: '/report-a-problem',
    answers: {
      ...staffAnswers(),
      'GET /v1/me/reporting': own,
      'POST /v1/me/reporting/appeal': () => {
        standing = 'asked';
        return own();
      },
    },
  });
  await page.getByText('in 4 nothing was found').waitFor();
  await expectGoodLooks(page);
  await page.getByRole('button', { name: 'Ask for another look' }).click();
  await page.getByText('You have asked that somebody else looks again').waitFor();
  await expectGoodLooks(page);
});

test('staff see what a report weighs and why, and look again where its reporter asks', async () => {
  const decided: unknown[] = [];
  const weighing = {
    ...{ proposal: 'contain', weight: 1.25, reporters: 3, needed: { reporters: 3, weight: 1.5 } },
    ...{ evidence: ['shown'], reports: 4, own: 0.25, counted: 0.25 },
  };
  let whole = {
    ...{ reference: REFERENCE, kind: 'contacted', reporter: 'customer', reportedAt: '2026-03-20T14:00:00Z' },
    ...{ status: 'received', report: { text: 'A shop wrote to me', order: 'O-7' }, entries: [], weighing },
    recordOfReporter: { founded: 0, unfounded: 4, standing: 'asked' },
  };
  const page = await openConsole({
    path: `/staff/data-protection/reports/${REFERENCE}`,
    answers: {
      ...staffAnswers({ role: 'data-protection-officer' }),
      [`GET /v1/incidents/${REFERENCE}`]: () => ({ body: incident.parse(whole) }),
      [`POST /v1/incidents/${REFERENCE}/reporter`]: (request: Asked) => {
        decided.push(lookingAgain.parse(request.postDataJSON()));
        whole = { ...whole, recordOfReporter: { founded: 0, unfounded: 0, standing: 'usual' } };
        return { body: incident.parse(whole) };
      },
    },
  });
  const weight = page.getByRole('region', { name: 'What it weighs' });
  await weight.getByText('4 in 90 days, of 3 independent reporters who weigh 1.25 together').waitFor();
  await weight.getByText('was shown to somebody of the shop before it was reported').waitFor();
  await expectGoodLooks(page);
  await weight.getByRole('button', { name: 'They count no more' }).click();
  await weight.getByText('0 reports confirmed, 0 in which nothing was found').waitFor();
  expect(decided).toEqual([{ takenBack: true }]);
});
