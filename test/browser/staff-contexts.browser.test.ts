import { describe, expect, test } from 'vitest';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';

describe('contexts', () => {
  test('are drawn, listed, and shown by state as the address says', async () => {
    const page = await openConsole({ path: '/staff/contexts', answers: staffAnswers() });
    const table = page.getByRole('table', { name: 'All contexts' });
    await table.getByText('132 lapses of 41 sellers').waitFor();
    await page.getByRole('figure').waitFor();
    await page.getByLabel('State').selectOption('current');
    await expect.poll(() => table.locator('tbody tr').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('state')).toBe('current');
    await page.getByLabel('State').selectOption('upcoming');
    await page.getByText('No context is in this state').waitFor();
    await page.goBack();
    await expect.poll(() => table.locator('tbody tr').count()).toBe(1);
  });

  test('none yet: it says what will appear', async () => {
    const page = await openConsole({ path: '/staff/contexts', answers: staffAnswers({ contexts: [] }) });
    await page.getByText('No context declared yet').waitFor();
  });

  test('are withdrawn only after saying what stays', async () => {
    const page = await openConsole({ path: '/staff/contexts', answers: staffAnswers() });
    await page.getByRole('button', { name: 'Withdraw…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('An excuse once given stays.').waitFor();
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Withdraw…' }).first().click();
    await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByText('Context withdrawn. Its excuses for 132 lapses of 41 sellers stay.').waitFor();
    await page.getByLabel('State').selectOption('withdrawn');
    await expect.poll(() => page.getByRole('table').locator('tbody tr').count()).toBe(2);
  });

  test('are read by others than staff, who declare nothing; who may not read them has no place for them', async () => {
    const page = await openConsole({ path: '/staff/contexts', answers: staffAnswers({ role: 'policy-editor' }) });
    await page.getByRole('table', { name: 'All contexts' }).waitFor();
    expect(await page.getByRole('link', { name: /a context/ }).count()).toBe(0);
    const other = await openConsole({
      path: '/staff/sellers',
      answers: staffAnswers({ role: 'data-protection-officer' }),
    });
    await other.getByRole('table').waitFor();
    expect(await other.getByRole('link', { name: 'Contexts' }).count()).toBe(0);
  });
});

describe('declaring', () => {
  test('with the keyboard: fill in, preview, understand, declare', async () => {
    const page = await openConsole({ path: '/staff/contexts', answers: staffAnswers() });
    await page.getByRole('heading', { level: 1, name: 'Contexts' }).waitFor();
    await page.keyboard.press('d');
    const heading = page.getByRole('heading', { level: 1, name: 'Declare a context' });
    await expect.poll(() => heading.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Last 3 days' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('From').inputValue()).toBe('2026-09-12T00:00');
    await page.getByText('12 Sept 2026, 05:00 UTC').waitFor();
    await page.getByLabel('Regions').focus();
    await page.keyboard.type('Portland');
    await page.keyboard.press('Enter');
    await page.keyboard.type('St. Mary,');
    await page.getByRole('button', { name: 'Take out St. Mary' }).waitFor();
    await page.keyboard.press('Backspace');
    await page.getByRole('button', { name: 'Preview' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Excuses 132 lapses of 41 sellers; undoes 3 warnings.').waitFor();
    await page.getByText('S-17/1').first().waitFor();
    await page.getByRole('button', { name: 'Declare…' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('An excuse once given stays').waitFor();
    const declare = dialog.getByRole('button', { name: 'Declare it' });
    expect(await declare.isDisabled()).toBe(true);
    await dialog.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await declare.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Contexts' }).waitFor();
    await page.getByText('Portland: it excuses 132 lapses of 41 sellers.').first().waitFor();
    expect(await page.getByRole('table', { name: 'All contexts' }).locator('tbody tr').count()).toBe(9);
  });

  test('says what is missing where it is missing, and goes there', async () => {
    const page = await openConsole({ path: '/staff/contexts/declare', answers: staffAnswers() });
    await page.getByRole('checkbox', { name: /Hand-over/ }).uncheck();
    await page.getByRole('checkbox', { name: /Delivery/ }).uncheck();
    await page.getByLabel('Countries').fill('Jamaica');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('Choose when it began').waitFor();
    await page.getByText('Tick at least one').waitFor();
    await page.getByText('by their code of two capitals').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('declaration-from');
    await page.getByLabel('From').fill('2026-09-14T10:00');
    await expect.poll(() => page.getByText('Choose when it began').count()).toBe(0);
    await page.getByLabel('To', { exact: true }).fill('2026-09-13T10:00');
    await page.getByText('The end lies before the beginning').waitFor();
  });

  test('a changed form asks for a new preview; what is filled in survives a reload and a look at a seller', async () => {
    const page = await openConsole({ path: '/staff/contexts/declare', answers: staffAnswers() });
    await page.getByRole('button', { name: 'Yesterday' }).click();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('Excuses 132 lapses').waitFor();
    await page.getByLabel('Carriers').fill('Island Couriers');
    await page.keyboard.press('Enter');
    await page.getByText('Preview again before you declare').waitFor();
    expect(await page.getByRole('button', { name: 'Declare…' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Preview again' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Declare…' }).isEnabled()).toBe(true);
    await page.getByRole('table').getByRole('link', { name: 'S-20', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'S-20' }).waitFor();
    await page.goBack();
    await page.getByText('Excuses 132 lapses').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Take out Island Couriers' }).waitFor();
    expect(await page.getByLabel('From').inputValue()).toBe('2026-09-13T00:00');
  });

  test('that is refused loses nothing', async () => {
    const refusal = {
      status: 400,
      body: {
        type: '/problems/invalid-request',
        title: 'invalid',
        errors: [{ pointer: '/body/to', detail: 'lies before from' }],
      },
    };
    const answers = { ...staffAnswers(), 'POST /v1/contexts': () => refusal };
    const page = await openConsole({ path: '/staff/contexts/declare', answers });
    await page.getByRole('button', { name: 'Today' }).click();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: 'Declare…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Declare it' }).click();
    await dialog
      .getByText('Nothing was declared. What you filled in is still here. Invalid. To lies before from.')
      .waitFor();
    await dialog.getByRole('button', { name: 'Go back' }).click();
    expect(await page.getByLabel('From').inputValue()).toBe('2026-09-14T00:00');
  });

  test('is for leads; an agent previews and sends the link', async () => {
    const page = await openConsole({ path: '/staff/contexts', answers: staffAnswers({ role: 'staff-agent' }) });
    await page.getByText('Staff leads declare and withdraw contexts').waitFor();
    expect(await page.getByRole('button', { name: 'Withdraw…' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Preview a context' }).click();
    await page.getByRole('button', { name: 'Today' }).click();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('Excuses 132 lapses').waitFor();
    expect(await page.getByRole('button', { name: 'Declare…' }).count()).toBe(0);
    await page.getByText('from=2026-09-14T00%3A00').waitFor();
  });
});
