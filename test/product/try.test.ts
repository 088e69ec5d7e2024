import { expect, test } from 'vitest';
import { browserFor } from '../browser/browser.ts';
import { startProduct } from './product.ts';
import { SHOP, toldOfShop } from './told.ts';

test('x', async () => {
  const p = await startProduct();
  await p.service().ledger.append(toldOfShop());
  const { accounts } = p.service();
  const i = await accounts.invite({ email: 'a@b.example', role: 'seller-owner', sellerId: SHOP }, 't');
  await accounts.acceptInvitation(
    (i as any).token,
    { name: 'Ada Q', password: 'coral reef morning tide' },
    '127.0.0.1',
  );
  const b = await browserFor('console');
  const c = await b.newContext({ baseURL: p.url });
  const page = await c.newPage();
  page.on('console', (m) => console.log(m.type(), m.text().slice(0, 200)));
  page.on('framenavigated', (f) => console.log('nav', f.url()));
  await page.goto('/');
  await page.getByLabel('E-mail').fill('a@b.example');
  await page.getByLabel('Password', { exact: true }).fill('coral reef morning tide');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Account health' }).waitFor();
  await page.waitForTimeout(2000);
  await p.stop();
  await page.getByRole('link', { name: 'Timeline' }).click();
  await page.waitForTimeout(4000);
  console.log(page.url(), (await page.locator('body').innerText()).slice(0, 500));
  await page.screenshot({ path: '/tmp/shots3/away.png' });
  await p.start();
  await page.waitForTimeout(3000);
  console.log(page.url(), (await page.locator('body').innerText()).slice(0, 300));
  await c.close();
  await p.remove();
}, 120000);
