import { expect, test } from 'vitest';
import { firstDifference } from './comparison.ts';
import { PROFILES } from './random-histories.ts';

/** The same seeds on every machine, as far as the time reaches: 8 · 20 histories a profile, 1,440 in all. */
const SEEDS = 8;
const BATCH = 20;
const MINUTES = 4;

test('the rulebook decides as the reference, many histories', { timeout: (MINUTES + 5) * 60_000 }, () => {
  const end = Date.now() + MINUTES * 60_000;
  for (let seed = 1; seed <= SEEDS && Date.now() < end; seed++)
    for (const profile of PROFILES) if (Date.now() < end) expect(firstDifference(profile, BATCH, seed)).toBeUndefined();
});
