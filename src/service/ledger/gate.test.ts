import type { Pool } from 'pg';
import { beforeEach, expect, test } from 'vitest';
import { day, declared, placed } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { emptyLedger, openTestLedger } from '../../../test/ledger/drive.ts';
import { handClock } from '../../../test/ledger/hand-clock.ts';
import { expectWhole } from '../../../test/ledger/whole.ts';
import { openPool } from '../postgres/database.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { type ClockKind, passGate } from './gate.ts';

const database = withDatabase();
beforeEach(() => emptyLedger(database().pool));

/** Passes the gate, and stays in until it is let go. */
async function inside(how: 'many' | 'alone'): Promise<{ readonly leave: () => Promise<void> }> {
  let leave = (): void => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  let enter = (): void => {};
  const entered = new Promise<void>((resolve) => {
    enter = resolve;
  });
  const done = inTransaction(database().pool, async (transaction) => {
    await passGate(transaction, how);
    enter();
    await left;
  });
  await entered;
  return {
    leave: () => {
      leave();
      return done;
    },
  };
}

/** How many wait for a lock in this database. */
async function waiting(): Promise<number> {
  const { rows } = await database().pool.query(
    "select count(*) as waiting from pg_locks where not granted and locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())",
  );
  return rows[0].waiting;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The same database through a pool of so many connections. */
async function through<Answer>(connections: number, work: (pool: Pool) => Promise<Answer>): Promise<Answer> {
  const pool = openPool({ url: database().url, connections });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

test('who wants to pass alone waits for those inside, and goes before all who come later', async () => {
  await openTestLedger(database().pool, 'wall');
  const one = await inside('many');
  const another = await inside('many');
  const order: string[] = [];
  const alone = inside('alone').then(async ({ leave }) => {
    order.push('alone');
    await leave();
  });
  await until(async () => (await waiting()) === 1);
  const later = inside('many').then(async ({ leave }) => {
    order.push('later');
    await leave();
  });
  await until(async () => (await waiting()) === 2);
  await one.leave();
  expect(await waiting()).toBe(2);
  await another.leave();
  await Promise.all([alone, later]);
  expect(order).toEqual(['alone', 'later']);
});

test('a context gets through a stream of batches that never ends', async () => {
  const clock = handClock(day(0));
  const server = await openTestLedger(database().pool, 'wall', { now: clock.now });
  let isOver = false;
  let batches = 0;
  const stream = Array.from({ length: 4 }, async (_, lane) => {
    while (!isOver) {
      batches++;
      await server.append(eventsOf([placed({ at: day(0), seller: `S-${lane}` })]));
    }
  });
  await until(async () => batches > 8);
  const before = batches;
  await server.append(eventsOf([declared({ at: day(0), from: day(0), to: day(1) })]));
  const after = batches;
  isOver = true;
  await Promise.all(stream);
  // Those that were on their way, and some that were behind them; not hundreds.
  expect(after - before).toBeLessThan(20);
  await expectWhole(database().pool, clock.now);
});

test.each(['wall', 'events'] as const)(
  'whoever waits at the gate leaves connections to readers: %s',
  (kind: ClockKind) =>
    through(5, async (pool) => {
      const server = await openTestLedger(pool, kind, { now: () => day(1) });
      const first = eventsOf([placed({ at: day(1) })]);
      await server.append(first);
      const { leave } = await inside('alone');
      const batches = Array.from({ length: 30 }, () => server.append(eventsOf([placed({ at: day(1) })])));
      const most = kind === 'wall' ? 4 : 1;
      // They come one after the other; no more come than that, however long one looks.
      await until(async () => (await waiting()) >= most);
      expect(await server.clock()).toBe(day(1));
      expect(await server.look('S-1', ({ clock }) => clock)).toBe(day(1));
      expect(await waiting()).toBe(most);
      await leave();
      for (const { accepted } of await Promise.all(batches)) expect(accepted).toBe(1);
    }),
);

test('one connection is enough for everything at once: nobody needs a second one while holding the first', () =>
  through(1, async (pool) => {
    const clock = handClock(day(0));
    const server = await openTestLedger(pool, 'wall', { now: clock.now, cached: 1 });
    const declaration = declared({ at: day(3), from: day(1), to: day(30) });
    const orders = [0, 1, 2, 3, 4].map((number) => placed({ at: day(0), seller: `S-${number % 3}` }));
    await server.append(eventsOf(orders));
    clock.set(day(20));
    await Promise.all([
      server.append(eventsOf([placed({ at: day(20) }), declaration, placed({ at: day(20) })])),
      server.tick(),
      ...['S-0', 'S-1', 'S-2'].map((seller) => server.look(seller, (docket) => docket.view())),
      server.rehearse('S-0', (docket) => docket.advance(day(40))),
      server.rehearseContext(declaration, () => {}),
      server.clock(),
      server.tick(),
    ]);
    await expectWhole(pool, clock.now);
  }));
