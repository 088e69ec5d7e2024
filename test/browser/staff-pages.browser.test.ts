import { test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import { openStaffPage, STAFF_PAGES } from './fixtures/staff-pages.ts';

/** Two passes of axe, on a machine that may have other things to do. */
const PATIENCE = 60_000;

test.each(STAFF_PAGES)(
  'the page %s fits and has no barriers',
  async (...page) => {
    await expectGoodLooks(await openStaffPage(page));
  },
  PATIENCE,
);
