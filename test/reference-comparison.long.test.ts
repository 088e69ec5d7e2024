import { expect, test } from 'vitest';
import { firstDifference } from './comparison.ts';
import { PROFILES } from './random-histories.ts';

/** The same seeds on every machine, as far as the time reaches: 12 · 20 histories a profile, some thousands in all. */
const SEEDS = 12;
const BATCH = 20;
const MINUTES = 10;

test('the rulebook decides as the reference, thousands of histories', { timeout: (MINUTES + 5) * 60_000 }, () => {
  const end = Date.now() + MINUTES * 60_000;
  for (let seed = 1; seed <= SEEDS && Date.now() < end; seed++)
    for (const profile of PROFILES) expect(firstDifference(profile, BATCH, seed)).toBeUndefined();
});
