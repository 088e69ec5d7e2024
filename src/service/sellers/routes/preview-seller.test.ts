import { beforeAll, describe, expect, test } from 'vitest';
import { claimed, day, declared, placed, scanned } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { eventsOf } from '../../../../test/events-of-facts.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { type Answered, type Served, serve } from '../../../../test/served-ledger.ts';
import type { Fact } from '../../../rulebook/facts.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';

const database = withDatabase();
let served: Served;

/** Three late orders fill the meter almost; it is day 12. The first two are of one customer. */
const told = lateOrders(0, 3, 6).map((order, index) => ({ ...order, customer: index < 2 ? 'C-A' : 'C-B' }));

beforeAll(async () => {
  served = await serve(database().pool);
  await served.tell([...told, placed({ at: day(12), orderId: 'last', shipBy: day(90) })]);
});

function preview(who: string, facts: readonly Fact[], until?: number): Promise<Answered> {
  const body = { events: eventsOf(facts), ...(until === undefined ? {} : { until: formatTimestamp(until) }) };
  return served.post(who, '/v1/sellers/S-1/preview', body);
}

const decisions = ({ body }: Answered): string[] =>
  body.decisions.map((line: { at: string; decision: string }) => `${line.at} ${line.decision}`);

describe('POST /v1/sellers/{id}/preview', () => {
  test('plays events at their times, then moves the clock on; nothing is stored', async () => {
    const answer = await preview('staff', lateOrders(13), day(20));
    expect(answer.status).toBe(200);
    expect(decisions(answer)).toEqual([`${formatTimestamp(day(15))} warning.issued`]);
    expect(answer.body.before).toMatchObject({ at: formatTimestamp(day(12)), rung: 'good', actions: [] });
    expect(answer.body.after).toMatchObject({ at: formatTimestamp(day(20)), rung: 'warned' });
    expect((await served.get('staff', '/v1/sellers/S-1/standing')).body).toEqual(answer.body.before);
    const { rows } = await database().pool.query("select count(*)::int from events where seller_id = 'S-1'");
    expect(rows).toEqual([{ count: 4 }]);
  });

  test('without `until` it ends at the last event', async () => {
    const answer = await preview('staff', lateOrders(13));
    expect(decisions(answer)).toEqual([]);
    expect(answer.body.after).toMatchObject({ at: formatTimestamp(day(13)), rung: 'good' });
  });

  test('what lies in the past is judged as if it came now', async () => {
    const scan = scanned({ orderId: 'late-6', at: day(7) });
    const { body } = await preview('staff', [scan]);
    expect(body.before.metrics[0].counting).toHaveLength(3);
    expect(body.after.metrics[0].counting).toHaveLength(2);
    expect(body.after.at).toBe(formatTimestamp(day(12)));
  });

  test('says of events that cannot be played which, where and why; the others are', async () => {
    const events = [
      ...eventsOf([
        { ...lateOrders(13)[0], seller: 'S-2' } as Fact,
        declared({ from: day(0), to: day(9) }),
        placed({ at: day(13), orderId: 'late-0' }),
        placed({ at: day(2000) }),
      ]),
      { type: 'order.placed' },
      'no event',
      ...eventsOf(lateOrders(14)),
    ];
    const { body } = await served.post('staff', '/v1/sellers/S-1/preview', {
      events,
      until: formatTimestamp(day(20)),
    });
    const places = body.rejected.map(({ index, pointer }: { index: number; pointer: string }) => [index, pointer]);
    expect(places.slice(0, 4)).toEqual([
      [0, '/subject'],
      [1, '/type'],
      [2, '/data/orderId'],
      [3, '/time'],
    ]);
    expect(new Set(body.rejected.map(({ index }: { index: number }) => index))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    expect(body.rejected[0].detail).toBe('subject: this preview is about S-1, the event about S-2; ask for each apart');
    expect(body.decisions).toHaveLength(1);
  });

  test('is refused with an end before the clock, and for sellers nobody has heard of', async () => {
    const early = await preview('staff', lateOrders(13), day(11));
    expect([early.status, early.body.pointer]).toEqual([400, '/body/until']);
    expect(early.body.detail).toContain('the clock is at 2026-03-14T00:00:00Z already');
    const far = await preview('staff', lateOrders(13), day(12 + 732));
    expect([far.status, far.body.detail]).toEqual([
      400,
      'body.until: a preview looks no further than 2028-03-14T00:00:00Z; name an earlier time',
    ]);
    const events = eventsOf(lateOrders(13).map((fact) => ({ ...fact, seller: 'S-9' })));
    expect((await served.post('staff', '/v1/sellers/S-9/preview', { events })).status).toBe(404);
    expect((await served.post('seller', '/v1/sellers/S-2/preview', { events })).status).toBe(403);
    expect((await served.post('staff', '/v1/sellers/S-1/preview', { events: [] })).status).toBe(400);
  });
});

describe('a seller who wants to know which orders are of one customer', () => {
  test('learns nothing by hypothetical orders of customers of their choice', async () => {
    // Staff and shops see it as it would be: with C-A again there are two customers only.
    const [hypothetical] = lateOrders(13);
    const order = (customer: string) => [{ ...hypothetical, customer } as Fact];
    for (const who of ['staff', 'shop']) {
      expect(decisions(await preview(who, order('C-A'), day(20)))).toEqual([]);
      expect(decisions(await preview(who, order('C-C'), day(20)))).toHaveLength(1);
    }
    const guesses = await Promise.all(['C-A', 'C-B', 'C-C'].map((who) => preview('seller', order(who), day(20))));
    expect(new Set(guesses.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  test('nor by naming one parcel for two orders', async () => {
    // Named for orders of two customers a number is a sign of faking, for orders of one it is none.
    const naming = (second: string) =>
      ['late-0', second].map((orderId, index) =>
        claimed({ orderId, at: day(13, index), trackingNumber: 'T-1', id: `claim-${index}` }),
      );
    const [same, different] = await Promise.all(
      ['late-3', 'late-6'].map((second) => preview('staff', naming(second), day(14))),
    );
    const counting = (answer: Answered | undefined) => answer?.body.after.metrics[2].counting.length;
    expect([counting(same), counting(different)]).toEqual([0, 1]);
    const own = await Promise.all(['late-3', 'late-6'].map((second) => preview('seller', naming(second), day(14))));
    expect(own.map(counting)).toEqual([0, 0]);
  });
});
