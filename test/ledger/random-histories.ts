import fc from 'fast-check';
import type { Pool } from 'pg';
import { expect } from 'vitest';
import { eventsOf } from '../events-of-facts.ts';
import type { Profile } from '../random-histories.ts';
import { batches, emptyLedger, openTestLedger, replayedLines, storedLines } from './drive.ts';

/**
 * Posts random histories of a profile to two servers in turn, in batches of random lengths, with a random number of sellers
 * in memory, and compares what is stored with a replay (F11).
 */
export async function expectSameAsReplay(pool: Pool, profile: Profile, count: number, seed: number): Promise<void> {
  const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
  const cached = fc.constantFrom(0, 1, 3, 1000);
  await fc.assert(
    fc.asyncProperty(profile.history, lengths, cached, async (facts, some, most) => {
      await emptyLedger(pool);
      const servers = [await openTestLedger(pool, 'events', { cached: most }), await openTestLedger(pool, 'events')];
      const events = eventsOf(facts);
      for (const [index, batch] of batches(events, some).entries())
        await servers[index % 3 === 2 ? 1 : 0]?.append(batch);
      expect(await storedLines(pool)).toEqual(replayedLines(events));
    }),
    { numRuns: count, seed },
  );
}
