import { expect, test } from 'vitest';
import { firstDifference } from './comparison.ts';
import { PROFILES } from './random-histories.ts';

/** New seeds until the time is over, the same ones on every machine as far as it gets. */
const MINUTES = 20;
const BATCH = 20;

test('the rulebook decides as the reference, thousands of histories', { timeout: (MINUTES + 5) * 60_000 }, () => {
  const end = Date.now() + MINUTES * 60_000;
  for (let seed = 1; Date.now() < end; seed++)
    for (const profile of PROFILES) expect(firstDifference(profile, BATCH, seed)).toBeUndefined();
});
