import type { Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { attestation } from '../../src/service/attestations/contract.ts';
import { labelBatch } from '../../src/service/labels/contract.ts';
import { customerFields } from '../../src/service/reveals/contract.ts';
import { PRIVACY_BRIEFING } from '../../src/words/privacy-briefing-en.ts';
import { expectGoodLooks } from './every-look.ts';
import {
  ATTESTATION,
  ATTESTED,
  BATCHES,
  CUSTOMER,
  detail,
  HUB,
  LABELS,
  LATE,
  LIST,
  LONG_ID,
  labels,
  list,
  NAME,
  OPEN_RETURN,
  orderOf,
  PAPER,
  PHONE,
  REVEALS,
  reveal,
} from './fixtures/orders.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { ago } from './fixtures/seller-metrics.ts';
import { SELLER, warned } from './fixtures/seller-stories.ts';
import { anyTracking } from './fixtures/tracking.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

describe('the orders of a seller', () => {
  test('are listed with what is next, narrowed in the address, and go on on a second page', async () => {
    const page = await openConsole({ path: '/seller', answers: answersFor(warned, { [LIST]: list }) });
    await page.getByRole('heading', { level: 1, name: 'Account health' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await page.getByRole('heading', { level: 1, name: 'Orders', exact: true }).waitFor();
    const rows = page.getByRole('table', { name: 'Orders, the one placed last first' }).getByRole('row');
    await expect.poll(() => rows.count()).toBe(5);
    await page.getByText('Was due to the carrier by').waitFor();
    await page.getByText('Return open', { exact: true }).waitFor();
    await page.getByText('until nothing has happened to it for 260 days').waitFor();
    await expectGoodLooks(page);
    await page.getByRole('button', { name: 'Show earlier orders' }).click();
    await expect.poll(() => rows.count()).toBe(6);
    await page.getByRole('button', { name: 'Return or dispute open' }).click();
    await page.waitForURL(/state=case_open/);
    await expect.poll(() => rows.count()).toBe(2);
    await page.getByRole('button', { name: 'Cancelled', exact: true }).click();
    await page.getByText('No such orders').waitFor();
    await page.getByRole('button', { name: 'Show all orders' }).click();
    await page.getByRole('button', { name: 'Sent by our hub' }).click();
    await page.waitForURL(/fulfilment=dispatched/);
    await expect.poll(() => rows.count()).toBe(2);
    await page.goBack();
    await expect.poll(() => rows.count()).toBeGreaterThan(4);
    await page.getByLabel('Order id').fill(' O-404 ');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/seller\/orders\/O-404$/);
  });

  test('are labelled together: those that were chosen, or all of today; what has no label is named', async () => {
    const asked: unknown[] = [];
    const batch = (request: Asked) => {
      const body = request.postDataJSON();
      // The file is asked for with those that have a label only.
      if (body.orders?.length === 1) return PAPER;
      asked.push(body);
      const without = [
        { order: 'O-1041', code: 'cancelled' as const, reason: 'The order was cancelled: do not send it.' },
      ];
      const made = { labels: [{ order: LONG_ID, serial: 1 }], without, left: 0 };
      return { body: labelBatch.parse('orders' in body ? made : { labels: [], without: [], left: 0 }) };
    };
    const page = await openConsole({
      path: '/seller/orders',
      answers: answersFor(warned, { [LIST]: list, [BATCHES]: batch }),
    });
    await page.getByRole('button', { name: 'Labels for today' }).click();
    await page.getByText('Nothing to print: no order is to be handed over').waitFor();
    // What the hub sends, and what is delivered, takes no label.
    expect(await page.getByRole('checkbox', { name: /^Choose order/ }).count()).toBe(2);
    await page.getByRole('checkbox', { name: 'Choose all that take a label' }).check();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Labels for 2 chosen' }).click();
    expect((await saved).suggestedFilename()).toBe('labels-1.pdf');
    await page.getByText('O-1041: The order was cancelled: do not send it.').waitFor();
    await expectGoodLooks(page);
    expect(asked).toEqual([
      { shipBy: '2026-03-20', symbol: 'code128', size: 'a4' },
      { orders: [LONG_ID, 'O-1041'], symbol: 'code128', size: 'a4' },
    ]);
  });

  test('are none at first, and say so; what cannot be fetched can be asked for again', async () => {
    let down = true;
    const answers = answersFor(warned, {
      [LIST]: () =>
        down
          ? { status: 404, body: { type: '/problems/unknown-seller', title: 'Not heard of', status: 404 } }
          : { body: { items: [], next: null, keptDays: 260 } },
    });
    const page = await openConsole({ path: '/seller/orders', answers });
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    down = false;
    await again.click();
    await page.getByText('No orders yet').waitFor();
    await expectGoodLooks(page);
  });
});

describe('one order', () => {
  let hasAttested = false;
  const late = detail(LATE, {
    cases: [
      { ...OPEN_RETURN, id: 'R-1' },
      { id: 'D-1', kind: 'dispute', reason: 'not_received', openedAt: ago(9), endedAt: ago(3) },
    ],
    lapses: [
      { id: 'e-1', metric: 'late_dispatch', at: ago(1), state: 'used', action: `${SELLER}/1` },
      {
        id: 'e-2',
        metric: 'improper_status',
        at: ago(1),
        state: 'excused',
        about: 'shipped',
        excuse: { context: 'X-1', kind: 'weather' },
      },
    ],
  });
  const answers = answersFor(warned, {
    [`${LIST}/O-1041`]: late,
    [`${LIST}/O-1039`]: detail(HUB, { international: true }),
    [`${LIST}/${LONG_ID}`]: detail(orderOf(LONG_ID), { items: [{ listingId: `L-${'x'.repeat(126)}` }] }),
    [LABELS]: labels(0),
    [`GET /v1/orders/${LONG_ID}/labels`]: { ...labels(0), order: LONG_ID },
    [CUSTOMER]: customerFields.strict().parse({ order: 'O-1041', fields: [NAME, PHONE] }),
    [REVEALS]: (request: Request) => reveal(request, hasAttested),
    'GET /v1/me/attestation': () => ({ body: attestation.strict().parse(ATTESTATION) }),
    'POST /v1/me/attestation': (request: Request) => {
      hasAttested = request.postDataJSON().version === ATTESTATION.version;
      const { due: _, ...briefing } = ATTESTATION;
      return { body: attestation.strict().parse({ ...briefing, attested: ATTESTED }) };
    },
    [`${LIST}/O-404`]: () => ({
      status: 404,
      body: {
        type: '/problems/unknown-order',
        title: 'There is no such order',
        status: 404,
        detail: 'The seller has no order O-404',
      },
    }),
    [LIST]: list,
    'GET /v1/orders/*': anyTracking,
  });

  test('says first what must go out by when, what is known and what rests on it; its customer is dots', async () => {
    const page = await openConsole({ path: '/seller/orders/O-1041', answers });
    await page.getByRole('heading', { level: 1, name: 'Order O-1041' }).waitFor();
    await page.getByText('The parcel was due to the carrier by').waitFor();
    await page.getByText('Return open since').waitFor();
    await page.getByText('it did not arrive').waitFor();
    await page.getByText('Severe weather: does not count.').waitFor();
    await page.getByRole('link', { name: `${SELLER}/1` }).waitFor();
    const customer = page.getByRole('region', { name: 'What you may see of the customer' });
    await expect.poll(() => customer.locator('dd').count()).toBe(2);
    await customer.getByText('The label carries a code that the carrier can read').waitFor();
    // What it says itself is told apart from what carriers have scanned: that is nothing yet.
    const tracking = page.getByRole('region', { name: 'Tracking' });
    await tracking.getByText('No carrier has scanned a parcel of this order yet.').waitFor();
    await tracking.getByText('You said on').waitFor();
    await tracking.getByText('No carrier has confirmed it yet. A scan is waited for until').waitFor();
    await tracking.getByText('it was probably mistyped').waitFor();
    expect(await tracking.getByRole('article').count()).toBe(0);
    // Nothing of it can be marked.
    const mask = customer.locator('.customer-mask').first();
    expect(await mask.evaluate((element) => getComputedStyle(element).userSelect)).toBe('none');
    expect(await customer.getByRole('button').count()).toBe(1);
    await expectGoodLooks(page);
  });

  test('something of its customer is asked for with a purpose, shown with who and when on it, and hidden again', async () => {
    const page = await openConsole({ path: '/seller/orders/O-1041', answers });
    await page.getByRole('button', { name: 'Show: Name' }).click();
    const dialog = page.getByRole('dialog', { name: 'Show: Name' });
    await dialog.getByRole('radio', { name: 'To settle a return or dispute' }).check();
    await expectGoodLooks(page);
    await dialog.getByRole('button', { name: 'Show it' }).click();
    await dialog.getByText('Before something of a customer is shown to you for the first time').waitFor();
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(PRIVACY_BRIEFING.points.length);
    await expectGoodLooks(page);
    // What was asked for goes on by itself, with the purpose that was chosen.
    await dialog.getByRole('button', { name: PRIVACY_BRIEFING.statement }).click();
    await dialog.getByText('You have had 12 values shown in a short time.').waitFor();
    await dialog.getByRole('button', { name: 'Yes, I need this one' }).click();
    const value = dialog.getByText(/Ada Canary-Lovelace/i);
    await value.waitFor();
    await dialog.getByText('Access 0199-access').waitFor();
    const looks = await value.evaluate((element) => getComputedStyle(element.parentElement as Element).userSelect);
    expect(looks).toBe('none');
    await dialog.getByText('It is hidden again').waitFor();
    // It is nowhere any more: not in the page, and not in what the browser keeps.
    const kept = await page.evaluate(
      () =>
        document.documentElement.outerHTML +
        JSON.stringify({ ...localStorage }) +
        JSON.stringify({ ...sessionStorage }),
    );
    expect(kept).not.toMatch(/Canary/i);
    expect(page.url()).not.toMatch(/Canary/i);
  });

  test('can be followed by reading the briefing again, with the date on which it was attested', async () => {
    const { due: _, ...briefing } = ATTESTATION;
    const mine = attestation.strict().parse({ ...briefing, attested: ATTESTED });
    const page = await openConsole({
      path: '/seller/privacy',
      answers: { ...answers, 'GET /v1/me/attestation': mine },
    });
    await page.getByRole('heading', { level: 1, name: 'Privacy' }).waitFor();
    await page.getByText('You said on').waitFor();
    expect(await page.getByRole('button', { name: PRIVACY_BRIEFING.statement }).count()).toBe(0);
    await expectGoodLooks(page);
  });

  test('is labelled: printed as it was chosen, made anew after reading what dies, and what cannot be printed says so', async () => {
    let made = 0;
    let down = true;
    const asked: string[] = [];
    const own = {
      ...answers,
      [LABELS]: () => ({ body: labels(made) }),
      'GET /v1/orders/O-1041/label': (request: Asked) => {
        asked.push(new URL(request.url()).search);
        if (down)
          return { status: 503, body: { type: '/problems/unavailable', title: 'The database is away', status: 503 } };
        made = Math.max(made, 1);
        return PAPER;
      },
      'POST /v1/orders/O-1041/label/reprints': (request: Asked) => {
        expect(request.postDataJSON()).toEqual({ replaces: 1, reason: 'lost' });
        made = 2;
        return { body: { order: 'O-1041', serial: 2 } };
      },
    };
    const page = await openConsole({ path: '/seller/orders/O-1041', answers: own });
    const section = page.getByRole('region', { name: 'Shipping label' });
    await section.getByText('None has been printed yet.').waitFor();
    await section.getByLabel('Code').selectOption('qr');
    await section.getByLabel('Paper').selectOption('a6');
    await section.getByRole('button', { name: 'Print the label' }).click();
    await section.getByText('The label could not be printed').waitFor();
    await section.getByText('the dispatch date does not move by itself').waitFor();
    down = false;
    await section.getByRole('button', { name: 'Print the label' }).click();
    await section.getByText('The label is open in another window.').waitFor();
    expect(new Set(asked)).toEqual(new Set(['?symbol=qr&size=a6']));
    await section.getByText('good: the code on it opens for the carrier').waitFor();
    await section.getByRole('button', { name: 'Make another label…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Another label for order O-1041' });
    await dialog.getByText('Label 1 dies at once.').waitFor();
    const confirm = dialog.getByRole('button', { name: 'Void label 1 and print another' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByRole('radio', { name: 'It is lost' }).check();
    await expectGoodLooks(page);
    await confirm.click();
    await section.getByText('another one was made (it is lost), Ada').waitFor();
    expect(await section.getByRole('listitem').count()).toBe(2);
    await page.reload();
    await expect.poll(() => section.getByLabel('Code').inputValue()).toBe('qr');
  });

  test('that the hub sends shows that there is nothing to see, and why', async () => {
    const page = await openConsole({ path: '/seller/orders/O-1039', answers });
    await page.getByText('There is nothing to see. Our hub packs and sends this order').waitFor();
    await page.getByText('US, across a border').waitFor();
    expect(await page.getByText('••••••').count()).toBe(0);
    await expectGoodLooks(page);
  });

  test('however long its id is nothing sticks out; one that is not the seller’s is told as none', async () => {
    const page = await openConsole({ path: `/seller/orders/${LONG_ID}`, answers });
    await page.getByText('Hand the parcel over to the carrier by').waitFor();
    await expectGoodLooks(page);
    await page.getByRole('link', { name: 'Orders', exact: true }).last().click();
    await page.getByLabel('Order id').fill('O-404');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('There is no such order').waitFor();
    await expectGoodLooks(page);
  });
});
