import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICY } from '../../../test/policy-fixture.ts';
import { FEW, isStrong, type SharedSignal, SIGNALS, type Signal, STRENGTHS, weighLink, weightOf } from './weigh.ts';

const signal = fc.constantFrom(...SIGNALS);
const shared: fc.Arbitrary<SharedSignal> = fc.record({ signal, others: fc.nat({ max: 5000 }) });
const many = fc.array(shared, { maxLength: 12 });

const strengthOf = (all: readonly SharedSignal[]): number => weighLink(all).strength;
const between = (...signals: readonly Signal[]) => weighLink(signals.map((each) => ({ signal: each, others: 0 })));

/** Whether people are asked about it under the shipped policy. */
const isRaised = (all: readonly SharedSignal[]): boolean => {
  const { strength, signals } = weighLink(all);
  return isStrong({ strength, signals: signals.map((each) => each.signal) }, POLICY.ladder.link);
};

describe('a link', () => {
  test('lies between nothing and certainty, and shares nothing without signals', () => {
    expect(weighLink([])).toEqual({ strength: 0, signals: [] });
    fc.assert(
      fc.property(many, (all) => {
        const strength = strengthOf(all);
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('grows no weaker by a further signal', () => {
    fc.assert(
      fc.property(many, shared, (all, further) => {
        expect(strengthOf([...all, further])).toBeGreaterThanOrEqual(strengthOf(all));
      }),
    );
  });

  test('grows no stronger when more accounts share a signal', () => {
    fc.assert(
      fc.property(many, shared, fc.nat({ max: 5000 }), (all, one, more) => {
        const shareMore = { ...one, others: one.others + more };
        expect(strengthOf([...all, shareMore])).toBeLessThanOrEqual(strengthOf([...all, one]));
      }),
    );
  });

  test('is the same whatever the order of the signals', () => {
    fc.assert(
      fc.property(many, (all) => {
        expect(weighLink(all.toReversed())).toEqual(weighLink(all));
      }),
    );
  });

  test('counts a signal once, by the one that fewest others share', () => {
    fc.assert(
      fc.property(shared, fc.nat({ max: 5000 }), (one, more) => {
        expect(weighLink([{ ...one, others: one.others + more }, one])).toEqual(weighLink([one]));
      }),
    );
  });

  test('by one signal alone never comes before people, however strong and however often told', () => {
    fc.assert(
      fc.property(signal, fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 5 }), (one, counts) => {
        const alone = counts.map((others) => ({ signal: one, others }));
        expect(strengthOf(alone)).toBeLessThan(POLICY.ladder.link.strength);
        expect(isRaised(alone)).toBe(false);
      }),
    );
  });

  test('by what many share, such as an office building or an agency, never does', () => {
    const crowd = fc.record({ signal, others: fc.integer({ min: 30, max: 5000 }) });
    fc.assert(
      fc.property(fc.array(crowd, { maxLength: 12 }), (all) => {
        expect(isRaised(all)).toBe(false);
      }),
    );
  });
});

describe('under the shipped policy', () => {
  const HOUSEHOLD: readonly Signal[] = ['device', 'phone', 'address'];
  const KNOWN_BY: readonly Signal[] = ['payout_account', 'tax_id'];
  const raised = (...signals: readonly Signal[]) => isRaised(signals.map((each) => ({ signal: each, others: 0 })));

  test('two of what a household shares do not come before people, all three do', () => {
    const twos = HOUSEHOLD.flatMap((one) => HOUSEHOLD.filter((other) => other > one).map((other) => [one, other]));
    expect(twos.map((two) => raised(...(two as Signal[])))).toEqual([false, false, false]);
    expect(raised(...HOUSEHOLD)).toBe(true);
  });

  test('what money or the law knows a business by does, with any other signal', () => {
    for (const one of KNOWN_BY)
      for (const other of SIGNALS)
        if (other !== one) expect([one, other, raised(one, other)]).toEqual([one, other, true]);
  });

  test('the figures, by hand', () => {
    // 1 − 0.25 × 0.45
    expect(between('payout_account', 'device').strength).toBe(0.888);
    expect(between('address').strength).toBe(0.4);
    // Shared by three others it weighs as much as by none, by six half, by thirty a tenth.
    expect([0, FEW, 6, 30].map((others) => weightOf({ signal: 'address', others }))).toEqual([0.4, 0.4, 0.2, 0.04]);
    expect(Math.max(...Object.values(STRENGTHS))).toBeLessThan(POLICY.ladder.link.strength);
  });
});
