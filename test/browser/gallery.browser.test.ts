import { describe, test } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { expectNoSidewaysScroll, lookAt, openGallery, WIDTHS } from './page.ts';

const PAGES = [
  ['standing', '/'],
  ['lists', '/lists'],
  ['states', '/states'],
] as const;

describe.each(PAGES)('the gallery, %s', (name, path) => {
  test.each(Object.entries(WIDTHS))('fits a %s', async (device, width) => {
    const page = await openGallery({ path, width });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoSidewaysScroll(page);
    await lookAt(page, `${name}-${device}-light`);
  });

  test.each(['light', 'dark'] as const)('has no barriers, %s', async (scheme) => {
    const page = await openGallery({ path, scheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoAxeViolations(page);
    await lookAt(page, `${name}-desktop-${scheme}`);
  });
});
