import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoMarketplace } from '../../src/cli/demo/demo-marketplace.ts';
import { DAY } from '../../src/rulebook/instant.ts';
import { formatTimestamp } from '../../src/rulebook/timestamp.ts';
import { OWN_ORDERS, OWN_STATES } from '../../src/words/customer-pages-en.ts';
import { PARCEL_STATES_TOLD } from '../../src/words/dispatch-en.ts';
import { DESK_REFUSALS } from '../../src/words/hub-en.ts';
import { HAND_OVER_TEXT, PICK_TEXT } from '../../src/words/hub-pick-en.ts';
import { ORDER_STATE_NAMES } from '../../src/words/orders-en.ts';
import { HOME_TEXT } from '../../src/words/seller-home-en.ts';
import { PATIENCE } from '../browser/browser.ts';
import { type Shown, showProduct } from './product.ts';
import { CANARY } from './told.ts';
import { expectLooks, heading, signIn, visit } from './visitor.ts';

let shown: Shown;
beforeAll(async () => {
  shown = await showProduct();
}, PATIENCE);
afterAll(() => shown?.remove());

test('an order is dispatched: scanned at the hub, and the pages of shop and customer follow by themselves', async () => {
  const [orderId, customer] = ['dispatched-1', `${CANARY}-customer-7`];
  const owner = shown.people.find(({ email }) => email === 'good@demo.example');
  const operator = shown.people.find(({ role }) => role === 'hub-operator');
  if (owner === undefined || operator === undefined) throw new Error('the demonstration has somebody of each role');
  const clock = await shown.service().ledger.clock();
  const placed = {
    ...{
      specversion: '1.0',
      id: 'placed-dispatched-1',
      source: '/shop',
      type: 'order.placed',
      subject: owner.sellerId,
    },
    time: formatTimestamp(clock),
    data: {
      ...{ orderId, customer, fulfilment: 'dispatched', destination: { country: 'JM', region: 'Kingston' } },
      ...{ shipBy: formatTimestamp(clock + DAY), deliverBy: formatTimestamp(clock + 9 * DAY) },
      items: [{ listingId: 'L-7', quantity: 2 }],
    },
  };
  expect(await shown.service().ledger.append([placed])).toMatchObject({ accepted: 1 });
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
