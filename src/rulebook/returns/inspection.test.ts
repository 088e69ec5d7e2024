import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RETURN_OUTCOMES } from '../facts/choices.ts';
import {
  CHECK_RESULTS,
  checkInspection,
  DISPOSITIONS,
  mayRestock,
  RETURN_CHECKS,
  type ReturnChecks,
} from './inspection.ts';

const GOOD: ReturnChecks = { right_item: 'yes', complete: 'yes', undamaged: 'yes', works: 'yes', genuine: 'yes' };

const inspections = fc.record({
  outcome: fc.constantFrom(...RETURN_OUTCOMES),
  checks: fc.record(
    Object.fromEntries(RETURN_CHECKS.map((check) => [check, fc.constantFrom(...CHECK_RESULTS)])) as {
      [Check in keyof ReturnChecks]: fc.Arbitrary<ReturnChecks[Check]>;
    },
  ),
  disposition: fc.constantFrom(undefined, ...DISPOSITIONS),
});

describe('an inspection', () => {
  test('as it was sent takes that nothing was found wrong, and may go back among the stock', () => {
    expect(checkInspection({ outcome: 'as_described', checks: GOOD, disposition: 'restock' })).toBe(true);
    const broken = { ...GOOD, works: 'no', complete: 'no' } as const;
    expect(checkInspection({ outcome: 'as_described', checks: broken, disposition: undefined })).toEqual({
      ...{ code: 'inspection-contradicts', outcome: 'as_described', checks: ['complete', 'works'] },
    });
  });

  test('what could not be checked is no reason to sell it as new', () => {
    const unsure = { ...GOOD, works: 'unknown' } as const;
    expect(checkInspection({ outcome: 'as_described', checks: unsure, disposition: 'quarantine' })).toBe(true);
    expect(checkInspection({ outcome: 'as_described', checks: unsure, disposition: 'restock' })).toEqual({
      code: 'not-for-stock',
      outcome: 'as_described',
    });
  });

  test('a counterfeit is one by its own point, and never goes back among the stock', () => {
    expect(checkInspection({ outcome: 'counterfeit', checks: GOOD, disposition: 'quarantine' })).toEqual({
      ...{ code: 'inspection-contradicts', outcome: 'counterfeit', checks: ['genuine'] },
    });
    const fake = { ...GOOD, genuine: 'no' } as const;
    expect(checkInspection({ outcome: 'counterfeit', checks: fake, disposition: 'quarantine' })).toBe(true);
    expect(checkInspection({ outcome: 'counterfeit', checks: fake, disposition: 'restock' })).toEqual({
      code: 'not-for-stock',
      outcome: 'counterfeit',
    });
  });

  test('law: what passes with a place among the stock is whole, genuine and as it was sent', () => {
    fc.assert(
      fc.property(inspections, (found) => {
        if (checkInspection(found) !== true || found.disposition !== 'restock') return;
        expect([found.outcome, mayRestock(found.outcome, found.checks)]).toEqual(['as_described', true]);
      }),
    );
  });

  test('law: nothing is found to be somebody’s fault without a point that was found bad', () => {
    fc.assert(
      fc.property(inspections, (found) => {
        if (checkInspection(found) !== true) return;
        const bad = RETURN_CHECKS.filter((check) => found.checks[check] === 'no');
        expect(bad.length > 0).toBe(found.outcome !== 'as_described');
      }),
    );
  });
});
