import { expect, test } from 'vitest';
import { describeOnEachPostgres } from '../../../../test/database.ts';
import { openTestLedger } from '../../../../test/ledger/drive.ts';
import { as, testApp } from '../../../../test/test-app.ts';
import { createMetrics } from '../../http/metrics.ts';
import { exampleOf } from '../event-examples.ts';
import { registerEventRoutes } from './register.ts';

describeOnEachPostgres('POST /v1/events with the ledger behind it', (database) => {
  async function posting() {
    const ledger = await openTestLedger(database().pool, 'wall');
    const { app } = testApp({
      routes: [(routes) => registerEventRoutes(routes, { append: ledger.append, metrics: createMetrics() })],
    });
    return async (events: unknown) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/v1/events',
        headers: as('integrator'),
        payload: events as object,
      });
      expect(answer.statusCode).toBe(200);
      return answer.json() as {
        accepted: number;
        duplicates: number;
        rejected: { index: number; pointer: string; detail: string }[];
      };
    };
  }

  const order = exampleOf('order.placed');

  test('what is good goes in, what is bad is told by place, pointer and cure, repeats do nothing', async () => {
    const post = await posting();
    const bad = { ...order, id: 'bad', data: { orderId: 'O-2', shipBy: 'tomorrow' } };
    const first = await post([
      order,
      7,
      bad,
      { ...order, id: 'e-x', type: 'order.eaten' },
      { ...exampleOf('review.posted'), id: 'r' },
    ]);

    expect(first).toMatchObject({ accepted: 2, duplicates: 0 });
    expect(first.rejected).toContainEqual({ index: 1, id: null, pointer: '', detail: 'event: is 7; give an object' });
    expect(first.rejected).toContainEqual({
      index: 2,
      id: 'bad',
      pointer: '/data/shipBy',
      detail: "data.shipBy: is 'tomorrow'; give an RFC 3339 time like 2026-03-02T10:00:00Z",
    });
    expect(first.rejected).toContainEqual(expect.objectContaining({ index: 3, pointer: '/type' }));

    expect(await post(order)).toEqual({ accepted: 0, duplicates: 1, rejected: [] });
    const conflict = await post({ ...order, data: { ...(order['data'] as object), customer: 'C-10' } });
    expect(conflict).toMatchObject({ accepted: 0, duplicates: 0, rejected: [{ index: 0, pointer: '/id' }] });

    const { rows } = await database().pool.query('select count(*)::int as events from events');
    expect(rows).toEqual([{ events: 2 }]);
  });
});
