import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Role } from '../../src/rulebook/accounts/actor.ts';
import { FAILURE, MISSING_PART, OFFLINE, SHELL } from '../../src/words/console-en.ts';
import {
  ACCOUNT_TEXT,
  PASSKEY_TEXT,
  PASSWORD_TEXT,
  RECOVERY_TEXT,
  SECOND_STEP_TEXT,
  SESSION_TEXT,
} from '../../src/words/my-account-en.ts';
import { RECOVERY_BANNER, RECOVERY_LINK_PAGES, RECOVERY_PAGE } from '../../src/words/recovery-en.ts';
import { HOME_TEXT } from '../../src/words/seller-home-en.ts';
import { TIMELINE_TEXT } from '../../src/words/seller-timeline-en.ts';
import { SIGN_IN_TEXT } from '../../src/words/sign-in-en.ts';
import { QUEUE_WORDS } from '../../src/words/staff-cases-en.ts';
import { CONTEXTS_WORDS } from '../../src/words/staff-contexts-en.ts';
import { SELLERS_WORDS, STAFF_WORDS } from '../../src/words/staff-en.ts';
import { RECOVERIES_WORDS, RECOVERY_DECISION } from '../../src/words/staff-recoveries-en.ts';
import { STEP_UP_TEXT } from '../../src/words/step-up-en.ts';
import { PATIENCE } from '../browser/browser.ts';
import { type MailServer, startMailServer } from '../mail/mail-server.ts';
import { oneTimeCode } from './one-time-code.ts';
import { type Product, startProduct } from './product.ts';
import { SHOP, toldOfShop } from './told.ts';
import { expectLooks, giveSignIn, heading, leave, signIn, signOut, type Visitor, visit } from './visitor.ts';

vi.setConfig({ testTimeout: 60_000 });

let product: Product;
let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
  product = await startProduct('with pages', mail.url);
  await product.service().ledger.append(toldOfShop());
}, PATIENCE);
afterAll(async () => {
  await product?.remove();
  await mail?.close();
});

const PASSWORD = 'coral reef morning tide';
const OTHER = 'quiet harbour evening light';

type Person = { readonly name: string; readonly email: string; readonly password: string };

/** Lets somebody in: a lead, or the owner of the shop. */
async function person(name: string, role: Role = 'staff-lead'): Promise<Person> {
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
async function atAccount(who: Person): Promise<Visitor> {
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

async function changePassword(page: Page, current: string, fresh: string): Promise<void> {
  await page.getByLabel(PASSWORD_TEXT.current).fill(current);
  await page.getByLabel(PASSWORD_TEXT.fresh, { exact: true }).fill(fresh);
  await page.getByLabel(PASSWORD_TEXT.again).fill(fresh);
  await page.getByRole('button', { name: PASSWORD_TEXT.submit }).click();
}

test('a new password: it ends the other sessions, whose pages come back after signing in again', async () => {
  const ada = await person('Ada');
  const elsewhere = await visit(product);
  await signIn(elsewhere, ada, QUEUE_WORDS.title);
  const visitor = await atAccount(ada);
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

/** Gives the password that is asked for, scans, and keeps the codes. */
async function setUpApp(page: Page): Promise<{ readonly secret: string; readonly codes: readonly string[] }> {
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

test('a second step: switched on with a code, asked for from then on; with a recovery code once, which leads to another app', async () => {
  const grace = await person('Grace');
  const visitor = await atAccount(grace);
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

/** What a mail says, when it has come. */
async function mailTo(email: string, part: string): Promise<string> {
  const found = () => mail.arrived.find(({ to, mail: { text } }) => to === email && text?.includes(part))?.mail.text;
  await expect.poll(found, { timeout: 15_000 }).toBeDefined();
  return found() ?? '';
}

/** The page that a link in a mail leads to. */
function linkIn(text: string, link: 'cancel' | 'finish'): string {
  return new RegExp(`/recovery/${link}#\\S+`).exec(text)?.[0] ?? '';
}

test('a lost second step: asked for, seen and stopped elsewhere; asked for again, approved by two, and set up anew', async () => {
  const [ada, admin] = [await person('Olive'), await person('Peter', 'administrator')];
  const lead = await person('Quentin');
  const elsewhere = await atAccount(ada);
  await elsewhere.page.getByRole('button', { name: SECOND_STEP_TEXT.turnOn }).click();
  await setUpApp(elsewhere.page);

  const visitor = await visit(product);
  const { page } = visitor;
  visitor.expected.push('401 GET /v1/recovery');
  await page.goto('/recovery');
  await page.getByRole('link', { name: RECOVERY_PAGE.toSignIn }).click();
  const ask = async () => {
    await giveSignIn(page, ada);
    await page.getByRole('link', { name: SIGN_IN_TEXT.lost }).click();
    await page.getByRole('button', { name: RECOVERY_PAGE.submit }).click();
    await page.getByText(RECOVERY_PAGE.reasonMissing).waitFor();
    await page.getByLabel(RECOVERY_PAGE.reason).fill('My phone fell into the harbour.');
    await expectLooks(page, [['phone', 'dark']]);
    await page.getByRole('button', { name: RECOVERY_PAGE.submit }).click();
    await page.getByText('o•••@people.example').waitFor();
  };
  await ask();
  await expectLooks(page, [['phone', 'light']]);
  await mailTo(ada.email, 'ask two colleagues');

  // Where she is signed in still, it stands above every page.
  await elsewhere.page.reload();
  await elsewhere.page.getByText(RECOVERY_BANNER.title).waitFor();
  await expectLooks(elsewhere.page, [['phone', 'light']]);
  await elsewhere.page.getByRole('button', { name: RECOVERY_BANNER.stop }).click();
  await elsewhere.page.getByText(RECOVERY_BANNER.stopped).waitFor();
  await page.goto('/sign-in');
  await ask();

  for (const colleague of [admin, lead]) {
    const desk = await visit(product);
    await signIn(desk, colleague, colleague === admin ? SELLERS_WORDS.title : QUEUE_WORDS.title);
    await desk.page.getByRole('link', { name: STAFF_WORDS.places.recoveries }).click();
    await desk.page.getByText('My phone fell into the harbour.').waitFor();
    if (colleague === admin)
      await expectLooks(desk.page, [
        ['phone', 'light'],
        ['desktop', 'dark'],
      ]);
    await desk.page.getByRole('button', { name: RECOVERIES_WORDS.approve }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByLabel(RECOVERY_DECISION.approve.reason).fill('Called back on the number in the list.');
    await dialog.getByRole('button', { name: RECOVERY_DECISION.approve.confirm }).click();
    await desk.page.getByText(RECOVERIES_WORDS.approvedByYou).waitFor();
    expect(await desk.page.getByRole('button', { name: RECOVERIES_WORDS.approve }).count()).toBe(0);
  }

  await product.endWaits();
  const link = linkIn(await mailTo(ada.email, '/recovery/finish#'), 'finish');
  await page.goto(link);
  await page.getByRole('button', { name: RECOVERY_LINK_PAGES.finish.submit }).click();
  await heading(visitor, RECOVERY_LINK_PAGES.finish.doneTitle);
  await page.getByRole('link', { name: RECOVERY_PAGE.toSignIn }).click();
  await giveSignIn(page, ada);
  await page.getByText(SECOND_STEP_TEXT.dueTitle).waitFor();
  // Nothing else is open.
  await page.goto('/staff/queue');
  await page.getByText(SECOND_STEP_TEXT.dueTitle).waitFor();
  await setUpApp(page);
  await page.getByRole('link', { name: ACCOUNT_TEXT.back }).click();
  await heading(visitor, QUEUE_WORDS.title);

  visitor.expected.push('410 POST /v1/recovery/cancellation');
  await page.goto(linkIn(await mailTo(ada.email, '/recovery/cancel#'), 'cancel'));
  await page.getByRole('button', { name: RECOVERY_LINK_PAGES.cancel.submit }).click();
  await page.getByRole('alert').waitFor();
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
  const mary = await person('Mary', 'seller-owner');
  const visitor = await atAccount(mary);
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
  const joan = await person('Joan');
  const elsewhere = await visit(product);
  await signIn(elsewhere, joan, QUEUE_WORDS.title);
  const visitor = await atAccount(joan);
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
  const owner = await person('Rita', 'seller-owner');
  const visitor = await visit(product);
  const { page } = visitor;
  await signIn(visitor, owner, HOME_TEXT.title);
  await page.getByRole('link', { name: TIMELINE_TEXT.title }).click();
  await heading(visitor, TIMELINE_TEXT.title);

  await product.stop();
  visitor.expected.push('net::ERR_CONNECTION_REFUSED');
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
