import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { confirmed, day, declared, placed, scanned } from '../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { openTestLedger, replayedLines, storedLines } from '../../../test/ledger/drive.ts';
import { handClock } from '../../../test/ledger/hand-clock.ts';
import { replayLog, storedBySeller } from '../../../test/ledger/replay-log.ts';
import { lateOrders, sorted } from '../../../test/reference/examples.ts';
import { HOUR } from '../../rulebook/instant.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

describe('wall', () => {
  test('tie: a ladder deadline at the very instant of a record', async () => {
    const clock = handClock(day(-1));
    const server = await openTestLedger(database.pool, 'wall', { now: clock.now, cached: 0 });
    // A warning for conduct on a Monday 05:00 is reviewed 14 days later, on a Monday 05:00.
    clock.set(day(0, 5));
    await server.append(eventsOf([confirmed('off_platform_contact', { at: day(0, 5) })]));
    clock.set(day(14, 5));
    await server.tick();
    await server.look('S-1', (docket) => docket.view());
    expect(await replayLog(database.pool)).toEqual(await storedBySeller(database.pool));
  });

  test('a look after a while does not go past a record', async () => {
    const clock = handClock(day(-1));
    const server = await openTestLedger(database.pool, 'wall', { now: clock.now, cached: 0 });
    await server.append(eventsOf([...lateOrders(-1)]));
    clock.set(day(20));
    await server.look('S-1', (docket) => docket.view());
    const rows = await database.pool.query('select clock, platform_version from sellers');
    expect(rows.rows).toEqual([{ clock: day(20), platform_version: 3 }]);
  });

  test('a context by a server whose clock is behind', async () => {
    const clock = handClock(day(0, 6));
    const ahead = await openTestLedger(database.pool, 'wall', { now: clock.ahead(5 * HOUR) });
    const behind = await openTestLedger(database.pool, 'wall', { now: clock.now });
    await ahead.append(eventsOf(lateOrders(0)));
    clock.set(day(2) - HOUR);
    await ahead.tick(); // shipBy has passed for it
    await behind.append(eventsOf([declared({ at: day(1), from: day(1), to: day(3) })]));
    const fresh = await openTestLedger(database.pool, 'wall', { now: clock.now });
    const excused = await fresh.look('S-1', (docket) => docket.state.histories[0]?.lapses.map((l) => l.excusedBy));
    const known = await behind.look('S-1', (docket) => docket.state.histories[0]?.lapses.map((l) => l.excusedBy));
    expect(excused).toEqual(known);
    const log = await database.pool.query("select at from platform_log where kind = 'context'");
    const clocks = await database.pool.query('select max(clock) as clock from sellers');
    expect(log.rows[0].at).toBeGreaterThanOrEqual(clocks.rows[0].clock);
  });
});

describe('events', () => {
  test('repeats and conflicts across a context within one batch', async () => {
    const ledger = await openTestLedger(database.pool, 'events');
    const [order] = lateOrders(0);
    const context = declared({ at: day(1), from: day(1), to: day(1) });
    const [one, two] = eventsOf([order as never, context]);
    const receipt = await ledger.append([one, two, one, two]);
    expect(receipt).toMatchObject({ accepted: 2, duplicates: 2 });
  });

  test('an order of two sellers across a context within one batch', async () => {
    const ledger = await openTestLedger(database.pool, 'events');
    const mine = placed({ at: day(0), orderId: 'O-1' });
    const context = declared({ at: day(1), from: day(1), to: day(1) });
    const theirs = placed({ at: day(1), orderId: 'O-1', seller: 'S-2' });
    const receipt = await ledger.append(eventsOf([mine, context, theirs]));
    expect(receipt).toMatchObject({ accepted: 2, rejected: [{ index: 2 }] });
  });

  test('what was refused leaves no identity behind, however batches are cut', async () => {
    const ledger = await openTestLedger(database.pool, 'events');
    const mine = placed({ at: day(0), orderId: 'O-1' });
    const theirs = placed({ at: day(0), orderId: 'O-1', seller: 'S-2', id: 'x' });
    const mended = placed({ at: day(0), orderId: 'O-2', seller: 'S-2', id: 'x' });
    const receipt = await ledger.append(eventsOf([mine, theirs, mended]));
    expect(receipt).toMatchObject({ accepted: 2, rejected: [{ index: 1 }] });
  });

  test('an order id used again after it was forgotten', async () => {
    const ledger = await openTestLedger(database.pool, 'events');
    const facts = [
      placed({ at: day(0), orderId: 'O-1' }),
      scanned({ at: day(1), orderId: 'O-1' }),
      ...lateOrders(400, 401, 402, 403).map((f) => f),
      placed({ at: day(405), orderId: 'O-1' }),
      ...lateOrders(406),
    ];
    for (const event of eventsOf(sorted(facts))) await ledger.append([event]);
    expect(await storedLines(database.pool)).toEqual(replayedLines(eventsOf(sorted(facts))));
  });

  test('the clock began with the first event', async () => {
    const ledger = await openTestLedger(database.pool, 'events');
    await ledger.append(eventsOf(lateOrders(0, 3)));
    const { rows } = await database.pool.query('select began, reading from installation');
    expect(rows[0]).toEqual({ began: day(0), reading: day(3) });
  });
});
