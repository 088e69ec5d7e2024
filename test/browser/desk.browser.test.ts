import { describe, expect, test } from 'vitest';
import { deskPage, handOver, shipBy, workingTime } from '../../src/service/desk/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { LONG_ID } from './fixtures/orders.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { ago } from './fixtures/seller-metrics.ts';
import { SELLER, warned } from './fixtures/seller-stories.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

const DESK = `GET /v1/sellers/${SELLER}/desk`;
const SAY = `POST /v1/sellers/${SELLER}/orders/O-2/hand-over`;
const TIME = `GET /v1/sellers/${SELLER}/working-time`;
const CHANGE = `PUT /v1/sellers/${SELLER}/working-time`;
const SHIP_BY = `GET /v1/sellers/${SELLER}/ship-by`;

const orderOf = (orderId: string, place: string, due: number, more: object = {}) => ({
  ...{ orderId, place, placedAt: ago(4), shipBy: ago(due), destination: { country: 'JM', region: 'Kingston' } },
  ...more,
});
const CLAIM = { at: ago(1), scanBy: ago(-2), carrier: 'Knutsford Express', trackingNumber: 'KX1' };

describe('the order desk', () => {
  const said: unknown[] = [];
  const all = () => [
    orderOf(LONG_ID, 'overdue', 1),
    said.length < 2 ? orderOf('O-2', 'today', 0) : orderOf('O-2', 'said', 0, { claim: CLAIM }),
    orderOf('O-3', 'said', -1, { claim: { at: ago(1), scanBy: ago(-2) } }),
  ];
  const desk = (request: Asked) => {
    const place = new URL(request.url()).searchParams.get('place');
    const items = all().filter((each) => place === null || each.place === place);
    const count = (name: string) => all().filter((each) => each.place === name).length;
    const counts = { overdue: count('overdue'), today: count('today'), next: 0, later: 0, said: count('said') };
    return {
      body: deskPage.parse({ items, next: null, today: '2026-03-20', holiday: 'Good Friday', claimHours: 72, counts }),
    };
  };
  const say = (request: Asked) => {
    said.push(request.postDataJSON());
    if (said.length === 1) return { status: 503, body: { type: '/problems/unavailable', title: 'Away', status: 503 } };
    return { body: handOver.parse({ orderId: 'O-2', claim: CLAIM }) };
  };

  test('shows what is due first, and takes what its seller says of a parcel, once', async () => {
    const page = await openConsole({
      path: '/seller/orders',
      answers: answersFor(warned, { [DESK]: desk, [SAY]: say }),
    });
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await page.getByRole('heading', { level: 1, name: 'To hand over' }).waitFor();
    const rows = page.getByRole('table', { name: 'Orders to hand over, what is due first, first' }).getByRole('row');
    await expect.poll(() => rows.count()).toBe(4);
    await page.getByText('Today is Good Friday: nothing is due today.').waitFor();
    await expectGoodLooks(page);

    const row = rows.filter({ hasText: 'O-2' });
    await row.getByRole('button', { name: 'I have handed it over' }).click();
    const dialog = page.getByRole('dialog', { name: 'Order O-2 is with the carrier' });
    await dialog.getByRole('button', { name: 'Say that it is handed over' }).click();
    expect(await dialog.getByText('Write it here, or go back').count()).toBe(2);
    await dialog.getByText('within 72 hours').waitFor();
    await dialog.getByLabel('Carrier').fill('Knutsford Express');
    await dialog.getByLabel('Number on the parcel').fill('kx 1');
    await expectGoodLooks(page);
    await page.keyboard.press('Enter');
    await dialog.getByText('What you typed is still here.').waitFor();
    await dialog.getByRole('button', { name: 'Say that it is handed over' }).click();
    await page.getByText('Said. Order O-2 now waits for the carrier’s scan.').waitFor();
    await row.getByText('Shipped with Knutsford Express, number KX1').waitFor();
    // The attempt that failed may have arrived: it is the same saying.
    expect(said).toHaveLength(2);
    expect(said[0]).toEqual(said[1]);

    await page.getByRole('button', { name: 'Later (0)' }).click();
    await page.waitForURL(/place=later/);
    await page.getByText('Nothing like that').waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => rows.count()).toBe(4);
  });
});

describe('when a shop works', () => {
  test('is set at once, with what follows; what is wrong is told where it is, and nothing typed is lost', async () => {
    const asked: { version: number }[] = [];
    const holidays = [{ date: '2026-04-03', name: 'Good Friday' }];
    const kept = (change: object) =>
      workingTime.parse({
        ...{
          version: 4,
          handlingDays: 2,
          dailyCapacity: null,
          away: [],
          today: '2026-03-20',
          dueWhileAway: 0,
          holidays,
        },
        ...change,
      });
    const change = (request: Asked) => {
      const body = request.postDataJSON();
      asked.push(body);
      if (asked.length === 1)
        return {
          status: 409,
          body: {
            type: '/problems/working-time-changed',
            title: 'Somebody else has changed it meanwhile',
            status: 409,
          },
        };
      return { body: kept({ ...body, version: body.version + 1, dueWhileAway: 2 }) };
    };
    const page = await openConsole({
      path: '/seller/working-time',
      answers: answersFor(warned, {
        ...{ [TIME]: kept({}), [CHANGE]: change },
        [SHIP_BY]: shipBy.parse({ shipBy: ago(-3), notWorked: 2, away: 0, full: 0 }),
      }),
    });
    await page.getByText('An order placed now would be due by').waitFor();
    const save = page.getByRole('button', { name: 'Save', exact: true });
    expect(await save.isDisabled()).toBe(true);
    await page.getByLabel('Orders a day, at most').fill('many');
    await page.getByRole('button', { name: 'Add days away' }).click();
    await save.click();
    await page.getByText('Write a whole number from 1 to 10,000, or nothing').waitFor();
    expect(await page.getByText('Choose the first and the last day').count()).toBe(2);
    await expectGoodLooks(page);
    await page.getByLabel('Orders a day, at most').fill('12');
    await page.getByLabel('First day away').fill('2026-03-24');
    await page.getByLabel('Last day away').fill('2026-03-26');
    await page.getByLabel('Working days until you hand over').selectOption('3');
    await save.click();
    await page.getByText('What you set is still here.').waitFor();
    expect(await page.getByLabel('Orders a day, at most').inputValue()).toBe('12');
    await save.click();
    await page.getByText('Saved. It counts for every order from now on.').waitFor();
    await page.getByText('2 orders that are placed already fall due while you are away.').waitFor();
    const away = [{ from: '2026-03-24', to: '2026-03-26' }];
    expect(asked).toEqual([1, 2].map(() => ({ version: 4, handlingDays: 3, dailyCapacity: 12, away })));
  });
});
