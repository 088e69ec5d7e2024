import { beforeEach, describe, expect, test } from 'vitest';
import { day, declared, placed, withdrawn } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { emptyLedger, openTestLedger } from '../../../test/ledger/drive.ts';
import { handClock } from '../../../test/ledger/hand-clock.ts';
import { expectWhole } from '../../../test/ledger/whole.ts';
import { lateOrders } from '../../../test/reference/examples.ts';
import type { Docket } from '../../rulebook/docket.ts';
import { HOUR } from '../../rulebook/instant.ts';
import type { Ledger } from './ledger.ts';

const database = withDatabase();
beforeEach(() => emptyLedger(database().pool));

const BATCHES = 40;

/** Two orders a batch: who sees one of them must see the other one, and all before. */
function batch(number: number, at: number): unknown[] {
  return eventsOf([0, 1].map((half) => placed({ at, orderId: `O-${number}-${half}`, shipBy: at + HOUR })));
}

/** How far a seller is; fails where that is no state that ever existed. */
function progressOf(docket: Docket): number {
  const known = Array.from({ length: BATCHES }, (_, number) =>
    [0, 1].map((half) => docket.hasOrder(`O-${number}-${half}`)),
  );
  const whole = known.filter(([one, other]) => one && other).length;
  expect(known.flat()).toEqual(known.flatMap((_, number) => [number < whole, number < whole]));
  const { contexts, histories } = docket.state;
  expect(contexts).toEqual(docket.log.view(docket.platformVersion).contexts);
  // The first context excuses all that was ever late; without it nothing is excused.
  const lapses = histories.flatMap((history) => history?.lapses ?? []);
  for (const { excusedBy } of lapses) expect(excusedBy).toBe(contexts.length === 0 ? undefined : 'rain');
  return whole * 1000 + docket.platformVersion;
}

/** Asks again and again until it is over; what is seen never goes back. */
async function watch(isOver: () => boolean, ask: () => Promise<number | undefined>): Promise<number> {
  let seen = 0;
  let last = 0;
  while (!isOver()) {
    const progress = await ask();
    if (progress === undefined) continue;
    expect(Math.floor(progress / 1000)).toBeGreaterThanOrEqual(Math.floor(last / 1000));
    expect(progress % 1000).toBeGreaterThanOrEqual(last % 1000);
    last = progress;
    seen++;
  }
  return seen;
}

describe.each(['wall', 'events'] as const)('while events, contexts and records come in: %s', (kind) => {
  test('whoever looks, and rehearses, sees a state that existed, and leaves it as it is', async () => {
    const { pool } = database();
    const clock = handClock(day(0));
    const now = kind === 'wall' ? clock.now : () => day(100);
    const servers: Ledger[] = [];
    for (const cached of [0, 100, 100]) servers.push(await openTestLedger(pool, kind, { now, cached }));
    const [first, second, third] = servers as [Ledger, Ledger, Ledger];
    const rain = declared({ at: day(0), contextId: 'rain', from: day(-9), to: day(99) });
    let isOver = false;
    const over = (): boolean => isOver;
    const watchers = [first, second, third].flatMap((server) => [
      watch(over, () => server.look('S-1', progressOf)),
      watch(over, () =>
        server.rehearse('S-1', (copy, decided) => {
          const progress = progressOf(copy);
          copy.advance(copy.clock + 200 * 24 * HOUR);
          expect(copy.decided).toBeGreaterThanOrEqual(decided.length);
          return progress;
        }),
      ),
      watch(over, async () => {
        let progress: number | undefined;
        await server.rehearseContext({ ...rain, contextId: 'snow' }, (_, before, after) => {
          progress = progressOf(before);
          expect(after.platformVersion).toBe(before.platformVersion + 1);
          expect(after.state.contexts.slice(0, -1)).toEqual(before.state.contexts);
          expect(after.state.contexts.at(-1)?.id).toBe('snow');
        });
        return progress;
      }),
    ]);
    for (let number = 0; number < BATCHES; number++) {
      const at = day(0) + number * 9 * HOUR;
      clock.reach(at);
      await (number % 2 === 0 ? second : third).append(batch(number, at));
      if (number === 10) await first.append(eventsOf([{ ...rain, at }]));
      if (number % 7 === 6) await second.append(eventsOf([withdrawn({ at, contextId: `none-${number}` })]));
      if (kind === 'wall') await third.tick();
    }
    isOver = true;
    for (const seen of await Promise.all(watchers)) expect(seen).toBeGreaterThan(0);
    await expectWhole(pool, now);
    for (const server of servers) expect(await server.look('S-1', progressOf)).toBeGreaterThan(BATCHES * 1000);
  });
});

test('a look runs what fell due first, and stores it', async () => {
  const { pool } = database();
  const clock = handClock(day(9));
  const server = await openTestLedger(pool, 'wall', { now: clock.now });
  await server.append(eventsOf(lateOrders(0, 3, 6, 9)));
  clock.set(day(12));
  expect(await server.look('S-1', ({ state }) => state.actions.length)).toBe(1);
  const { rows } = await pool.query('select decision from decisions');
  expect(rows).toEqual([{ decision: 'warning.issued' }]);
  await expectWhole(pool, clock.now);
});

test('a glance tells of those whose latest state is in memory, and of nobody else', async () => {
  const { pool } = database();
  const clock = handClock(day(1));
  const [one, other] = [
    await openTestLedger(pool, 'wall', { now: clock.now }),
    await openTestLedger(pool, 'wall', { now: clock.now }),
  ];
  const sellers = ['S-1', 'S-2', 'S-9'];
  const seenBy = async (server: Ledger): Promise<readonly string[]> => {
    const seen = await server.glance(sellers, ({ state }) => state.seller);
    for (const [seller, told] of seen) expect(told).toBe(seller);
    return [...seen.keys()].toSorted();
  };
  await one.append(eventsOf(['S-1', 'S-2'].map((seller) => placed({ seller, at: day(1), orderId: `O-${seller}` }))));
  expect([await seenBy(one), await seenBy(other)]).toEqual([['S-1', 'S-2'], []]);
  await other.look('S-2', () => undefined);
  expect(await seenBy(other)).toEqual(['S-2']);
  // What another server committed is not in memory here.
  await other.append(eventsOf([placed({ seller: 'S-1', at: day(1), orderId: 'another' })]));
  expect([await seenBy(one), await seenBy(other)]).toEqual([['S-2'], ['S-1', 'S-2']]);
  // What falls due must be run first, and a glance runs nothing.
  clock.set(day(30));
  expect([await seenBy(one), await seenBy(other)]).toEqual([[], []]);
});

test('a rehearsal changes neither what is stored nor what is in memory', async () => {
  const { pool } = database();
  const clock = handClock(day(9));
  const server = await openTestLedger(pool, 'wall', { now: clock.now });
  await server.append(eventsOf(lateOrders(0, 3, 6, 9)));
  const content = async (): Promise<unknown> => [
    (await pool.query('select * from sellers')).rows,
    (await pool.query('select count(*) as entries from platform_log')).rows,
    await server.look('S-1', (docket) => JSON.stringify(docket.snapshot())),
  ];
  const before = await content();
  const decided = await server.rehearse('S-1', (copy, all) => {
    copy.fold(placed({ at: copy.clock, orderId: 'new' }), copy.clock);
    copy.log.append({ kind: 'version', at: copy.clock });
    copy.advance(day(60));
    return all.map(({ decision }) => decision.decision);
  });
  expect(decided).toEqual(['warning.issued']);
  const touched: string[] = [];
  await server.rehearseContext(declared({ at: day(9), from: day(0), to: day(9) }), (seller) => touched.push(seller));
  expect(touched).toEqual(['S-1']);
  await expect(
    server.rehearse('S-1', () => {
      throw new Error('of the caller');
    }),
  ).rejects.toThrow('of the caller');
  expect(await content()).toEqual(before);
});

test('nobody has heard of a seller without events', async () => {
  const server = await openTestLedger(database().pool, 'wall', { now: () => day(0) });
  expect(await server.look('S-1', () => true)).toBeUndefined();
  expect(await server.rehearse('S-1', () => true)).toBeUndefined();
});
