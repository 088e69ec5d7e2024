import { expect, test } from 'vitest';
import { campaignRequest, campaigns, done, hitsPage, judgement, said } from '../../src/service/canaries/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

const ID = '019c4a00-0000-7000-8000-000000000001';
const AT = '2026-03-20T14:00:00Z';
const PERSON = { id: 'P-4', name: 'Olive Grant' };

test('the officer starts a campaign by keyboard, sees who was hit, reads what was said, decides, and stops it', async () => {
  const asked: unknown[] = [];
  let running: object[] = [];
  let hit: object[] = [];
  const page = await openConsole({
    path: '/staff/data-protection?view=canaries',
    answers: {
      ...staffAnswers({ role: 'data-protection-officer' }),
      'GET /v1/canary-campaigns': () => ({
        body: campaigns.parse({ items: running, ready: true, numbersLeft: 288 }),
      }),
      'GET /v1/canary-hits': () => ({ body: hitsPage.parse({ items: hit, next: null }) }),
      'POST /v1/canary-campaigns': (request: Asked) => {
        asked.push(campaignRequest.parse(request.postDataJSON()));
        running = [campaign()];
        hit = [canary()];
        return { status: 201, body: done.parse({ id: ID }) };
      },
      [`POST /v1/canary-hits/${ID}/text`]: () => ({ body: said.parse({ text: 'Buy directly from us' }) }),
      [`POST /v1/canaries/${ID}/judgement`]: (request: Asked) => {
        const body = judgement.parse(request.postDataJSON());
        asked.push(body);
        hit = [{ ...canary(), status: body.verdict, judged: { at: AT, by: PERSON, reason: body.text } }];
        return { body: done.parse({ id: ID }) };
      },
      [`POST /v1/canary-campaigns/${ID}/stop`]: () => {
        running = [{ ...campaign(), stopped: { at: AT, by: PERSON } }];
        return { body: done.parse({ id: ID }) };
      },
    },
  });
  await page.getByText('No shop has canary orders, or ever had.').waitFor();
  await page.getByText('Nobody called or wrote').waitFor();
  await expectGoodLooks(page);

  await page.getByRole('button', { name: 'Start a campaign…' }).press('Enter');
  const starting = page.getByRole('dialog', { name: 'Start a campaign' });
  await starting.getByRole('button', { name: 'Start', exact: true }).press('Enter');
  await starting.getByText('Name at least one shop.').waitFor();
  await starting.getByText('Say why, for whoever reads it later.').waitFor();
  await expectGoodLooks(page);
  await starting.getByLabel('Ids of the shops').fill('S-1, S-2');
  await starting.getByLabel('Why').fill('Two customers were called.');
  await starting.getByRole('checkbox').press('Space');
  await starting.getByRole('button', { name: 'Start', exact: true }).press('Enter');

  await page.getByText('Shops: S-1, S-2').waitFor();
  await page.reload();
  await page.getByText('Canaries: 3 watched, 1 called or written to').waitFor();
  await page.getByText('Chance does not explain it (at most 0.0003)').waitFor();
  await page.getByText('Marlon Reid was shown the number').waitFor();
  await expectGoodLooks(page);
  await page.getByRole('button', { name: 'Read what was said to order O-77' }).press('Enter');
  await page.getByText('Buy directly from us').waitFor();
  await page.getByRole('button', { name: 'Order O-77: it is misuse' }).press('Enter');
  const judging = page.getByRole('dialog', { name: 'Order O-77: it is misuse' });
  await judging.getByLabel('Why').fill('They offered a lower price.');
  await judging.getByRole('button', { name: 'Write it down' }).press('Enter');
  await page.getByText('They offered a lower price.').waitFor();
  await page.getByRole('button', { name: 'Stop the campaign of S-1, S-2' }).press('Enter');
  await page.getByText('stopped').first().waitFor();
  await expectGoodLooks(page);
  expect(asked).toEqual([
    {
      text: 'Two customers were called.',
      shops: [
        { seller: 'S-1', reported: true },
        { seller: 'S-2', reported: true },
      ],
    },
    { verdict: 'confirmed', text: 'They offered a lower price.' },
  ]);
});

function campaign() {
  return {
    ...{ id: ID, startedAt: AT, startedBy: PERSON, reason: 'Two customers were called.' },
    shops: ['S-1', 'S-2'].map((seller) => ({ seller, reported: true, plannedUntil: AT })),
    counts: [
      { status: 'watched', count: 3 },
      { status: 'hit', count: 1 },
    ],
  };
}

function canary() {
  return {
    ...{ id: ID, seller: 'S-1', order: 'O-77', status: 'hit', settledAt: AT, inquiry: ID, verdict: 'proof' },
    byChance: 0.0003,
    hits: [{ id: ID, kind: 'phone', at: AT, counts: true, readable: true }],
    viewers: [{ access: ID, person: { id: 'P-5', name: 'Marlon Reid' }, at: AT, field: 'phone', ofShop: true }],
  };
}
