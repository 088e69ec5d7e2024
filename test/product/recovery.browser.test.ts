import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACCOUNT_TEXT, SECOND_STEP_TEXT } from '../../src/words/my-account-en.ts';
import { RECOVERY_BANNER, RECOVERY_LINK_PAGES, RECOVERY_PAGE } from '../../src/words/recovery-en.ts';
import { SIGN_IN_TEXT } from '../../src/words/sign-in-en.ts';
import { QUEUE_WORDS } from '../../src/words/staff-cases-en.ts';
import { SELLERS_WORDS, STAFF_WORDS } from '../../src/words/staff-en.ts';
import { RECOVERIES_WORDS, RECOVERY_DECISION } from '../../src/words/staff-recoveries-en.ts';
import { PATIENCE } from '../browser/browser.ts';
import { type MailServer, startMailServer } from '../mail/mail-server.ts';
import { atAccount, person, setUpApp } from './account-people.ts';
import { type Product, startProduct } from './product.ts';
import { toldOfShop } from './told.ts';
import { expectLooks, giveSignIn, heading, signIn, visit } from './visitor.ts';

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
  const [ada, admin] = [await person(product, 'Olive'), await person(product, 'Peter', 'administrator')];
  const lead = await person(product, 'Quentin');
  const elsewhere = await atAccount(product, ada);
  await elsewhere.page.getByRole('button', { name: SECOND_STEP_TEXT.turnOn }).click();
  await setUpApp(elsewhere.page);

  const visitor = await visit(product);
  const { page } = visitor;
  visitor.expected.push('403 GET /v1/recovery');
  await page.goto('/recovery');
  await page.getByRole('link', { name: RECOVERY_PAGE.toSignIn }).click();
  let looked = 0;
  const ask = async () => {
    await giveSignIn(page, ada);
    await page.getByRole('link', { name: SIGN_IN_TEXT.lost }).click();
    await page.getByRole('button', { name: RECOVERY_PAGE.submit }).click();
    await page.getByText(RECOVERY_PAGE.reasonMissing).waitFor();
    await page.getByLabel(RECOVERY_PAGE.reason).fill('My phone fell into the harbour.');
    if (looked++ === 0) await expectLooks(page, [['phone', 'dark']]);
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
