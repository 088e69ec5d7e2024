import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACTIONS_TEXT, ANSWER_TEXT, PLAN_TEXT, QUESTION_TEXT } from '../../src/words/answers-en.ts';
import {
  APPEAL_FORM_TEXT,
  APPEAL_OUTCOME_WORDS,
  APPEALS_TEXT,
  ITEM_ANSWER_WORDS,
  WRONG_WORDS,
} from '../../src/words/appeals-en.ts';
import { HOME_TEXT, NEXT_LINKS } from '../../src/words/seller-home-en.ts';
import { SELLERS_WORDS } from '../../src/words/staff-en.ts';
import { PASSWORD } from '../accounts/service.ts';
import { PATIENCE } from '../browser/browser.ts';
import { type Shown, showProduct } from './product.ts';
import { SHOP, toldOfShop } from './told.ts';
import { expectLooks, heading, type Look, signIn, visit } from './visitor.ts';

const EMAIL = 'ada@shop.example';
const LOOKS: readonly Look[] = [
  ['phone', 'dark'],
  ['desktop', 'light'],
];
const PLAN = { cause: 'The courier came late', correction: 'A second courier', prevention: 'Both are watched weekly' };

let shown: Shown;
beforeAll(async () => {
  shown = await showProduct(toldOfShop());
  const { accounts } = shown.service();
  const invited = await accounts.invite({ email: EMAIL, role: 'seller-owner', sellerId: SHOP }, 'the test');
  if (!('token' in invited)) throw new Error(invited.code);
  const answer = { name: 'Ada Quill', password: PASSWORD };
  const accepted = await accounts.acceptInvitation(invited.token, answer, '192.0.2.1');
  if ('code' in accepted) throw new Error(accepted.code);
}, PATIENCE);
afterAll(() => shown?.remove());

test('a seller acknowledges, plans, asks and appeals; staff decide; the answer is seen item by item', {
  timeout: 240_000,
}, async () => {
  const seller = await visit(shown);
  const { page } = seller;
  await signIn(seller, { email: EMAIL, password: PASSWORD }, HOME_TEXT.title);

  // The one next thing leads to the button, and a second press does no harm.
  await page.getByRole('link', { name: NEXT_LINKS['acknowledge'] ?? '' }).click();
  await page.waitForURL(/actions\/S-700~1#acknowledge/);
  await seller.settled();
  await expectLooks(page, LOOKS);
  await page.getByRole('button', { name: ANSWER_TEXT.acknowledge }).dblclick();
  await page.getByText(ANSWER_TEXT.acknowledged).waitFor();

  // What is being written outlives a reload, and a press too early says what is missing.
  await page.getByLabel(PLAN_TEXT.cause.label).fill(PLAN.cause);
  await page.reload();
  await seller.settled();
  expect(await page.getByLabel(PLAN_TEXT.cause.label).inputValue()).toBe(PLAN.cause);
  await page.getByRole('button', { name: PLAN_TEXT.record }).click();
  await page.getByText(ANSWER_TEXT.missing).first().waitFor();
  await page.getByLabel(PLAN_TEXT.correction.label).fill(PLAN.correction);
  await page.getByLabel(PLAN_TEXT.prevention.label).fill(PLAN.prevention);
  await page.getByRole('button', { name: PLAN_TEXT.record }).click();
  await page.getByRole('button', { name: PLAN_TEXT.revise }).waitFor();
  await page.getByText(PLAN.prevention).waitFor();

  await page.getByLabel(QUESTION_TEXT.text).fill('What counts as handed over?');
  await page.getByRole('button', { name: QUESTION_TEXT.ask }).click();
  await page.getByText('What counts as handed over?').waitFor();

  await page.getByRole('link', { name: APPEALS_TEXT.begin }).click();
  await heading(seller, new RegExp(`^${APPEAL_FORM_TEXT.title}`));
  await page.getByRole('button', { name: APPEAL_FORM_TEXT.review }).click();
  await page.getByText(APPEAL_FORM_TEXT.choose).waitFor();
  await page.getByRole('checkbox', { name: /shop-1/ }).check();
  await page.getByLabel(APPEAL_FORM_TEXT.wrong).selectOption({ label: WRONG_WORDS.was_in_time });
  await page.getByLabel(APPEAL_FORM_TEXT.because).fill('The post took it on the second day');
  await page.getByRole('checkbox', { name: /shop-1 was marked/ }).check();
  await expectLooks(page, LOOKS);
  await page.getByRole('button', { name: APPEAL_FORM_TEXT.review }).click();
  await page.getByRole('heading', { name: APPEAL_FORM_TEXT.reviewTitle }).waitFor();
  await page.getByRole('button', { name: APPEAL_FORM_TEXT.send }).click();
  await page.getByText(APPEALS_TEXT.waiting).waitFor();

  await decide();
  await page.reload();
  await seller.settled();
  await page.getByText(APPEAL_OUTCOME_WORDS.overturned).waitFor();
  await page.getByText(`${ITEM_ANSWER_WORDS.accepted}.`).waitFor();
  await page.getByText('The scan of the second day had been lost').waitFor();
  expect(await page.getByRole('button', { name: PLAN_TEXT.revise }).count()).toBe(0);
  await expectLooks(page, LOOKS);

  await page.getByRole('link', { name: ACTIONS_TEXT.title }).click();
  await heading(seller, ACTIONS_TEXT.title);
  await page.getByLabel(ACTIONS_TEXT.filter).selectOption({ label: ACTIONS_TEXT.filters.open });
  await page.waitForURL(/show=open/);
  await page.getByText(ACTIONS_TEXT.noneFiltered).waitFor();
  await page.goBack();
  await page
    .getByRole('link', { name: /Warning/ })
    .first()
    .waitFor();
});

/** A person of the staff grants the appeal; the one item of it is in the list of what is to be decided. */
async function decide(): Promise<void> {
  const staff = await visit(shown);
  const lead = shown.people.find(({ role }) => role === 'staff-lead');
  if (lead === undefined) throw new Error('there is no lead');
  await signIn(staff, lead, SELLERS_WORDS.title);
  const { request } = staff.page;
  const page = await (await request.get('/v1/appeals?state=open')).json();
  const [open] = page.items;
  expect(open).toMatchObject({ seller: SHOP, action: `${SHOP}/1`, mine: true });
  const told = await (await request.get(`/v1/actions/${SHOP}~1/appeals`)).json();
  const [item] = told.items[0].items;
  expect(item).toMatchObject({ orderId: 'shop-1', wrong: 'was_in_time', evidence: [expect.any(String)] });
  const items = [{ item: item.item, answer: 'accepted', reason: 'The scan of the second day had been lost' }];
  const answer = await request.post(`/v1/appeals/${open.appeal.replaceAll('/', '~')}/decision`, {
    data: { outcome: 'overturned', items, reason: 'One of four was no lapse' },
    headers: { origin: shown.url },
  });
  expect([answer.status(), (await answer.json()).decisions?.[0]?.decision]).toEqual([200, 'action.withdrawn']);
}
