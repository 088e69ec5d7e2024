import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../../simulation/random.ts';
import { afterTrial, type Evidence, evidenceNeeded, MOST_USUAL, NO_EVIDENCE, together } from './evidence.ts';

const usual = fc.double({ min: 0.01, max: MOST_USUAL, noNaN: true });
const trials = fc.array(fc.boolean(), { maxLength: 60 });

const after = (odd: readonly boolean[], share: number): Evidence =>
  odd.reduce((evidence, isOdd) => afterTrial(evidence, isOdd, share), NO_EVIDENCE);

describe('laws', () => {
  test('a bet is fair or worse for every honest share up to the usual one: its mean is at most 1', () => {
    fc.assert(
      fc.property(usual, fc.double({ min: 0, max: 1, noNaN: true }), (share, part) => {
        const begun: Evidence = { times: 1000, odd: 3, of: 4 };
        const chance = share * part;
        const [odd, not] = [afterTrial(begun, true, share).times, afterTrial(begun, false, share).times];
        expect((chance * odd + (1 - chance) * not) / begun.times).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test('an odd look never lowers it, a usual one never raises it, and where more is usual it is never more', () => {
    fc.assert(
      fc.property(trials, usual, usual, (odd, one, other) => {
        const before = after(odd, one);
        expect(afterTrial(before, true, one).times).toBeGreaterThanOrEqual(before.times);
        expect(afterTrial(before, false, one).times).toBeLessThanOrEqual(before.times);
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(afterTrial(before, true, more).times).toBeLessThanOrEqual(afterTrial(before, true, less).times);
      }),
    );
  });
});

test('of many who are as odd as is usual, no more reach the threshold within n looks than n of it', () => {
  const [share, looks, runs, needed] = [0.05, 300, 3_000, 3_000];
  let reached = 0;
  for (let run = 0; run < runs; run++) {
    const random = new Random(31, run);
    let evidence = NO_EVIDENCE;
    for (let look = 0; look < looks; look++) {
      evidence = afterTrial(evidence, random.chance(share), share);
      if (evidence.times >= needed) {
        reached += 1;
        break;
      }
    }
  }
  expect(reached).toBeGreaterThan(0);
  expect(reached / runs).toBeLessThanOrEqual(looks / needed);
});

test('one strong signal is enough, weakened by those that say nothing', () => {
  const strong: Evidence = { times: 5_000_000, odd: 6, of: 6 };
  expect(together([strong, NO_EVIDENCE, NO_EVIDENCE, NO_EVIDENCE, NO_EVIDENCE])).toBe(1_000_000);
});

test('a thousand looks a month and one shop in a thousand: two million times likelier', () => {
  expect(evidenceNeeded(1_000, 0.001)).toBe(2_000_000);
});
