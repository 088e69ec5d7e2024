import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Download } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import { BESIDE_ORDER, NO_DISPUTES } from './fixtures/own-order.ts';
import { openConsole } from './page.ts';
import type { Answers, Asked } from './site.ts';

const SHOP = 'https://shop.example/orders';
const ME = {
  ...{ kind: 'customer', id: 'C-9', marketplaceUrl: SHOP, permissions: { 'own-data.read': 'self' } },
  ...{ signedInUntil: '2026-03-20T16:00:00Z', provenUntil: '2026-03-20T15:10:00Z' },
};
const NOBODY = { status: 401, body: { type: '/problems/sign-in-needed', title: 'sign in first', status: 401 } };

const ORDER = {
  ...{ order: 'O-1', seller: 'S-17', fulfilment: 'seller', placedAt: '2026-03-16T15:00:00Z', state: 'handed_over' },
  ...{ shipBy: '2026-03-18T15:00:00Z', deliverBy: '2026-03-26T15:00:00Z', acceptedAt: '2026-03-17T15:00:00Z' },
  openCases: [],
};
const SETTLED = {
  ...{ order: 'O-0', seller: 'S-4', fulfilment: 'dispatched', placedAt: '2025-03-16T15:00:00Z', openCases: [] },
};

const PROVEN = {
  ...{ state: 'proven', leafId: 'leaf-1', index: 41, size: 50, proof: ['aGFzaA=='], checkpoint: 'note', key: 'key' },
  leaf: '{"kind":"access"}',
};

/** As the shop, a carrier and the staff in an emergency are told of. */
const USES = [
  {
    ...{ id: 'a-3', at: '2026-03-18T15:00:00Z', order: 'O-1', seller: 'S-17', role: 'staff-lead', purpose: 'support' },
    fields: [
      { field: 'phone', verdict: 'show', rule: 'staff.case', reason: 'Shown: a case about your order took it.' },
    ],
    receipt: { state: 'recorded', leafId: 'leaf-3', leaf: '{}' },
  },
  {
    ...{ id: 'a-2', at: '2026-03-17T15:00:00Z', order: 'O-1', seller: 'S-17', role: 'driver', purpose: 'fulfil' },
    fields: [
      { field: 'address', verdict: 'show', rule: 'carrier.leg', reason: 'Shown: they were carrying your parcel.' },
      { field: 'email', verdict: 'refuse', rule: 'carrier.needs_less', reason: 'Not shown: it does not take it.' },
    ],
    receipt: { ...PROVEN, leafId: 'leaf-2' },
  },
  {
    ...{ id: 'a-1', at: '2026-03-16T16:00:00Z', order: 'O-1', seller: 'S-17', role: 'seller-owner', purpose: 'fulfil' },
    fields: [{ field: 'address', verdict: 'refuse', rule: 'seller.label', reason: 'Not shown: the label has a code.' }],
    receipt: PROVEN,
  },
];

const VALUES = {
  ...{
    order: 'O-1',
    seconds: 60,
    absent: [{ field: 'email', reason: 'The marketplace has told us nothing of this.' }],
  },
  shown: [
    { field: 'name', value: 'Ada Canary' },
    { field: 'address', value: { lines: ['17 Canary Road'], city: 'Kingston', country: 'JM' } },
  ],
};

const COME_AGAIN = { status: 403, body: { type: '/problems/come-again', title: 'Come again', status: 403 } };

function answers(more: Answers = {}): Answers {
  return {
    'GET /v1/me': ME,
    'GET /v1/me/orders': { items: [ORDER, SETTLED], next: null },
    'GET /v1/me/orders/O-1': { ...ORDER, cases: [] },
    ...BESIDE_ORDER,
    'GET /v1/me/orders/O-1/disputes': { ...NO_DISPUTES, order: 'O-1' },
    'GET /v1/me/receipts': (request: Asked) => ({ body: { items: narrowed(new URL(request.url())), next: null } }),
    'POST /v1/me/orders/O-1/values': VALUES,
    ...more,
  };
}

function narrowed({ searchParams: asked }: URL) {
  const wantsShown = { shown: true, withheld: false }[asked.get('answer') ?? ''];
  return USES.filter(({ fields, role }) => {
    const isShown = fields.some(({ verdict }) => verdict === 'show');
    return (wantsShown === undefined || wantsShown === isShown) && (asked.get('who') !== 'shop' || /seller/.test(role));
  });
}

describe('a customer’s pages', () => {
  test('orders lead to one of them, where what is known is shown when asked for and hidden again', async () => {
    const page = await openConsole({ path: '/customer', answers: answers() });
    await page.getByRole('heading', { level: 1, name: 'Your orders' }).waitFor();
    await page.getByText('Settled long ago').waitFor();
    await expectGoodLooks(page);
    await page.getByRole('link', { name: /Order O-1/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Order O-1' }).waitFor();
    expect(await page.getByText('Ada Canary').count()).toBe(0);
    const tracking = page.getByRole('region', { name: 'Tracking' });
    const [doubted, certain] = [tracking.getByRole('article').first(), tracking.getByRole('article').nth(1)];
    await doubted.getByText('It was scanned on its way after it had been delivered.').waitFor();
    expect(await doubted.getByText('does not fit', { exact: true }).count()).toBe(2);
    await certain.getByText('the marketplace’s hub, Kingston').waitFor();
    await certain.getByText('The carrier accepted the parcel, and every scan since fits.').waitFor();
    await tracking.getByText('The seller said on').waitFor();
    await page.getByRole('button', { name: 'Show what is known of me' }).click();
    await page.getByText('17 Canary Road').waitFor();
    await page.getByText('The marketplace has told us nothing of this.').waitFor();
    await expectGoodLooks(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Ada Canary').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Hide it now' }).click();
    await expect.poll(() => page.getByText('Ada Canary').count()).toBe(0);
  });

  test('who came ten minutes ago or more is led back to the marketplace before anything is shown', async () => {
    const page = await openConsole({
      ...{ path: '/customer/orders/O-1', answers: answers({ 'POST /v1/me/orders/O-1/values': () => COME_AGAIN }) },
    });
    await page.getByRole('button', { name: 'Show what is known of me' }).click();
    const back = page.getByRole('link', { name: 'Come again from Kingston Express' });
    await back.waitFor();
    expect(await back.getAttribute('href')).toBe(SHOP);
    await expectGoodLooks(page);
  });

  test('who used their data: what they are, what for, what was answered, with a receipt to keep; narrowed in the address', async () => {
    const page = await openConsole({ path: '/customer', answers: answers() });
    await page.getByRole('link', { name: 'Who used my data' }).click();
    await page.getByText('The driver asked to get your order to you.').waitFor();
    await page
      .getByText('Somebody in the lead of the marketplace’s staff asked to help you with your order.')
      .waitFor();
    await page.getByText('Entry 42 of 50 in the tamper-evident log.').first().waitFor();
    await expectGoodLooks(page);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the receipt' }).first().click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('receipt-a-2.json');
    expect(JSON.parse(await textOf(file))).toEqual({ ...PROVEN, leafId: 'leaf-2' });
    const all = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save all receipts' }).click();
    const lines = (await textOf(await all)).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).leafId)).toEqual(['leaf-3', 'leaf-2', 'leaf-1']);
    await page.getByLabel('What was answered').selectOption('Nothing was shown');
    await page.waitForURL(/answer=withheld/);
    await expect.poll(() => page.getByText('The driver asked').count()).toBe(0);
    await page.goBack();
    await page.getByText('The driver asked').waitFor();
  });

  test('says what would appear where nobody has asked for anything', async () => {
    const none = { items: [], next: null };
    const page = await openConsole({ path: '/customer/uses', answers: answers({ 'GET /v1/me/receipts': none }) });
    await page.getByText('Nobody has asked for anything of you').waitFor();
    await page.getByText(/it stands here at once/).waitFor();
    await expectGoodLooks(page);
  });
});

/** What was saved; the browser may run on another machine. */
async function textOf(download: Download): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kingston-saved-'));
  const file = path.join(folder, 'saved');
  await download.saveAs(file);
  const text = await readFile(file, 'utf8');
  await rm(folder, { recursive: true });
  return text;
}

describe('coming from the marketplace', () => {
  test('the link signs in, and stays in no history', async () => {
    let signedIn = false;
    const links: unknown[] = [];
    const page = await openConsole({
      path: '/customer/arrive#a.signed.link',
      answers: answers({
        'GET /v1/me': () => (signedIn ? { body: ME } : NOBODY),
        'POST /v1/customer-sessions': (request: Asked) => {
          links.push(request.postDataJSON());
          signedIn = true;
          return { status: 201, body: { signedInUntil: ME.signedInUntil } };
        },
      }),
    });
    await page.getByRole('heading', { level: 1, name: 'Your orders' }).waitFor();
    expect(links).toEqual([{ link: 'a.signed.link' }]);
    expect(page.url()).not.toContain('#');
    await page.goBack().catch(() => null);
    expect(page.url()).not.toContain('signed');
  });

  test('a link that is no good says why and where to go; without one it says how one comes in', async () => {
    const detail = 'Each link signs in once. Open your orders in the marketplace again.';
    const used = { type: '/problems/link-used', title: 'This link was used already', detail, status: 410 };
    const page = await openConsole({
      path: '/customer/arrive#a.used.link',
      answers: { 'POST /v1/customer-sessions': () => ({ status: 410, body: used }) },
    });
    await page.getByText(detail).waitFor();
    await expectGoodLooks(page);
    const other = await openConsole({ path: '/customer' });
    await other.getByRole('heading', { level: 1, name: 'Come in from the marketplace' }).waitFor();
    await expectGoodLooks(other);
  });
});
