import type { Page } from 'playwright-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { securityHeaders } from '../../src/service/http/security-headers.ts';
import { letterOf } from '../../src/service/statements/letter/letter.ts';
import { letterPage } from '../../src/service/statements/letter/letter-page.ts';
import { LETTER_STYLE } from '../../src/service/statements/letter/letter-style.ts';
import type { Statement } from '../../src/service/statements/statement.ts';
import { acknowledged, day } from '../builders.ts';
import { lateOrders, sorted } from '../reference/examples.ts';
import { statementsOf } from '../statements/told-statements.ts';
import { expectNoAxeViolations } from './axe.ts';
import { browserFor, expectNoSidewaysScroll, lookAt, PATIENCE, WIDTHS } from './browser.ts';

beforeAll(() => browserFor('console'), PATIENCE);

/** A letter is a long page: axe looks at every line. In milliseconds. */
const WHOLE_PAGE = 60_000;

/** The letter about a restriction, for a seller and an order with the longest ids there may be. */
function letter(): string {
  const facts = sorted(lateOrders(0, 3, 6, 9), acknowledged({ at: day(12) }), lateOrders(30, 33, 36));
  const statement = statementsOf(facts, day(39)).at(-1) as Statement;
  const items = statement.facts.items.map((item) => ({ ...item, event: 'e'.repeat(128) }));
  const told = { ...statement, seller: 'S'.repeat(64), facts: { ...statement.facts, items } };
  return letterPage(letterOf(told, 'Kingston Express'), '/v1/actions/S-1~2/statement?format=pdf');
}

/** Opens the letter with the headers it is sent with. The test fails when it breaks its security policy. */
async function open(colorScheme: 'light' | 'dark'): Promise<Page> {
  const browser = await browserFor('console');
  const context = await browser.newContext({ baseURL: 'https://kingston.test', colorScheme });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  const headers = securityHeaders(true).reading;
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const sheet = pathname === '/letters/style.css';
    const type = sheet ? 'text/css; charset=utf-8' : 'text/html; charset=utf-8';
    if (pathname === '/mark.svg')
      return route.fulfill({ body: '<svg xmlns="http://www.w3.org/2000/svg"/>', contentType: 'image/svg+xml' });
    return route.fulfill({ body: sheet ? LETTER_STYLE : letter(), headers: { ...headers, 'content-type': type } });
  });
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  await page.goto('/v1/actions/S-1~2/statement?format=letter');
  return page;
}

test.each(['light', 'dark'] as const)(
  'a letter has no barriers, %s',
  async (scheme) => {
    const page = await open(scheme);
    expect(await page.locator('h1').textContent()).toBe('Restriction: Late dispatch');
    await expectNoAxeViolations(page);
    await lookAt(page, `letter-${scheme}`, 'seen');
  },
  WHOLE_PAGE,
);

test(
  'fits the narrowest phone, and prints black on white without what is for screens',
  async () => {
    const page = await open('dark');
    for (const [device, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page);
      await lookAt(page, `letter-${device}`);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('link', { name: 'As a PDF' }).isVisible()).resolves.toBe(false);
    const looks = await page.evaluate(() => {
      const { color } = getComputedStyle(document.querySelector('h2') as Element);
      return { color, background: getComputedStyle(document.body).backgroundColor };
    });
    expect(looks).toEqual({ color: 'rgb(0, 0, 0)', background: 'rgb(255, 255, 255)' });
    await lookAt(page, 'letter-print');
  },
  WHOLE_PAGE,
);
