import { test } from 'vitest';
import { ACCOUNT } from './fixtures/account-answers.ts';
import { NOW } from './fixtures/seller-metrics.ts';
import { lookAt, openConsole, WIDTHS } from './page.ts';

const DEMO = {
  people: [
    {
      name: 'Marcia Bennett',
      email: 'seller@demo.example',
      role: 'seller-owner',
      sellerId: 'S-17',
      password: 'coral reef morning tide',
    },
    {
      name: 'Devon Clarke',
      email: 'warned@demo.example',
      role: 'seller-owner',
      sellerId: 'S-23',
      password: 'coral reef morning tide',
    },
    { name: 'Ana Thompson', email: 'staff@demo.example', role: 'staff-agent', password: 'coral reef morning tide' },
    { name: 'Leroy Grant', email: 'lead@demo.example', role: 'staff-lead', password: 'coral reef morning tide' },
  ],
};

test.each(Object.entries(WIDTHS))('look %s', async (device, width) => {
  const page = await openConsole({
    path: '/sign-in',
    width,
    answers: { 'GET /v1/marketplace': { name: 'Kingston Express', zone: 'America/Jamaica', now: NOW, demo: DEMO } },
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await lookAt(page, `sign-in-${device}`);
  await page.goto('/invitation#abc');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await lookAt(page, `invitation-${device}`);
});
test.each(Object.entries(WIDTHS))('account %s', async (device, width) => {
  const page = await openConsole({ path: '/account', width, answers: ACCOUNT });
  await page.getByText('Firefox').first().waitFor();
  await lookAt(page, `account-${device}`);
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await page.getByLabel('Your password').fill('x');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('The six digits it shows').waitFor();
  await lookAt(page, `account-totp-${device}`);
  await page.getByLabel('The six digits it shows').fill('123456');
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await page.getByText('I have kept them').waitFor();
  await lookAt(page, `account-codes-${device}`);
});
