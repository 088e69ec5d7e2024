import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../src/rulebook/facts.ts';
import { Versions } from '../src/rulebook/policy/versions.ts';
import { answered, asked, confirmed, day, placed, takenOver } from './builders.ts';
import { POLICY } from './guarantees/engine.ts';
import { arbitraryHistory } from './guarantees/histories.ts';
import { CHANGES, changing } from './random/changing-policy.ts';
import { arbitraryKeepings, isFoundOut, judgedApart, judgedTogether } from './random/docket-check.ts';
import {
  FOUND_BY_QUESTIONS,
  FOUND_BY_RATE,
  FOUND_BY_TAKEOVER,
  FOUND_IN_SHADOW,
  OFTEN_FOUND,
} from './random/spoiled-snapshots.ts';
import { PROFILES, type Profile } from './random-histories.ts';
import { lateOrders, sorted } from './reference/examples.ts';

const SEED = 2026_11;
/** With this seed what is rare comes early. */
const BANK_SEED = 7;
const MANY_SELLERS = PROFILES.find(({ name }) => name === 'marketplace rate') as Profile;

const KINDS = ['late_dispatch', 'order_defect', 'improper_status', 'customer_data_storage'] as const;
/** Some rules are in shadow for a while. */
const IN_SHADOW = new Versions([
  { policy: POLICY, from: Number.NEGATIVE_INFINITY },
  { policy: { ...POLICY, version: 2, shadow: KINDS }, from: day(5) },
  { policy: { ...POLICY, version: 3 }, from: day(40) },
]);

/** Histories, the versions they are judged by, how the dockets are kept. */
function judgedTheSame(numRuns: number, history: Profile['history'], versions: fc.Arbitrary<Versions>): void {
  fc.assert(
    fc.property(history, versions, arbitraryKeepings, (facts, policies, keepings) => {
      const { taken, ...together } = judgedTogether(facts, policies);
      expect(judgedApart(taken, policies, keepings)).toEqual(together);
    }),
    { numRuns, seed: SEED },
  );
}

describe('sellers judged apart, and cut at random places, are judged as together', () => {
  test('all kinds of trouble', () => {
    judgedTheSame(60, arbitraryHistory, fc.constant(Versions.of(POLICY)));
  });

  test('many sellers, whose rate counts', () => {
    judgedTheSame(2, MANY_SELLERS.history, fc.constant(Versions.of(MANY_SELLERS.policy)));
  });

  test('under a policy with rules in shadow for a time', () => {
    judgedTheSame(15, arbitraryHistory, fc.constant(IN_SHADOW));
  });

  test.each([0.5, 2])('under a policy that changes, targets times %d', (factor) => {
    const versions = (policy = POLICY) => fc.constantFrom(...CHANGES.map((when) => changing(policy, when, factor)));
    judgedTheSame(15, arbitraryHistory, versions());
    judgedTheSame(1, MANY_SELLERS.history, versions(MANY_SELLERS.policy));
  });
});

type JudgedTogether = ReturnType<typeof judgedTogether>;

/** Whether one of some histories is such, each judged when it is first looked at: what is rare may be in the hundredth only. */
function judgedOneByOne(histories: readonly Fact[][], versions: Versions) {
  const judged = new Map<Fact[], JudgedTogether>();
  return (isSuch: (judged: JudgedTogether) => boolean, most = histories.length) =>
    histories.slice(0, most).some((facts) => {
      const before = judged.get(facts) ?? judgedTogether(facts, versions);
      judged.set(facts, before);
      return isSuch(before);
    });
}

describe('it is found out when a snapshot is without', () => {
  const versions = Versions.of(POLICY);
  const isInBank = judgedOneByOne(fc.sample(arbitraryHistory, { numRuns: 400, seed: BANK_SEED }), versions);
  const rates = Versions.of(MANY_SELLERS.policy);
  const manySellers = fc
    .sample(MANY_SELLERS.history, { numRuns: 1, seed: SEED })
    .map((facts) => judgedTogether(facts, rates));

  test.each(OFTEN_FOUND)('%s', (_, spoil) => {
    expect(isInBank((judged) => isFoundOut(judged, versions, spoil))).toBe(true);
  });

  test.each(FOUND_IN_SHADOW)('%s', (_, spoil) => {
    const judged = fc
      .sample(arbitraryHistory, { numRuns: 12, seed: SEED })
      .map((facts) => judgedTogether(facts, IN_SHADOW));
    expect(judged.some((each) => isFoundOut(each, IN_SHADOW, spoil))).toBe(true);
  });

  test.each(FOUND_BY_RATE)('%s', (_, spoil) => {
    expect(manySellers.some((judged) => isFoundOut(judged, rates, spoil))).toBe(true);
  });

  test.each(FOUND_BY_QUESTIONS)('%s', (_, spoil) => {
    // Warned on day 11; ignored on day 28 rather than 25, since a question was open for three days.
    const later = [21, 22, 24, 26, 29].map((at) => placed({ at: day(at), shipBy: day(900) }));
    const facts = sorted(lateOrders(0, 3, 6, 9, 12, 15), later, asked({ at: day(20) }), answered({ at: day(23) }));
    expect(isFoundOut(judgedTogether(facts, versions), versions, spoil)).toBe(true);
  });

  test.each(FOUND_BY_TAKEOVER)('%s', (_, spoil) => {
    // The threat of day 3 is cleared on day 6; late orders of days 2 and 3 fall due after that, in the same takeover.
    const late = [2, 3, 4, 5].map((at) => placed({ at: day(at), shipBy: day(at + 8) }));
    const taken = takenOver({ at: day(6), from: day(2), to: day(14) });
    const facts = sorted(confirmed('threat', { at: day(3) }), late, taken, placed({ at: day(20), shipBy: day(900) }));
    expect(isFoundOut(judgedTogether(facts, versions), versions, spoil)).toBe(true);
  });

  test('and nothing is when it is whole', () => {
    expect(isInBank((judged) => isFoundOut(judged, versions, (snapshot) => snapshot), 25)).toBe(false);
  });
});
