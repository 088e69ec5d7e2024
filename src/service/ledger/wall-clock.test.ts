import { describe, expect, test } from 'vitest';
import { confirmed, day, declared, placed } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { emptyLedger, openTestLedger, storedLines } from '../../../test/ledger/drive.ts';
import { type HandClock, handClock } from '../../../test/ledger/hand-clock.ts';
import { expectWhole } from '../../../test/ledger/whole.ts';
import { lateOrders } from '../../../test/reference/examples.ts';
import { HOUR } from '../../rulebook/instant.ts';
import type { Ledger } from './ledger.ts';

const database = withDatabase();

async function opened(cached?: number): Promise<{ clock: HandClock; server: Ledger }> {
  const { pool } = database();
  await emptyLedger(pool);
  const clock = handClock(day(-1));
  const options = { now: clock.now, ...(cached === undefined ? {} : { cached }) };
  return { clock, server: await openTestLedger(pool, 'wall', options) };
}

async function decisions(): Promise<string[]> {
  return (await storedLines(database().pool)).map((line) => JSON.parse(line).decision);
}

async function records(): Promise<number> {
  const { rows } = await database().pool.query("select count(*) as records from platform_log where kind = 'record'");
  return rows[0].records;
}

/** Three late orders, the last of which brings a warning on day 11. */
const WARNED = lateOrders(0, 3, 6, 9);

describe('weekly records', () => {
  test('are taken before anybody is brought past them, whoever comes first', async () => {
    const visits: ((server: Ledger) => Promise<unknown>)[] = [
      (server) => server.look('S-1', (docket) => docket.view()),
      (server) => server.rehearse('S-1', (docket) => docket.view()),
      (server) => server.append(eventsOf([placed({ at: day(20) })])),
      (server) => server.append(eventsOf([declared({ at: day(20), from: day(19), to: day(20) })])),
      (server) => server.tick(),
    ];
    for (const cached of [0, 100])
      for (const visit of visits) {
        const { clock, server } = await opened(cached);
        await server.append(eventsOf([placed({ at: day(-1), shipBy: day(8) })]));
        clock.set(day(20));
        await visit(server);
        expect(await records()).toBe(3);
        expect(await server.look('S-1', (docket) => docket.platformVersion)).toBeGreaterThanOrEqual(3);
        await expectWhole(database().pool, clock.now);
      }
  });

  test('come before the ladder’s deadlines of their very instant, also when a server reads the seller anew', async () => {
    const { clock, server } = await opened(0);
    // A Monday 05:00 UTC; what it brings falls due fourteen days later to the millisecond, as does a record.
    clock.set(day(0, 5));
    await server.append(eventsOf([confirmed('off_platform_contact', { at: day(0, 5) }), placed({ shipBy: day(13) })]));
    clock.set(day(14, 5) - 1);
    await server.append(eventsOf([placed({ at: day(13), seller: 'S-2' })]));
    clock.set(day(14, 5));
    await server.append(eventsOf([placed({ at: day(14), seller: 'S-2' })]));
    await server.tick();
    expect(await decisions()).toEqual(['warning.issued', 'action.review']);
    await expectWhole(database().pool, clock.now);
  });

  test('of years in which no server ran are taken one by one', async () => {
    const { clock, server } = await opened();
    clock.set(day(9));
    await server.append(eventsOf(WARNED));
    clock.set(day(3 * 365));
    await Promise.all([server.tick(), server.look('S-1', (docket) => docket.view()), server.tick()]);
    expect(await records()).toBe(157);
    expect(await decisions()).toEqual(['warning.issued', 'action.expired']);
    await expectWhole(database().pool, clock.now);
  });
});

describe('clocks that disagree', () => {
  test('a context declared by a server that is behind comes after all that has been judged', async () => {
    const { clock, server: behind } = await opened();
    const ahead = await openTestLedger(database().pool, 'wall', { now: clock.ahead(5 * HOUR) });
    clock.set(day(9));
    await ahead.append(eventsOf(WARNED));
    clock.set(day(11) - HOUR);
    await ahead.tick();
    await behind.append(eventsOf([declared({ at: day(10), from: day(1), to: day(12) })]));
    expect(await decisions()).toEqual(['warning.issued', 'action.withdrawn']);
    await expectWhole(database().pool, clock.now);
  });

  test('a clock that is put back leaves what was judged, and what comes next comes behind it', async () => {
    const { clock, server } = await opened();
    clock.set(day(9));
    await server.append(eventsOf(WARNED));
    clock.set(day(12));
    await server.tick();
    await server.look('S-1', (docket) => docket.view());
    clock.set(day(12, 5));
    await server.look('S-1', (docket) => docket.view());
    clock.set(day(12, 1));
    await server.append(eventsOf([declared({ at: day(12), from: day(7), to: day(12) }), placed({ at: day(12) })]));
    expect(await decisions()).toEqual(['warning.issued', 'action.withdrawn']);
    await expectWhole(database().pool, clock.now);
    clock.set(day(3));
    await server.append(eventsOf([confirmed('off_platform_contact', { at: day(3) })]));
    await server.tick();
    await expectWhole(database().pool, clock.now);
  });

  test('a clock that is put forward and back again takes each weekly record once', async () => {
    const { clock, server } = await opened();
    const other = await openTestLedger(database().pool, 'wall', { now: clock.now });
    await server.append(eventsOf(lateOrders(-1)));
    clock.set(day(30));
    await Promise.all([server.tick(), other.tick()]);
    clock.set(day(2));
    await Promise.all([server.append(eventsOf(lateOrders(2))), other.append(eventsOf(lateOrders(1))), other.tick()]);
    expect(await records()).toBe(5);
    clock.set(day(33));
    await Promise.all([server.tick(), other.tick()]);
    expect(await records()).toBe(5);
    await expectWhole(database().pool, clock.now);
  });
});
