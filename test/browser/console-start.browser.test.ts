import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { lookAt, openConsole } from './page.ts';

const CUSTOMER = {
  ...{ kind: 'customer', id: 'C-9', marketplaceUrl: 'https://shop.example/orders' },
  ...{ permissions: { 'own-data.read': 'self' }, signedInUntil: '2026-03-20T16:00:00Z' },
  provenUntil: '2026-03-20T15:10:00Z',
};

describe('the console’s first page', () => {
  test('is the sign-in for who is not signed in, and knows where they wanted to go', async () => {
    const page = await openConsole({ path: '/seller/timeline?kinds=%5B%22lapse%22%5D' });
    await page.waitForURL('**/sign-in?**');
    expect(new URL(page.url()).searchParams.get('to')).toBe('/seller/timeline?kinds=%5B%22lapse%22%5D');
  });

  test('leads everybody to their own pages, and keeps them out of what is not theirs', async () => {
    const answers = { 'GET /v1/me': CUSTOMER, 'GET /v1/me/orders': { items: [], next: null } };
    for (const path of ['/', '/staff', '/seller', '/account']) {
      const page = await openConsole({ path, answers });
      await page.waitForURL((url) => url.pathname === '/customer');
      await page.getByRole('heading', { level: 1, name: 'Your orders' }).waitFor();
    }
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
