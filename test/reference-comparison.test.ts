import { expect, test } from 'vitest';
import { firstDifference } from './comparison.ts';
import { PROFILES } from './random-histories.ts';

/** Generating a history asks the reference for its decisions, so these are some seconds a profile. */
const HISTORIES = 40;
const SEED = 20260302;

for (const profile of PROFILES) {
  test(`the rulebook decides as the reference: ${profile.name}`, { timeout: 120_000 }, () => {
    expect(firstDifference(profile, HISTORIES, SEED)).toBeUndefined();
  });
}
