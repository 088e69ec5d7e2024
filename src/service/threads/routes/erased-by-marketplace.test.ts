import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { day, placed } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { withServedThreads } from '../../../../test/threads/served-threads.ts';
import { decideHeld } from '../decide-held.ts';

const database = withDatabase();
const held = new Set<string>();
const served = withServedThreads(database, {
  holdsOf: async () => new Map([...held].map((order) => [order, { kind: 'appeal-window' } as never])),
});

/** Each with a word of its own that is nowhere else. */
const CANARIES = ['zanzibarine', 'quokkaberry'] as const;

const erase = (order: string) => served().ask('marketplace', `DELETE /v1/orders/${order}/customer-data?seller=S-1`);
const toldTo = async (who: string, thread: string): Promise<string> =>
  JSON.stringify((await served().ask(who, `GET /v1/threads/${thread}`)).body);

/** Whether anything of it is left in a table, sealed or not. */
async function sealedOf(order: string): Promise<number> {
  const { rows } = await database().pool.query(
    'select count(*)::int as sealed from messages where order_id = $1 and (sealed is not null or sealed_delivered is not null)',
    [order],
  );
  return rows[0].sealed;
}

test('the marketplace erases an order: what was said about it, and about its return, is gone for both sides and for good', async () => {
  const { send, parts, shred } = served();
  await send('ada', 'cased', `Where is the ${CANARIES[0]}?`);
  await send('seller', 'cased~D-1', `The ${CANARIES[1]} is on its way.`);
  await send('ada', 'T-1', 'Another order stays.');
  expect(await toldTo('seller', 'cased')).toContain(CANARIES[0]);
  const key = { seller: 'S-1', order: 'cased', generation: 1 };
  expect(await parts.keys.find(key)).toBeInstanceOf(Buffer);

  const first = await erase('cased');
  expect([first.status, first.body]).toMatchObject([200, { order: 'cased', conversations: 'destroyed' }]);
  for (const who of ['ada', 'seller'])
    for (const thread of ['cased', 'cased~D-1']) {
      const told = await toldTo(who, thread);
      for (const canary of CANARIES) expect(told).not.toContain(canary);
    }
  expect([await sealedOf('cased'), await parts.keys.find(key)]).toEqual([0, undefined]);
  expect(await toldTo('ada', 'T-1')).toContain('Another order stays.');
  // Asked again it answers the same, and the job finds nothing more to do.
  expect((await erase('cased')).body).toEqual(first.body);
  expect(await shred()).toBe(0);
  // An order of which nothing was said.
  expect((await erase('T-2')).body).toMatchObject({ conversations: 'none' });
});

test('what a case cites, or staff are to look at, is kept for that alone, and goes by itself then', async () => {
  const { send, tell, parts, shred } = served();
  await tell(placed({ orderId: 'cited', customer: 'C-1', at: day(22) }));
  await tell(placed({ orderId: 'looked-at', customer: 'C-1', at: day(22) }));
  await send('ada', 'cited', 'This is evidence.');
  held.add('cited');
  expect((await erase('cited')).body).toMatchObject({ conversations: 'held' });
  expect(await toldTo('ada', 'cited')).toContain('This is evidence.');
  const id = randomUUID();
  await send('seller', 'looked-at', 'My account is GB29 NWBK 6016 1331 9268 19', { id });
  expect((await erase('looked-at')).body).toMatchObject({ conversations: 'held' });
  expect(await sealedOf('looked-at')).toBe(1);

  held.clear();
  await decideHeld(parts, { seller: 'S-1', message: id, decision: 'block', reason: 'I have read it.', by: 'P-1' });
  await database().pool.query('update conversations set look_at = 0 where erasure_asked');
  expect(await shred()).toBe(2);
  expect([await sealedOf('cited'), await sealedOf('looked-at')]).toEqual([0, 0]);
  expect(await toldTo('ada', 'cited')).not.toContain('This is evidence.');
});
