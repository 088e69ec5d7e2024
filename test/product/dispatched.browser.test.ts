import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoMarketplace } from '../../src/cli/demo/demo-marketplace.ts';
import { DAY } from '../../src/rulebook/instant.ts';
import { formatTimestamp } from '../../src/rulebook/timestamp.ts';
import { OWN_ORDERS, OWN_STATES } from '../../src/words/customer-pages-en.ts';
import { PARCEL_STATES_TOLD } from '../../src/words/dispatch-en.ts';
import { DESK_REFUSALS } from '../../src/words/hub-en.ts';
import { HUB_SHELL } from '../../src/words/hub-page-en.ts';
import { HUB_PHOTOS } from '../../src/words/hub-photos-en.ts';
import { CUSTODY_NAMES, HAND_OVER_TEXT, PICK_TEXT } from '../../src/words/hub-pick-en.ts';
import { HUB_RETURNS } from '../../src/words/hub-returns-en.ts';
import { ORDER_STATE_NAMES } from '../../src/words/orders-en.ts';
import { capital } from '../../src/words/quantities-en.ts';
import {
  CHECK_RESULT_NAMES,
  DISPOSITION_NAMES,
  RETURN_CHECK_NAMES,
  RETURN_OUTCOME_NAMES,
  RETURN_STATE_NAMES,
} from '../../src/words/returns-en.ts';
import { HOME_TEXT } from '../../src/words/seller-home-en.ts';
import { METRIC_WORDS } from '../../src/words/seller-metrics-en.ts';
import { INSPECT_TEXT } from '../../src/words/seller-returns-en.ts';
import { PATIENCE } from '../browser/browser.ts';
import { sky } from '../files/drawn.ts';
import { jpeg } from '../files/pictures.ts';
import { type Shown, showProduct } from './product.ts';
import { CANARY } from './told.ts';
import { expectLooks, heading, signIn, visit } from './visitor.ts';

let shown: Shown;
beforeAll(async () => {
  shown = await showProduct();
}, PATIENCE);
afterAll(() => shown?.remove());

/** An order that the hub sends, and what is told of it afterwards. */
async function dispatched(order: string, customer: string, more: readonly object[] = []) {
  const owner = shown.people.find(({ email }) => email === 'good@demo.example');
  const operator = shown.people.find(({ role }) => role === 'hub-operator');
  if (owner === undefined || operator === undefined) throw new Error('the demonstration has somebody of each role');
  const clock = await shown.service().ledger.clock();
  const event = (type: string, at: number, data: object) => ({
    ...{ specversion: '1.0', id: `${type}-${order}-${at}`, source: '/shop', type, subject: owner.sellerId },
    ...{ time: formatTimestamp(at), data: { orderId: order, ...data } },
  });
  const placed = event('order.placed', clock, {
    ...{ customer, fulfilment: 'dispatched', destination: { country: 'JM', region: 'Kingston' } },
    ...{ shipBy: formatTimestamp(clock + DAY), deliverBy: formatTimestamp(clock + 9 * DAY) },
    items: [{ listingId: 'L-7', quantity: 2 }],
  });
  const later = more.map((data, place) => event('shipment.scanned', clock + 1 + place, data));
  expect(await shown.service().ledger.append([placed, ...later])).toMatchObject({ accepted: 1 + later.length });
  return { owner, operator, event, at: clock + 1 + later.length };
}

test('an order is dispatched: scanned at the hub, and the pages of shop and customer follow by themselves', async () => {
  const [orderId, customer] = ['dispatched-1', `${CANARY}-customer-7`];
  const { owner, operator } = await dispatched(orderId, customer);
  const marketplace = await openDemoMarketplace(shown.url);
  shown.service().trustMarketplace(marketplace.key);
  const buyer = await visit(shown, 320);
  await buyer.page.goto(await marketplace.link(customer));
  await heading(buyer, OWN_ORDERS.title);
  await buyer.page.getByRole('link', { name: /dispatched-1/ }).click();
  await buyer.page.getByText(OWN_STATES.paid).first().waitFor();

  const seller = await visit(shown);
  await signIn(seller, owner, HOME_TEXT.title);
  await seller.page.goto(`/seller/orders/${orderId}`);
  await seller.page.getByText('The hub lacks L-7 for this order.').waitFor();
  await expectLooks(seller.page, [['phone', 'light']]);

  const hub = await visit(shown, 768);
  await signIn(hub, operator, PICK_TEXT.title);
  const { page } = hub;
  const scan = async (code: string) => {
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
  };
  await scan(orderId);
  await heading(hub, `Order ${orderId}`);
  await scan('L-7');
  await page.getByText(DESK_REFUSALS['none-on-record'].title).waitFor();
  await page.getByRole('button', { name: PICK_TEXT.count }).click();
  await page.getByLabel(PICK_TEXT.countShelf).fill('A-01');
  await page.getByLabel(PICK_TEXT.countUnits).fill('5');
  await page.getByRole('button', { name: PICK_TEXT.countDo }).click();
  await page.getByText('On A-01 (5)').waitFor();
  for (const code of ['L-7', 'L-7']) await scan(code);
  await page.getByText('2 of 2').waitFor();
  await seller.page.getByText(PARCEL_STATES_TOLD.picked).waitFor();
  await scan(orderId);
  await page.getByRole('link', { name: PICK_TEXT.toHandOver }).click();
  await heading(hub, HAND_OVER_TEXT.title);
  await page.getByLabel(HAND_OVER_TEXT.carrier).fill('Island Couriers');
  await page.locator('h1').click();
  await scan(orderId);
  await page.getByText(`Order ${orderId} was handed to Island Couriers.`).waitFor();
  const handed = performance.now();
  await Promise.all([
    seller.page.getByText(PARCEL_STATES_TOLD.handed_over).waitFor(),
    seller.page.getByText(ORDER_STATE_NAMES.handed_over).first().waitFor(),
    buyer.page.getByText(OWN_STATES.handed_over).first().waitFor(),
  ]);
  console.log(`the pages of shop and customer followed in ${Math.round(performance.now() - handed)} ms`);
  await expectLooks(page, [['tablet', 'dark']]);
  expect(await seller.page.content()).not.toContain(CANARY);
  for (const { text } of await hub.received()) expect(text).not.toContain(CANARY);
});

/** How long a page may take to follow, on a machine that does much else: what it takes here is printed. */
const FOLLOWS = { timeout: 5_000 };

test('what a hub scans and finds is on the pages of the shop, of its customer, and on its account health by itself', async () => {
  const [orderId, customer, returnId] = ['dispatched-2', `${CANARY}-customer-8`, 'R-dispatched-2'];
  const scan = { trackingNumber: 'KX-2', carrier: 'Island Couriers', source: 'carrier' };
  const { owner, operator, event, at } = await dispatched(orderId, customer, [
    { ...scan, scan: 'accepted' },
    { ...scan, scan: 'delivered' },
  ]);
  const asked = event('return.requested', at, { returnId, reason: 'not_as_described' });
  expect(await shown.service().ledger.append([asked])).toMatchObject({ accepted: 1 });
  const marketplace = await openDemoMarketplace(shown.url);
  shown.service().trustMarketplace(marketplace.key);
  const buyer = await visit(shown, 360);
  await buyer.page.goto(await marketplace.link(customer));
  await heading(buyer, OWN_ORDERS.title);
  await buyer.page.getByRole('link', { name: /dispatched-2/ }).click();
  const ownReturn = buyer.page.getByRole('listitem').filter({ hasText: 'Return of order' });
  await ownReturn.getByText(capital(RETURN_STATE_NAMES.requested)).waitFor();

  const seller = await visit(shown);
  await signIn(seller, owner, HOME_TEXT.title);
  await seller.page.goto(`/seller/orders/${orderId}`);
  await heading(seller, `Order ${orderId}`);
  const health = await seller.context.newPage();
  await health.goto('/seller');
  await health.getByRole('heading', { name: HOME_TEXT.title }).waitFor();
  // A dispatched order says nothing of lateness (F12); what the hub finds is evidence about the listing.
  const gauge = health.getByRole('article', { name: METRIC_WORDS.listing_inaccuracy.name });
  expect(await gauge.count()).toBe(0);

  const hub = await visit(shown, 768);
  await signIn(hub, operator, PICK_TEXT.title);
  const { page } = hub;
  await page.getByRole('link', { name: HUB_SHELL.returns }).click();
  await heading(hub, HUB_RETURNS.title);
  await page.keyboard.type(`${owner.sellerId}~${returnId}`);
  const scanned = follows('scanned in');
  await page.keyboard.press('Enter');
  await Promise.all([
    page.getByText(`Return ${returnId} is taken in.`).first().waitFor(FOLLOWS).then(scanned('the desk')),
    seller.page
      .getByText(CUSTODY_NAMES['receive_return'] ?? '')
      .first()
      .waitFor(FOLLOWS)
      .then(scanned('the shop')),
    ownReturn.getByText(capital(RETURN_STATE_NAMES.received)).waitFor(FOLLOWS).then(scanned('the customer')),
  ]);

  for (const check of ['undamaged', 'works', 'genuine', 'right_item'] as const)
    await answerTo(page, RETURN_CHECK_NAMES[check], CHECK_RESULT_NAMES.yes);
  await answerTo(page, RETURN_CHECK_NAMES.complete, CHECK_RESULT_NAMES.no);
  await page.getByRole('radio', { name: capital(RETURN_OUTCOME_NAMES.not_as_described) }).check();
  await page.getByLabel(HUB_PHOTOS.choose).setInputFiles({
    ...{ name: 'box.jpg', mimeType: 'image/jpeg', buffer: await jpeg(sky(640, 480)) },
  });
  await page.getByRole('img', { name: 'Photo 1 of 1' }).waitFor();
  await page.getByRole('radio', { name: DISPOSITION_NAMES.quarantine }).check();
  const inspected = follows('inspected');
  await page.getByRole('button', { name: INSPECT_TEXT.confirm }).click();
  await Promise.all([
    page.getByText(`Return ${returnId} is inspected.`).first().waitFor(FOLLOWS).then(inspected('the desk')),
    seller.page
      .getByText(/Its return was inspected/)
      .first()
      .waitFor(FOLLOWS)
      .then(inspected('the shop')),
    ownReturn.getByText(capital(RETURN_STATE_NAMES.inspected)).waitFor(FOLLOWS).then(inspected('the customer')),
    gauge.waitFor(FOLLOWS).then(inspected('its account health')),
  ]);

  // The photo has followed the inspection: both sides see it beside what was found.
  await ownReturn.getByRole('link').click();
  await buyer.page.getByRole('img', { name: 'Photo 1 of 1 by the hub' }).waitFor();
  await seller.page.goto(`/seller/returns/${returnId}`);
  await seller.page.getByRole('img', { name: 'Photo 1 of 1 by the hub' }).waitFor();
  await expectLooks(seller.page, [['phone', 'light']]);
});

/** Measures from now on how long pages take, one by one. */
function follows(what: string) {
  const since = performance.now();
  return (whose: string) => () =>
    console.log(`${what} at the hub: the page of ${whose} followed in ${Math.round(performance.now() - since)} ms`);
}

async function answerTo(page: Page, point: string, answer: string): Promise<void> {
  await page
    .getByRole('radiogroup', { name: capital(point) })
    .getByText(answer, { exact: true })
    .click();
}
