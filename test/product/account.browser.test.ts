import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FAILURE, MISSING_PART, OFFLINE, SHELL } from '../../src/words/console-en.ts';
import {
  ACCOUNT_TEXT,
  PASSKEY_TEXT,
  PASSWORD_TEXT,
  SECOND_STEP_TEXT,
  SESSION_TEXT,
} from '../../src/words/my-account-en.ts';
import { HOME_TEXT } from '../../src/words/seller-home-en.ts';
import { TIMELINE_TEXT } from '../../src/words/seller-timeline-en.ts';
import { SIGN_IN_TEXT } from '../../src/words/sign-in-en.ts';
import { QUEUE_WORDS } from '../../src/words/staff-cases-en.ts';
import { CONTEXTS_WORDS } from '../../src/words/staff-contexts-en.ts';
import { STEP_UP_TEXT } from '../../src/words/step-up-en.ts';
import { PATIENCE } from '../browser/browser.ts';
import { atAccount, PASSWORD, person, setUpApp } from './account-people.ts';
import { oneTimeCode } from './one-time-code.ts';
import { type Product, startProduct } from './product.ts';
import { SHOP, toldOfShop } from './told.ts';
import { expectLooks, giveSignIn, heading, leave, signIn, signOut, visit } from './visitor.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct('with pages');
  await product.service().ledger.append(toldOfShop());
}, PATIENCE);
afterAll(() => product?.remove());

const OTHER = 'quiet harbour evening light';

async function changePassword(page: Page, current: string, fresh: string): Promise<void> {
  await page.getByLabel(PASSWORD_TEXT.current).fill(current);
  await page.getByLabel(PASSWORD_TEXT.fresh, { exact: true }).fill(fresh);
  await page.getByLabel(PASSWORD_TEXT.again).fill(fresh);
  await page.getByRole('button', { name: PASSWORD_TEXT.submit }).click();
}

test('a new password: it ends the other sessions, whose pages come back after signing in again', async () => {
  const ada = await person(product, 'Ada');
  const elsewhere = await visit(product);
  await signIn(elsewhere, ada, QUEUE_WORDS.title);
  const visitor = await atAccount(product, ada);
  const { page } = visitor;
  visitor.expected.push('400 POST /auth/change-password');
  await changePassword(page, 'not my password', OTHER);
  await page.getByRole('alert').waitFor();
  await changePassword(page, PASSWORD, OTHER);
  await page.getByText(PASSWORD_TEXT.done).waitFor();

  elsewhere.expected.push('401 GET /v1/contexts', '401 GET /v1/cases', '401 GET /v1/marketplace');
  await elsewhere.page.getByRole('link', { name: CONTEXTS_WORDS.title }).click();
  await elsewhere.page.getByText(SIGN_IN_TEXT.needed).waitFor();
  elsewhere.expected.push('401 POST /auth/sign-in/email');
  await giveSignIn(elsewhere.page, ada);
  await elsewhere.page.getByRole('alert').waitFor();
  await giveSignIn(elsewhere.page, { ...ada, password: OTHER });
  await heading(elsewhere, CONTEXTS_WORDS.title);
});

test('a second step: switched on with a code, asked for from then on; with a recovery code once, which leads to another app', async () => {
  const grace = await person(product, 'Grace');
  const visitor = await atAccount(product, grace);
  const { page } = visitor;
  await page.getByRole('button', { name: SECOND_STEP_TEXT.turnOn }).click();
  const { secret, codes } = await setUpApp(page);
  const [recovery = ''] = codes;
  await signOut(visitor, grace.name);

  await giveSignIn(page, grace);
  await page.getByLabel(SIGN_IN_TEXT.code).fill(oneTimeCode(secret, 1));
  await page.getByRole('button', { name: SIGN_IN_TEXT.codeSubmit }).click();
  await heading(visitor, QUEUE_WORDS.title);
  await signOut(visitor, grace.name);

  for (const [index, outcome] of ['in', 'refused'].entries()) {
    await giveSignIn(page, grace);
    await page.getByRole('button', { name: SIGN_IN_TEXT.useRecovery }).click();
    await page.getByLabel(SIGN_IN_TEXT.recovery).fill(recovery);
    if (outcome === 'refused') visitor.expected.push('401 POST /auth/two-factor/verify-backup-code');
    await page.getByRole('button', { name: SIGN_IN_TEXT.codeSubmit }).click();
    if (index === 0) {
      await page.getByText(SECOND_STEP_TEXT.usedTitle).waitFor();
      expect((await setUpApp(page)).secret).not.toBe(secret);
      await signOut(visitor, grace.name);
    } else await page.getByRole('alert').waitFor();
  }
});

/** A device with a fingerprint reader, on which a finger lies. */
async function addAuthenticator(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    },
  });
}

test('a passkey: made on the page, good for signing in, gone when removed', async () => {
  const mary = await person(product, 'Mary', 'seller-owner');
  const visitor = await atAccount(product, mary);
  const { page, context } = visitor;
  await addAuthenticator(context, page);
  await page.getByLabel(PASSKEY_TEXT.name).fill('My phone');
  await page.getByRole('button', { name: PASSKEY_TEXT.add }).click();
  await page.getByText(PASSKEY_TEXT.addedNote).waitFor();
  await page.getByText('My phone', { exact: true }).waitFor();
  // The field for the e-mail offers it, and the finger takes it at once.
  await leave(page, mary.name);
  await heading(visitor, HOME_TEXT.title);

  await page.addInitScript('PublicKeyCredential.isConditionalMediationAvailable = async () => false');
  await signOut(visitor, mary.name);
  await page.getByRole('button', { name: SIGN_IN_TEXT.passkey }).click();
  await heading(visitor, HOME_TEXT.title);

  await page.getByRole('link', { name: ACCOUNT_TEXT.title }).click();
  await heading(visitor, ACCOUNT_TEXT.title);
  // Ten minutes later a session that was left open takes it away from nobody.
  await product.ageProofs();
  visitor.expected.push('403 POST /auth/passkey/delete-passkey');
  await page.getByRole('button', { name: `${PASSKEY_TEXT.remove} My phone` }).click();
  await page.getByRole('dialog').getByRole('button', { name: PASSKEY_TEXT.remove, exact: true }).click();
  const proof = page.getByRole('dialog', { name: STEP_UP_TEXT.title });
  await proof.getByText(STEP_UP_TEXT.lost).waitFor();
  expect(await proof.getByLabel(STEP_UP_TEXT.password).count()).toBe(0);
  await expectLooks(page, [['phone', 'light']]);
  await proof.getByRole('button', { name: STEP_UP_TEXT.passkey }).press('Enter');
  await page.getByText(PASSKEY_TEXT.none).waitFor();
  await signOut(visitor, mary.name);
  visitor.expected.push('401 POST /auth/passkey/verify-authentication');
  await page.getByRole('button', { name: SIGN_IN_TEXT.passkey }).click();
  await page.getByRole('alert').waitFor();
});

test('other sessions can be ended from here', async () => {
  const joan = await person(product, 'Joan');
  const elsewhere = await visit(product);
  await signIn(elsewhere, joan, QUEUE_WORDS.title);
  const visitor = await atAccount(product, joan);
  const { page } = visitor;
  await expectLooks(page, [
    ['phone', 'light'],
    ['desktop', 'dark'],
  ]);
  await page.getByRole('button', { name: SESSION_TEXT.endOthers }).click();
  await page.getByRole('dialog').getByRole('button', { name: SESSION_TEXT.endOthers }).click();
  await page.getByText(SESSION_TEXT.here).waitFor();
  await expect.poll(() => page.getByRole('button', { name: SESSION_TEXT.endOthers }).count()).toBe(0);
  expect((await elsewhere.page.request.get('/v1/me')).status()).toBe(401);
  expect((await page.request.get('/v1/me')).status()).toBe(200);
});

test('while the service is away pages say so, and go on when it is back', async () => {
  const owner = await person(product, 'Rita', 'seller-owner');
  const visitor = await visit(product);
  const { page } = visitor;
  await signIn(visitor, owner, HOME_TEXT.title);
  await page.getByRole('link', { name: TIMELINE_TEXT.title }).click();
  await heading(visitor, TIMELINE_TEXT.title);

  await product.stop();
  visitor.expected.push('net::ERR_CONNECTION_REFUSED');
  // Whoever follows live asks again by themselves, also while the service begins.
  visitor.expected.push(`503 GET /v1/live/sellers/${SHOP}`);
  await page.getByRole('button', { name: TIMELINE_TEXT.kinds.lapse }).click();
  await page.getByText(OFFLINE.happened).waitFor({ timeout: 30_000 });
  await product.start();
  await page.getByRole('button', { name: FAILURE.retry }).click();
  await page.getByRole('region', { name: TIMELINE_TEXT.title }).getByRole('listitem').first().waitFor();

  await product.stop();
  await page.getByRole('link', { name: ACCOUNT_TEXT.title }).click();
  await page.getByText(MISSING_PART.happened).waitFor();
  await expectLooks(page, [
    ['phone', 'light'],
    ['desktop', 'dark'],
  ]);
  await product.start();
  await page.getByRole('button', { name: FAILURE.retry }).click();
  await heading(visitor, ACCOUNT_TEXT.title);

  await page.context().setOffline(true);
  await page.getByText(SHELL.offline).waitFor();
  await page.context().setOffline(false);
  await page.getByText(SHELL.offline).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: HOME_TEXT.title }).click();
  await heading(visitor, HOME_TEXT.title);
});
