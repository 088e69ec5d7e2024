import { expect, test } from 'vitest';
import { firstDifference } from './comparison.ts';
import { PROFILES } from './random-histories.ts';

/** How many histories of a profile: the long ones, and those of many sellers, take the reference longer. */
function countOf(name: string): number {
  if (name === 'conduct' || name === 'faked deliveries') return 100;
  if (name === 'conduct in shadow') return 30;
  if (name === 'metrics in shadow') return 9;
  return name === 'shipping trouble over a year' || name === 'marketplace rate' ? 10 : 30;
}

const SEED = 20260302;

for (const profile of PROFILES) {
  test(`the rulebook decides as the reference: ${profile.name}`, () => {
    expect(firstDifference(profile, countOf(profile.name), SEED)).toBeUndefined();
  });
}
