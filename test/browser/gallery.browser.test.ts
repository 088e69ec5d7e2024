import { beforeAll, describe, test } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { browserFor, expectNoSidewaysScroll, lookAt, open, PATIENCE, WIDTHS } from './browser.ts';

beforeAll(() => browserFor('gallery'), PATIENCE);

const PAGES = [
  ['standing', '/'],
  ['lists', '/lists'],
  ['states', '/states'],
] as const;

describe.each(PAGES)('the gallery, %s', (name, path) => {
  test.each(Object.entries(WIDTHS))('fits a %s', async (device, width) => {
    const page = await open('gallery', { path, width });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoSidewaysScroll(page);
    await lookAt(page, `${name}-${device}-light`);
  });

  test.each(['light', 'dark'] as const)('has no barriers, %s', async (scheme) => {
    const page = await open('gallery', { path, scheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoAxeViolations(page);
    await lookAt(page, `${name}-desktop-${scheme}`);
  });
});
