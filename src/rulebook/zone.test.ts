import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../test/builders.ts';
import { POLICY } from '../../test/policy-fixture.ts';
import { DAY, HOUR } from './instant.ts';
import { localDay, offsetAt, startOfLocalDay, type Zone } from './zone.ts';

const JAMAICA = POLICY.zone;
/** An hour forward on 29 March 2026 at 01:00 UTC, back on 25 October. */
const BERLIN: Zone = {
  name: 'Europe/Berlin',
  changes: [0, at('2026-03-29 01:00'), at('2026-10-25 01:00')],
  offsets: [HOUR, 2 * HOUR, HOUR],
};

describe('a zone', () => {
  test('has the offset of its latest change', () => {
    expect(offsetAt(BERLIN, at('2026-03-29 00:59'))).toBe(HOUR);
    expect(offsetAt(BERLIN, at('2026-03-29 01:00'))).toBe(2 * HOUR);
    expect(offsetAt(BERLIN, at('2027-01-01'))).toBe(HOUR);
    expect(offsetAt(JAMAICA, at('1960-01-01'))).toBe(-5 * HOUR);
  });

  test('in Jamaica a day begins at 05:00 UTC', () => {
    const day = localDay(JAMAICA, at('2026-03-02 05:00'));
    expect(localDay(JAMAICA, at('2026-03-02 04:59'))).toBe(day - 1);
    expect(startOfLocalDay(JAMAICA, day)).toBe(at('2026-03-02 05:00'));
  });

  test('a day on which clocks change has 23 or 25 hours', () => {
    const length = (text: string) => {
      const day = localDay(BERLIN, at(text));
      return startOfLocalDay(BERLIN, day + 1) - startOfLocalDay(BERLIN, day);
    };
    expect(length('2026-03-29 12:00')).toBe(23 * HOUR);
    expect(length('2026-10-25 12:00')).toBe(25 * HOUR);
    expect(length('2026-06-01 12:00')).toBe(DAY);
  });

  test('every instant lies in its local day', () => {
    const instants = fc.integer({ min: at('2025-01-01'), max: at('2028-01-01') });
    fc.assert(
      fc.property(fc.constantFrom(JAMAICA, BERLIN), instants, (zone, instant) => {
        const day = localDay(zone, instant);
        expect(startOfLocalDay(zone, day)).toBeLessThanOrEqual(instant);
        expect(startOfLocalDay(zone, day + 1)).toBeGreaterThan(instant);
      }),
      { seed: 2026_03 },
    );
  });
});
