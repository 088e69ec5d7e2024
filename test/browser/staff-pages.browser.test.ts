import { test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import { openStaffPage, STAFF_PAGES } from './fixtures/staff-pages.ts';

test.each(STAFF_PAGES)('the page %s fits and has no barriers', async (...page) => {
  await expectGoodLooks(await openStaffPage(page));
});
