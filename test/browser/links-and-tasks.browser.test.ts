import type { Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { caseDetail } from '../../src/service/cases/contract.ts';
import { inspectionRequest, listingTask, listingTasks } from '../../src/service/inspections/contract.ts';
import { explanationRequest, linksOfSeller, linkView } from '../../src/service/links/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { warning } from './fixtures/seller-actions.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { SELLER, warned } from './fixtures/seller-stories.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';

const DAY = '2026-03-18T15:00:00Z';

test('a seller reads what the account shares, explains it, and sees what was sent', async () => {
  const sent: unknown[] = [];
  const open = {
    ...{ link: `${SELLER}/2`, linkedAt: DAY, signals: ['payout_account', 'address'] as const, state: 'open' as const },
    endedAt: null,
  };
  const settled = { ...open, link: `${SELLER}/1`, signals: ['device', 'phone', 'address'] as const, endedAt: DAY };
  const told = () => [
    {
      ...open,
      explanations: sent.map((each, index) => ({
        version: index + 1,
        explainedAt: DAY,
        text: null,
        ...(each as object),
      })),
    },
    { ...settled, state: 'unrelated', explanations: [{ version: 1, kind: 'household', text: null, explainedAt: DAY }] },
  ];
  const page = await openConsole({
    path: '/seller/actions',
    answers: answersFor(warned, {
      [`GET /v1/sellers/${SELLER}/actions`]: { items: [] },
      [`GET /v1/sellers/${SELLER}/links`]: () => ({ body: linksOfSeller.parse({ items: told() }) }),
      [`POST /v1/links/${SELLER}~2/explanation`]: (request: Request) => {
        sent.push(explanationRequest.parse(request.postDataJSON()));
        return { status: 201, body: linkView.parse(told()[0]) };
      },
    }),
  });
  await page.getByRole('link', { name: 'Links to other accounts' }).click();
  await page.getByRole('heading', { name: 'Shares the account that payouts go to and an address' }).waitFor();
  await page.getByText('Settled on 18 Mar 2026, 10:00: different people.').waitFor();
  await page.getByLabel('Why do you share it?').selectOption('other');
  await page.getByRole('button', { name: 'Send the explanation' }).click();
  await page.getByText('Write something here first.').waitFor();
  await expectGoodLooks(page);
  await page.getByLabel('In your own words').fill('My sister sold here, too');
  await page.getByRole('button', { name: 'Send the explanation' }).click();
  await page.getByText('Your explanation has arrived.').waitFor();
  await page.getByText('Your explanation: Something else').waitFor();
  expect(sent).toEqual([{ kind: 'other', text: 'My sister sold here, too', files: [] }]);
});

test('staff see what each signal says, who shares it, which account was first, and the explanation', async () => {
  const id = 'S-18~0~linked_account~4';
  const link = {
    ...{
      otherSeller: 'S-7',
      signals: ['payout_account', 'address'],
      strength: 0.83,
      registeredAt: '2026-01-02T15:00:00Z',
    },
    weighed: [
      { signal: 'payout_account', weight: 0.75, others: 0 },
      { signal: 'address', weight: 0.3, others: 4 },
    ],
    other: { rung: 'suspended', since: '2026-02-02T15:00:00Z' },
    explanation: { kind: 'bought_business', text: 'I bought the shop in January', explainedAt: DAY },
  };
  const detail = caseDetail.parse({
    ...{ id, kind: 'linked_account', status: 'open', seller: 'S-18', action: null, violation: 'ban_evasion' },
    ...{ category: 'critical', harm: 'critical', openedAt: DAY, due: '2026-03-21T15:00:00Z', overdue: false },
    ...{ claimedBy: null, approvedBy: [], outcome: null, closedAt: null, closedBy: null, at: DAY, rung: 'good' },
    ...{ decisions: ['confirmed', 'unrelated'], approvalsNeeded: 1, exceptions: [], seen: 0, opening: null, link },
    ...{ listing: null, rule: null, misuse: null },
    ...{ contact: { needed: false, recordedAt: null }, reason: null, history: [], similar: [], entries: [] },
  });
  const page = await openConsole({
    path: `/staff/cases/${id}`,
    answers: {
      ...staffAnswers(),
      'GET /v1/cases/*': detail,
      [`GET /v1/cases/${id}/files`]: { items: [], readable: false },
    },
  });
  await page.getByRole('heading', { name: 'What links the two accounts' }).waitFor();
  const row = page.getByRole('row', { name: /Address/ });
  expect(await row.textContent()).toMatch(/30 %.*4 further accounts in good standing.*A building holds many/);
  await page.getByText('This account is older than the other’s suspension').waitFor();
  await page.getByText('I bought the shop in January').waitFor();
  await expectGoodLooks(page);
});

test('a seller asks for a re-inspection of a cited listing, and sees what became of the others', async () => {
  const waiting = { askedAt: DAY, dueAt: '2026-03-21T15:00:00Z', state: 'waiting' as const };
  const open = { because: ['e-81'], state: 'open' as const, askedAt: null, dueAt: null, doneAt: null, refused: null };
  const asked: string[] = [];
  const told = () => [
    {
      ...open,
      listingId: 'L-801',
      refused: { at: DAY, reason: 'The size is still in inches' },
      ...(asked.length > 0 ? waiting : {}),
    },
    { ...open, listingId: 'L-802', ...waiting },
    { ...open, listingId: 'L-803', state: 'done' as const, doneAt: DAY },
  ];
  const path = `${SELLER}~1`;
  const page = await openConsole({
    path: `/seller/actions/${path}`,
    answers: answersFor(warned, {
      [`GET /v1/actions/${path}`]: {
        ...warning,
        summary: { ...warning.summary, category: 'listing', violation: 'listing_inaccuracy' },
      },
      [`GET /v1/actions/${path}/tasks`]: () => ({ body: listingTasks.parse({ items: told() }) }),
      [`POST /v1/actions/${path}/inspections`]: (request: Request) => {
        asked.push(inspectionRequest.parse(request.postDataJSON()).listingId);
        return { status: 201, body: listingTask.parse(told()[0]) };
      },
    }),
  });
  await page.getByText('Found accurate on 18 Mar 2026, 10:00.').waitFor();
  await page.getByText('On 18 Mar 2026, 10:00 it was not right yet. The size is still in inches').waitFor();
  await expectGoodLooks(page);
  await page.getByRole('button', { name: 'Ask for a re-inspection: L-801' }).click();
  await page.getByText('Somebody will look at the listing.').waitFor();
  await expect.poll(() => page.getByText('You asked on 18 Mar 2026, 10:00').count()).toBe(2);
  expect(asked).toEqual(['L-801']);
});
