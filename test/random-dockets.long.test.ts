import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Versions } from '../src/rulebook/policy/versions.ts';
import { POLICY } from './guarantees/engine.ts';
import { arbitraryHistory } from './guarantees/histories.ts';
import { CHANGES, changing } from './random/changing-policy.ts';
import { arbitraryKeepings, isFoundOut, judgedApart, judgedTogether } from './random/docket-check.ts';
import { FOUND_BY_CHANGES, SELDOM_FOUND } from './random/spoiled-snapshots.ts';
import { PROFILES, type Profile } from './random-histories.ts';

const SEED = 2026_12;
const MINUTES = 60_000;
const MANY_SELLERS = PROFILES.find(({ name }) => name === 'marketplace rate') as Profile;

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
        { numRuns: 1_000_000, interruptAfterTimeLimit: MINUTES / 8, seed: SEED },
      );
    });
});

describe('it is found out when a snapshot is without', () => {
  const versions = Versions.of(POLICY);
  const ofThisPolicy = PROFILES.filter(({ name }) => name !== MANY_SELLERS.name).map(({ history }) => history);
  const arbitrary = fc.oneof({ weight: 60, arbitrary: arbitraryHistory }, ...ofThisPolicy);

  test.each(SELDOM_FOUND)('%s', { timeout: 30 * MINUTES }, (_, spoil) => {
    const whole = fc.property(arbitrary, (facts) => !isFoundOut(judgedTogether(facts, versions), versions, spoil));
    expect(fc.check(whole, { numRuns: 10_000, seed: SEED, endOnFailure: true }).failed).toBe(true);
  });

  test.each(FOUND_BY_CHANGES)('%s', { timeout: 30 * MINUTES }, (_, spoil) => {
    const policies = CHANGES.flatMap((when) => [0.5, 2].map((by) => changing(MANY_SELLERS.policy, when, by)));
    const whole = fc.property(MANY_SELLERS.history, (facts) =>
      policies.every((each) => !isFoundOut(judgedTogether(facts, each), each, spoil)),
    );
    expect(fc.check(whole, { numRuns: 500, seed: SEED, endOnFailure: true }).failed).toBe(true);
  });
});
