import { expect, test } from 'vitest';
import { lanesOf, race } from '../../../bench/ingest/lanes.ts';
import { describeOnEachPostgres } from '../../../test/database.ts';
import { openTestLedger } from '../../../test/ledger/drive.ts';
import { replayLog, storedBySeller } from '../../../test/ledger/replay-log.ts';
import { DAY } from '../../rulebook/instant.ts';
import type { Ledger } from './ledger.ts';

/** A wall clock that stands where the latest posted event is. */
function movableClock(start: number) {
  let now = start;
  return {
    now: () => now,
    moveTo(at: number) {
      now = Math.max(now, at);
    },
  };
}

const instantOf = (event: { readonly time: string }): number => Date.parse(event.time);

describeOnEachPostgres('a ledger with the clock `wall`', (database) => {
  test('three servers at once judge each event once, and the log replays to the same bytes (F11)', async () => {
    const { pool } = database();
    const lanes = lanesOf({ sellers: 60, events: 6000, lanes: 4, batch: 150 });
    const clock = movableClock(Math.min(...lanes.map((lane) => instantOf(lane[0]?.[0] as { time: string }))));
    const options = { now: clock.now, cached: 15 };
    const servers: Ledger[] = [];
    for (let index = 0; index < 3; index++) servers.push(await openTestLedger(pool, 'wall', options));
    let posted = 0;
    await race(lanes, async (batch, lane) => {
      for (const event of batch) clock.moveTo(instantOf(event));
      // Each batch goes to another server, and now and then to two: who comes second finds duplicates.
      const server = servers[posted++ % 3] as Ledger;
      const twice = posted % 7 === 0 ? [servers[(posted + 1) % 3] as Ledger] : [];
      const receipts = await Promise.all([server, ...twice].map((each) => each.append(batch)));
      expect(receipts.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(batch.length);
      expect(receipts.flatMap(({ rejected }) => rejected)).toEqual([]);
      if (lane === 0) await Promise.all(servers.map((each) => each.tick()));
    });
    // A quiet half year: what falls due is run once, whoever ticks.
    for (let days = 0; days < 26; days++) {
      clock.moveTo(clock.now() + 7 * DAY);
      await Promise.all(servers.map((each) => each.tick()));
    }
    const { rows } = await pool.query(
      'select count(*) as events, count(distinct (seller_id, position)) as places from events',
    );
    expect(rows[0]).toEqual({ events: 6000, places: 6000 });
    const stored = await storedBySeller(pool);
    expect([...stored.values()].flat().length).toBeGreaterThan(10);
    expect(await replayLog(pool)).toEqual(stored);
    const left = await pool.query('select count(*) as due from sellers where due <= $1', [clock.now()]);
    expect(left.rows[0]).toEqual({ due: 0 });
  });
});
