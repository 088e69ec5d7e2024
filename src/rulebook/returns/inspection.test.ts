import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RETURN_OUTCOMES } from '../facts/choices.ts';
import {
  CHECK_RESULTS,
  checkInspection,
  checkPlace,
  checkUnits,
  DISPOSITIONS,
  type Disposition,
  type Inspection,
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

/** Both laws at once: what a hub says, and where it puts it. */
function check({ outcome, checks, disposition }: Found) {
  const checked = checkInspection({ outcome, checks });
  return checked !== true || disposition === undefined ? checked : checkPlace({ outcome, checks }, disposition);
}
type Found = Inspection & { readonly disposition: Disposition | undefined };

describe('an inspection', () => {
  test('as it was sent takes that nothing was found wrong, and may go back among the stock', () => {
    expect(check({ outcome: 'as_described', checks: GOOD, disposition: 'restock' })).toBe(true);
    const broken = { ...GOOD, works: 'no', complete: 'no' } as const;
    expect(check({ outcome: 'as_described', checks: broken, disposition: undefined })).toEqual({
      ...{ code: 'inspection-contradicts', outcome: 'as_described', checks: ['complete', 'works'] },
    });
  });

  test('what could not be checked is no reason to sell it as new', () => {
    const unsure = { ...GOOD, works: 'unknown' } as const;
    expect(check({ outcome: 'as_described', checks: unsure, disposition: 'quarantine' })).toBe(true);
    expect(check({ outcome: 'as_described', checks: unsure, disposition: 'restock' })).toEqual({
      code: 'not-for-stock',
      outcome: 'as_described',
    });
  });

  test('a counterfeit is one by its own point, and never goes back among the stock', () => {
    expect(check({ outcome: 'counterfeit', checks: GOOD, disposition: 'quarantine' })).toEqual({
      ...{ code: 'inspection-contradicts', outcome: 'counterfeit', checks: ['genuine'] },
    });
    const fake = { ...GOOD, genuine: 'no' } as const;
    expect(check({ outcome: 'counterfeit', checks: fake, disposition: 'quarantine' })).toBe(true);
    expect(check({ outcome: 'counterfeit', checks: fake, disposition: 'restock' })).toEqual({
      code: 'not-for-stock',
      outcome: 'counterfeit',
    });
  });

  test('law: what passes with a place among the stock is whole, genuine and as it was sent', () => {
    fc.assert(
      fc.property(inspections, (found) => {
        if (check(found) !== true || found.disposition !== 'restock') return;
        expect([found.outcome, mayRestock(found.outcome, found.checks)]).toEqual(['as_described', true]);
      }),
    );
  });

  test('law: nothing is found to be somebody’s fault without a point that was found bad', () => {
    fc.assert(
      fc.property(inspections, (found) => {
        if (check(found) !== true) return;
        const bad = RETURN_CHECKS.filter((check) => found.checks[check] === 'no');
        expect(bad.length > 0).toBe(found.outcome !== 'as_described');
      }),
    );
  });

  test('law: what is destroyed was broken by its seller or on its way, and nothing else', () => {
    fc.assert(
      fc.property(inspections, (found) => {
        if (found.disposition !== 'dispose' || check(found) !== true) return;
        expect(['damaged_by_seller', 'damaged_in_transit']).toContain(found.outcome);
      }),
    );
    const lost = { outcome: 'customer_damage', checks: { ...GOOD, works: 'no' } } as const;
    expect(checkPlace(lost, 'dispose')).toEqual({ code: 'not-for-disposal', outcome: 'customer_damage' });
  });

  test('no more comes back than went out, over all returns of an order', () => {
    const sent = [{ listing: 'L-1', quantity: 3 }];
    const two = [{ listing: 'L-1', quantity: 2 }];
    expect(checkUnits(two, sent, [])).toBe(true);
    expect(checkUnits(two, sent, two)).toEqual({ code: 'not-so-many', listing: 'L-1', left: 1 });
    expect(checkUnits([...two, ...two], sent, [])).toMatchObject({ left: 3 });
    expect(checkUnits([{ listing: 'L-2', quantity: 1 }], sent, [])).toMatchObject({ listing: 'L-2', left: 0 });
  });
});
