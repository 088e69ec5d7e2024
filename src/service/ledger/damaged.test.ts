import { expect, test } from 'vitest';
import { day, declared, placed } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { openTestLedger, storedLines } from '../../../test/ledger/drive.ts';
import { handClock } from '../../../test/ledger/hand-clock.ts';
import { expectWhole } from '../../../test/ledger/whole.ts';
import { lateOrders } from '../../../test/reference/examples.ts';

const database = withDatabase();

test('a seller whose log was changed from outside is never judged, and stops nobody else', async () => {
  const { pool } = database();
  const clock = handClock(day(9));
  const server = await openTestLedger(pool, 'wall', { now: clock.now, cached: 0 });
  const others = lateOrders(0, 3, 6, 9).map((order) => ({ ...order, seller: 'S-2', orderId: `2-${order.orderId}` }));
  await server.append(eventsOf([...lateOrders(0, 3, 6, 9), ...others]));
  await pool.query("update sellers set decided = decided + 1 where seller_id = 'S-1'");
  const isDamaged = /the ledger of seller S-1/;
  clock.set(day(20));
  await expect(server.tick()).rejects.toThrow(isDamaged);
  expect((await storedLines(pool)).map((line) => JSON.parse(line).action)).toEqual(['S-2/1']);
  await server.append(eventsOf([declared({ at: day(20), from: day(2), to: day(30) }), placed({ seller: 'S-2' })]));
  expect((await storedLines(pool)).map((line) => JSON.parse(line).decision)).toEqual([
    'warning.issued',
    'action.withdrawn',
  ]);
  await expect(server.append(eventsOf([placed({ at: day(20) })]))).rejects.toThrow(isDamaged);
  await expect(server.look('S-1', (docket) => docket.view())).rejects.toThrow(isDamaged);
  // Once it is mended from outside, all that was left undone is done.
  await pool.query("update sellers set decided = decided - 1 where seller_id = 'S-1'");
  await server.tick();
  expect((await storedLines(pool)).filter((line) => line.includes('S-1/1'))).toHaveLength(2);
  await expectWhole(pool, clock.now);
});
