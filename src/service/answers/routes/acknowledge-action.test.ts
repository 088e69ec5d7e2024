import { beforeEach, describe, expect, test } from 'vitest';
import { appealDecided, day, placed } from '../../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { type Served, serve } from '../../../../test/served-ledger.ts';

let database: TestDatabase;
let served: Served;

/** S-1 is warned on day 11; another seller's order brings the clock to day 12. */
const WARNED = [...lateOrders(0, 3, 6, 9), placed({ seller: 'S-2', orderId: 'later', at: day(12) })];
const PATH = '/v1/actions/S-1~1/acknowledgement';

beforeEach(async () => {
  database = await freshDatabase();
  served = await serve(database.pool);
  await served.tell(WARNED);
  return () => database.drop();
});

async function recorded(): Promise<number> {
  const { rows } = await database.pool.query(
    "select count(*)::int as events from events where type = 'action.acknowledged' and source = '/seller'",
  );
  return rows[0].events;
}

describe('POST /v1/actions/{id}/acknowledgement', () => {
  test('is recorded once, however often the button is pressed', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => served.post('seller', PATH, {})));
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toEqual({ action: 'S-1/1', acknowledged: true });
    }
    expect(await recorded()).toBe(1);
    const { body } = await served.get('seller', '/v1/actions/S-1~1');
    expect(body.summary).toMatchObject({ acknowledged: true, todo: expect.not.arrayContaining(['acknowledge']) });
  });

  test('is refused for an action that is not there, is another’s, or is over, and nothing is recorded', async () => {
    const unknown = await served.post('seller', '/v1/actions/S-1~7/acknowledgement', {});
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/unknown-action']);
    const theirs = await served.post('seller', '/v1/actions/S-2~1/acknowledgement', {});
    expect([theirs.status, theirs.body.type]).toEqual([403, '/problems/another-seller']);
    const staff = await served.post('staff', PATH, {});
    expect([staff.status, staff.body.type]).toEqual([403, '/problems/not-permitted']);
    await served.tell([appealDecided({ at: day(12) })]);
    const over = await served.post('seller', PATH, {});
    expect([over.status, over.body.type]).toEqual([409, '/problems/action-over']);
    expect(over.body.detail).toContain('S-1/1 ended on 2026-03-14T00:00:00Z');
    expect((await served.post('seller', PATH, { more: 1 })).status).toBe(400);
    expect(await recorded()).toBe(0);
  });

  test('of a seller never heard of there is nothing to acknowledge', async () => {
    await database.drop();
    database = await freshDatabase();
    served = await serve(database.pool);
    expect((await served.post('seller', PATH, {})).body.type).toBe('/problems/unknown-action');
  });
});
