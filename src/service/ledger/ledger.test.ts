import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeOnEachPostgres, freshDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { batches, openTestLedger, replayedLines, storedLines } from '../../../test/ledger/drive.ts';
import { PROFILES } from '../../../test/random-histories.ts';
import { simulate } from '../../simulation/simulate.ts';

const SEED = 20261121;

/** A quarter of a year of a marketplace in which much goes wrong. */
function simulated(): readonly unknown[] {
  const { batches: days } = simulate({ sellers: 40, days: 120, seed: 7, scenario: 'storms' });
  return [...days].flat();
}

describeOnEachPostgres('a ledger with the clock `events`', (database) => {
  test('decides what replay decides, byte for byte (F11)', async () => {
    const { pool } = database();
    const ledger = await openTestLedger(pool, 'events');
    const events = simulated();
    for (const batch of batches(events, [1000, 1, 377])) {
      const receipt = await ledger.append(batch);
      expect(receipt).toEqual({ accepted: batch.length, duplicates: 0, rejected: [] });
    }
    const lines = replayedLines(events);
    expect(lines.length).toBeGreaterThan(5);
    expect(await storedLines(pool)).toEqual(lines);
    // Once more: nothing new.
    expect(await ledger.append(events.slice(0, 5000))).toMatchObject({ accepted: 0, duplicates: 5000 });
    expect(await storedLines(pool)).toEqual(lines);
  }, 120_000);
});

describe('random histories', () => {
  for (const profile of PROFILES)
    test(`are decided as in a replay, whatever is kept in memory: ${profile.name}`, { timeout: 120_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(
          profile.history,
          fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
          fc.constantFrom(0, 1, 3, 1000),
          async (facts, lengths, cached) => {
            const database = await freshDatabase();
            try {
              const ledger = await openTestLedger(database.pool, 'events', { cached });
              const events = eventsOf(facts);
              for (const batch of batches(events, lengths)) await ledger.append(batch);
              expect(await storedLines(database.pool)).toEqual(replayedLines(events));
            } finally {
              await database.drop();
            }
          },
        ),
        { numRuns: 4, seed: SEED },
      );
    });
});
