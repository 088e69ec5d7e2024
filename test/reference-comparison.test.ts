import { expect, test } from 'vitest';
import { formatDecision } from '../src/rulebook/decision-line.ts';
import { confirmed, day, inspected, reinstatementDecided } from './builders.ts';
import { firstDifference, replay, versionsOf } from './comparison.ts';
import { POLICY } from './policy-fixture.ts';
import { PROFILES } from './random-histories.ts';
import { referenceReplay } from './reference-ladder.ts';

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

test('findings on one listing that a reinstatement parted stay two after another one', () => {
  const facts = [
    inspected({ at: day(1), listingId: 'L-1' }),
    confirmed('counterfeit_goods', { at: day(5) }),
    reinstatementDecided({ at: day(7), action: 'S-1/1' }),
    inspected({ at: day(10), listingId: 'L-1' }),
    confirmed('counterfeit_goods', { at: day(15) }),
    reinstatementDecided({ at: day(17), action: 'S-1/2' }),
    ...['L-2', 'L-3', 'L-4'].map((listingId, index) => inspected({ at: day(20 + index), listingId })),
  ];
  const { lines } = replay(versionsOf(POLICY, []), facts);
  const warned = lines.map((line) => JSON.parse(line)).find(({ decision }) => decision === 'warning.issued');
  expect(warned.measure.items).toBeGreaterThan(4);
  expect(lines).toEqual(referenceReplay(POLICY, facts).map(formatDecision));
});
