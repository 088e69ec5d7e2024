import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import { BESIDE_ORDER, NO_DISPUTES } from './fixtures/own-order.ts';
import { openConsole } from './page.ts';
import type { Answers, Asked } from './site.ts';

const ME = {
  ...{
    kind: 'customer',
    id: 'C-9',
    role: 'customer',
    permissions: { 'own-data.read': 'self', 'own-data.ask': 'self' },
  },
  ...{ signedInUntil: '2026-03-20T16:00:00Z', provenUntil: '2026-03-20T15:10:00Z' },
  marketplaceUrl: 'https://shop.example/orders',
};

const HOLD = {
  ...{ reason: 'case_open', words: 'A return or dispute about this order is open.' },
  lookedAtAgain: '2026-03-20T16:00:00Z',
};
const COMMON = { by: 'customer', askedAt: '2026-03-20T15:00:00Z', dueAt: '2026-04-20T05:00:00Z', receipt: false };
const HELD = {
  ...COMMON,
  ...{ id: '019cf000-0000-7000-8000-000000000001', kind: 'erasure', status: 'held' },
  orders: [
    {
      ...{ order: 'O-1', state: 'erased', erasedAt: '2026-03-20T15:00:00Z' },
      ...{ destroyedBy: '2026-03-21T15:00:00Z', unreadableFrom: '2026-03-28T15:00:00Z' },
    },
    { order: 'O-2', state: 'held', hold: HOLD },
  ],
};
const DONE = {
  ...COMMON,
  ...{ id: '019cf000-0000-7000-8000-000000000000', kind: 'erasure', order: 'O-0', status: 'done', receipt: true },
  ...{ endedAt: '2026-03-19T15:00:00Z', orders: [] },
};
const PREVIEW = {
  orders: [
    { order: 'O-1', now: true },
    { order: 'O-2', now: false, hold: { reason: HOLD.reason, words: HOLD.words } },
  ],
  destroyed: ['Your name and your addresses.'],
  kept: [{ what: 'That there was an order', ground: 'Tax law (GDPR art. 17(3)(b)).' }],
};

const NOTICE = {
  ...{ id: '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10', at: '2026-03-18T15:00:00Z' },
  ...{ title: 'Data of yours may have come into the wrong hands', said: ['Yours that were seen: Address.'] },
};

const problem = (code: string, status: number, more: object = {}) => ({
  status,
  body: { type: `/problems/${code}`, title: code, status, detail: code, ...more },
});

function answers(more: Answers = {}) {
  const sent: object[] = [];
  let erased = false;
  const mail = { wanted: true, configured: true, answered: true };
  const ask = (request: Asked) => {
    const body = request.postDataJSON();
    sent.push(body);
    if (body.kind === 'erasure') erased = true;
    if (body.kind === 'access') return { body: { ...COMMON, id: DONE.id, kind: 'access', status: 'open' } };
    return { body: HELD };
  };
  const all: Answers = {
    'GET /v1/me': ME,
    'GET /v1/me/data-notices': { items: [NOTICE] },
    'GET /v1/me/conversation-mail': mail,
    'PUT /v1/me/conversation-mail': (request) => ({ body: { ...mail, ...request.postDataJSON() } }),
    'GET /v1/me/requests': () => ({ body: { items: erased ? [HELD, DONE] : [], next: null } }),
    'GET /v1/me/erasure': PREVIEW,
    'POST /v1/me/requests': ask,
    [`POST /v1/me/requests/${DONE.id}/copy`]: { format: 'kingston-trust/own-data/2', orders: [], pictures: {} },
    [`GET /v1/me/requests/${DONE.id}/receipt`]: { state: 'proven', leaf: '{}', statement: '{}' },
    [`POST /v1/me/requests/${HELD.id}/withdrawal`]: { ...HELD, status: 'withdrawn' },
    ...more,
  };
  return { sent, answers: all };
}

describe('my data', () => {
  test('a copy is downloaded, an erasure is shown before it is done, and the list says what became of it', async () => {
    const { sent, answers: all } = answers();
    const page = await openConsole({ path: '/customer/data', answers: all });
    await page.getByText('You have asked nothing yet').waitFor();
    await page.getByText('Yours that were seen: Address.').waitFor();
    await expectGoodLooks(page);
    const wanted = page.getByRole('checkbox', { name: 'Send me messages of shops by e-mail' });
    await wanted.click();
    await page.getByText('Saved.').waitFor();
    expect(await wanted.isChecked()).toBe(false);
    const copying = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download my data' }).click();
    const copy = await copying;
    expect(copy.suggestedFilename()).toBe('my-data.json');
    expect(await text(await copy.createReadStream())).toContain('own-data/2');
    await page.getByRole('button', { name: 'See what would be erased' }).click();
    const dialog = page.getByRole('dialog', { name: 'Erase your data' });
    await dialog.getByText(HOLD.words).waitFor();
    await dialog.getByText('Tax law (GDPR art. 17(3)(b)).').waitFor();
    const go = dialog.getByRole('button', { name: 'Erase for good' });
    expect(await go.isDisabled()).toBe(true);
    await expectGoodLooks(page);
    await dialog.getByRole('checkbox').check();
    await go.click();
    await page.getByText('Order O-2 is held back.').waitFor();
    await page.getByText(HOLD.words).waitFor();
    expect(sent).toEqual([{ kind: 'access' }, { kind: 'erasure', confirmed: true }]);
    await expectGoodLooks(page);
    const receiving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the receipt' }).click();
    expect((await receiving).suggestedFilename()).toBe(`erasure-receipt-${DONE.id}.json`);
  });

  test('who came from the marketplace too long ago is told to come again, and nothing is lost', async () => {
    const { answers: all } = answers({ 'POST /v1/me/requests': () => problem('come-again', 403) });
    const page = await openConsole({ path: '/customer/data', answers: all });
    await page.getByRole('button', { name: 'Download my data' }).click();
    await page
      .getByRole('link', { name: /Kingston Express/ })
      .last()
      .waitFor();
    await page.getByRole('heading', { level: 1, name: 'Your data' }).waitFor();
  });

  test('what is wrong with an address stands beside its field, and what was typed stays', async () => {
    const order = {
      ...{ order: 'O-1', seller: 'S-1', fulfilment: 'seller', placedAt: '2026-03-19T15:00:00Z', state: 'paid' },
      ...{ openCases: [], cases: [] },
    };
    let refused = 0;
    const { sent, answers: all } = answers({
      'GET /v1/me/orders/O-1': order,
      ...BESIDE_ORDER,
      'GET /v1/me/orders/O-1/disputes': { ...NO_DISPUTES, order: 'O-1' },
      'GET /v1/me/receipts': { items: [], next: null },
      'POST /v1/me/requests': (request) => {
        sent.push(request.postDataJSON());
        const detail = 'The order was placed for another region';
        if (refused++ === 0) return problem('other-region', 409, { pointer: '/body/address/region', detail });
        return { body: { ...COMMON, id: DONE.id, kind: 'correction', status: 'done', order: 'O-1' } };
      },
    });
    const page = await openConsole({ path: '/customer/orders/O-1', answers: all });
    await page.getByRole('button', { name: 'Change the address' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Street and house').fill('4 New Road');
    await dialog.getByLabel('Town').fill('Kingston');
    await dialog.getByLabel('Parish, state or province').fill('Trelawny');
    await dialog.getByLabel('Country, as a code of two letters').fill('jm');
    await dialog.getByRole('button', { name: 'Change the address' }).click();
    await dialog.getByText('The order was placed for another region').waitFor();
    expect(await dialog.getByLabel('Street and house').inputValue()).toBe('4 New Road');
    await expectGoodLooks(page);
    await dialog.getByLabel('Parish, state or province').fill('St Andrew');
    await dialog.getByRole('button', { name: 'Change the address' }).click();
    await page.getByText('The address is changed.').waitFor();
    const address = { lines: ['4 New Road'], city: 'Kingston', region: 'St Andrew', country: 'JM' };
    expect(sent.at(-1)).toEqual({ kind: 'correction', order: 'O-1', address });
  });
});
