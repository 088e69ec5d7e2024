import { describe, test } from 'vitest';
import { expectEveryLook } from './every-look.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openStaffPage, STAFF_PAGES } from './fixtures/staff-pages.ts';
import { openConsole } from './page.ts';

test.each(STAFF_PAGES)('the page %s in every width and scheme', async (...page) => {
  await expectEveryLook(await openStaffPage(page), `staff-${page[0]}`);
});

describe('what is not there, in every width and scheme', () => {
  test.each([
    ['nobody', '/staff/sellers?search=nobody', 'No seller matches'],
    ['unknown-seller', '/staff/sellers/X-1', 'No seller has this id'],
    ['unknown-action', '/staff/actions/S-18~99', 'No action has this id'],
  ])('%s', async (name, path, word) => {
    const page = await openConsole({ path, answers: staffAnswers() });
    await page.getByText(word).waitFor();
    await expectEveryLook(page, `staff-${name}`);
  });

  test('no contexts, for somebody who may not declare', async () => {
    const page = await openConsole({
      path: '/staff/contexts',
      answers: staffAnswers({ contexts: [], role: 'staff-agent' }),
    });
    await page.getByText('No context declared yet').waitFor();
    await expectEveryLook(page, 'staff-no-contexts');
  });

  test('what a role does not include', async () => {
    const refusal = { status: 403, body: { type: '/problems/not-permitted', title: 'not permitted' } };
    const answers = { ...staffAnswers(), 'GET /v1/contexts': () => refusal };
    const page = await openConsole({ path: '/staff/contexts', answers });
    await page.getByText('Your role does not include this').waitFor();
    await expectEveryLook(page, 'staff-not-yours');
  });

  test('the last question before declaring', async () => {
    const page = await openStaffPage(STAFF_PAGES[5] as (typeof STAFF_PAGES)[number]);
    await page.getByRole('button', { name: 'Declare…' }).click();
    await page.getByRole('dialog').getByRole('checkbox').waitFor();
    await expectEveryLook(page, 'staff-declare-question');
  });
});
