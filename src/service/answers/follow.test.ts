import { beforeEach, describe, expect, test } from 'vitest';
import { appealDecided, appealFiled, day, placed } from '../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { POLICY_DOCUMENT, readPolicy } from '../../../test/ledger/drive.ts';
import { lateOrders } from '../../../test/reference/examples.ts';
import { type Served, serve } from '../../../test/served-ledger.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { answersInQueue } from '../start/answers-in-queue.ts';

let database: TestDatabase;
let served: Served;

/** S-1 is warned on day 11 and restricted on day 36; the clock stands on day 37. */
const LATE = [...lateOrders(0, 3, 6, 9), ...lateOrders(28, 31, 34)];
const FACTS = [...LATE, placed({ seller: 'S-2', orderId: 'theirs', at: day(37) })];
const ACTION = 'S-1/2';
const REASON = 'The courier was late and not the seller';

const filed = (days: number, given: object = {}) =>
  appealFiled({ at: day(days), action: ACTION, id: 'shop-1', ...given });

beforeEach(async () => {
  database = await freshDatabase();
  served = await serve(
    database.pool,
    'events',
    undefined,
    answersInQueue(async () => readPolicy(POLICY_DOCUMENT)),
  );
  await served.tell(FACTS);
  await served.passOn();
  return () => database.drop();
});

const appeals = async (who = 'staff') => (await served.get(who, '/v1/actions/S-1~2/appeals')).body.items;
const cases = async (state = 'active') =>
  (await served.get('staff', `/v1/cases?kind=appeal&state=${state}`)).body.items;
const statusOf = async () => (await served.get('staff', '/v1/actions/S-1~2')).body.summary.status;

const own = {
  items: [{ item: ACTION, wrong: 'out_of_proportion', because: 'Two of seven came late' }],
};

describe('an appeal that an integration tells', () => {
  test('stands in the list and in the queue like one that is filed here, once', async () => {
    await served.tell([filed(38)]);
    await served.passOn();
    await served.followAppeals({
      seller_id: 'S-1',
      key: await keyOf('appeal.filed'),
      topic: 'event',
      body: { type: 'appeal.filed' },
    });
    expect(await statusOf()).toBe('stayed');
    expect(await appeals()).toMatchObject([
      {
        ...{ appeal: 'S-1/2/1', state: 'open', filedAt: formatTimestamp(day(38)), dueAt: formatTimestamp(day(45)) },
        ...{ filedElsewhere: true, decidedElsewhere: false, mine: true, evidence: ['shop-1'] },
        items: [{ item: ACTION, wrong: 'other', because: null, evidence: ['shop-1'] }],
      },
    ]);
    const listed = (await served.get('staff', '/v1/appeals')).body.items;
    expect(listed).toMatchObject([{ appeal: 'S-1/2/1', action: ACTION, items: 1, mine: true }]);
    expect(await cases()).toMatchObject([
      { kind: 'appeal', action: ACTION, due: formatTimestamp(day(45)), status: 'open' },
    ]);
  });

  test('is decided here like any other, and then again only when it is told anew', async () => {
    await served.tell([filed(38)]);
    await served.passOn();
    const items = [{ item: ACTION, answer: 'refused', reason: REASON }];
    const decision = { outcome: 'upheld', items, reason: REASON };
    expect((await served.post('staff', '/v1/appeals/S-1~2~1/decision', decision)).status).toBe(200);
    await served.passOn();
    expect(await statusOf()).toBe('live');
    expect(await cases()).toEqual([]);
    await served.tell([filed(39, { id: 'shop-2' })]);
    await served.passOn();
    // Whoever decided the first decides no further one.
    expect(await appeals()).toMatchObject([
      { appeal: 'S-1/2/2', state: 'open', mine: false },
      { appeal: 'S-1/2/1', state: 'decided', outcome: 'upheld', decidedElsewhere: false },
    ]);
    expect(await cases()).toHaveLength(1);
  });

  test('of no action, of another’s, or too late is kept in the ledger and comes before nobody', async () => {
    await served.tell([
      filed(38, { id: 'none', action: 'S-1/99' }),
      filed(38, { id: 'odd', action: 'restriction' }),
      filed(38, { id: 'theirs', seller: 'S-2' }),
    ]);
    await served.tell([filed(300, { id: 'late' })]);
    await served.passOn();
    expect(await appeals()).toEqual([]);
    expect(await cases()).toEqual([]);
  });

  test('reads no words by the reference that came with it', async () => {
    const { body } = await served.post('seller', '/v1/actions/S-1~2/questions', {
      reason: 'not_understood',
      text: 'Why?',
    });
    const { rows } = await database.pool.query('select ref from texts');
    expect([body.state, rows.length]).toEqual(['open', 1]);
    await served.tell([filed(38, { textRef: rows[0].ref })]);
    await served.passOn();
    expect(JSON.stringify(await appeals())).not.toContain('Why?');
  });
});

describe('an appeal that is filed here', () => {
  test('is not taken a second time when its own event comes by', async () => {
    expect((await served.post('seller', '/v1/actions/S-1~2/appeals', own)).status).toBe(201);
    await served.passOn();
    expect(await appeals('seller')).toMatchObject([{ appeal: 'S-1/2/1', state: 'open', filedElsewhere: false }]);
    expect(await cases()).toHaveLength(1);
    // Nor is one that an integration tells while it is open.
    await served.tell([filed(38)]);
    await served.passOn();
    expect(await appeals()).toHaveLength(1);
  });

  test('ends by a decision that an integration tells, and its case with it', async () => {
    await served.post('seller', '/v1/actions/S-1~2/appeals', own);
    await served.tell([appealDecided({ at: day(38), action: ACTION, outcome: 'overturned', source: '/shop' })]);
    await served.passOn();
    expect(await appeals('seller')).toMatchObject([
      {
        state: 'decided',
        outcome: 'overturned',
        reason: null,
        decidedElsewhere: true,
        endedAt: formatTimestamp(day(38)),
      },
    ]);
    expect(await cases()).toEqual([]);
    expect(await cases('closed')).toMatchObject([{ outcome: 'answered' }]);
    const decision = {
      outcome: 'upheld',
      items: [{ item: ACTION, answer: 'refused', reason: REASON }],
      reason: REASON,
    };
    const late = await served.post('staff', '/v1/appeals/S-1~2~1/decision', decision);
    expect([late.status, late.body.type]).toEqual([409, '/problems/appeal-over']);
  });

  test('stays open when the end of an earlier one is heard of late', async () => {
    await served.post('seller', '/v1/actions/S-1~2/appeals', own);
    expect((await served.post('seller', '/v1/appeals/S-1~2~1/withdrawal', {})).status).toBe(200);
    expect((await served.post('seller', '/v1/actions/S-1~2/appeals', own)).status).toBe(201);
    await served.passOn();
    expect((await appeals('seller')).map(({ state }: { state: string }) => state)).toEqual(['open', 'withdrawn']);
  });
});

async function keyOf(type: string): Promise<string> {
  const { rows } = await database.pool.query('select position from events where seller_id = $1 and type = $2', [
    'S-1',
    type,
  ]);
  return `event/S-1/${rows[0].position}`;
}
