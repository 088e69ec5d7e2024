import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DISPUTE_REASONS } from '../facts/choices.ts';
import { FOUND_FACTS } from './evidence.ts';
import { propose } from './propose.ts';
import { hasGround, outcomeOf, rulingsFor } from './reasons.ts';

describe('who answers, by the facts alone', () => {
  test('is what the facts bear out, and open where they speak both ways or not at all', () => {
    const of = (found: Parameters<typeof propose>[1], fulfilment: 'seller' | 'dispatched' = 'seller') =>
      propose('not_received', found, fulfilment, false);
    expect(of(['never_handed_over'])).toEqual({ outcome: 'seller_fault', rulings: ['never_handed_over'] });
    expect(of(['handed_over_not_delivered'])).toEqual({ outcome: 'carrier_fault', rulings: ['lost_on_the_way'] });
    // A scan says that it was delivered, and not to whom.
    expect(of(['delivered'])).toEqual({ open: 'both-ways' });
    expect(of(['seller_stated', 'conversation_read'])).toEqual({ open: 'no-fact' });
    expect(of(['never_handed_over', 'hub_late'], 'dispatched')).toEqual({
      ...{ outcome: 'no_fault', rulings: ['platform_hub'] },
    });
    expect(propose('not_received', ['handed_over_not_delivered'], 'seller', true)).toEqual({ open: 'contradictory' });
    // Where the parcel was says nothing of what is in it.
    expect(propose('counterfeit', ['delivered', 'inspected_counterfeit'], 'dispatched', true)).toEqual({
      ...{ outcome: 'seller_fault', rulings: ['inspected_counterfeit'] },
    });
  });

  test('law: it is always one that staff may choose, a fault rests on a fact, and a dispatched parcel is never its seller’s', () => {
    const reason = fc.option(fc.constantFrom(...DISPUTE_REASONS), { nil: undefined });
    const fulfilment = fc.constantFrom('seller' as const, 'dispatched' as const, undefined);
    let proposed = 0;
    fc.assert(
      fc.property(
        reason,
        fc.subarray([...FOUND_FACTS]),
        fulfilment,
        fc.boolean(),
        (about, found, ships, contradictory) => {
          const one = propose(about, found, ships, contradictory);
          if ('open' in one) return;
          proposed++;
          const allowed = rulingsFor(about, found, ships);
          expect(one.rulings.length).toBeGreaterThan(0);
          for (const ruling of one.rulings) {
            expect(allowed).toContain(ruling);
            expect(outcomeOf(ruling)).toBe(one.outcome);
            if (one.outcome !== 'no_fault') expect(hasGround(ruling, found)).toBe(true);
          }
          if (ships === 'dispatched' && (about === undefined || about === 'not_received'))
            expect(one.outcome).not.toBe('seller_fault');
        },
      ),
      { numRuns: 500 },
    );
    expect(proposed).toBeGreaterThan(50);
  });
});
