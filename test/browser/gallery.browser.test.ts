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
  test('fits every width', async () => {
    const page = await open('gallery', { path });
    for (const [device, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page);
      await lookAt(page, `${name}-${device}`);
    }
  });

  test.each(['light', 'dark'] as const)('has no barriers, %s', async (scheme) => {
    const page = await open('gallery', { path, scheme });
    await expectNoAxeViolations(page);
    await lookAt(page, `${name}-${scheme}`);
  });
});
