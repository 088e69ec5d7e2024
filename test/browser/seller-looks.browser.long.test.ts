import { describe, test } from 'vitest';
import { expectEveryLook } from './every-look.ts';
import { ACCOUNT } from './fixtures/account-answers.ts';
import { liftedRestriction, suspension, takenBack, warning } from './fixtures/seller-actions.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { restricted } from './fixtures/seller-restrictions.ts';
import { calm, good, newcomer, SELLER, warned, warnedAndDone, watched } from './fixtures/seller-stories.ts';
import { suspended } from './fixtures/seller-suspensions.ts';
import { timelineFor } from './fixtures/seller-timeline.ts';
import { openConsole } from './page.ts';

const STORIES = { calm, good, watched, newcomer, warned, warnedAndDone, ...restricted, ...suspended };

describe('account health in every width and scheme', () => {
  test.each(Object.entries(STORIES))('%s', async (name, story) => {
    const page = await openConsole({ path: '/seller', answers: answersFor(story) });
    await page.getByText('Rules in force').waitFor();
    await expectEveryLook(page, `seller-home-${name}`);
  });
});

describe('the pages behind it in every width and scheme', () => {
  test.each([
    ['late_dispatch', warned],
    ['late_dispatch', good],
    ['improper_status', watched],
    ['early_refund', newcomer],
  ] as const)('metric %s', async (metric, story) => {
    const page = await openConsole({ path: `/seller/metrics/${metric}`, answers: answersFor(story) });
    await page.getByText('How this gauge works').waitFor();
    await expectEveryLook(page, `seller-metric-${metric}-${story.standing.rung}`);
  });

  test.each(Object.entries({ warning, liftedRestriction, suspension, takenBack }))(
    'action %s',
    async (name, detail) => {
      const id = detail.summary.action.replace('/', '~');
      const answers = answersFor(warned, { [`GET /v1/actions/${id}`]: detail });
      const page = await openConsole({ path: `/seller/actions/${id}`, answers });
      await page.getByText('What was decided').waitFor();
      await expectEveryLook(page, `seller-action-${name}`);
    },
  );

  test('timeline', async () => {
    const answers = answersFor(warned, {
      [`GET /v1/sellers/${SELLER}/timeline`]: (request) => ({ body: timelineFor(request.url()) }),
    });
    const page = await openConsole({ path: '/seller/timeline', answers });
    await page.getByRole('button', { name: /You were warned/ }).click();
    await page.getByRole('button', { name: /Order O-21/ }).click();
    await expectEveryLook(page, 'seller-timeline');
  });

  test('the own account', async () => {
    const page = await openConsole({ path: '/account', answers: ACCOUNT });
    await page.getByText('Firefox on Windows').waitFor();
    await page.getByText('Laptop').waitFor();
    await expectEveryLook(page, 'account');
  });
});
