import { beforeAll, describe, expect, test } from 'vitest';
import { documentedApp } from '../../scripts/api-document.mjs';
import { expectNoAxeViolations } from './axe.ts';
import { browserFor, expectNoSidewaysScroll, lookAt, PATIENCE, WIDTHS } from './browser.ts';
import { openServed, type ServedLook } from './served-page.ts';

const app = documentedApp();

beforeAll(() => browserFor('console'), PATIENCE);

/** The reference is one page of many tables: axe looks at each, in milliseconds. */
const LONG_PAGE = 120_000;

const open = (place: string, look: ServedLook = {}) => openServed(app, place, look);

describe.each([
  ['reference', '/docs'],
  ['shapes', '/docs/shapes'],
  ['problems', '/problems'],
  ['problem', '/problems/malformed-json'],
])('%s', (name, place) => {
  test.each(['light', 'dark'] as const)(
    'has no barriers, %s',
    async (colorScheme) => {
      await expectNoAxeViolations(await open(place, { colorScheme }));
    },
    LONG_PAGE,
  );

  test('fits every width, and paper', async () => {
    const page = await open(place);
    for (const [device, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page);
      await lookAt(page, `${name}-${device}`, 'seen');
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('nav').first().isVisible()).resolves.toBe(false);
    await lookAt(page, `${name}-print`, 'seen');
  });
});

test('a link of the contents leads to its route', async () => {
  const page = await open('/docs');
  await page.getByRole('link', { name: 'Tell what happened' }).first().click();
  expect(page.url()).toContain('#postEvents');
  const heading = await page.locator('#postEvents').boundingBox();
  // Below the header, which stays.
  expect(heading?.y).toBeGreaterThan(45);
});
