import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { documentedApp } from '../../scripts/api-document.mjs';
import { expectNoAxeViolations } from './axe.ts';
import { browserFor, expectNoSidewaysScroll, lookAt, PATIENCE, WIDTHS } from './browser.ts';

const ORIGIN = 'http://localhost';
const app = documentedApp();

beforeAll(() => browserFor('console'), PATIENCE);

/** The reference is one page of many tables: axe looks at each, in milliseconds. */
const LONG_PAGE = 120_000;

/** Opens a page that the server makes, with its headers. The test fails when the page breaks its security policy. */
async function open(place: string, options: { readonly colorScheme?: 'light' | 'dark' } = {}): Promise<Page> {
  const browser = await browserFor('console');
  const context = await browser.newContext({ baseURL: ORIGIN, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const { statusCode, headers, rawPayload } = await app.inject({
      url: pathname,
      headers: { accept: 'text/html,*/*' },
    });
    const told = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
    await route.fulfill({ status: statusCode, headers: Object.fromEntries(told), body: rawPayload });
  });
  onTestFinished(async () => {
    await context.close();
    expect(problems.filter((problem) => !problem.includes('favicon'))).toEqual([]);
  });
  await page.goto(place);
  return page;
}

describe.each([
  ['reference', '/docs'],
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
