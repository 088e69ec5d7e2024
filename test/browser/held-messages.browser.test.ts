import { expect, test } from 'vitest';
import type { z } from 'zod';
import {
  heldDecided,
  heldDecision,
  heldLook,
  type heldMessage,
  heldOpened,
  heldPage,
} from '../../src/service/threads/held-contract.ts';
import { HELD_PICTURES } from '../../src/words/message-pictures-en.ts';
import { png, quarters } from '../files/pictures.ts';
import { expectGoodLooks } from './every-look.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { lookAt, openConsole } from './page.ts';
import type { Asked } from './site.ts';

type Told = z.infer<typeof heldMessage>;

const AT = '2026-03-20T14:00:00Z';
const ID = 'S-17~0199d3a4-7c11-4d02-9a55-0c1f5d2f7e10';
const OTHER = ID.replace('17', '18');
const TEXT = 'Pay me directly, my wallet is cash@ada. Then I send it tomorrow.';
const WHY = 'The screen found an offer to pay elsewhere.';

const HELD: Told = {
  ...{ id: ID, seller: 'S-17', order: 'O-52', thread: 'O-52', sender: 'seller', state: 'held', retried: true },
  ...{ kinds: ['off_platform_payment'], pictures: 1, sentAt: AT, waitsSince: AT },
};
const REPORTED: Told = {
  ...{ ...HELD, id: OTHER, seller: 'S-18', order: 'O-7', thread: 'O-7~R-1', sender: 'customer', state: 'delivered' },
  ...{ kinds: [], pictures: 0, retried: false, reported: 'threat' },
};
const WORDS = { kind: 'off_platform_payment', start: 0, end: 15, confidence: 0.97 } as const;
const DRAWN = {
  ...{ id: '0199d3a4-7c11-4d02-9a55-0c1f5d2f7e12', width: 120, height: 80, state: 'shown', description: '' },
  ...{ reading: 'unsure', read: [{ part: 'codes', text: 'tel:876 555 0123' }] },
} as const;
const IN_PICTURE = {
  ...{ kind: 'phone', start: 4, end: 16, confidence: 0.9, in: { picture: DRAWN.id, part: 'codes' } },
} as const;
const EARLIER = {
  ...{ id: '0199d3a4-7c11-4d02-9a55-0c1f5d2f7e11', sender: 'customer', sentAt: AT, state: 'delivered' },
  ...{ text: 'How do I pay?', findings: [], pictures: [] },
} as const;

const PICTURE = await png(quarters(120, 80));

/** A service where two wait; what is sent must keep to the contract. */
function served() {
  let items: readonly Told[] = [HELD, REPORTED];
  const sent: unknown[] = [];
  const opened = (message: Told, breaches: z.infer<typeof heldOpened>['breaches']) => (request: Asked) => {
    sent.push(heldLook.parse(request.postDataJSON()));
    const pictures = message === HELD ? [DRAWN] : [];
    const findings = message === HELD ? [WORDS, IN_PICTURE] : [WORDS];
    return { body: heldOpened.parse({ message, text: TEXT, findings, pictures, before: [EARLIER], breaches }) };
  };
  const decided = (id: string) => (request: Asked) => {
    const { decision, breach } = heldDecision.parse(request.postDataJSON());
    sent.push(request.postDataJSON());
    items = items.filter((each) => each.id !== id);
    const state = decision === 'release' ? 'delivered' : 'blocked';
    return { body: heldDecided.parse({ id, decision, state, ...(breach && { breach }) }) };
  };
  const breaches = (['off_platform_payment', 'threat'] as const).map((kind, index) => ({ kind, found: index === 0 }));
  return {
    sent,
    answers: {
      ...staffAnswers({ role: 'staff-agent' }),
      'GET /v1/held-messages': (request: Asked) => {
        const isFirst = !new URL(request.url()).searchParams.has('cursor');
        const screen = [{ kind: 'phone', decided: 40, right: 38, precision: 0.95 }] as const;
        const page = isFirst ? { items, next: items.length > 1 ? 'more' : null } : { items: [REPORTED], next: null };
        return { body: heldPage.parse({ ...page, screen: items.length > 0 ? screen : [] }) };
      },
      [`GET /v1/held-messages/${encodeURIComponent(ID)}/pictures/${DRAWN.id}`]: () => ({ picture: PICTURE }),
      [`POST /v1/held-messages/${ID}/looks`]: opened(HELD, breaches),
      [`POST /v1/held-messages/${OTHER}/looks`]: opened(REPORTED, []),
      [`POST /v1/held-messages/${ID}/decision`]: decided(ID),
      [`POST /v1/held-messages/${OTHER}/decision`]: decided(OTHER),
    },
  };
}

test('a message is opened after its reason, shown with what was found, and a breach confirmed after what follows', async () => {
  const { sent, answers } = served();
  const page = await openConsole({ path: '/staff/queue', answers });
  page.setDefaultTimeout(8000);
  await page.getByRole('link', { name: 'Held messages' }).first().waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  const table = page.getByRole('table', { name: /^Messages that wait/ });
  await table.getByText('a payment outside the marketplace').first().waitFor();
  await table.getByText('Reported: threatens').waitFor();
  await page.getByRole('table', { name: 'How often the screen was right' }).getByText(/95/).waitFor();
  await expectGoodLooks(page);
  await lookAt(page, 'held-messages');
  await page.getByRole('button', { name: 'Next page' }).click();
  await page.waitForURL(/cursor=more/);
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await table.getByText('Order O-52').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');

  const open = page.getByRole('button', { name: 'Open the message' });
  await page.getByLabel('Reason').fill('why');
  await open.click();
  await page.getByText('Say it in a sentence').waitFor();
  expect(sent).toEqual([]);
  expect(await page.getByText('my wallet').count()).toBe(0);
  await page.getByLabel('Reason').fill(WHY);
  await open.dblclick();
  await page.getByText('How do I pay?').waitFor();
  expect(await page.locator('mark').allTextContents()).toEqual([
    expect.stringContaining('Pay me directly'),
    expect.stringContaining('876 555 0123'),
  ]);
  // What could not be read, a person reads.
  const shown = page.getByRole('img', { name: 'Picture 1, as the other side would see it' });
  await expect.poll(() => shown.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBe(120);
  await page.getByText(HELD_PICTURES.state.unsure).waitFor();
  expect(sent).toEqual([{ reason: WHY }]);
  await expectGoodLooks(page);
  await lookAt(page, 'held-message');

  await page.getByText('It cannot be taken back').waitFor();
  const confirm = page.getByRole('button', { name: 'Confirm a breach…' });
  await confirm.click();
  await page.getByText('Say it in a sentence').waitFor();
  await page.getByRole('textbox', { name: 'Why' }).fill(WHY);
  await confirm.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('The ledger is told one breach of seller S-17').waitFor();
  await expectGoodLooks(page);
  await dialog.getByLabel('Which breach it is').selectOption('threat');
  await dialog.getByRole('button', { name: 'Confirm it' }).dblclick();
  await page.getByText('Decided: not delivered.').waitFor();
  expect(sent.slice(1)).toEqual([{ decision: 'confirm', reason: WHY, breach: 'threat' }]);
  await page.getByRole('link', { name: 'All held messages' }).first().click();
  await expect.poll(() => table.getByText('Order O-52').count()).toBe(0);
});

test('of a customer’s message nothing follows; a colleague who was quicker is told, and where nothing waits it says so', async () => {
  const { sent, answers } = served();
  const page = await openConsole({
    path: `/staff/held-messages/${encodeURIComponent(OTHER)}`,
    answers: {
      ...answers,
      'GET /v1/held-messages': { items: [], next: null, screen: [] },
      [`POST /v1/held-messages/${ID}/looks`]: () => ({
        status: 409,
        body: { type: '/problems/message-not-waiting', title: 'The message does not wait any more', status: 409 },
      }),
    },
  });
  await page.getByLabel('Reason').fill(WHY);
  await page.getByRole('button', { name: 'Open the message' }).click();
  await page.getByRole('textbox', { name: 'Why' }).fill(WHY);
  await page.getByRole('button', { name: 'Confirm a breach…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('A customer stands on no ladder').waitFor();
  expect(await dialog.getByLabel('Which breach it is').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Go back' }).click();
  await page.getByRole('button', { name: 'Release' }).click();
  await page.getByText('Decided: delivered.').waitFor();
  expect(sent.at(-1)).toEqual({ decision: 'release', reason: WHY });
  await page.getByRole('link', { name: 'All held messages' }).first().click();
  await page.getByText('No message waits').waitFor();
  await expectGoodLooks(page);
  await page.goto(`/staff/held-messages/${encodeURIComponent(ID)}`);
  await page.getByLabel('Reason').fill(WHY);
  await page.getByRole('button', { name: 'Open the message' }).click();
  await page.getByText('The message does not wait any more').waitFor();
});
