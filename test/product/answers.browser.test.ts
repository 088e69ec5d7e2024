import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACTIONS_TEXT, ANSWER_TEXT, PLAN_TEXT, QUESTION_TEXT } from '../../src/words/answers-en.ts';
import {
  APPEAL_FORM_TEXT,
  APPEAL_OUTCOME_WORDS,
  APPEALS_TEXT,
  ITEM_ANSWER_WORDS,
  WRONG_WORDS,
} from '../../src/words/appeals-en.ts';
import { RUNGS } from '../../src/words/console-en.ts';
import { fill } from '../../src/words/fill.ts';
import { HOME_TEXT, NEXT_LINKS } from '../../src/words/seller-home-en.ts';
import {
  ANSWER_NAMES,
  APPEAL_WORDS,
  LEFT_OVER_WORDS,
  OUTCOME_CHOICES,
  OUTCOME_NAMES,
  QUESTION_WORDS,
} from '../../src/words/staff-answers-en.ts';
import {
  CASE_ENTRY_NAMES,
  CASE_KIND_NAMES,
  CASE_OUTCOME_NAMES,
  CASE_WORDS,
  QUEUE_WORDS,
} from '../../src/words/staff-cases-en.ts';
import { CASE_FILES_TEXT } from '../../src/words/staff-files-en.ts';
import { LAPSE_FIELDS } from '../../src/words/staff-seller-en.ts';
import { WHY_SENTENCES } from '../../src/words/staff-trace-en.ts';
import { PASSWORD } from '../accounts/service.ts';
import { PATIENCE } from '../browser/browser.ts';
import { type Shown, showProduct } from './product.ts';
import { SCAN, sendPictures } from './send-pictures.ts';
import { SHOP, toldOfShop } from './told.ts';
import { expectLooks, heading, type Look, signIn, type Visitor, visit } from './visitor.ts';

const EMAIL = 'ada@shop.example';
const LOOKS: readonly Look[] = [
  ['phone', 'dark'],
  ['desktop', 'light'],
];
const PLAN = { cause: 'The courier came late', correction: 'A second courier', prevention: 'Both are watched weekly' };

let shown: Shown;
beforeAll(async () => {
  shown = await showProduct(toldOfShop());
  await ownerOf(SHOP, EMAIL);
}, PATIENCE);
afterAll(() => shown?.remove());

test('a seller acknowledges, plans, asks and appeals; staff decide; the answer is seen item by item', {
  timeout: 300_000,
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
  await sendPictures(seller, SHOP);
  await expectLooks(page, LOOKS);
  await page.getByRole('button', { name: APPEAL_FORM_TEXT.review }).click();
  await page.getByRole('heading', { name: APPEAL_FORM_TEXT.reviewTitle }).waitFor();
  await page.getByRole('img', { name: SCAN }).waitFor();
  await page.getByRole('button', { name: APPEAL_FORM_TEXT.send }).click();
  await page.getByText(APPEALS_TEXT.waiting).waitFor();

  const lead = await enter('staff-lead');
  await decide(lead);
  await reply(lead);
  await page.reload();
  await seller.settled();
  await page.getByText(APPEAL_OUTCOME_WORDS.overturned).waitFor();
  await page.getByText(`${ITEM_ANSWER_WORDS.accepted}.`).waitFor();
  await page.getByText(RIGHT).waitFor();
  await page.getByText(HELP).waitFor();
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

const RIGHT = 'The scan of the second day had been lost';
const WHOLE = 'One of the four orders was no lapse';
const HELP = 'The first scan of the carrier counts.';

/** A lead finds the appeal in the queue, answers its one item, sees what follows, and decides. */
async function decide(lead: Visitor): Promise<void> {
  const { page, settled } = lead;
  await openCase(lead, SHOP, 'appeal');
  const item = page.getByRole('article', { name: 'shop-1' });
  await item.getByText(WRONG_WORDS.was_in_time).waitFor();
  await item.getByText('The post took it on the second day').waitFor();
  await item.getByText(/Status claimed, shop-1, .*shipped/).waitFor();
  await item.getByText(LAPSE_FIELDS.shipBy).waitFor();
  // Looked at by whoever does not have it: no form, and of a picture only that there is one.
  await item.getByText(CASE_FILES_TEXT.claim).waitFor();
  expect(await item.getByText(SCAN).count()).toBe(0);
  expect(await page.getByRole('button', { name: APPEAL_WORDS.confirm }).count()).toBe(0);
  await page.keyboard.press('c');
  const confirm = page.getByRole('button', { name: APPEAL_WORDS.confirm });
  await confirm.waitFor();
  await item.getByRole('button', { name: fill(CASE_FILES_TEXT.lookAt, { name: SCAN }) }).click();
  const picture = item.getByRole('img', { name: fill(CASE_FILES_TEXT.alt, { name: SCAN }) });
  await picture.waitFor();
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(120);
  await page.getByText(CASE_ENTRY_NAMES.looked).waitFor();
  const outcome = (each: keyof typeof OUTCOME_CHOICES) => page.getByLabel(OUTCOME_CHOICES[each]);
  expect(await outcome('upheld').isDisabled()).toBe(true);
  await item.getByLabel(ANSWER_NAMES.refused).check();
  expect([await outcome('upheld').isDisabled(), await outcome('overturned').isDisabled()]).toEqual([false, true]);
  await outcome('upheld').check();
  await item.getByLabel(APPEAL_WORDS.itemReason.refused).waitFor();
  // With another answer the outcome no longer fits, and is chosen anew.
  await item.getByLabel(ANSWER_NAMES.accepted).check();
  expect([await outcome('upheld').isChecked(), await outcome('upheld').isDisabled()]).toEqual([false, true]);
  await item.getByLabel(APPEAL_WORDS.itemReason.accepted).fill(RIGHT);
  await page.getByLabel(APPEAL_WORDS.reason).fill(WHOLE);
  await page.getByText('Still missing: the outcome.').waitFor();
  expect(await confirm.isDisabled()).toBe(true);
  await outcome('overturned').check();
  const preview = page.getByRole('region', { name: CASE_WORDS.preview });
  await preview.getByText(new RegExp(`^${SHOP}/1: .*${WHY_SENTENCES.overturned}`)).waitFor();
  await preview.getByRole('row').filter({ hasText: CASE_WORDS.rung }).filter({ hasText: RUNGS.good.name }).waitFor();
  await page.reload();
  await settled();
  expect(await page.getByLabel(APPEAL_WORDS.reason).inputValue()).toBe(WHOLE);
  await expectLooks(page, LOOKS);
  const { request } = page;
  const action = async () => (await (await request.get(`/v1/actions/${SHOP}~1`)).json()).summary.status;
  expect(await action()).not.toBe('withdrawn');

  await confirm.dblclick();
  await page.getByText(APPEAL_WORDS.done).waitFor();
  await page.getByText(OUTCOME_NAMES.overturned).waitFor();
  await item.getByText(RIGHT).waitFor();
  await page.getByText(CASE_OUTCOME_NAMES.answered, { exact: true }).waitFor();
  expect(await action()).toBe('withdrawn');
  await settled();
  expect(await page.getByText(LEFT_OVER_WORDS.title).count()).toBe(0);
  await expectLooks(page, LOOKS);
}

/** And the question that the seller asked before. */
async function reply(lead: Visitor): Promise<void> {
  const { page } = lead;
  await openCase(lead, SHOP, 'support');
  await page.getByText('What counts as handed over?').waitFor();
  expect(await page.getByLabel(QUESTION_WORDS.reply).count()).toBe(0);
  await page.getByText(QUESTION_WORDS.claimFirst).waitFor();
  await page.keyboard.press('c');
  await page.getByLabel(QUESTION_WORDS.reply).fill(HELP);
  await expectLooks(page, LOOKS);
  await page.getByRole('button', { name: QUESTION_WORDS.send }).dblclick();
  await page.getByText(QUESTION_WORDS.sent).waitFor();
  await page.getByText(CASE_OUTCOME_NAMES.answered, { exact: true }).waitFor();
  const told = await (await page.request.get(`/v1/actions/${SHOP}~1/questions`)).json();
  expect(told.items[0].messages.map(({ text }: { text: string }) => text)).toEqual([
    'What counts as handed over?',
    HELP,
  ]);
  await page.goto(`/staff/queue?seller=${SHOP}`);
  await page.getByText(QUEUE_WORDS.emptyFilteredTitle, { exact: true }).waitFor();
}

test('an appeal that somebody else decides meanwhile: told what happened, and nothing typed is lost', {
  timeout: 240_000,
}, async () => {
  const seller = 'S-801';
  const time = new Date(await shown.service().ledger.clock()).toISOString();
  const breach = { kind: 'off_platform_contact', by: 'staff', evidence: [] };
  const event = { specversion: '1.0', id: 'breach-801', source: '/shop', type: 'conduct.confirmed', subject: seller };
  expect((await shown.service().ledger.append([{ ...event, time, data: breach }])).accepted).toBe(1);
  const owner = await visit(shown);
  await signIn(owner, await ownerOf(seller, 'ben@shop.example'), HOME_TEXT.title);
  const items = [{ item: `${seller}/1`, wrong: 'misread', because: 'The address was the one of the carrier' }];
  const asked = { data: { items }, headers: { origin: shown.url } };
  expect((await owner.page.request.post(`/v1/actions/${seller}~1/appeals`, asked)).status()).toBe(201);

  const lead = await enter('staff-lead');
  const { page, expected, settled } = lead;
  await openCase(lead, seller, 'appeal');
  await page.keyboard.press('c');
  const item = page.getByRole('article', { name: APPEAL_WORDS.whole });
  await item.getByLabel(ANSWER_NAMES.accepted).check();
  await item.getByLabel(APPEAL_WORDS.itemReason.accepted).fill(RIGHT);
  await page.getByLabel(OUTCOME_CHOICES.overturned).check();
  await page.getByLabel(APPEAL_WORDS.reason).fill(WHOLE);
  await settled();

  const agent = await enter('staff-agent');
  const refused = {
    outcome: 'upheld',
    items: [{ item: `${seller}/1`, answer: 'refused', reason: 'The address was that of the shop' }],
    reason: 'The message says so',
  };
  const sent = { data: refused, headers: { origin: shown.url } };
  expect((await agent.page.request.post(`/v1/appeals/${seller}~1~1/decision`, sent)).status()).toBe(200);

  expected.push(`409 POST /v1/appeals/${seller}~1~1/decision`);
  await page.getByRole('button', { name: APPEAL_WORDS.confirm }).click();
  await page.getByText(CASE_WORDS.notRecorded).waitFor();
  await page.getByText(`${seller}/1/1 was upheld`).waitFor();
  expect(await page.getByLabel(APPEAL_WORDS.reason).inputValue()).toBe(WHOLE);
  await page.getByRole('button', { name: CASE_WORDS.reload }).click();
  await page.getByText(OUTCOME_NAMES.upheld).waitFor();
  await item.getByText('The address was that of the shop').waitFor();
  await page.getByText(LEFT_OVER_WORDS.title).waitFor();
  await page.getByText(WHOLE).waitFor();
  await page.getByRole('button', { name: LEFT_OVER_WORDS.discard }).click();
  await page.getByText(LEFT_OVER_WORDS.title).waitFor({ state: 'detached' });
});

async function openCase(lead: Visitor, seller: string, kind: 'appeal' | 'support'): Promise<void> {
  await lead.page.goto(`/staff/queue?seller=${seller}`);
  await lead.page.getByRole('link', { name: CASE_KIND_NAMES[kind] }).click();
  await heading(lead, CASE_KIND_NAMES[kind]);
}

async function enter(role: string): Promise<Visitor> {
  const visitor = await visit(shown);
  const person = shown.people.find((each) => each.role === role);
  if (person === undefined) throw new Error(`nobody is ${role}`);
  await signIn(visitor, person, QUEUE_WORDS.title);
  return visitor;
}

async function ownerOf(sellerId: string, email: string) {
  const { accounts } = shown.service();
  const invited = await accounts.invite({ email, role: 'seller-owner', sellerId }, 'the test');
  if (!('token' in invited)) throw new Error(invited.code);
  const answer = { name: 'Ada Quill', password: PASSWORD };
  const accepted = await accounts.acceptInvitation(invited.token, answer, '192.0.2.1');
  if ('code' in accepted) throw new Error(accepted.code);
  return { email, password: PASSWORD };
}
