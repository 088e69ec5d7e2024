import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { lookAt, openConsole } from './page.ts';

const person = (role: string) => ({
  id: 'p-1',
  name: 'Ann Lee',
  email: 'ann@example.com',
  role,
  kind: 'person',
  secondStep: false,
});

describe('the console’s first page', () => {
  test('is the sign-in for who is not signed in, and knows where they wanted to go', async () => {
    const page = await openConsole({ path: '/seller/timeline?kinds=%5B%22lapse%22%5D' });
    await page.waitForURL('**/sign-in?**');
    expect(new URL(page.url()).searchParams.get('to')).toBe('/seller/timeline?kinds=%5B%22lapse%22%5D');
  });

  test('tells a role without pages that there are none yet', async () => {
    const page = await openConsole({ path: '/', answers: { 'GET /v1/me': person('customer') } });
    await page.getByText('Nothing here for you yet').waitFor();
    await expectNoAxeViolations(page);
    await lookAt(page, 'nothing-for-you', 'seen');
  });

  test('keeps people out of what is not theirs', async () => {
    const page = await openConsole({ path: '/staff', answers: { 'GET /v1/me': person('customer') } });
    await page.getByText('Nothing here for you yet').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('says so when the service does not answer, and what to do', async () => {
    const answers = {
      'GET /v1/marketplace': () => ({ status: 503, body: { type: '/problems/not-ready', title: 'not ready' } }),
    };
    const page = await openConsole({ path: '/', answers });
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.getByText('Nothing was changed or lost.').waitFor();
    await lookAt(page, 'service-away', 'seen');
  });

  test('has words for an address that leads nowhere', async () => {
    const page = await openConsole({ path: '/nowhere' });
    await page.getByRole('link', { name: 'Go to the start page' }).waitFor();
    expect(await page.title()).toBe('There is no such page · Kingston Trust');
    await expectNoAxeViolations(page);
  });
});
