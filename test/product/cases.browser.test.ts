import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { SignIn } from '../../src/cli/demo/demonstrate.ts';
import {
  CASE_DECISION_NAMES,
  CASE_KIND_NAMES,
  CASE_OUTCOME_NAMES,
  CASE_WORDS,
  QUEUE_WORDS,
} from '../../src/words/staff-cases-en.ts';
import { STEP_UP_TEXT } from '../../src/words/step-up-en.ts';
import { PATIENCE } from '../browser/browser.ts';
import { type Shown, showProduct } from './product.ts';
import { expectLooks, heading, signIn, type Visitor, visit } from './visitor.ts';

vi.setConfig({ testTimeout: 180_000 });

const SELLER = 'S-800';
let shown: Shown;
let told = 0;

beforeAll(async () => {
  shown = await showProduct();
  // Warned, restricted in two features, and a suspension proposed: on the day the demonstration has come to.
  await tell('off_platform_contact', 'off_platform_contact', 'off_platform_contact');
}, PATIENCE);
afterAll(() => shown?.remove());

/** Confirms breaches of the seller's, now. */
async function tell(...kinds: readonly string[]): Promise<void> {
  const time = new Date(await shown.service().ledger.clock()).toISOString();
  const events = kinds.map((kind) => ({
    ...{ specversion: '1.0', id: `case-${++told}`, source: '/shop', type: 'conduct.confirmed', subject: SELLER, time },
    data: { kind, by: 'staff', evidence: [] },
  }));
  expect((await shown.service().ledger.append(events)).accepted).toBe(kinds.length);
}

function personOf(role: string): SignIn {
  const person = shown.people.find((each) => each.role === role);
  if (person === undefined) throw new Error(`nobody is ${role}`);
  return person;
}

async function enter(role: string): Promise<Visitor> {
  const visitor = await visit(shown);
  await signIn(visitor, personOf(role), QUEUE_WORDS.title);
  return visitor;
}

async function rungOf({ page }: Visitor): Promise<string> {
  return (await (await page.request.get(`/v1/sellers/${SELLER}/standing`)).json()).rung;
}

const REASON = 'Three messages ask customers to write to an address of their own, on three orders.';

test('a lead claims a case by keyboard, sees what would follow, is told what came meanwhile, and decides', async () => {
  const lead = await enter('staff-lead');
  const { page, settled, expected } = lead;
  // The outbox is read every other second.
  await expect
    .poll(async () => (await (await page.request.get(`/v1/cases?seller=${SELLER}`)).json()).items.length, {
      timeout: 20_000,
    })
    .toBe(1);
  await page.goto(`/staff/queue?seller=${SELLER}`);
  await heading(lead, QUEUE_WORDS.title);
  await expectLooks(page, [['phone', 'dark']]);
  await page.getByRole('link', { name: CASE_KIND_NAMES.decide_suspension }).focus();
  await page.keyboard.press('c');
  await page.getByText(QUEUE_WORDS.claimed).waitFor();
  await page.getByRole('link', { name: CASE_KIND_NAMES.decide_suspension }).focus();
  await page.keyboard.press('Enter');
  await heading(lead, CASE_KIND_NAMES.decide_suspension);

  // Somebody else looks at the same time: told who has it, and given no form.
  const agent = await enter('staff-agent');
  await agent.page.goto(page.url());
  await heading(agent, CASE_KIND_NAMES.decide_suspension);
  await agent.page.getByText(/has this case\. Only/).waitFor();
  expect(await agent.page.getByRole('button', { name: CASE_WORDS.confirm }).count()).toBe(0);

  const confirm = page.getByRole('button', { name: CASE_WORDS.confirm });
  await page.getByLabel(CASE_WORDS.reason).fill(REASON);
  expect(await confirm.isDisabled()).toBe(true);
  if (await page.getByText(CASE_WORDS.contact).isVisible()) {
    await page.getByLabel(CASE_WORDS.contactText).fill('Called the shop, nobody answered; wrote to the owner.');
    await page.getByRole('button', { name: CASE_WORDS.contactRecord }).click();
    await page.getByText(CASE_WORDS.contactDone).waitFor();
  }
  await page.getByLabel(CASE_DECISION_NAMES.applied).check();
  const preview = page.getByRole('region', { name: CASE_WORDS.preview });
  await preview.getByRole('row').filter({ hasText: CASE_WORDS.selling }).filter({ hasText: CASE_WORDS.no }).waitFor();
  await settled();
  await expectLooks(page, [
    ['phone', 'light'],
    ['desktop', 'dark'],
  ]);
  expect(await rungOf(lead)).toBe('restricted');

  // Meanwhile a breach of another category is confirmed: what was seen is not what is there.
  await tell('stock_misdeclared');
  const asked = new URL(page.url()).pathname.split('/').at(-1);
  expected.push(`409 POST /v1/cases/${asked}/decision`);
  await confirm.click();
  await page.getByText(CASE_WORDS.notRecorded).waitFor();
  await page.getByText(`warning.issued (${SELLER}/5)`).waitFor();
  expect(await rungOf(lead)).toBe('restricted');
  await page.getByRole('button', { name: CASE_WORDS.reload }).click();
  await page
    .getByRole('table', { name: CASE_WORDS.history })
    .getByRole('link', { name: `${SELLER}/5` })
    .waitFor();
  await settled();
  expect(await page.getByLabel(CASE_WORDS.reason).inputValue()).toBe(REASON);

  // It is ten minutes since the sign-in: the decision waits for a proof, and then goes on by itself.
  await shown.ageProofs();
  expected.push(`403 POST /v1/cases/${asked}/decision`, '400 POST /v1/me/proof');
  await confirm.press('Enter');
  const proof = page.getByRole('dialog', { name: STEP_UP_TEXT.title });
  await proof.waitFor();
  await page.keyboard.press('Escape');
  await proof.waitFor({ state: 'hidden' });
  await page.getByText(CASE_WORDS.notRecorded).waitFor();
  await expect.poll(() => confirm.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.getByLabel(CASE_WORDS.reason).inputValue()).toBe(REASON);
  expect(await rungOf(lead)).toBe('restricted');
  await confirm.press('Enter');
  const password = proof.getByLabel(STEP_UP_TEXT.password, { exact: true });
  await expect.poll(() => password.evaluate((field) => field === document.activeElement)).toBe(true);
  await expectLooks(page, [
    ['phone', 'dark'],
    ['desktop', 'light'],
  ]);
  await page.keyboard.type('not my password');
  await page.keyboard.press('Enter');
  await proof.getByRole('alert').waitFor();
  await password.fill(personOf('staff-lead').password);
  await page.keyboard.press('Enter');
  await page.getByText(CASE_WORDS.done).waitFor();
  expect(await proof.count()).toBe(0);
  await page.getByRole('strong').getByText(CASE_OUTCOME_NAMES.applied, { exact: true }).waitFor();
  expect(await rungOf(lead)).toBe('suspended');
  const answer = await page.request.get(`/v1/sellers/${SELLER}/capabilities`);
  expect((await answer.json()).selling).toBe(false);
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await heading(lead, QUEUE_WORDS.title);
  await page.goto(`/staff/queue?seller=${SELLER}`);
  await page.getByText(QUEUE_WORDS.emptyFilteredTitle, { exact: true }).waitFor();
});

test('the way home is the queue for whoever works on cases, and the sellers for the others', async () => {
  const office = await visit(shown);
  const person = shown.people.find(({ role }) => role === 'data-protection-officer');
  if (person === undefined) throw new Error('there is no data protection officer');
  await signIn(office, person, 'Sellers');
  expect(await office.page.getByRole('link', { name: QUEUE_WORDS.title, exact: true }).count()).toBe(0);
});
