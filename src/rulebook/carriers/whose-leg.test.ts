import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scan } from '../facts.ts';
import { KEY_LEGS, type KeyLeg, LEGS } from '../legs.ts';
import { beginsLeg, type NotItsLeg, type WhereItIs, whyNotItsLeg } from './whose-leg.ts';

const NEW: WhereItIs = { state: 'paid', lastScan: undefined, begunBy: undefined };

function scannedBy(carrier: string, scan: Scan): WhereItIs {
  return { state: scan === 'exception' ? 'paid' : 'handed_over', lastScan: { carrier, scan }, begunBy: undefined };
}

/** Which legs a parcel is on after each scan by Post, said a second time by hand: `+` on it, `-` not, `<` it goes back. */
const TABLE = `
                   pickup linehaul delivery all
  accepted         +      +        -        +
  in_transit       -      +        +        +
  customs          -      +        -        +
  out_for_delivery -      -        +        +
  exception        +      +        +        +
  returned         <      <        <        <
`;

const CASES = TABLE.trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [scan, ...marks] = line.trim().split(/\s+/);
    return marks.map((mark, column) => ({ scan: scan as Scan, leg: KEY_LEGS[column] as KeyLeg, mark }));
  });

const MEANING: Readonly<Record<string, NotItsLeg | undefined>> = {
  '+': undefined,
  '-': 'other_leg',
  '<': 'going_back',
};

describe('whose leg a parcel is on', () => {
  test.each(CASES)('after $scan, for $leg: $mark', ({ scan, leg, mark }) => {
    expect(whyNotItsLeg(scannedBy('Post', scan), { carrier: 'Post', leg })).toBe(MEANING[mark]);
  });

  test('whoever scanned it last has it, and nobody else, whatever the leg', () => {
    const scans = fc.constantFrom(...CASES.map(({ scan }) => scan));
    fc.assert(
      fc.property(scans, fc.constantFrom(...KEY_LEGS), (scan, leg) => {
        expect(whyNotItsLeg(scannedBy('Post', scan), { carrier: 'Island', leg })).toBe('other_carrier');
      }),
    );
  });

  test('before the first scan it is fetched, by the carrier that scanned its label first', () => {
    for (const leg of KEY_LEGS) {
      const isPickup = leg === 'pickup' || leg === 'all';
      expect(whyNotItsLeg(NEW, { carrier: 'Post', leg })).toBe(isPickup ? undefined : 'other_leg');
      expect(whyNotItsLeg({ ...NEW, begunBy: 'Post' }, { carrier: 'Post', leg })).toBe(
        isPickup ? undefined : 'other_leg',
      );
      expect(whyNotItsLeg({ ...NEW, begunBy: 'Island' }, { carrier: 'Post', leg })).toBe('begun_elsewhere');
    }
    expect([beginsLeg(NEW), beginsLeg({ ...NEW, begunBy: 'Post' })]).toEqual([true, false]);
    expect(beginsLeg(scannedBy('Post', 'exception'))).toBe(false);
  });

  test('under way without a scan that is known, it is nobody’s', () => {
    const lost: WhereItIs = { state: 'handed_over', lastScan: undefined, begunBy: undefined };
    for (const leg of KEY_LEGS) expect(whyNotItsLeg(lost, { carrier: 'Post', leg })).toBe('other_carrier');
  });

  test('at any moment one carrier at most is let in, and a key for all legs never less than one for a single leg', () => {
    const carriers = fc.constantFrom('Post', 'Island', 'Sea');
    const where: fc.Arbitrary<WhereItIs> = fc.record({
      state: fc.constantFrom('paid' as const, 'handed_over' as const),
      lastScan: fc.option(
        fc.record({
          carrier: carriers,
          scan: fc.constantFrom<Scan>('accepted', 'in_transit', 'customs', 'out_for_delivery', 'exception', 'returned'),
        }),
        { nil: undefined },
      ),
      begunBy: fc.option(carriers, { nil: undefined }),
    });
    fc.assert(
      fc.property(where, (parcel) => {
        const isLetIn = (carrier: string, leg: KeyLeg) => whyNotItsLeg(parcel, { carrier, leg }) === undefined;
        const letIn = ['Post', 'Island', 'Sea'].filter((carrier) => KEY_LEGS.some((leg) => isLetIn(carrier, leg)));
        const isOpenToAll = parcel.state === 'paid' && parcel.lastScan === undefined && parcel.begunBy === undefined;
        expect(letIn.length).toBeLessThanOrEqual(isOpenToAll ? 3 : 1);
        for (const carrier of letIn) expect(isLetIn(carrier, 'all')).toBe(LEGS.some((leg) => isLetIn(carrier, leg)));
      }),
    );
  });
});
