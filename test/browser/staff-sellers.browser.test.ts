import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole, WIDTHS } from './page.ts';

const answers = staffAnswers();

const rows = (page: Page) => page.getByRole('table', { name: 'Sellers' }).locator('tbody tr');
const firstRow = (page: Page) => rows(page).first();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const searchOf = (page: Page) => new URL(page.url()).searchParams;

/** Two keys in a row; pressed again where a busy machine let too much time pass between them. */
async function go(page: Page, keys: string, title: string): Promise<void> {
  const there = page.getByRole('heading', { level: 1, name: title });
  const press = async () => {
    for (const key of keys.split(' ')) await page.keyboard.press(key);
    return there.isVisible();
  };
  await expect.poll(press, { interval: 500, timeout: 10_000 }).toBe(true);
}

describe('with the keyboard alone', () => {
  test('search, open a seller, open a trace, and go back to the list as it was', async () => {
    const page = await openConsole({ path: '/staff/sellers', answers });
    await firstRow(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('S-18');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^S-18/);
    expect(searchOf(page).get('search')).toContain('S-18');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const opened = await focused(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: String(opened), exact: true }).waitFor();

    const decision = page.getByRole('button', { name: /Restricted the number of new orders/ });
    await decision.waitFor();
    await expect.poll(() => focused(page)).toBe(opened);
    for (let step = 0; step < 30 && !(await decision.evaluate((each) => each === document.activeElement)); step++) {
      await page.keyboard.press('j');
    }
    await page.keyboard.press('Enter');
    await page.getByText('Is the meter full?').waitFor();
    await page.getByRole('table', { name: 'Evidence it cites' }).getByText('O-21').waitFor();

    await page.goBack();
    await firstRow(page).waitFor();
    expect(searchOf(page).get('search')).toContain('S-18');
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('S-18');
    await expect.poll(() => focused(page)).toBe(opened);
  });

  test('g c and g s lead from place to place, ? lists the keys', async () => {
    const page = await openConsole({ path: '/staff/sellers', answers });
    await firstRow(page).waitFor();
    await go(page, 'g c', 'Contexts');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Declare a context').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await go(page, 'g s', 'Sellers');
  });
});

describe('the list', () => {
  test('keeps filters, order and page in the address; back and forward go through them', async () => {
    const page = await openConsole({ path: '/staff/sellers', answers });
    await firstRow(page).waitFor();
    await page.getByRole('button', { name: /^Warned/ }).click();
    await page.getByRole('button', { name: 'Fullest meter' }).click();
    await expect.poll(() => searchOf(page).get('sort')).toBe('fullest');
    await expect.poll(() => firstRow(page).textContent()).toContain('98 %');
    const top = await firstRow(page).textContent();
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('51–100 of 1,026').waitFor();
    const second = await firstRow(page).textContent();
    expect(second).not.toBe(top);
    await page.keyboard.press('n');
    await page.getByText('101–150 of 1,026').waitFor();
    await page.keyboard.press('p');
    await page.getByText('51–100 of 1,026').waitFor();
    await page.reload();
    await page.getByText('51–100 of 1,026').waitFor();
    expect(await firstRow(page).textContent()).toBe(second);
    await page.getByRole('button', { name: 'Previous page' }).click();
    await page.getByText('1–50 of 1,026').waitFor();
    expect(await firstRow(page).textContent()).toBe(top);
    await page.goBack();
    await page.getByText('51–100 of 1,026').waitFor();
    await page.goForward();
    await page.getByText('1–50 of 1,026').waitFor();
    expect(await page.getByRole('button', { name: /^Warned/ }).getAttribute('aria-pressed')).toBe('true');
  });

  test('an address that somebody sent leads from its page back to the top', async () => {
    const page = await openConsole({ path: '/staff/sellers?cursor=row-100&page=3', answers });
    await page.getByText('101–150 of 20,000').waitFor();
    await page.getByRole('button', { name: 'Previous page' }).click();
    await page.getByText('1–50 of 20,000').waitFor();
  });

  test('a page that is no longer there leads to the top', async () => {
    const refusal = { status: 400, body: { type: '/problems/bad-cursor', title: 'the cursor is not of this list' } };
    const list = answers['GET /v1/sellers'] as (request: { url: () => string }) => object;
    const page = await openConsole({
      path: '/staff/sellers?cursor=old&page=3',
      answers: {
        ...answers,
        'GET /v1/sellers': (request) => (request.url().includes('old') ? refusal : list(request)),
      },
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('1–50 of 20,000').waitFor();
    expect(searchOf(page).size).toBe(0);
  });

  test('the link above a seller leads back to the list as it was', async () => {
    const page = await openConsole({ path: '/staff/sellers?rung=suspended', answers });
    await firstRow(page).waitFor();
    await firstRow(page).getByRole('link').click();
    await page.getByRole('link', { name: 'All sellers' }).click();
    await expect.poll(() => searchOf(page).get('rung')).toBe('suspended');
    await page.getByText('79 of 20,000 sellers').waitFor();
  });

  test('that is empty says so and clears its filters', async () => {
    const page = await openConsole({ path: '/staff/sellers?search=nobody', answers });
    await page.getByText('No seller matches').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
    await firstRow(page).waitFor();
    expect(searchOf(page).size).toBe(0);
  });

  test('of a new marketplace says how sellers come in', async () => {
    const page = await openConsole({ path: '/staff/sellers', answers: staffAnswers({ sellers: [] }) });
    await page.getByText('A seller appears here with the first event that names it').waitFor();
  });

  test('that does not load says what happened, with a reference, and loads when asked again', async () => {
    let broken = true;
    const failing = {
      status: 500,
      body: { type: '/problems/internal', title: 'something went wrong' },
      headers: { 'x-request-id': 'r-42' },
    };
    const list = answers['GET /v1/sellers'] as (request: unknown) => object;
    const page = await openConsole({
      path: '/staff/sellers',
      answers: { ...answers, 'GET /v1/sellers': (request) => (broken ? failing : list(request)) },
    });
    await page.getByText('r-42').waitFor();
    await page.getByText('Nothing was changed or lost').waitFor();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await firstRow(page).waitFor();
  });

  test('without a connection says so, and comes back', async () => {
    const page = await openConsole({ path: '/staff/sellers', answers });
    await firstRow(page).waitFor();
    await page.route('**/v1/sellers?*', (route) => route.abort('internetdisconnected'));
    await page.getByRole('button', { name: /^Suspended/ }).click();
    await page.getByText('We could not reach the service').waitFor();
    await page.unroute('**/v1/sellers?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('79 of 20,000 sellers').waitFor();
  });

  test('shows who may not see it whom to ask', async () => {
    const refusal = { status: 403, body: { type: '/problems/not-permitted', title: 'not permitted' } };
    const page = await openConsole({
      path: '/staff/sellers',
      answers: { ...answers, 'GET /v1/sellers': () => refusal },
    });
    await page.getByText('Your role does not include this').waitFor();
  });

  test('on a phone has cards, and a field for the order', async () => {
    const page = await openConsole({ path: '/staff/sellers', width: WIDTHS.phone, answers });
    await firstRow(page).waitFor();
    await page.getByLabel('Sort by').selectOption('seller');
    await expect.poll(() => searchOf(page).get('sort')).toBe('seller');
    await expect.poll(() => firstRow(page).textContent()).toContain('S-1Rung');
  });
});
