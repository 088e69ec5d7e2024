import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Versions } from '../src/rulebook/policy/versions.ts';
import { POLICY } from './guarantees/engine.ts';
import { arbitraryHistory } from './guarantees/histories.ts';
import { CHANGES, changing } from './random/changing-policy.ts';
import { arbitraryKeepings, isFoundOut, judgedApart, judgedTogether } from './random/docket-check.ts';
import { SELDOM_FOUND } from './random/spoiled-snapshots.ts';
import { PROFILES } from './random-histories.ts';

const SEED = 2026_12;
const MINUTES = 60_000;

describe('sellers judged apart, and cut at random places, are judged as together', () => {
  for (const { name, policy, history } of PROFILES)
    test(name, { timeout: 20 * MINUTES }, () => {
      const policies = [
        Versions.of(policy),
        ...CHANGES.flatMap((when) => [0.5, 2].map((by) => changing(policy, when, by))),
      ];
      fc.assert(
        fc.property(history, arbitraryKeepings, (facts, keepings) => {
          for (const versions of policies) {
            const { taken, ...together } = judgedTogether(facts, versions);
            expect(judgedApart(taken, versions, keepings)).toEqual(together);
          }
        }),
        { numRuns: 1_000_000, interruptAfterTimeLimit: MINUTES, seed: SEED },
      );
    });
});

describe('it is found out when a snapshot is without', () => {
  const versions = Versions.of(POLICY);
  const histories = [
    arbitraryHistory,
    ...PROFILES.filter(({ policy }) => policy.name === POLICY.name).map(({ history }) => history),
  ];

  test.each(SELDOM_FOUND)('%s', { timeout: 30 * MINUTES }, (_, spoil) => {
    const arbitrary = fc.oneof({ weight: 3, arbitrary: arbitraryHistory }, ...histories);
    const found = fc.check(
      fc.property(arbitrary, (facts) => !isFoundOut(judgedTogether(facts, versions), versions, spoil)),
      { numRuns: 5000, seed: SEED, endOnFailure: true },
    );
    expect(found.failed).toBe(true);
  });
});
