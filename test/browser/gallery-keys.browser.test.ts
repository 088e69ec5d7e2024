import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { browserFor, lookAt, open, PATIENCE } from './browser.ts';

beforeAll(() => browserFor('gallery'), PATIENCE);

/** What has the focus, by its name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

describe('with the keyboard alone', () => {
  test('the first stop skips to the content', async () => {
    const page = await open('gallery', { path: '/' });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  test('one walks along a table, and sorts it', async () => {
    const page = await open('gallery', { path: '/lists' });
    await page.getByRole('link', { name: 'S-101' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('S-115');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('S-108');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#S-108');

    const header = page.getByRole('columnheader', { name: 'Fullest gauge' });
    await header.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect(await page.getByRole('row').nth(1).textContent()).toContain('94 %');
  });

  test('one searches, and filters', async () => {
    const page = await open('gallery', { path: '/lists' });
    await page.keyboard.press('/');
    await page.keyboard.type('S-10');
    await page.getByRole('row').nth(3).waitFor({ state: 'detached' });
    expect(await page.getByRole('row').count()).toBe(3);
    await page.getByLabel('Region').selectOption('Manchester');
    await page.getByText('No seller fits').waitFor();
    await page.getByRole('button', { name: 'Take away the filter Manchester' }).click();
    await page.getByRole('row').first().waitFor();
  });

  test('one opens entries of a timeline', async () => {
    const page = await open('gallery', { path: '/lists' });
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused(page)).toContain('Order O-4714');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.getByText('3.41 of 3.00').waitFor();
    expect(await page.getByRole('button', { name: /Order volume/ }).getAttribute('aria-expanded')).toBe('true');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Enter');
    await page.getByText('3.41 of 3.00').waitFor({ state: 'detached' });
  });

  test('one asks for the shortcuts, and follows one', async () => {
    const page = await open('gallery', { path: '/' });
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.getByText('Show these shortcuts').waitFor();
    await expectNoAxeViolations(page);
    // An open window keeps the letters to itself.
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    expect(new URL(page.url()).pathname).toBe('/');
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await page.waitForURL('**/lists');
    await page.getByRole('heading', { level: 1, name: 'Sellers' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Sellers');
    await expect.poll(() => page.locator('[aria-live=assertive]').textContent()).toBe('Sellers · Kingston Trust');
  });

  test('one is asked before something grave, and comes back to where one was', async () => {
    const page = await open('gallery', { path: '/states' });
    const trigger = page.getByRole('button', { name: 'Declare a storm' });
    await trigger.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Declare a storm in Saint James?' });
    await dialog.getByText('3 warnings, 1 restriction').waitFor();
    await expect.poll(() => focused(page)).toBe('Declare a storm in Saint James?');
    await expectNoAxeViolations(page);
    await lookAt(page, 'confirm-dialog', 'seen');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Declare a storm');

    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Declare a storm in Saint James?');
    for (const stop of ['Close', 'Go back', 'Declare the storm']) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
        ),
      ).toBe(stop);
    }
    await page.keyboard.press('Enter');
    await page.getByText('The storm is declared').waitFor();
    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The storm is withdrawn').waitFor();
  });
});
