import { beforeEach, describe, expect, test } from 'vitest';
import { confirmed, day, placed } from '../../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { type Served, serve } from '../../../../test/served-ledger.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';

let database: TestDatabase;
let served: Served;

const when = (days: number): string => formatTimestamp(day(days));
const span = (from: number, to: number, further: object = {}) => ({ from: when(from), to: when(to), ...further });
const reason = 'The owner called; sign-ins from another country since Sunday.';
const URL = '/v1/sellers/S-1/takeovers';

/** S-1 is warned for late orders on day 11 and for mails to customers on day 12. It is day 13. */
const facts = [
  ...lateOrders(0, 3, 6, 9),
  confirmed('customer_data_marketing', { id: 'mails', at: day(12) }),
  placed({ seller: 'S-3', orderId: 'third', at: day(13) }),
  placed({ seller: 'S-1', orderId: 'last', at: day(13), shipBy: day(300) }),
];

beforeEach(async () => {
  database = await freshDatabase();
  served = await serve(database.pool);
  await served.tell(facts);
  return () => database.drop();
});

async function rung(): Promise<string> {
  return (await served.get('staff', '/v1/sellers/S-1/standing')).body.rung;
}

describe('POST /v1/sellers/{id}/takeovers/preview', () => {
  test('tells what would be excused, cleared and undone, and changes nothing', async () => {
    const { status, body } = await served.post('staff', `${URL}/preview`, span(4, 9));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      lapses: 2,
      undone: [{ action: 'S-1/1', kind: 'warning', violation: 'late_dispatch' }],
      breaches: [
        {
          event: 'mails',
          violation: 'customer_data_marketing',
          action: 'S-1/2',
          at: when(12),
          cleared: false,
        },
      ],
      rung: { before: 'warned', after: 'warned' },
    });
    expect(body.decisions).toMatchObject([
      { at: when(13), decision: 'action.withdrawn', action: 'S-1/1', why: 'excused' },
    ]);
    expect(await rung()).toBe('warned');
    const named = await served.post('staff', `${URL}/preview`, span(4, 9, { breaches: ['mails'] }));
    expect(named.body.breaches).toMatchObject([{ event: 'mails', cleared: true }]);
    expect(named.body.rung).toEqual({ before: 'warned', after: 'good' });
    expect((await served.get('staff', URL)).body).toEqual({ items: [] });
  });
});

describe('POST /v1/sellers/{id}/takeovers', () => {
  test('does what its preview said, keeps who did it and why, and signs the seller out', async () => {
    const body = span(4, 9, { breaches: ['mails'] });
    const foreseen = await served.post('staff', `${URL}/preview`, body);
    const { status, body: told } = await served.post('lead', URL, { ...body, reason });
    expect(status).toBe(201);
    expect(told).toEqual({
      takeover: {
        id: expect.any(String),
        ...body,
        confirmedAt: when(13),
        by: { id: 'P-2', name: 'Lena' },
        reason,
      },
      decisions: foreseen.body.decisions,
      sessionsEnded: 1,
    });
    expect(served.signedOut).toEqual(['S-1']);
    expect(await rung()).toBe('good');
    expect((await served.get('staff', URL)).body).toEqual({ items: [told.takeover] });
    const { body: standing } = await served.get('seller', '/v1/sellers/S-1/standing');
    expect(standing.metrics[0].excused).toMatchObject([
      { excuse: 'takeover', excusedBy: told.takeover.id, excusedFrom: when(4), excusedTo: when(9) },
      { excuse: 'takeover' },
    ]);
  });

  test('the reason is in no event, and the seller is told of the time alone', async () => {
    await served.post('lead', URL, { ...span(4, 9), reason });
    const { rows } = await database.pool.query("select body from events where type = 'takeover.confirmed'");
    expect(JSON.stringify(rows)).not.toContain('country');
    const { body } = await served.get('seller', '/v1/sellers/S-1/timeline');
    const entry = body.items.find(({ type }: { type?: string }) => type === 'takeover.confirmed');
    expect(entry.data).toEqual({ from: when(4), to: when(9) });
  });

  test('a second time there is nothing to confirm; what lies outside there is', async () => {
    await served.post('lead', URL, { ...span(4, 9), reason });
    for (const again of [span(4, 9), span(5, 8)]) {
      const { status, body } = await served.post('lead', URL, { ...again, reason });
      expect([status, body.type]).toEqual([409, '/problems/takeover-known']);
      expect(body.detail).toContain(`from ${when(4)} to ${when(9)} was confirmed on ${when(13)}`);
    }
    expect((await served.post('lead', URL, { ...span(4, 9, { breaches: ['mails'] }), reason })).status).toBe(201);
    expect((await served.post('lead', URL, { ...span(4, 10), reason })).status).toBe(201);
    expect((await served.get('lead', URL)).body.items).toHaveLength(3);
    expect(served.signedOut).toHaveLength(3);
  });

  test('names the field and the cure', async () => {
    const said = async (body: object, path = URL) => {
      const answer = await served.post('lead', path, body);
      expect([answer.status, answer.body.type]).toEqual([400, '/problems/invalid-request']);
      return [answer.body.pointer, answer.body.detail];
    };
    const backwards = ['/body/to', 'body.to: must lie after `from`; exchange the two, or choose a later end'];
    expect(await said({ ...span(9, 4), reason })).toEqual(backwards);
    expect(await said({ ...span(9, 9), reason })).toEqual(backwards);
    expect(await said(span(9, 4), `${URL}/preview`)).toEqual(backwards);
    expect(await said({ ...span(4, 14), reason })).toEqual([
      '/body/to',
      `body.to: lies ahead of the clock, ${when(13)}; confirm up to now, and what comes later once it is over`,
    ]);
    expect((await said({ ...span(-190, 12), reason }))[1]).toContain('lies more than 200 days after `from`');
    expect((await said({ ...span(4, 9), reason: 'Short.' }))[0]).toBe('/body/reason');
    expect((await said({ ...span(4, 9), reason: 'a'.repeat(4001) }))[0]).toBe('/body/reason');
    expect((await said(span(4, 9)))[0]).toBe('/body/reason');
    expect((await said({ ...span(4, 9), to: 'yesterday', reason }))[0]).toBe('/body/to');
    expect((await said({ ...span(4, 9, { breaches: Array(101).fill('e') }), reason }))[0]).toBe('/body/breaches');
    expect((await said({ ...span(4, 9), seller: 'S-3', reason }))[0]).toContain('/body');
    expect(served.signedOut).toEqual([]);
  });

  test('is refused for a seller never heard of', async () => {
    for (const [url, body] of [
      ['/v1/sellers/S-9/takeovers', { ...span(4, 9), reason }],
      ['/v1/sellers/S-9/takeovers/preview', span(4, 9)],
    ] as const)
      expect((await served.post('lead', url, body)).body.type).toBe('/problems/unknown-seller');
    expect((await served.get('lead', '/v1/sellers/S-9/takeovers')).status).toBe(404);
  });

  test('is for leads; agents may look and preview; sellers and programs neither', async () => {
    expect((await served.post('staff', URL, { ...span(4, 9), reason })).status).toBe(403);
    for (const who of ['seller', 'officer', 'shop']) {
      expect((await served.post(who, URL, { ...span(4, 9), reason })).status).toBe(403);
      expect((await served.post(who, `${URL}/preview`, span(4, 9))).status).toBe(403);
      expect((await served.get(who, URL)).status).toBe(403);
    }
  });
});
