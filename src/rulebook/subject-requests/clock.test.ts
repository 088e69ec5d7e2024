import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../../test/builders.ts';
import { POLICY } from '../../../test/policy-fixture.ts';
import { CLOCK_WARNINGS } from '../clock-warnings.ts';
import { DAY, HOUR } from '../instant.ts';
import { localDay, type Zone } from '../zone.ts';
import { dueAt, warningAt, warningsOf } from './clock.ts';
import { REGIMES } from './regimes.ts';

const JAMAICA = POLICY.zone;
/** An hour forward on 29 March 2026 at 01:00 UTC, back on 25 October. */
const BERLIN: Zone = {
  name: 'Europe/Berlin',
  changes: [0, at('2026-03-29 01:00'), at('2026-10-25 01:00')],
  offsets: [HOUR, 2 * HOUR, HOUR],
};
const UTC: Zone = { name: 'UTC', changes: [0], offsets: [0] };

const due = (law: keyof typeof REGIMES, zone: Zone, asked: string, extended = false) =>
  dueAt([REGIMES[law]], zone, { askedAt: at(asked), extended });

describe('by when a request must be answered', () => {
  test.each<[string, string]>([
    ['2026-03-05 12:00', '2026-04-06'],
    ['2026-01-31 12:00', '2026-03-01'],
    ['2028-01-31 12:00', '2028-03-01'],
    ['2026-05-31 12:00', '2026-07-01'],
    ['2026-12-31 12:00', '2027-02-01'],
    ['2026-08-30 23:59', '2026-10-01'],
  ])('given one calendar month from %s, when its last day is over', (asked, end) => {
    expect(due('gdpr', UTC, asked)).toBe(at(`${end} 00:00`));
  });

  test('given 30 days, then so many days after the one it came in on', () => {
    expect(due('jamaica-dpa', UTC, '2026-01-31 12:00')).toBe(at('2026-03-03 00:00'));
    // 04:59 UTC is the evening before in Kingston.
    expect(due('jamaica-dpa', JAMAICA, '2026-03-02 04:59')).toBe(at('2026-04-01 05:00'));
    expect(due('jamaica-dpa', JAMAICA, '2026-03-02 05:00')).toBe(at('2026-04-02 05:00'));
  });

  test('given clocks that change meanwhile, then when the day ends there', () => {
    // The 31st is in winter time, the last day in summer time; and the other way round.
    expect(due('gdpr', BERLIN, '2026-03-05 12:00')).toBe(at('2026-04-05 22:00'));
    expect(due('gdpr', BERLIN, '2026-10-05 12:00')).toBe(at('2026-11-05 23:00'));
    // The last day is the one on which they change.
    expect(due('gdpr', BERLIN, '2026-02-28 12:00')).toBe(at('2026-03-28 23:00'));
    expect(due('gdpr', BERLIN, '2026-03-01 12:00')).toBe(at('2026-04-01 22:00'));
    expect(due('gdpr', BERLIN, '2026-09-25 12:00')).toBe(at('2026-10-25 23:00'));
  });

  test('given an extension, then GDPR has three months in all and Jamaica 60 days', () => {
    expect(due('gdpr', UTC, '2026-11-30 12:00', true)).toBe(at('2027-03-01 00:00'));
    expect(due('jamaica-dpa', UTC, '2026-03-01 12:00', true)).toBe(at('2026-05-01 00:00'));
  });

  test('given both laws, then the one that ends first; which that is hangs on the month', () => {
    const both = (asked: string) =>
      dueAt([REGIMES.gdpr, REGIMES['jamaica-dpa']], UTC, { askedAt: at(asked), extended: false });
    expect(both('2026-01-31 12:00')).toBe(due('gdpr', UTC, '2026-01-31 12:00'));
    expect(both('2026-03-05 12:00')).toBe(due('jamaica-dpa', UTC, '2026-03-05 12:00'));
    expect(() => dueAt([], UTC, { askedAt: 0, extended: false })).toThrow(RangeError);
  });

  test('law: a month is 28 to 31 days long, never shorter for who asks earlier, and an extension is never shorter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2026-01-01'), max: at('2040-01-01') }),
        fc.integer({ min: 0, max: 40 * DAY }),
        fc.constantFrom(JAMAICA, BERLIN, UTC),
        (askedAt, later, zone) => {
          const end = (from: number, extended = false) => dueAt([REGIMES.gdpr], zone, { askedAt: from, extended });
          const days = localDay(zone, end(askedAt) - 1) - localDay(zone, askedAt);
          expect(days).toBeGreaterThanOrEqual(28);
          expect(days).toBeLessThanOrEqual(31);
          expect(end(askedAt + later)).toBeGreaterThanOrEqual(end(askedAt));
          expect(end(askedAt, true)).toBeGreaterThan(end(askedAt));
        },
      ),
    );
  });
});

describe('how far the time has run', () => {
  const clock = { askedAt: 1000, dueAt: 2000 };

  test.each([
    [1000, 'none'],
    [1499, 'none'],
    [1500, 'half'],
    [1749, 'half'],
    [1750, 'three_quarters'],
    [1900, 'nine_tenths'],
    [1999, 'nine_tenths'],
    [2000, 'over'],
  ])('at %i it is %s', (now, warning) => {
    expect(warningAt(clock, now)).toBe(warning);
  });

  test('law: warnings come in order, each at the instant that was told, and none is passed over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 100, max: 1e10 }), (askedAt, length) => {
        const own = { askedAt, dueAt: askedAt + length };
        const told = warningsOf(own);
        expect(told.map((now) => warningAt(own, now))).toEqual(CLOCK_WARNINGS.slice(1));
        expect(told.toSorted((one, other) => one - other)).toEqual(told);
      }),
    );
  });
});
