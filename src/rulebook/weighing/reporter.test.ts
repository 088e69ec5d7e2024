import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterAsking,
  afterClosing,
  afterLookingAgain,
  NO_RECORD,
  type ReporterStanding,
  STRANGERS_WEIGHT,
  weighsLittle,
  weightOf,
} from './reporter.ts';

describe('what a report weighs', () => {
  test('a stranger’s weighs half, mistakes are forgiven, a pattern of them is not', () => {
    expect(weightOf(NO_RECORD)).toBe(STRANGERS_WEIGHT);
    expect(weightOf({ founded: 0, unfounded: 2 })).toBe(STRANGERS_WEIGHT);
    expect(weighsLittle({ founded: 0, unfounded: 3 })).toBe(false);
    expect(weighsLittle({ founded: 0, unfounded: 4 })).toBe(true);
    expect(weighsLittle({ founded: 6, unfounded: 8 })).toBe(false);
  });

  test('law: more founded never weighs less, more unfounded never more; it is above 0 and at most 1', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (founded, unfounded) => {
        const weight = weightOf({ founded, unfounded });
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
        expect(weightOf({ founded: founded + 1, unfounded })).toBeGreaterThanOrEqual(weight);
        expect(weightOf({ founded, unfounded: unfounded + 1 })).toBeLessThanOrEqual(weight);
      }),
    );
  });
});

const LITTLE = { founded: 0, unfounded: 5 };
const TOLD: ReporterStanding = { status: 'told', at: 1 };
const ASKED: ReporterStanding = { status: 'asked', at: 2, toldAt: 1 };
const decided = { by: 'P-2', at: 3, isTakenBack: false, closers: ['P-1'] };

describe('a reporter whose reports have come to weigh little', () => {
  test('is told once, and is free again when what they report is found', () => {
    expect(afterClosing({ status: 'usual' }, LITTLE, 1)).toEqual(TOLD);
    expect(afterClosing(TOLD, LITTLE, 9)).toEqual(TOLD);
    expect(afterClosing(TOLD, { founded: 5, unfounded: 5 }, 9)).toEqual({ status: 'usual' });
  });

  test('asks once for somebody else to look again', () => {
    expect(afterAsking(TOLD, 2)).toEqual(ASKED);
    expect(afterAsking(ASKED, 3)).toEqual({ refused: { code: 'asked-already' } });
    expect(afterAsking({ status: 'usual' }, 3)).toEqual({ refused: { code: 'nothing-to-ask' } });
  });

  test('is decided by somebody who closed none of those reports', () => {
    expect(afterLookingAgain(ASKED, { ...decided, by: 'P-1' })).toEqual({ refused: { code: 'another-person' } });
    expect(afterLookingAgain(TOLD, decided)).toEqual({ refused: { code: 'nothing-asked' } });
    expect(afterLookingAgain(ASKED, decided)).toEqual({ status: 'kept', at: 3, by: 'P-2' });
    expect(afterLookingAgain(ASKED, { ...decided, isTakenBack: true })).toEqual({ status: 'usual' });
    // One more in which nothing is found is told anew, and can be asked about anew.
    expect(afterClosing({ status: 'kept', at: 3, by: 'P-2' }, LITTLE, 4)).toEqual({ status: 'told', at: 4 });
  });
});
