import { describe, expect, test } from 'vitest';
import { day, declared, placed, scanned } from '../../../test/builders.ts';
import { type TestDatabase, withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { batches, emptyLedger, LATE, openTestLedger, replayedLines, storedLines } from '../../../test/ledger/drive.ts';
import { FAILURES, type Failure, failingPool, insist } from '../../../test/ledger/failures.ts';
import { handClock } from '../../../test/ledger/hand-clock.ts';
import { expectWhole } from '../../../test/ledger/whole.ts';
import { lateOrders, sorted } from '../../../test/reference/examples.ts';
import type { ClockKind } from './gate.ts';

/** Three weeks of two sellers: a warning, weekly records, a context that takes the warning back, an order of another seller. */
const EVENTS = eventsOf(
  sorted(
    lateOrders(0, 3, 6, 9),
    placed({ at: day(4), seller: 'S-2', orderId: 'O-2' }),
    scanned({ at: day(5), seller: 'S-2', orderId: 'O-2' }),
    declared({ at: day(13), from: day(7), to: day(12) }),
    scanned({ at: day(13, 1), seller: 'S-2', orderId: 'late-3' }),
    scanned({ at: day(16), orderId: 'late-9' }),
  ),
);

const BATCHES = batches(EVENTS, [3, 2, 1, 4]);

/** Appends everything while the statement at a place fails, checks it, and answers how many statements there were. */
async function appended({ pool }: TestDatabase, clock: ClockKind, place: number, failure: Failure): Promise<number> {
  await emptyLedger(pool);
  let sent = 0;
  const wall = handClock(day(-1));
  const failing = failingPool(pool, () => (armed && ++sent === place ? failure : undefined));
  let armed = false;
  const ledger = await openTestLedger(failing, clock, { now: clock === 'wall' ? wall.now : () => LATE });
  armed = true;
  for (const batch of BATCHES) {
    wall.reach(Math.max(...batch.map((event) => Date.parse(String(event['time'])))));
    await insist(() => ledger.append(batch));
    await insist(() => ledger.look('S-1', (docket) => docket.view()));
    await insist(() => ledger.tick());
  }
  if (clock === 'events') expect(await storedLines(pool)).toEqual(replayedLines(EVENTS));
  expect((await storedLines(pool)).map((line) => JSON.parse(line).decision)).toEqual([
    'warning.issued',
    'action.withdrawn',
  ]);
  await expectWhole(pool, clock === 'wall' ? wall.now : undefined);
  return sent;
}

describe.each(['events', 'wall'] as const)('with the clock `%s`, whichever statement fails', (clock) => {
  const database = withDatabase();
  test('nothing is half done, nothing is done twice, and the next attempt comes to the same', async () => {
    const statements = await appended(database(), clock, Number.POSITIVE_INFINITY, 'collided');
    expect(statements).toBeGreaterThan(50);
    const step = process.env['KINGSTON_LONG'] === '1' ? 1 : 9;
    for (const [index, failure] of FAILURES.entries())
      for (let place = 1 + 2 * index; place <= statements; place += step)
        await appended(database(), clock, place, failure);
  }, 600_000);
});
