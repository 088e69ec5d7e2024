import { describe, test } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { expectNoSidewaysScroll, lookAt, openConsole, WIDTHS } from './page.ts';

/** Each page of the staff with a word that shows that it is there. */
const PAGES = [
  ['sellers', '/staff/sellers', 'Removed'],
  ['seller', '/staff/sellers/S-18?kinds=lapse,decision&open=%5B%22decision%204%22%5D', 'Is the meter full?'],
  ['seller-actions', '/staff/sellers/S-18?view=actions', 'Taken back'],
  ['action', '/staff/actions/S-18~3', 'Every decision about it'],
  ['contexts', '/staff/contexts', 'Platform slowdown'],
  ['declare', '/staff/contexts/declare?from=2026-09-12T00:00&to=2026-09-14T23:59', 'What it affects'],
] as const;

const answers = staffAnswers();

describe.each(PAGES)('the page %s', (name, path, word) => {
  test.each(Object.entries(WIDTHS))('on a %s fits and has no barriers, light and dark', async (device, width) => {
    const page = await openConsole({ path, width, answers });
    await page.getByText(word).first().waitFor();
    if (name === 'declare') {
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.getByText('Excuses 132 lapses').waitFor();
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoSidewaysScroll(page);
      await lookAt(page, `staff-${name}-${device}-${colorScheme}`);
      await expectNoAxeViolations(page);
    }
  });
});
