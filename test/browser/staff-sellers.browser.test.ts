import { expect, test } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { expectNoSidewaysScroll, lookAt, openConsole, WIDTHS } from './page.ts';

const answers = staffAnswers();

test.each(Object.entries(WIDTHS))('the list on a %s', async (name, width) => {
  for (const scheme of ['light', 'dark'] as const) {
    const page = await openConsole({ path: '/staff/sellers', width, scheme, answers });
    await page.getByRole('link', { name: 'S-', exact: false }).first().waitFor();
    await lookAt(page, `staff-sellers-${name}-${scheme}`, 'seen');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  }
});

test.each(Object.entries(WIDTHS))('a seller on a %s', async (name, width) => {
  for (const scheme of ['light', 'dark'] as const) {
    const page = await openConsole({ path: '/staff/sellers/S-17', width, scheme, answers });
    await page.getByText('Order placed').first().waitFor();
    await lookAt(page, `staff-seller-${name}-${scheme}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  }
  expect(name).toBeDefined();
});
