import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import * as actions from './fixtures/seller-actions.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { good, SELLER, warned, watched } from './fixtures/seller-stories.ts';
import { timelineFor } from './fixtures/seller-timeline.ts';
import { expectNoSidewaysScroll, lookAt, openConsole, WIDTHS } from './page.ts';
import type { Answers } from './site.ts';

const TIMELINE: Answers = {
  [`GET /v1/sellers/${SELLER}/timeline`]: (request) => ({ body: timelineFor(request.url()) }),
};

function actionAnswers(detail: actions.ActionFixture): Answers {
  return answersFor(warned, { [`GET /v1/actions/${detail.summary.action.replace('/', '~')}`]: detail });
}

const { warning, liftedRestriction, suspension, takenBack } = actions;

const PAGES = [
  { name: 'metric late dispatch', path: '/seller/metrics/late_dispatch', answers: answersFor(good) },
  { name: 'metric status', path: '/seller/metrics/improper_status', answers: answersFor(watched) },
  { name: 'metric used', path: '/seller/metrics/late_dispatch', answers: answersFor(warned) },
  { name: 'metric empty', path: '/seller/metrics/early_refund', answers: answersFor(good) },
  { name: 'action warning', path: `/seller/actions/${SELLER}~1`, answers: actionAnswers(warning) },
  { name: 'action lifted', path: `/seller/actions/${SELLER}~2`, answers: actionAnswers(liftedRestriction) },
  { name: 'action suspension', path: `/seller/actions/${SELLER}~4`, answers: actionAnswers(suspension) },
  { name: 'action taken back', path: `/seller/actions/${SELLER}~1`, answers: actionAnswers(takenBack) },
  { name: 'timeline', path: '/seller/timeline', answers: answersFor(warned, TIMELINE) },
];

describe.each(PAGES)('$name', ({ name, path, answers }) => {
  test.each(Object.entries(WIDTHS))('fits a %s', async (device, width) => {
    const page = await openConsole({ path, width, answers });
    await page
      .getByRole('heading', { level: 2 })
      .or(page.getByRole('heading', { level: 3 }))
      .first()
      .waitFor();
    await expectNoSidewaysScroll(page);
    await lookAt(page, `seller-${name}-${device}`);
  });
});
