import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, placed, scanned } from '../../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { type ToldMarketplace, toldMarketplace } from '../../../../test/notices/served-notices.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { makeReports } from '../make-reports.ts';

/** Stands in every customer reference of the shop. */
const CUSTOMER = 'C-CANARY';

let database: TestDatabase;
let told: ToldMarketplace;

/** Mondays begin at 05:00 UTC: the first five of them after that of the first week. */
const MONDAYS = [7, 14, 21, 28, 35].map((days) => day(days, 5));

/** S-1 is warned on day 11; told are the weeks from the second of March on. */
beforeAll(async () => {
  database = await freshDatabase();
  told = await toldMarketplace(database.pool);
  const late = lateOrders(0, 3, 6, 9).map((order) => ({ ...order, customer: `${CUSTOMER}-${order.orderId}` }));
  const good = { orderId: 'good', customer: CUSTOMER, at: day(1) };
  let from = 0;
  for (const monday of MONDAYS) {
    const facts = [...late, placed(good), scanned({ orderId: 'good', at: day(1, 2) })];
    const clock = placed({ seller: 'S-3', at: monday, customer: CUSTOMER });
    await told.tell([...facts.filter(({ at }) => from <= at && at < monday), clock]);
    await makeReports(told.reports);
    from = monday;
  }
});
afterAll(() => database?.drop());

describe('the weekly reports of a seller', () => {
  test('page from the latest back, and say when the next one comes; other lists’ cursors are refused', async () => {
    const { body: first } = await told.ask('seller', 'GET /v1/sellers/S-1/reports?limit=3');
    expect(first.items).toHaveLength(3);
    expect(first.items[0]).toEqual({
      ...{ week: '2026-03-30', from: formatTimestamp(day(28, 5)), to: formatTimestamp(day(35, 5)) },
      ...{ at: formatTimestamp(day(35, 5)), rung: 'warned', before: { week: '2026-03-23', rung: 'warned' } },
      title: { text: 'Your week, {week}', values: { week: '30 Mar – 5 Apr 2026' } },
    });
    expect(first.nextAt).toBe(formatTimestamp(day(42, 5)));
    const { body: rest } = await told.ask('seller', `GET /v1/sellers/S-1/reports?limit=3&cursor=${first.next}`);
    expect(rest.items.map(({ week }: { week: string }) => week)).toEqual(['2026-03-09', '2026-03-02']);
    expect(rest.next).toBeNull();
    expect(rest.items[1].before).toBeUndefined();
    const others = await told.ask('staff', `GET /v1/sellers/S-3/reports?cursor=${first.next}`);
    expect(others.body.type).toBe('/problems/bad-cursor');
  });

  test('are the own seller’s; staff see them; nobody else does', async () => {
    for (const path of ['', '/2026-03-09', '/2026-03-09/file?format=json']) {
      const what = `GET /v1/sellers/S-1/reports${path}`;
      for (const who of ['seller', 'member', 'staff', 'officer']) expect((await told.ask(who, what)).status).toBe(200);
      for (const who of ['other', 'integrator', 'mailer', 'nobody'])
        expect([401, 403]).toContain((await told.ask(who, what)).status);
    }
  });

  test('of a week that was not told, or is none: a clear answer', async () => {
    expect((await told.ask('seller', 'GET /v1/sellers/S-1/reports/2026-03-10')).body).toMatchObject({
      type: '/problems/unknown-report',
      status: 404,
      detail: 'The seller S-1 has no report for the week that begins on 2026-03-10',
    });
    const { status, body } = await told.ask('seller', 'GET /v1/sellers/S-1/reports/last-week');
    expect({ status, pointers: body.errors.map(({ pointer }: { pointer: string }) => pointer) }).toEqual({
      status: 400,
      pointers: ['/path/week'],
    });
    expect((await told.ask('seller', 'GET /v1/sellers/S-1/reports/2026-03-09/file?format=pdf')).status).toBe(400);
    expect((await told.ask('staff', 'GET /v1/sellers/S-99/reports')).body).toMatchObject({ items: [], next: null });
  });

  test('are files too, in which no customer is named', async () => {
    const { body, headers } = await told.download('seller', '/v1/sellers/S-1/reports/2026-03-09/file?format=csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="weekly-report-S-1-2026-03-09.csv"');
    const lines = body.split('\r\n');
    expect(lines[0]).toBe('week,about,name,figure,value,before');
    expect(lines).toEqual(
      expect.arrayContaining([
        '2026-03-09,account,S-1,rung,warned,good',
        '2026-03-09,metric,late_dispatch,week_counted,2,',
        '2026-03-09,metric,late_dispatch,rate_items,5,',
        `2026-03-09,action,S-1/1,began,${formatTimestamp(day(11))},`,
        `2026-03-09,date,S-1/1,acknowledge,${formatTimestamp(day(18))},`,
      ]),
    );
    const json = await told.download('seller', '/v1/sellers/S-1/reports/2026-03-09/file?format=json');
    expect(json.headers['content-disposition']).toBe('attachment; filename="weekly-report-S-1-2026-03-09.json"');
    const { rows } = await database.pool.query('select report::text from seller_reports');
    expect(body + json.body + JSON.stringify(rows) + told.logged()).not.toContain(CUSTOMER);
  });
});
