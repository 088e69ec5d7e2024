import { beforeEach, expect, test } from 'vitest';
import { day, placed, scanned } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { emptyLedger, openTestLedger } from '../../../test/ledger/drive.ts';
import { watchedPool } from '../../../test/ledger/watched-pool.ts';
import { expectWhole } from '../../../test/ledger/whole.ts';
import type { Ledger } from './ledger.ts';

const database = withDatabase();
beforeEach(() => emptyLedger(database().pool));

const now = () => day(2);

async function servers(count: number): Promise<Ledger[]> {
  const opened: Ledger[] = [];
  for (let index = 0; index < count; index++) opened.push(await openTestLedger(database().pool, 'wall', { now }));
  return opened;
}

const ORDERS = Array.from({ length: 12 }, (_, number) => `O-${number}`);

test('an order that several sellers place at once, each with a server, is one seller’s', async () => {
  const all = await servers(3);
  const batches = all.map((_, index) => {
    // In different orders: nobody waits in a circle.
    const orders = index === 1 ? ORDERS.toReversed() : ORDERS;
    return eventsOf(orders.map((orderId) => placed({ at: day(1), seller: `S-${index}`, orderId })));
  });
  const receipts = await Promise.all(all.map((server, index) => server.append(batches[index] as unknown[])));
  expect(receipts.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(ORDERS.length);
  expect(receipts.flatMap(({ rejected }) => rejected)).toHaveLength(2 * ORDERS.length);
  await expectWhole(database().pool, now);
});

test('an order that one seller places twice at once is placed once', async () => {
  const all = await servers(3);
  const receipts = await Promise.all(
    all.map((server) => server.append(eventsOf(ORDERS.map((orderId) => placed({ at: day(1), orderId }))))),
  );
  expect(receipts.map(({ accepted }) => accepted).sort((a, b) => a - b)).toEqual([0, 0, ORDERS.length]);
  expect(new Set(receipts.flatMap(({ rejected }) => rejected.map(({ pointer }) => pointer)))).toEqual(
    new Set(['/data/orderId']),
  );
  await expectWhole(database().pool, now);
});

test('the same batch posted to every server at once is taken in once', async () => {
  const all = await servers(3);
  const batch = eventsOf(ORDERS.map((orderId, index) => placed({ at: day(1), orderId, seller: `S-${index % 4}` })));
  const receipts = await Promise.all([...all, ...all].map((server) => server.append(batch)));
  expect(receipts.map(({ accepted }) => accepted).sort((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, ORDERS.length]);
  expect(receipts.every(({ accepted, duplicates }) => accepted + duplicates === ORDERS.length)).toBe(true);
  await expectWhole(database().pool, now);
});

test('an order whose placing is taken back in the last moment is nobody’s', async () => {
  let fails = false;
  const failing = watchedPool(database().pool, async ({ text, send }) => {
    if (!fails || text !== 'commit') return send();
    fails = false;
    throw Object.assign(new Error('no space left on device'), { code: '53100' });
  });
  const unlucky = await openTestLedger(failing, 'wall', { now });
  const [other] = (await servers(1)) as [Ledger];
  fails = true;
  const mine = eventsOf([placed({ at: day(1), orderId: 'O-1' })]);
  await expect(unlucky.append(mine)).rejects.toThrow();
  const theirs = [
    placed({ at: day(1), seller: 'S-2', orderId: 'O-1' }),
    scanned({ at: day(2), seller: 'S-2', orderId: 'O-1' }),
  ];
  expect(await other.append(eventsOf(theirs))).toMatchObject({ accepted: 2, rejected: [] });
  expect(await unlucky.append(mine)).toMatchObject({ accepted: 0, rejected: [{ pointer: '/data/orderId' }] });
  await expectWhole(database().pool, now);
});
