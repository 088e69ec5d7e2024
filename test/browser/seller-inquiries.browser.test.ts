import { expect, test } from 'vitest';
import { breachReply, sellersBreaches } from '../../src/service/data-breaches/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { calm, SELLER } from './fixtures/seller-stories.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

const ID = '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10';
const AT = '2026-03-20T15:00:00Z';

test('a seller sees that an inquiry concerns them, what is stopped and that early word counts, and tells their side', async () => {
  const sent: unknown[] = [];
  const own = { id: ID, status: 'contained', toldAt: AT, words: 'This is no accusation.\n\nSaying so early counts.' };
  const told = {
    ...own,
    replyUntil: '2026-03-23T15:00:00Z',
    frozen: [{ what: 'seller', id: SELLER }],
    replies: [],
    confirmed: [],
    coached: [],
  };
  const after = {
    ...{ ...told, repliedAt: AT, replies: [{ at: AT, text: 'One of us sent an address to a cousin.' }] },
    ...{ confirmed: ['customer_data_third_party'], coached: ['customer_data_third_party'] },
  };
  const page = await openConsole({
    path: '/seller/inquiries',
    answers: answersFor(calm, {
      [`GET /v1/sellers/${SELLER}/data-breaches`]: () => ({
        body: sellersBreaches.parse({ items: [sent.length > 1 ? after : told] }),
      }),
      [`POST /v1/sellers/${SELLER}/data-breaches/${ID}/replies`]: (request: Asked) => {
        sent.push(breachReply.parse(request.postDataJSON()));
        if (sent.length === 1)
          return { status: 503, body: { type: '/problems/unavailable', title: 'Away', detail: 'Later.', status: 503 } };
        return { body: after };
      },
    }),
  });
  await page.getByText('What your people are shown of customers').waitFor();
  await page.getByText('Do not write to customers about it').waitFor();
  await expectGoodLooks(page);
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await page.getByText('Say it in a sentence').waitFor();
  await page.getByRole('textbox', { name: 'Your side' }).fill('One of us sent an address to a cousin.');
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await page.getByText('What you typed is still here.').waitFor();
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await page.getByText('You replied').waitFor();
  await page.getByText('Counts for nothing: you told it in time').waitFor();
  await page.getByText('You need not do anything now.', { exact: false }).waitFor();
  await expectGoodLooks(page);
  expect(sent).toHaveLength(2);
});
