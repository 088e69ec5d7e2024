import { describe, expect, test } from 'vitest';
import { describeOnEachPostgres, withDatabase } from '../../../test/database.ts';
import { batches, openTestLedger, replayedLines, storedLines } from '../../../test/ledger/drive.ts';
import { expectSameAsReplay } from '../../../test/ledger/random-histories.ts';
import { PROFILES } from '../../../test/random-histories.ts';
import { simulate } from '../../simulation/simulate.ts';

const SEED = 20_261_121;

/** A third of a year of a marketplace in which much goes wrong. */
function simulated(): readonly unknown[] {
  const { batches: days } = simulate({ sellers: 45, days: 150, seed: 7, scenario: 'bad-apples' });
  return [...days].flat().slice(0, 15_000);
}

describeOnEachPostgres('a ledger with the clock `events`', (database) => {
  test('decides what replay decides, byte for byte, and a repeat changes nothing (F11)', async () => {
    const { pool } = database();
    const ledger = await openTestLedger(pool, 'events', { cached: 40 });
    const events = simulated();
    for (const batch of batches(events, [1000, 1, 377])) {
      const receipt = await ledger.append(batch);
      expect(receipt).toEqual({ accepted: batch.length, duplicates: 0, rejected: [] });
    }
    const lines = replayedLines(events);
    expect(lines.length).toBeGreaterThan(20);
    expect(await storedLines(pool)).toEqual(lines);
    expect(await ledger.append(events.slice(0, 5000))).toMatchObject({ accepted: 0, duplicates: 5000 });
    expect(await storedLines(pool)).toEqual(lines);
  });
});

describe('random histories', () => {
  const database = withDatabase();
  for (const profile of PROFILES)
    test(`are decided as in a replay, whatever is kept in memory: ${profile.name}`, async () => {
      await expectSameAsReplay(database().pool, profile, 4, SEED);
    });
});
