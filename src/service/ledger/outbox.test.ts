import { beforeEach, expect, test } from 'vitest';
import { confirmed, day } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { emptyLedger, openTestLedger } from '../../../test/ledger/drive.ts';
import { FAILURES, failingPool } from '../../../test/ledger/failures.ts';
import { handClock } from '../../../test/ledger/hand-clock.ts';
import { inTransaction } from '../postgres/transaction.ts';
import type { DecisionRow } from './decision-store.ts';
import { BUCKETS, insertOutbox } from './outbox-store.ts';
import { LEASE, relay } from './relay.ts';

const database = withDatabase();
beforeEach(() => emptyLedger(database().pool));

/** Messages of sellers, so many each, written at an instant. */
async function write(sellers: readonly string[], each: number, at = 0, from = 1): Promise<string[]> {
  const rows = sellers.flatMap((seller) =>
    Array.from({ length: each }, (_, index) => ({ seller, sequence: from + index, line: '{}' }) as DecisionRow),
  );
  await inTransaction(database().pool, (transaction) => insertOutbox(transaction, rows, at));
  return rows.map(({ seller, sequence }) => `decision/${seller}/${sequence}`).sort();
}

async function waiting(): Promise<number> {
  const { rows } = await database().pool.query('select count(*) as waiting from outbox');
  return rows[0].waiting;
}

const SELLERS = ['S-1', 'S-2', 'S-3', 'S-4', 'S-5'];

test('each decision has its message, with a key of its own', async () => {
  const { pool } = database();
  const ledger = await openTestLedger(pool, 'events');
  await ledger.append(eventsOf([0, 1, 2].map((days) => confirmed('off_platform_contact', { at: day(days) }))));
  const told: unknown[] = [];
  await relay(
    pool,
    async ({ key, topic, body }) =>
      void told.push([key, topic === 'decision' ? (body as { decision: string }).decision : topic]),
    () => 0,
  );
  expect(told).toEqual([
    // What people confirm is told too, before what follows: others may wait for it although nothing is decided.
    ['event/S-1/1', 'event'],
    ['event/S-1/2', 'event'],
    ['event/S-1/3', 'event'],
    ['decision/S-1/1', 'warning.issued'],
    ['decision/S-1/2', 'restriction.applied'],
    ['decision/S-1/3', 'restriction.applied'],
    ['decision/S-1/4', 'suspension.proposed'],
  ]);
  expect(await waiting()).toBe(0);
});

test('the oldest leave first, and those of a seller in the order of the decisions', async () => {
  await write(['S-1'], 12, 5);
  await write(['S-1'], 3, 7, 13);
  const told: string[] = [];
  await relay(
    database().pool,
    async ({ key }) => void told.push(key),
    () => 10,
  );
  expect(told).toEqual(Array.from({ length: 15 }, (_, index) => `decision/S-1/${index + 1}`));
});

test('two relays share the work: nothing is passed on twice while nothing fails', async () => {
  const keys = await write(SELLERS, 150);
  const told: string[] = [];
  const recipient = async ({ key }: { readonly key: string }): Promise<void> => {
    await new Promise(setImmediate);
    told.push(key);
  };
  const { pool } = database();
  while ((await waiting()) > 0) await Promise.all([1, 2, 3].map(() => relay(pool, recipient, () => 10)));
  expect(told.sort()).toEqual(keys);
});

test('what the recipient refuses stays, holds up nobody, and is tried again when its lease has ended', async () => {
  await write(['S-1'], 3);
  const clock = handClock(10);
  const told: string[] = [];
  let isRefused = true;
  const round = (): Promise<number> =>
    relay(
      database().pool,
      async ({ key }) => {
        if (isRefused && key.endsWith('/2')) throw new Error('not now');
        told.push(key);
      },
      clock.now,
    );
  expect(await round()).toBe(2);
  isRefused = false;
  clock.set(9 + LEASE);
  expect(await round()).toBe(0);
  clock.set(10 + LEASE);
  const { rows } = await database().pool.query('select key, attempts from outbox');
  expect(rows).toEqual([{ key: 'decision/S-1/2', attempts: 1 }]);
  expect(await round()).toBe(1);
  expect(told).toEqual(['decision/S-1/1', 'decision/S-1/3', 'decision/S-1/2']);
});

test('a relay that is too slow leaves the rest to another one', async () => {
  await write(['S-1'], 4);
  const clock = handClock(0);
  const told: string[] = [];
  const slow = async ({ key }: { readonly key: string }): Promise<void> => {
    told.push(`slow ${key}`);
    clock.set(clock.now() + LEASE / 2);
  };
  expect(await relay(database().pool, slow, clock.now)).toBe(2);
  expect(await relay(database().pool, async ({ key }) => void told.push(key), clock.now)).toBe(2);
  expect(told).toEqual(['slow decision/S-1/1', 'slow decision/S-1/2', 'decision/S-1/3', 'decision/S-1/4']);
});

test('whatever dies when, every message leaves, and none that was deleted comes again', async () => {
  const { pool } = database();
  // Asked on their own, not in a transaction: there is no connection to cut off before one arrives.
  for (const failure of FAILURES.filter((each) => each !== 'cut off'))
    for (let place = 1; place <= BUCKETS + 2; place++) {
      const keys = await write(['S-1', 'S-2'], 2);
      const clock = handClock(0);
      const told: string[] = [];
      let sent = 0;
      const failing = failingPool(pool, () => (++sent === place ? failure : undefined));
      while ((await waiting()) > 0) {
        await relay(failing, async ({ key }) => void told.push(key), clock.now).catch(() => {});
        clock.set(clock.now() + LEASE);
      }
      expect([...new Set(told)].sort()).toEqual(keys);
      expect(told.length).toBeLessThanOrEqual(keys.length + 2);
    }
});

test('a lease that a wrong clock gave far in the future holds nothing up', async () => {
  await write(['S-1'], 1);
  const never = async (): Promise<void> => {
    throw new Error('the relay dies here');
  };
  await relay(database().pool, never, () => 1e12);
  expect(
    await relay(
      database().pool,
      async () => {},
      () => 10,
    ),
  ).toBe(1);
});
