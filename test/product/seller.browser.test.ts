import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoMarketplace } from '../../src/cli/demo/demo-marketplace.ts';
import { COACHING_TEXT } from '../../src/words/coaching-en.ts';
import { OWN_ORDERS } from '../../src/words/customer-pages-en.ts';
import {
  COMPOSER_TEXT,
  MESSAGE_NOTES,
  MESSAGE_STATES,
  MESSAGES_TEXT,
  ORDER_MESSAGES,
  THREAD_TEXT,
} from '../../src/words/messages-en.ts';
import { NOTICE_HEADINGS, NOTICES_TEXT } from '../../src/words/notices-en.ts';
import { PRIVACY_BRIEFING } from '../../src/words/privacy-briefing-en.ts';
import { HOME_TEXT } from '../../src/words/seller-home-en.ts';
import { METRIC_TEXT } from '../../src/words/seller-metrics-en.ts';
import { TIMELINE_TEXT } from '../../src/words/seller-timeline-en.ts';
import { INVITATION_TEXT } from '../../src/words/sign-in-en.ts';
import { TIMELINE } from '../../src/words/timeline-en.ts';
import { PATIENCE } from '../browser/browser.ts';
import { type Shown, showProduct } from './product.ts';
import { CANARY, SHOP, toldOfShop } from './told.ts';
import { expectLooks, giveSignIn, heading, signIn, type Visitor, visit } from './visitor.ts';

let shown: Shown;
beforeAll(async () => {
  shown = await showProduct(toldOfShop());
}, PATIENCE);
afterAll(() => shown?.remove());

function personOf(email: string) {
  const person = shown.people.find((each) => each.email === email);
  if (person?.sellerId === undefined) throw new Error(`${email} has no shop`);
  return { ...person, sellerId: person.sellerId };
}

/** The customers of everything that was told of a shop. */
function customersOf(seller: string): readonly string[] {
  const told = shown.past.filter(({ subject }) => subject === seller).map(({ data }) => data['customer']);
  return [...new Set(told.filter((customer) => typeof customer === 'string'))];
}

function entries(page: Page) {
  return page.getByRole('region', { name: TIMELINE_TEXT.title }).getByRole('listitem');
}

/** Goes to every kind of page that a seller has, and answers all that was seen on them. */
async function lookAround(visitor: Visitor, seller: string): Promise<string> {
  const { page, settled } = visitor;
  const seen: string[] = [];
  const look = async () => {
    await settled();
    seen.push(await page.content());
  };
  await look();
  await page.locator('main a[href^="/seller/metrics/"]').first().click();
  await page.getByText(METRIC_TEXT.explanationTitle).waitFor();
  await look();
  await page.goBack();
  await heading(visitor, HOME_TEXT.title);
  await page.locator(`main a[href^="/seller/actions/${seller}~"]`).first().click();
  await page.waitForURL(/actions/);
  await look();
  await page.getByRole('main').getByRole('link', { name: METRIC_TEXT.back }).click();
  await heading(visitor, HOME_TEXT.title);
  await page.getByRole('link', { name: TIMELINE_TEXT.title }).click();
  await heading(visitor, TIMELINE_TEXT.title);
  for (const entry of await entries(page).getByRole('button').all()) {
    if ((await entry.getAttribute('aria-expanded')) === 'false') await entry.click();
  }
  await look();
  return seen.join('\n');
}

test('a new owner accepts the invitation and sees the shop; nothing tells who a customer is', async () => {
  const email = 'ada@shop.example';
  const invited = await shown.service().accounts.invite({ email, role: 'seller-owner', sellerId: SHOP }, 'the test');
  if (!('token' in invited)) throw new Error(invited.code);
  const visitor = await visit(shown);
  const { page } = visitor;
  await page.goto(`/invitation#${invited.token}`);
  await page.getByLabel(INVITATION_TEXT.name).fill('Ada Quill');
  await page.getByLabel(INVITATION_TEXT.password, { exact: true }).fill('coral reef morning tide');
  await page.getByLabel(INVITATION_TEXT.again).fill('coral reef morning tide');
  await page.getByRole('button', { name: INVITATION_TEXT.submit }).click();
  await heading(visitor, HOME_TEXT.title);

  const seen = await lookAround(visitor, SHOP);
  const received = (await visitor.received()).map(({ asked, text }) => `${asked} ${text}`).join('\n');
  expect(seen).toContain('shop-1');
  expect(received).toContain('shop-1');
  for (const hidden of [CANARY, 'identifiers', ...customersOf(SHOP)]) {
    expect(seen).not.toContain(hidden);
    expect(received).not.toContain(hidden);
  }
  expect(received).not.toContain('unread: ');

  await visitor.page.goto(`/invitation#${invited.token}`);
  visitor.expected.push('410 POST /v1/invitations/acceptance');
  await page.getByLabel(INVITATION_TEXT.name).fill('Eve');
  await page.getByLabel(INVITATION_TEXT.password, { exact: true }).fill('coral reef morning tide');
  await page.getByLabel(INVITATION_TEXT.again).fill('coral reef morning tide');
  await page.getByRole('button', { name: INVITATION_TEXT.submit }).click();
  await page.getByRole('alert').waitFor();
});

test('the same holds for a shop of the demonstration; staff do see who the customers are', async () => {
  const person = personOf('warned@demo.example');
  const customers = customersOf(person.sellerId);
  expect(customers.length).toBeGreaterThan(10);
  const seller = await visit(shown);
  await signIn(seller, person, HOME_TEXT.title);
  const seen = await lookAround(seller, person.sellerId);
  const received = (await seller.received()).map(({ text }) => text).join('\n');
  const told = words(`${seen} ${received}`);
  expect(customers.filter((customer) => told.has(customer))).toEqual([]);
  expect(received).not.toContain('unread: ');

  const staff = await visit(shown);
  const lead = shown.people.find(({ role }) => role === 'staff-lead');
  if (lead === undefined) throw new Error('there is no lead');
  await staff.page.goto(`/sign-in?to=/staff/sellers/${person.sellerId}`);
  await giveSignIn(staff.page, lead);
  await heading(staff, person.sellerId);
  const toldStaff = words((await staff.received()).map(({ text }) => text).join('\n'));
  expect(customers.filter((customer) => toldStaff.has(customer)).length).toBeGreaterThan(3);
});

/** Everything that could be an id. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/[^\w-]+/));
}

test('the timeline filters and goes on; the way back leads through it', async () => {
  const visitor = await visit(shown);
  const { page } = visitor;
  await signIn(visitor, personOf('warned@demo.example'), HOME_TEXT.title);
  await page.getByRole('link', { name: TIMELINE_TEXT.title }).click();
  await heading(visitor, TIMELINE_TEXT.title);
  expect(await entries(page).count()).toBe(50);
  await page.getByRole('button', { name: TIMELINE.more }).click();
  await expect.poll(() => entries(page).count()).toBeGreaterThan(50);

  await page.getByRole('button', { name: TIMELINE_TEXT.kinds.decision }).click();
  await page.waitForURL(/decision/);
  await visitor.settled();
  const kinds = await entries(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-kind')));
  expect([...new Set(kinds)]).toEqual(['decision']);
  const decisions = await entries(page).count();
  await entries(page).first().getByRole('button').click();
  await page.getByRole('link', { name: TIMELINE_TEXT.openAction }).click();
  await page.waitForURL(/actions/);
  await visitor.settled();
  await page.goBack();
  await heading(visitor, TIMELINE_TEXT.title);
  expect(await entries(page).count()).toBe(decisions);
  await page.getByRole('link', { name: TIMELINE_TEXT.openAction }).waitFor();
  await page.goBack();
  await expect.poll(() => entries(page).count()).toBeGreaterThanOrEqual(50);
  await page.goBack();
  await heading(visitor, HOME_TEXT.title);
});

test('what was decided is told in a notice; opening it proves that it arrived, and it names no customer', async () => {
  const person = personOf('warned@demo.example');
  const visitor = await visit(shown);
  const { page } = visitor;
  await signIn(visitor, person, HOME_TEXT.title);
  await page.getByRole('link', { name: /^Notices, \d+ unread$/ }).click();
  await heading(visitor, NOTICES_TEXT.title);
  const list = page.getByRole('list', { name: NOTICES_TEXT.list });
  const before = await list.getByText(NOTICES_TEXT.unreadMark, { exact: true }).count();
  expect(before).toBeGreaterThan(0);
  await list
    .getByRole('link', { name: /A warning about/ })
    .first()
    .click();
  await heading(visitor, /^A warning about/);
  await page.getByText(NOTICE_HEADINGS.evidence).waitFor();
  await page.getByText(/^You on \d/).waitFor();
  expectNothingOf(customersOf(person.sellerId), (await visitor.received()).map(({ text }) => text).join('\n'));
  await page.getByRole('link', { name: NOTICES_TEXT.back }).click();
  await heading(visitor, NOTICES_TEXT.title);
  await expect.poll(() => list.getByText(NOTICES_TEXT.unreadMark, { exact: true }).count()).toBe(before - 1);
  await expectLooks(page, [['phone', 'dark']]);
});

function expectNothingOf(customers: readonly string[], text: string): void {
  const told = words(text);
  expect(customers.filter((customer) => told.has(customer))).toEqual([]);
}

test('another shop’s addresses are closed, whether that shop is there or not', async () => {
  const visitor = await visit(shown);
  const { page } = visitor;
  await signIn(visitor, personOf('good@demo.example'), HOME_TEXT.title);
  const { sellerId } = personOf('warned@demo.example');
  visitor.expected.push(`403 GET /v1/actions/${sellerId}~1`);
  await page.goto(`/seller/actions/${sellerId}~1`);
  await page.getByText('You can see your own store only.').waitFor();
  for (const place of ['standing', 'capabilities', 'timeline', 'actions']) {
    const [theirs, nobodys] = await Promise.all(
      [sellerId, 'S-nobody'].map(async (id) => {
        const answer = await page.request.get(`/v1/sellers/${id}/${place}`);
        return { status: answer.status(), problem: { ...(await answer.json()), seller: undefined } };
      }),
    );
    expect(theirs?.status).toBe(403);
    expect(JSON.stringify(theirs).replaceAll(sellerId, '…')).toBe(JSON.stringify(nobodys).replaceAll('S-nobody', '…'));
  }
  await page.goto('/staff/sellers');
  await heading(visitor, HOME_TEXT.title);
});

test('a customer asks and the shop answers, live; a number is told of first, goes out masked, and reaches nobody', async () => {
  const marketplace = await openDemoMarketplace(shown.url);
  shown.service().trustMarketplace(marketplace.key);
  const customer = await visit(shown, 320);
  await customer.page.goto(await marketplace.link(`${CANARY}-customer-1`));
  await heading(customer, OWN_ORDERS.title);
  await customer.page.getByRole('link', { name: /shop-1/ }).click();
  await customer.page.getByRole('link', { name: ORDER_MESSAGES.write.customer }).click();
  await write(customer, 'When does it leave?');

  const seller = await visit(shown);
  await signIn(seller, { email: 'ada@shop.example', password: 'coral reef morning tide' }, HOME_TEXT.title);
  await seller.page.getByRole('link', { name: 'Messages 1', exact: true }).click();
  await heading(seller, MESSAGES_TEXT.title);
  // Nobody reads what a customer wrote before they have read how it is to be treated.
  seller.expected.push('403 GET /v1/threads/shop-1');
  await seller.page.getByRole('link', { name: /shop-1/ }).click();
  await seller.page.getByRole('button', { name: PRIVACY_BRIEFING.statement }).click();
  const [theirs, mine] = [customer, seller].map(({ page }) => page.getByRole('log', { name: THREAD_TEXT.log }));
  await mine?.getByText('When does it leave?').waitFor();
  await theirs?.getByText(MESSAGE_STATES.read, { exact: true }).waitFor();
  await write(customer, 'I am away from Friday on.');
  await mine?.getByText('I am away from Friday on.').waitFor();

  const number = '876 922 4567';
  await write(seller, `Tomorrow. Please call me on ${number}.`);
  await seller.page.getByRole('region', { name: /^Not sent yet/ }).waitFor();
  await seller.page.locator('mark', { hasText: number }).waitFor();
  await expectLooks(seller.page, [['phone', 'light']]);
  await seller.page.getByRole('button', { name: COACHING_TEXT.send.mask }).click();
  await seller.page.getByText(COMPOSER_TEXT.sent.masked).waitFor();
  await theirs?.getByText('Tomorrow. Please call me on').waitFor();
  await theirs?.getByText(MESSAGE_NOTES.maskedTheirs).waitFor();
  await expectLooks(customer.page, [['phone', 'dark']]);
  const received = (await customer.received()).map(({ text }) => text).join('\n');
  expect(`${received}${await customer.page.content()}`).not.toContain(number);
  expect(await seller.page.content()).not.toContain(CANARY);
});

/** Writes in the conversation that is open, and sends it with a key. */
async function write({ page }: Visitor, text: string): Promise<void> {
  await page.getByRole('textbox', { name: COMPOSER_TEXT.label }).fill(text);
  await page.keyboard.press('Enter');
}
