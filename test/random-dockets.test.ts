import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Versions } from '../src/rulebook/policy/versions.ts';
import { CHANGES, changing } from './random/changing-policy.ts';
import { arbitraryKeepings, isFoundOut, judgedApart, judgedTogether } from './random/docket-check.ts';
import { OFTEN_FOUND } from './random/spoiled-snapshots.ts';
import { PROFILES, type Profile } from './random-histories.ts';

const SEED = 2026_11;

function profileOf(name: string): Profile {
  return PROFILES.find((profile) => profile.name === name) as Profile;
}

describe('sellers judged apart, and cut at random places, are judged as together', () => {
  for (const { name, policy, history } of PROFILES)
    test(name, { timeout: 60_000 }, () => {
      const versions = Versions.of(policy);
      fc.assert(
        fc.property(history, arbitraryKeepings, (facts, keepings) => {
          const { taken, ...together } = judgedTogether(facts, versions);
          expect(judgedApart(taken, versions, keepings)).toEqual(together);
        }),
        { numRuns: 6, seed: SEED },
      );
    });

  test.each(['everything', 'marketplace rate'])('under a policy that changes: %s', { timeout: 60_000 }, (name) => {
    const { policy, history } = profileOf(name);
    const arbitraryVersions = fc
      .tuple(fc.constantFrom(...CHANGES), fc.constantFrom(0.5, 2))
      .map(([change, factor]) => changing(policy, change, factor));
    fc.assert(
      fc.property(history, arbitraryKeepings, arbitraryVersions, (facts, keepings, versions) => {
        const { taken, ...together } = judgedTogether(facts, versions);
        expect(judgedApart(taken, versions, keepings)).toEqual(together);
      }),
      { numRuns: 12, seed: SEED },
    );
  });
});
