import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ROLE_PERMISSIONS } from '../../src/rulebook/accounts/permissions.ts';
import { commandsRequest } from '../../src/service/hub/command-contract.ts';
import { commandsAnswer } from '../../src/service/hub/contract.ts';
import { hubQuarantinePage, sellerQuarantinePage } from '../../src/service/hub/quarantine-contract.ts';
import { hubReturn, hubReturnsPage } from '../../src/service/returns/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { SELLER, warned } from './fixtures/seller-stories.ts';
import { openConsole } from './page.ts';
import type { Answers, Asked } from './site.ts';

const RETURN = '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10';

const ONE = {
  ...{ return: RETURN, order: 'O-1', seller: SELLER, fulfilment: 'dispatched', state: 'received', reason: 'damaged' },
  ...{ requestedAt: '2026-03-18T15:00:00Z', receivedAt: '2026-03-19T15:00:00Z', version: 3, toldBy: 'customer' },
  ...{ refunds: [], listings: ['L-1'], units: [{ listing: 'L-1', quantity: 2 }], may: ['inspect'] },
  next: { do: 'inspect', who: 'hub', by: '2026-03-24T15:00:00Z', late: false },
};

/** Two that are on their way: one that the marketplace began, one of which the customer has a code. */
const MARKETS = {
  ...{ ...ONE, return: 'R-market', order: 'O-market', state: 'requested', toldBy: 'marketplace', may: ['receive'] },
  ...{ receivedAt: undefined, next: { do: 'send', who: 'customer', late: false } },
};
const OWN_CODE = { ...MARKETS, return: 'R-own', order: 'O-own', toldBy: 'customer' };

const LOT = {
  ...{ lot: 4, hub: 'Kingston', listing: 'L-1', seller: SELLER, quantity: 2, left: 2, why: 'damaged' },
  ...{ since: '2026-03-19T16:00:00Z', return: RETURN, order: 'O-1', twoFor: ['dispose'] },
  custody: [
    {
      ...{ kind: 'ask_dispose', at: '2026-03-19T16:00:00Z', doneAt: '2026-03-19T16:00:00Z', hub: 'Kingston' },
      ...{ by: { id: 'P-ben', name: 'Ben Wright' }, listing: 'L-1', quantity: 2, lot: 4, ground: 'worthless' },
    },
  ],
};
const ASKED = {
  ...{ act: 'dispose', ground: 'worthless', quantity: 2, at: '2026-03-19T16:00:00Z' },
  by: { id: 'P-ben', name: 'Ben Wright' },
};

/** So high that nothing lies half under the bar at the foot. */
const TALL = 2_000;

/** A hub whose commands are kept as they came, once each. */
function served() {
  const done: Record<string, unknown>[] = [];
  const has = (what: string) => done.some(({ kind, code }) => kind === what || `${kind} ${code}` === what);
  const answers: Answers = {
    'GET /v1/me': {
      ...{ kind: 'person', id: 'P-ada', name: 'Ada Bailey', email: 'ada@hub.example', role: 'hub-operator' },
      ...{ secondStep: true, signedInUntil: '2099-03-27T15:00:00Z', permissions: ROLE_PERMISSIONS['hub-operator'] },
    },
    'GET /v1/hub/hubs': { hubs: ['Kingston'], carriers: [] },
    'GET /v1/hub/parcels': { items: [], next: null },
    'GET /v1/hub/returns': (request: Asked) => {
      const isExpected = new URL(request.url()).searchParams.get('which') === 'expected';
      const expected = has(`receive_return ${SELLER}~R-market`) ? [OWN_CODE] : [MARKETS, OWN_CODE];
      const items = isExpected ? expected : has('inspect_return') ? [] : [ONE];
      return { body: hubReturnsPage.parse({ items, next: null }) };
    },
    [`GET /v1/hub/returns/${SELLER}/${RETURN}`]: () => ({ body: hubReturn.parse(ONE) }),
    'GET /v1/hub/quarantine': (request: Asked) => {
      const isSecond = new URL(request.url()).searchParams.get('cursor') === 'second';
      const first = has('confirm') ? [] : [{ ...LOT, proposal: ASKED }];
      const other = has('send_back') ? [] : [{ ...LOT, lot: 5, listing: 'L-2', why: 'mixed_up', custody: [] }];
      const page = isSecond
        ? { items: other, next: null }
        : { items: first, next: other.length === 0 ? null : 'second' };
      return { body: hubQuarantinePage.parse(page) };
    },
    'POST /v1/hub/commands': (request: Asked) => {
      const { commands } = commandsRequest.parse(request.postDataJSON());
      const isContradiction = (each: (typeof commands)[number]) =>
        each.kind === 'inspect_return' && each.outcome === 'counterfeit' && each.disposition === 'restock';
      for (const each of commands) if (!isContradiction(each)) done.push({ ...each });
      const all = commands.map((each) => ({
        ...{ id: each.id, again: false, detail: '' },
        ...(isContradiction(each)
          ? { outcome: 'refused', code: 'not-for-stock', title: 'That may not be sold again as new' }
          : { outcome: 'done', title: `Done: ${each.kind}` }),
        ...('code' in each ? { return: { seller: SELLER, return: RETURN } } : {}),
      }));
      return { body: commandsAnswer.parse({ answers: all }) };
    },
  };
  return { answers, done };
}

async function choose(page: Page, genuine: 'Yes' | 'No', outcome: string): Promise<void> {
  for (const point of ['The right item', 'Complete', 'Undamaged', 'Works'])
    await page.getByRole('radiogroup', { name: point }).getByText('Yes', { exact: true }).click();
  await page.getByRole('radiogroup', { name: 'Genuine' }).getByText(genuine, { exact: true }).click();
  await page.getByRole('radio', { name: outcome }).check();
}

test('a return is taken in and inspected at the hub; what is refused stays on the page as it was chosen', async () => {
  const { answers, done } = served();
  const page = await openConsole({ path: '/hub/returns', answers });
  await page.getByRole('button', { name: 'Inspect', exact: true }).click();
  await choose(page, 'No', 'Not genuine');
  await page.getByRole('button', { name: 'One fewer of L-1' }).click();
  await page.getByRole('radio', { name: 'Back among the stock' }).check();
  await page.getByLabel('On which shelf').fill('r-1');
  await expectGoodLooks(page);
  await page.getByRole('button', { name: 'Record the inspection' }).click();
  await page.getByText('That may not be sold again as new').waitFor();
  await page.getByRole('radio', { name: 'Apart, not for sale' }).check();
  await page.getByRole('button', { name: 'Record the inspection' }).click();
  await page.getByText('Nothing to inspect').waitFor();
  expect(done).toMatchObject([
    {
      ...{ kind: 'inspect_return', code: `${SELLER}~${RETURN}`, outcome: 'counterfeit', disposition: 'quarantine' },
      units: [{ listing: 'L-1', quantity: 1 }],
    },
  ]);
});

test('without a connection a return is kept and told so, an arrived one is inspected, and both are sent once in order', async () => {
  const { answers, done } = served();
  const page = await openConsole({ path: '/hub/returns', answers });
  await page.getByRole('button', { name: 'Inspect', exact: true }).waitFor();
  await page.context().setOffline(true);
  await page.getByLabel('Code, if it cannot be scanned').fill('7K2M9QXT4HJ0R5VWY8ZB3CDEFG12');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await page.getByText('Scanned without a connection: 1').waitFor();
  await page.getByText('What is in them is told only then').waitFor();
  await page.getByRole('button', { name: 'Inspect', exact: true }).click();
  await choose(page, 'Yes', 'As it was sent');
  await page.getByRole('radio', { name: 'Back among the stock' }).check();
  await page.getByRole('button', { name: 'Record the inspection' }).click();
  await page.getByText('Inspected: it waits on this tablet to be sent').waitFor();
  await expectGoodLooks(page, TALL);
  expect(done).toEqual([]);
  await page.context().setOffline(false);
  await page.getByText('Everything is sent').waitFor();
  expect(done).toMatchObject([
    { kind: 'receive_return', code: '7K2M9QXT4HJ0R5VWY8ZB3CDEFG12' },
    { kind: 'inspect_return', code: `${SELLER}~${RETURN}`, disposition: 'restock', place: 'DOCK' },
  ]);
});

test('what the marketplace began has no code, and is taken in from the list of what is on its way, without a connection too', async () => {
  const { answers, done } = served();
  const page = await openConsole({ path: '/hub/returns', width: 360, answers });
  const expected = page.getByRole('list', { name: /on their way/ });
  await expected
    .getByRole('listitem')
    .filter({ hasText: 'O-own' })
    .getByText('Scan its code when it is here')
    .waitFor();
  await expectGoodLooks(page, TALL);
  await page.context().setOffline(true);
  await expected.getByRole('button', { name: 'Take in the return of order O-market' }).press('Enter');
  await page.getByText('Taken in: it waits on this tablet to be sent').waitFor();
  expect(done).toEqual([]);
  await page.context().setOffline(false);
  await page.getByText('Everything is sent').waitFor();
  await expected.getByText('O-market').waitFor({ state: 'detached' });
  expect(done).toMatchObject([{ kind: 'receive_return', code: `${SELLER}~R-market` }]);
});

test('shelf goods are put apart by scans and keys on a narrow screen, and without a connection once it is back', async () => {
  const { answers, done } = served();
  const page = await openConsole({ path: '/hub/apart', width: 360, answers });
  await page.getByRole('button', { name: 'Put goods apart…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Put goods apart' });
  await dialog.getByRole('button', { name: 'Put apart' }).press('Enter');
  await dialog.getByText('Say what it is, whose, on which shelf').waitFor();
  await page.context().setOffline(true);
  // A scanner types fast, and Enter at the end: first the listing, then the shelf.
  for (const code of ['L-7', 'r-12']) {
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
  }
  expect(await dialog.getByLabel(/^Listing/).inputValue()).toBe('L-7');
  expect(await dialog.getByLabel(/^Shelf/).inputValue()).toBe('R-12');
  await dialog.getByLabel('Seller').fill(SELLER);
  await dialog.getByLabel('Pieces').fill('0');
  await dialog.getByLabel('Why').selectOption('recalled');
  await dialog.getByRole('button', { name: 'Put apart' }).press('Enter');
  await dialog.getByText('Say what it is, whose, on which shelf').waitFor();
  await dialog.getByLabel('Pieces').fill('3');
  await expectGoodLooks(page, TALL);
  await dialog.getByRole('button', { name: 'Put apart' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(done).toEqual([]);
  await page.context().setOffline(false);
  await page.getByText('Everything is sent').waitFor();
  expect(done).toMatchObject([
    { kind: 'quarantine', seller: SELLER, listing: 'L-7', place: 'R-12', quantity: 3, why: 'recalled' },
  ]);
});

test('what lies apart is dealt with by keys: confirmed by somebody else, sent back for a reason, until nothing lies there', async () => {
  const { answers, done } = served();
  const page = await openConsole({ path: '/hub/apart', width: 360, answers });
  await page.getByText('Ben Wright asks for 2 to be destroyed: It is broken and worth nothing.').waitFor();
  await page.getByText('What was done with it').click();
  await page.getByText(/somebody asked to destroy it/).waitFor();
  await expectGoodLooks(page, TALL);
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByRole('heading', { name: '2 × L-2' }).waitFor();
  await page.getByRole('button', { name: 'Back to the seller…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Send L-2 back to its seller' });
  await dialog.getByRole('button', { name: 'Send L-2 back to its seller' }).click();
  await dialog.getByText('Choose why, say how many').waitFor();
  await dialog.getByLabel('Why').selectOption('seller_asks');
  await expectGoodLooks(page, TALL);
  await dialog.getByRole('button', { name: 'Send L-2 back to its seller' }).press('Enter');
  await page.getByText('Done: send_back').waitFor();
  await page.getByRole('button', { name: 'Confirm', exact: true }).press('Enter');
  await page.getByText('Nothing lies apart').waitFor();
  expect(done).toMatchObject([
    { kind: 'send_back', seller: SELLER, lot: 5, quantity: 2, ground: 'seller_asks' },
    { kind: 'confirm', seller: SELLER, lot: 4 },
  ]);
});

test('a seller reads what of the own stock lies apart, why, and what the hub means to do', async () => {
  const { seller: _, twoFor: __, ...lot } = LOT;
  const custody = lot.custody.map(({ by: ___, ...entry }) => entry);
  const { by: ____, ...proposal } = ASKED;
  const items = [
    { ...lot, custody, proposal },
    { ...lot, lot: 3, custody, left: 0, ended: { at: '2026-03-21T16:00:00Z', as: 'send_back' } },
  ];
  const answers = answersFor(warned, {
    [`GET /v1/sellers/${SELLER}/stock`]: { items: [], short: [] },
    [`GET /v1/sellers/${SELLER}/consignments`]: { items: [], next: null },
    [`GET /v1/sellers/${SELLER}/quarantine`]: (request: Asked) => {
      const isSecond = new URL(request.url()).searchParams.has('cursor');
      const page = isSecond ? { items: items.slice(1), next: null } : { items: items.slice(0, 1), next: 'second' };
      return { body: sellerQuarantinePage.parse(page) };
    },
  });
  const page = await openConsole({ path: '/seller/dispatch', width: 360, answers });
  await page.getByText('The hub means it to be destroyed: It is broken and worth nothing.').waitFor();
  await page.getByRole('button', { name: 'Show earlier ones' }).click();
  await page
    .getByText(/sent back to the seller/)
    .first()
    .waitFor();
  await expectGoodLooks(page, TALL);
});
