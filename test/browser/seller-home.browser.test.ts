import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { restricted } from './fixtures/seller-restrictions.ts';
import * as stories from './fixtures/seller-stories.ts';
import { suspended } from './fixtures/seller-suspensions.ts';
import { expectNoSidewaysScroll, lookAt, openConsole, WIDTHS } from './page.ts';

const { calm, good, watched, newcomer, warned, warnedAndDone } = stories;
const STORIES = { calm, good, watched, newcomer, warned, warnedAndDone, ...restricted, ...suspended };

describe.each(Object.entries(STORIES))('account health: %s', (name, story) => {
  test.each(Object.entries(WIDTHS))('fits a %s', async (device, width) => {
    const page = await openConsole({ path: '/seller', width, answers: answersFor(story) });
    await page.getByText('As of').waitFor();
    await expectNoSidewaysScroll(page);
    await lookAt(page, `seller-home-${name}-${device}`);
  });
});
