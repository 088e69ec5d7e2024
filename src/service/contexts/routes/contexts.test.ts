import { beforeEach, describe, expect, test } from 'vitest';
import { day, declared, placed, withdrawn } from '../../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { type Served, serve } from '../../../../test/served-ledger.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';

let database: TestDatabase;
let served: Served;

const when = (days: number): string => formatTimestamp(day(days));
const storm = (from: number, to: number, further: object = {}) => ({
  kind: 'weather',
  from: when(from),
  to: when(to),
  ...further,
});

/** S-1 is warned on day 11; S-2 has one late order; S-3 has none. It is day 13. */
const facts = [
  ...lateOrders(0, 3, 6, 9),
  ...lateOrders(1).map((order) => ({ ...order, seller: 'S-2', orderId: 'other', region: 'Saint Ann' })),
  placed({ seller: 'S-3', orderId: 'third', at: day(13) }),
];

beforeEach(async () => {
  database = await freshDatabase();
  served = await serve(database.pool);
  await served.tell(facts);
  return () => database.drop();
});

describe('POST /v1/contexts/preview', () => {
  test('tells whom it would excuse and what it would undo, and changes nothing', async () => {
    const { status, body } = await served.post('staff', '/v1/contexts/preview', storm(2, 9));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      sellers: 2,
      lapses: 4,
      touched: [
        { seller: 'S-1', lapses: 3, withdrawn: ['S-1/1'] },
        { seller: 'S-2', lapses: 1, withdrawn: [] },
      ],
      undone: [{ action: 'S-1/1', kind: 'warning', violation: 'late_dispatch' }],
    });
    expect(body.decisions).toMatchObject([
      { at: when(13), decision: 'action.withdrawn', action: 'S-1/1', why: 'excused' },
    ]);
    expect((await served.get('staff', '/v1/sellers/S-1/standing')).body.rung).toBe('warned');
    expect((await served.get('staff', '/v1/contexts')).body).toEqual({ items: [], next: null });
  });

  test('regions, carriers, countries and what it affects narrow it', async () => {
    const lapses = async (further: object) =>
      (await served.post('staff', '/v1/contexts/preview', storm(2, 9, further))).body.lapses;
    expect(await lapses({ regions: ['Saint Ann'] })).toBe(1);
    expect(await lapses({ countries: ['US'] })).toBe(0);
    expect(await lapses({ affects: ['delivery'] })).toBe(0);
    // Never handed over, they match any carrier.
    expect(await lapses({ carriers: ['Post'] })).toBe(4);
  });
});

describe('POST /v1/contexts', () => {
  test('declares: what lies in it is excused, what no longer stands is undone', async () => {
    const { status, body } = await served.post(
      'lead',
      '/v1/contexts',
      storm(2, 9, { regions: ['Saint Ann', 'Kingston'] }),
    );
    expect(status).toBe(201);
    expect(body).toEqual({
      contextId: expect.any(String),
      kind: 'weather',
      from: when(2),
      to: when(9),
      affects: ['handover', 'delivery'],
      regions: ['Saint Ann', 'Kingston'],
      carriers: null,
      countries: null,
      declaredAt: when(13),
      withdrawnAt: null,
      excused: { sellers: 1, lapses: 1 },
    });
    const all = await served.post('lead', '/v1/contexts', storm(2, 5));
    expect(all.body.excused).toEqual({ sellers: 1, lapses: 2 });
    const { body: standing } = await served.get('staff', '/v1/sellers/S-1/standing');
    expect(standing).toMatchObject({ rung: 'good', actions: [] });
    expect(standing.metrics[0].excused).toMatchObject([{ excusedBy: all.body.contextId }, {}]);
  });

  test('does what its preview said', async () => {
    const { body: foreseen } = await served.post('staff', '/v1/contexts/preview', storm(2, 9));
    const { body } = await served.post('lead', '/v1/contexts', storm(2, 9));
    expect(body.excused).toEqual({ sellers: foreseen.sellers, lapses: foreseen.lapses });
    const { rows } = await database.pool.query('select line from decisions order by at desc, sequence desc limit 1');
    expect(JSON.parse(rows[0].line)).toEqual(foreseen.decisions[0]);
  });

  test('names the field and the cure', async () => {
    const said = async (body: object) => {
      const answer = await served.post('lead', '/v1/contexts', body);
      expect([answer.status, answer.body.type]).toEqual([400, '/problems/invalid-request']);
      return [answer.body.pointer, answer.body.detail];
    };
    expect(await said(storm(9, 2))).toEqual(['/body/to', 'body.to: lies before `from`; exchange the two']);
    expect(await said(storm(0, 367))).toEqual([
      '/body/to',
      'body.to: lies more than 366 days after `from`; declare what lasts longer in parts, one after the other',
    ]);
    expect((await said(storm(0, 1, { from: '0001-01-01T00:00:00Z' })))[0]).toBe('/body/from');
    expect((await said({ ...storm(0, 1), kind: 'strike' }))[0]).toBe('/body/kind');
    expect((await said({ ...storm(0, 1), countries: ['Jamaica'] }))[0]).toBe('/body/countries/0');
    expect((await said({ ...storm(0, 1), regions: [] }))[0]).toBe('/body/regions');
    expect((await said({ ...storm(0, 1), regions: ['a\u0000b'] }))[0]).toBe('/body/regions/0');
    expect((await said({ ...storm(0, 1), carriers: ['Post', '\ud800'] }))[0]).toBe('/body/carriers/1');
    expect((await served.post('lead', '/v1/contexts', storm(0, 366))).status).toBe(201);
  });

  test('is for leads; agents may look and preview; sellers neither', async () => {
    expect((await served.post('staff', '/v1/contexts', storm(0, 1))).status).toBe(403);
    expect((await served.post('staff', '/v1/contexts/X-1/withdrawal', {})).status).toBe(403);
    for (const url of ['/v1/contexts', '/v1/contexts/preview'])
      expect((await served.post('seller', url, storm(0, 1))).status).toBe(403);
    expect((await served.get('seller', '/v1/contexts')).status).toBe(403);
  });
});

describe('POST /v1/contexts/{id}/withdrawal', () => {
  test('ends it from now on: what it excused stays excused; a second time changes nothing', async () => {
    const { body: open } = await served.post('lead', '/v1/contexts', storm(2, 30));
    await served.tell([placed({ seller: 'S-3', orderId: 'fourth', at: day(14) })]);
    const { status, body } = await served.post('lead', `/v1/contexts/${open.contextId}/withdrawal`, {});
    expect(status).toBe(200);
    expect(body).toEqual({ ...open, withdrawnAt: when(14) });
    await served.tell([placed({ seller: 'S-3', orderId: 'fifth', at: day(20) })]);
    const again = await served.post('lead', `/v1/contexts/${open.contextId}/withdrawal`, {});
    expect(again.body).toEqual(body);
    // Both orders of S-3 fell due after the withdrawal.
    const { body: standing } = await served.get('staff', '/v1/sellers/S-3/standing');
    expect(standing.metrics[0].counting).toHaveLength(2);
  });

  test('is refused for what was never declared', async () => {
    const { status, body } = await served.post('lead', '/v1/contexts/X-9/withdrawal', {});
    expect([status, body.detail]).toEqual([404, 'No context with the id X-9 was declared']);
  });
});

describe('GET /v1/contexts', () => {
  test('tells all of them, the one that begins last first, page by page', async () => {
    const starts = [4, 8, 8, 1, 6];
    await served.tell([
      ...starts.map((from, index) => declared({ contextId: `X-${index}`, at: day(13), from: day(from), to: day(10) })),
      withdrawn({ contextId: 'X-3', at: day(13, 1) }),
    ]);
    const pages: string[][] = [];
    let next: string | null = null;
    do {
      const { body }: { body: { items: { contextId: string }[]; next: string | null } } = await served.get(
        'staff',
        `/v1/contexts?limit=2${next === null ? '' : `&cursor=${next}`}`,
      );
      pages.push(body.items.map(({ contextId }) => contextId));
      next = body.next;
    } while (next !== null);
    expect(pages).toEqual([['X-1', 'X-2'], ['X-4', 'X-0'], ['X-3']]);
    const { body } = await served.get('staff', '/v1/contexts');
    expect(body.items.at(-1)).toMatchObject({ contextId: 'X-3', withdrawnAt: formatTimestamp(day(13, 1)) });
    expect((await served.get('staff', '/v1/contexts?cursor=x')).body.type).toBe('/problems/bad-cursor');
  });

  test('declared again under its id a context is told as it is now', async () => {
    await served.tell([
      declared({ contextId: 'X-1', at: day(13), from: day(4), to: day(5) }),
      declared({ contextId: 'X-1', at: day(13, 2), kind: 'customs', from: day(6), to: day(7) }),
    ]);
    const { body } = await served.get('staff', '/v1/contexts');
    expect(body.items).toMatchObject([
      { contextId: 'X-1', kind: 'customs', from: when(6), declaredAt: formatTimestamp(day(13, 2)), withdrawnAt: null },
    ]);
  });
});

test('before anything has happened a context bears wall time', async () => {
  const empty = await freshDatabase();
  try {
    const now = day(100);
    const fresh = await serve(empty.pool, 'events', () => now);
    const { status, body } = await fresh.post('lead', '/v1/contexts', storm(90, 99));
    expect([status, body.declaredAt]).toEqual([201, formatTimestamp(now)]);
  } finally {
    await empty.drop();
  }
});
