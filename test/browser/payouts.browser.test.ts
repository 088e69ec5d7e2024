import type { Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { payoutsPage } from '../../src/service/payouts/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { warning } from './fixtures/seller-actions.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { ago } from './fixtures/seller-metrics.ts';
import { restricted } from './fixtures/seller-restrictions.ts';
import { SELLER, type Story } from './fixtures/seller-stories.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';

const story = restricted['payouts'] as Story;
const ACTION = `${SELLER}/2`;
const jmd = (amount: string) => ({ amount, currency: 'JMD' });
const reason = { action: ACTION, kind: 'restriction', violation: 'order_defect' } as const;

const HELD = {
  ...{ payoutId: 'P-71', amount: jmd('120000.50'), dueAt: ago(1), state: 'held', running: true },
  ...{ paidAtOnce: jmd('84000.35'), held: jmd('36000.15'), stillHeld: jmd('36000.15') },
  heldFor: [{ ...reason, status: 'live', reviewBy: ago(-12) }],
  releases: [{ at: ago(-44), amount: jmd('36000.15'), released: false }],
};
const RELEASING = {
  ...{ payoutId: 'P-70', amount: jmd('1000.00'), dueAt: ago(12), state: 'held', running: false },
  ...{ paidAtOnce: jmd('700.00'), held: jmd('300.00'), stillHeld: jmd('150.00') },
  heldFor: [{ ...reason, action: `${SELLER}/1`, status: 'lifted' }],
  releases: [
    { at: ago(5), amount: jmd('150.00'), released: true },
    { at: ago(-2), amount: jmd('150.00'), released: false },
  ],
};
const NONE = {
  ...{ amount: jmd('900.00'), running: false, heldFor: [], releases: [] },
  ...{ held: jmd('0.00'), stillHeld: jmd('0.00'), paidAtOnce: jmd('900.00') },
};
const PAID = { ...NONE, payoutId: 'P-69', dueAt: ago(30), state: 'paid' };
const EXPECTED = { ...NONE, payoutId: 'P-72', dueAt: ago(-6), state: 'expected' };

const LIMITS = { mostHeld: 0.3, longestDays: 45, releaseEveryDays: 7 };
const TOTAL = { held: jmd('36300.15'), released: jmd('150.00'), stillHeld: jmd('36150.15') };

/** As the service filters; each answer keeps to the contract. */
function list(request: Request) {
  const query = new URL(request.url()).searchParams;
  const all = [EXPECTED, HELD, RELEASING, PAID];
  const items = all
    .filter(({ state }) => query.get('held') === null || state === 'held')
    .filter(
      ({ heldFor }) => query.get('action') === null || heldFor.some(({ action }) => action === query.get('action')),
    );
  return { body: payoutsPage.strict().parse({ items, next: null, totals: [TOTAL], limits: LIMITS }) };
}

describe('payouts', () => {
  test('a seller finds what is held, why and until when, from the action that holds it', async () => {
    const summary = story.standing.actions[0];
    const answers = answersFor(story, {
      [`GET /v1/actions/${SELLER}~2`]: { ...warning, summary },
      [`GET /v1/sellers/${SELLER}/payouts`]: list,
    });
    const page = await openConsole({ path: `/seller/actions/${SELLER}~2`, answers });
    await page.getByRole('link', { name: 'What is held of your payouts' }).click();
    await page.getByRole('heading', { level: 1, name: 'Payouts' }).waitFor();
    const payouts = page.getByRole('list', { name: 'Payouts, the one due last first' });
    await payouts.getByText('84,000.35 JMD paid when it was due, 36,000.15 JMD held.').waitFor();
    expect(await payouts.locator(':scope > li').count()).toBe(1);
    await payouts.getByText('in force', { exact: false }).first().waitFor();
    await payouts.getByText('A person looks at the hold by').waitFor();
    await page.getByText('at most 30 % of a payout, for 45 days at most').waitFor();
    await page.getByRole('button', { name: 'Show all payouts' }).click();
    await expect.poll(() => payouts.locator(':scope > li').count()).toBe(4);
    await payouts.getByText('Not due yet', { exact: true }).waitFor();
    const parts = page.getByRole('table', { name: 'Paid in parts: P-70' }).getByRole('row');
    expect((await parts.allInnerTexts()).map((text) => text.split('\t').slice(1))).toEqual([
      ['Part', 'State'],
      ['150.00 JMD', 'Paid'],
      ['150.00 JMD', 'Planned'],
    ]);
    await page.getByText('36,150.15 JMD').waitFor();
    await expectGoodLooks(page);
    await page.getByRole('button', { name: 'Still held' }).click();
    await page.waitForURL(/held=true/);
    await expect.poll(() => payouts.locator(':scope > li').count()).toBe(2);
    await page.goBack();
    await expect.poll(() => payouts.locator(':scope > li').count()).toBe(4);
    await payouts.getByRole('link', { name: `${ACTION} · ` }).click();
    await page.waitForURL(new RegExp(`/seller/actions/${SELLER}~2$`));
  });

  test('a seller without payouts is told what will appear', async () => {
    const none = { items: [], next: null, totals: [], limits: LIMITS };
    const answers = answersFor(story, { [`GET /v1/sellers/${SELLER}/payouts`]: none });
    const page = await openConsole({ path: '/seller/payouts', answers });
    await page.getByText('No payouts yet').waitFor();
    await expectGoodLooks(page);
  });

  test('staff see the same on the page of the seller', async () => {
    const answers = { ...staffAnswers(), 'GET /v1/sellers/S-18/payouts': list };
    const page = await openConsole({ path: '/staff/sellers/S-18', answers });
    await page.getByRole('link', { name: 'Payouts' }).waitFor();
    await page.keyboard.press('p');
    await page.getByText('84,000.35 JMD paid when it was due, 36,000.15 JMD held.').waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('payouts');
    expect(await page.getByRole('link', { name: `${ACTION} · ` }).getAttribute('href')).toContain('/staff/actions/');
    await expectGoodLooks(page);
  });
});
