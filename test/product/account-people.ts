import type { Page } from 'playwright-core';
import type { Role } from '../../src/rulebook/accounts/actor.ts';
import { ACCOUNT_TEXT, RECOVERY_TEXT, SECOND_STEP_TEXT } from '../../src/words/my-account-en.ts';
import { oneTimeCode } from './one-time-code.ts';
import type { Product } from './product.ts';
import { SHOP } from './told.ts';
import { giveSignIn, heading, type Visitor, visit } from './visitor.ts';

export const PASSWORD = 'coral reef morning tide';

/** Somebody who was let in for a test. */
export type Person = { readonly name: string; readonly email: string; readonly password: string };

/** Lets somebody in: a lead, or the owner of the shop. */
export async function person(product: Product, name: string, role: Role = 'staff-lead'): Promise<Person> {
  const { accounts } = product.service();
  const email = `${name.toLowerCase()}@people.example`;
  const invited = await accounts.invite(
    { email, role, ...(role === 'seller-owner' ? { sellerId: SHOP } : {}) },
    'the test',
  );
  if (!('token' in invited)) throw new Error(invited.code);
  await accounts.acceptInvitation(invited.token, { name, password: PASSWORD }, '127.0.0.1');
  return { name, email, password: PASSWORD };
}

/** Somebody at the page about their own account. */
export async function atAccount(product: Product, who: Person): Promise<Visitor> {
  const visitor = await visit(product);
  await visitor.page.goto('/account');
  await giveSignIn(visitor.page, who);
  await heading(visitor, ACCOUNT_TEXT.title);
  return visitor;
}

/** What stands there to be copied. */
async function codeUnder(page: Page, label: string): Promise<string> {
  return (await page.getByText(label, { exact: true }).locator('xpath=..').locator('code').textContent()) ?? '';
}

/** Gives the password that is asked for, scans, and keeps the codes. */
export async function setUpApp(page: Page): Promise<{ readonly secret: string; readonly codes: readonly string[] }> {
  const section = page.getByRole('region', { name: SECOND_STEP_TEXT.title });
  await section.getByLabel(SECOND_STEP_TEXT.password).fill(PASSWORD);
  await section.getByRole('button', { name: SECOND_STEP_TEXT.goOn }).click();
  const secret = await codeUnder(page, SECOND_STEP_TEXT.key);
  await page.getByLabel(SECOND_STEP_TEXT.code).fill(oneTimeCode(secret));
  await page.getByRole('button', { name: SECOND_STEP_TEXT.confirm }).click();
  const codes = await codeUnder(page, RECOVERY_TEXT.list);
  await page.getByRole('button', { name: RECOVERY_TEXT.kept }).click();
  await page.getByText(SECOND_STEP_TEXT.on, { exact: true }).waitFor();
  return { secret, codes: codes.split('\n') };
}
