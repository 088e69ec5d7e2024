import { expect, test } from 'vitest';
import type { z } from 'zod';
import { revealAnswer } from '../../src/service/accesses/contract.ts';
import { emergenciesPage, emergency, emergencyRequest, emergencyReview } from '../../src/service/emergency/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

type Told = z.infer<typeof emergency>;

const AT = '2026-03-20T15:00:00Z';
const OTHER = { id: 'p-2', name: 'Winston Bailey' };
const ME = { id: 'p-1', name: 'Grace Campbell' };
const REASON = 'Somebody waits at her door, she wrote, and she answers no call from the police.';
const ID = 'S-17~0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10';

function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

const WAITING: Told = emergency.parse({
  ...{ id: ID, seller: 'S-17', order: 'O-52', status: 'requested', requester: OTHER, fields: ['phone', 'address'] },
  ...{ purpose: 'support', askedAt: AT, until: inMinutes(50), overdue: false, can: ['approve', 'refuse'] },
  acts: [{ type: 'requested', at: AT, by: OTHER, note: REASON }],
});
const OWN: Told = {
  ...{ ...WAITING, id: ID.replace('17', '18'), order: 'O-60', status: 'open', requester: ME, approver: OTHER },
  ...{ openedAt: AT, until: inMinutes(31), can: ['reveal', 'end'] },
};
const OVERDUE: Told = {
  ...{ ...WAITING, id: ID.replace('17', '19'), order: 'O-7', status: 'ended', approver: ME, overdue: true },
  ...{ until: undefined, endedAt: AT, reviewDue: AT, can: ['review'] },
};

/** A service with some of them; what is sent must keep to the contract. */
function served(...all: readonly Told[]) {
  let items = [...all];
  const sent: unknown[] = [];
  const become = (id: string, change: Partial<Told>) => {
    items = items.map((each) => (each.id === id ? { ...each, ...change } : each));
    return { body: items.find((each) => each.id === id) };
  };
  return {
    sent,
    answers: {
      ...staffAnswers(),
      'GET /v1/emergencies': () => ({ body: emergenciesPage.parse({ items, next: null }) }),
      'POST /v1/emergencies': (request: Asked) => {
        const wanted = emergencyRequest.parse(request.postDataJSON());
        sent.push(wanted);
        const asked = { ...WAITING, ...wanted, id: ID.replace('17', '20'), requester: ME, can: ['end' as const] };
        items = [emergency.parse(asked), ...items];
        return { status: 201, body: asked };
      },
      [`POST /v1/emergencies/${WAITING.id}/approval`]: (request: Asked) => {
        sent.push(request.postDataJSON());
        return become(WAITING.id, { status: 'open', approver: ME, openedAt: AT, can: ['end'] });
      },
      [`POST /v1/emergencies/${OWN.id}/reveals`]: (request: Asked) => {
        sent.push(request.postDataJSON());
        const shown = [{ field: 'phone', rule: 'staff.emergency', reason: 'Two people', value: '+1 876 555 0142' }];
        const told = { access: 'A-9', at: AT, order: 'O-60', purpose: 'support', seconds: 60, shown, kept: [] };
        return { body: revealAnswer.parse(told) };
      },
      [`POST /v1/emergencies/${OVERDUE.id}/review`]: (request: Asked) => {
        sent.push(emergencyReview.parse(request.postDataJSON()));
        return become(OVERDUE.id, { status: 'reviewed', overdue: false, can: [], outcome: 'justified' });
      },
    },
  };
}

test('it is asked for with a reason that says enough, after what follows is said; nothing written is lost', async () => {
  const { sent, answers } = served();
  const page = await openConsole({ path: '/staff/queue', answers });
  await page.getByRole('link', { name: 'Emergencies' }).first().click();
  await page.getByText('Nothing is open, and nothing waits').waitFor();
  await page.getByText('The customer is told at once').waitFor();
  const ask = page.getByRole('button', { name: 'Ask for it' });
  await ask.click();
  await page.getByText('Say which order it is.').waitFor();
  await page.getByLabel('Order id').fill(' O-52 ');
  await page.getByLabel('Phone').check();
  const reason = page.getByLabel(/Who is in danger/);
  await reason.fill('Please, it is urgent.');
  await ask.click();
  await page.getByText('4 of at least 8 words').waitFor();
  await expectGoodLooks(page);
  expect(sent).toEqual([]);
  await reason.fill(REASON);
  // A double click asks once.
  await ask.dblclick();
  await page.getByText('Waits for a second person').waitFor();
  await page.getByText('You asked for this, so somebody else approves it').waitFor();
  expect(sent).toEqual([{ order: 'O-52', fields: ['phone'], purpose: 'support', reason: REASON }]);
  expect(await reason.inputValue()).toBe('');
});

test('another one’s is approved after what follows; one’s own is shown under its mark; a review that is overdue is made', async () => {
  const { sent, answers } = served(WAITING, OWN, OVERDUE);
  const page = await openConsole({ path: '/staff/emergency', answers });
  const waiting = page.getByRole('region', { name: 'Order O-52' });
  await waiting.getByText(REASON).waitFor();
  await waiting
    .getByRole('timer')
    .getByText(/^(49|50):\d\d$/)
    .waitFor();
  await expectGoodLooks(page);
  await waiting.getByRole('button', { name: 'Approve' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Winston Bailey sees phone and address of order O-52 for 60 minutes at most.').waitFor();
  await dialog.getByRole('button', { name: 'Approve it' }).click();
  await waiting.getByText('Open', { exact: true }).waitFor();
  // Whoever approved is shown nothing.
  expect(await waiting.getByRole('button', { name: /^Show/ }).count()).toBe(0);

  const own = page.getByRole('region', { name: 'Order O-60' });
  await own.getByRole('button', { name: 'Show: Phone' }).click();
  await dialog.getByText('+1 876 555 0142').waitFor();
  await dialog.getByText(/Shown to Grace Campbell on .*Access A-9/).waitFor();
  expect(await dialog.locator('.revealed-value').evaluate((each) => getComputedStyle(each).userSelect)).toBe('none');
  await dialog.getByRole('button', { name: 'Hide it now' }).click();
  await expect.poll(() => page.getByText('+1 876').count()).toBe(0);

  const overdue = page.getByRole('region', { name: 'Order O-7' });
  await overdue.getByText('The review is overdue.').waitFor();
  await overdue.getByRole('button', { name: 'Review it' }).click();
  await dialog.getByRole('button', { name: 'Record the review' }).click();
  await dialog.getByText('Choose what you find.').waitFor();
  await dialog.getByLabel('It was justified').check();
  await dialog.getByLabel('What you looked at').fill('I heard the call.');
  await dialog.getByRole('button', { name: 'Record the review' }).click();
  await overdue.getByText('Reviewed', { exact: true }).waitFor();
  expect(sent).toEqual([{}, { fields: ['phone'] }, { outcome: 'justified', note: 'I heard the call.' }]);
});
