import { beforeEach, expect, test } from 'vitest';
import { day, placed } from '../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { POLICY_DOCUMENT, readPolicy } from '../../../test/ledger/drive.ts';
import { lateOrders } from '../../../test/reference/examples.ts';
import { type Served, serve } from '../../../test/served-ledger.ts';
import { answersInQueue } from './answers-in-queue.ts';

let database: TestDatabase;
let served: Served;

/** S-1 is warned on day 11; it is day 12. */
beforeEach(async () => {
  database = await freshDatabase();
  const policy = readPolicy(POLICY_DOCUMENT);
  served = await serve(
    database.pool,
    'events',
    undefined,
    answersInQueue(async () => policy),
  );
  await served.tell([...lateOrders(0, 3, 6, 9), placed({ seller: 'S-2', orderId: 'later', at: day(12) })]);
  return () => database.drop();
});

const queue = async (kind: string) =>
  (await served.get('lead', `/v1/cases?kind=${kind}`)).body.items as { id: string; due: string }[];

test('an appeal stands in the queue from its filing to its end', async () => {
  const { body: action } = await served.get('seller', '/v1/actions/S-1~1');
  const items = [{ item: action.summary.because[0], wrong: 'was_in_time', because: 'See the receipt' }];
  const filed = await served.post('seller', '/v1/actions/S-1~1/appeals', { items, evidence: [] });
  expect([filed.status, filed.body.detail]).toEqual([201, undefined]);
  expect(await queue('appeal')).toMatchObject([{ id: 'S-1~1~appeal~1', due: filed.body.dueAt }]);
  expect((await served.post('seller', '/v1/appeals/S-1~1~1/withdrawal', {})).status).toBe(200);
  expect(await queue('appeal')).toEqual([]);
});

test('a question stands in it until it is answered, and again when it is asked on', async () => {
  const asked = await served.post('seller', '/v1/actions/S-1~1/questions', { reason: 'not_understood', text: 'Why?' });
  expect([asked.status, asked.body.detail]).toEqual([201, undefined]);
  const further = (who: string, text: string) => served.post(who, '/v1/questions/S-1~1~1/messages', { text });
  expect(await queue('support')).toHaveLength(1);
  expect((await further('seller', 'I mean the second order.')).status).toBe(201);
  expect(await queue('support')).toHaveLength(1);
  expect((await further('lead', 'It was scanned a day late.')).status).toBe(201);
  expect(await queue('support')).toEqual([]);
  await served.tell([placed({ seller: 'S-2', orderId: 'latest', at: day(13) })]);
  expect((await further('seller', 'Which scan?')).status).toBe(201);
  expect(await queue('support')).toHaveLength(1);
});
