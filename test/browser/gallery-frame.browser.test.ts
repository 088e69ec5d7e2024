import { beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { browserFor, lookAt, open, PATIENCE, WIDTHS } from './browser.ts';

beforeAll(() => browserFor('gallery'), PATIENCE);

const scheme = 'document.documentElement.getAttribute("data-mantine-color-scheme")';

describe('around every page', () => {
  test('a chosen scheme stays, also before any script of ours has run', async () => {
    const page = await open('gallery', { path: '/' });
    expect(await page.evaluate(scheme)).toBe('light');
    await page.getByRole('button', { name: /Maya Brown/ }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await page.evaluate(scheme)).toBe('dark');
    await expectNoAxeViolations(page);
    await lookAt(page, 'user-menu', 'seen');

    await page.route('**/assets/*.js', (route) => route.abort());
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect(await page.evaluate(scheme)).toBe('dark');
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(16, 25, 27)');
  });

  test('on a phone the places are behind a button', async () => {
    const page = await open('gallery', { path: '/', width: WIDTHS.phone, height: 640 });
    expect(await page.getByRole('link', { name: 'Lists' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Open the menu' }).click();
    await page.getByRole('link', { name: 'Lists' }).waitFor();
    await expectNoAxeViolations(page);
    await lookAt(page, 'menu-phone', 'seen');
    await page.getByRole('link', { name: 'Lists' }).click();
    await page.waitForURL('**/lists');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('a lost connection is told', async () => {
    const page = await open('gallery', { path: '/' });
    await page.context().setOffline(true);
    await page.getByText('You are offline').waitFor();
    await page.context().setOffline(false);
    await page.getByText('You are offline').waitFor({ state: 'detached' });
  });

  test('dates are those of the marketplace, wherever the reader is', async () => {
    const page = await open('gallery', { path: '/' });
    await page.getByText('16 Mar 2026, 10:00').waitFor();
    expect(await page.getByText('4 days ago').count()).toBe(1);
  });

  test('a chart has its table', async () => {
    const page = await open('gallery', { path: '/' });
    const chart = page
      .getByRole('figure', { name: /by week/ })
      .or(page.locator('figure'))
      .first();
    await chart.getByText('Table', { exact: true }).click();
    await chart.getByRole('rowheader', { name: '16 Mar 2026' }).waitFor();
    expect(await chart.getByRole('row').count()).toBe(27);
    await expectNoAxeViolations(page);
  });

  test('on paper there is the page alone', async () => {
    const page = await open('gallery', { path: '/' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await lookAt(page, 'standing-print');
  });
});
