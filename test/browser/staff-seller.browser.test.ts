import { describe, expect, test } from 'vitest';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';

const answers = staffAnswers();

describe('a seller', () => {
  test('has its rung, what waits for people, and meters that open to what fills them', async () => {
    const page = await openConsole({ path: '/staff/sellers/S-18', answers });
    await page.getByText('Restricted in shipping').waitFor();
    await page.getByText('A person has to decide by').waitFor();
    await page.getByRole('region', { name: 'Meters' }).getByText('Late dispatch').click();
    await page.getByText('2.11 of 3.00').waitFor();
    await page.getByText('What fills it now').waitFor();
  });

  test('has an id to copy, with the button and with y', async () => {
    const page = await openConsole({ path: '/staff/sellers/S-18', answers });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy id S-18' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('S-18');
    await page.goto('/staff/sellers/S-20');
    await page.getByText('Restricted in shipping').waitFor();
    await page.keyboard.press('y');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('S-20');
  });

  test('shows kinds of entries as the address says, and more when asked', async () => {
    const page = await openConsole({ path: '/staff/sellers/S-18', answers });
    const entries = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
    await entries.first().waitFor();
    expect(await entries.count()).toBe(50);
    await page.getByRole('button', { name: 'Show earlier' }).click();
    await expect.poll(() => entries.count()).toBe(100);
    await page.getByRole('button', { name: 'Decisions', exact: true }).click();
    await expect.poll(() => entries.count()).toBe(6);
    expect(new URL(page.url()).searchParams.get('kinds')).toBe('decision');
    await page.getByText('That is the whole story').waitFor();
  });

  test('an event opens to what it carries', async () => {
    const page = await openConsole({ path: '/staff/sellers/S-18?kinds=event', answers });
    await page
      .getByRole('button', { name: /Order placed/ })
      .first()
      .click();
    await page.getByText('Destination: region').waitFor();
    await page.getByText('45.00 USD').waitFor();
    await page.getByText('As JSON').click();
    await page.getByText('"orderId": "O-1"').waitFor();
  });

  test('a lapse opens to its state and why', async () => {
    const page = await openConsole({ path: '/staff/sellers/S-18?kinds=lapse', answers });
    await page.getByRole('button', { name: /O-41/ }).click();
    await page.getByText('weather (ctx-6) excuses it').waitFor();
    await page.getByRole('button', { name: /O-42/ }).click();
    await page.getByText('It settled in the cure period of S-18/2').waitFor();
  });

  test('has all actions, past ones too, each with a page of its own', async () => {
    const page = await openConsole({ path: '/staff/sellers/S-18', answers });
    await page.getByRole('link', { name: 'Actions', exact: true }).click();
    const table = page.getByRole('table', { name: 'Actions' });
    await table.getByText('Taken back').waitFor();
    await table.getByRole('link', { name: 'S-18/1' }).click();
    await page.getByRole('heading', { level: 1, name: 'Warning' }).waitFor();
    await page.getByText('What it cites').waitFor();
    await page.getByRole('button', { name: /Taken back/ }).click();
    await page.getByText('so it was undone').waitFor();
    await page.getByRole('link', { name: 'S-18', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'S-18' }).waitFor();
  });

  test('that nobody knows is not there, and neither is an action', async () => {
    const page = await openConsole({ path: '/staff/sellers/S-18x', answers });
    await page.getByText('No seller has this id').waitFor();
    await page.goto('/staff/actions/S-18~99');
    await page.getByText('No action has this id').waitFor();
  });
});
