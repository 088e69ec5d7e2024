import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../instant.ts';
import { formatTimestamp, parseTimestamp } from '../timestamp.ts';
import { localDay, startOfLocalDay, type Zone } from '../zone.ts';
import { attestationDue, attestedUntil } from './attestation.ts';

const JAMAICA: Zone = { name: 'America/Jamaica', changes: [0], offsets: [-5 * HOUR] };
/** Clocks are changed in the summer of 1990. */
const CHANGED: Zone = { name: 'changed', changes: [0, 646_000_000_000], offsets: [-5 * HOUR, -4 * HOUR] };

const at = (text: string): number => parseTimestamp(text) as number;

describe('what was attested', () => {
  test.each([
    // By the wall clock of Jamaica it is still 1 March at 04:59 UTC.
    ['2026-03-02T04:59:59Z', '2027-03-01T05:00:00Z'],
    ['2026-03-02T05:00:00Z', '2027-03-02T05:00:00Z'],
    ['2027-03-02T12:00:00Z', '2028-03-02T05:00:00Z'],
    ['2028-02-28T12:00:00Z', '2029-02-28T05:00:00Z'],
    ['2028-02-29T12:00:00Z', '2029-03-01T05:00:00Z'],
    ['2027-12-31T12:00:00Z', '2028-12-31T05:00:00Z'],
    ['2099-06-01T12:00:00Z', '2100-06-01T05:00:00Z'],
  ])('on %s is good until %s', (from, until) => {
    expect(formatTimestamp(attestedUntil(JAMAICA, at(from)))).toBe(until);
    const latest = { version: 'v', at: at(from) };
    expect(attestationDue(JAMAICA, latest, { version: 'v', at: at(until) - 1 })).toBeUndefined();
    expect(attestationDue(JAMAICA, latest, { version: 'v', at: at(until) })).toBe('year-over');
  });

  test('is good for the text that was read, and nobody begins with one', () => {
    expect(attestationDue(JAMAICA, undefined, { version: 'v', at: 0 })).toBe('first');
    expect(attestationDue(JAMAICA, { version: 'v', at: DAY }, { version: 'w', at: DAY + 1 })).toBe('new-version');
    // A clock that was put back takes nothing away.
    expect(attestationDue(JAMAICA, { version: 'v', at: DAY }, { version: 'v', at: DAY - 1 })).toBeUndefined();
  });

  const LATEST = 200 * 365 * DAY;
  const anInstant = fc.integer({ min: DAY / MINUTE, max: LATEST / MINUTE }).map((minutes) => minutes * MINUTE);
  const aZone = fc.constantFrom(JAMAICA, CHANGED);

  test('is good for a year by the calendar: the day has the same name then, and no day of a name comes twice before', () => {
    fc.assert(
      fc.property(aZone, anInstant, (zone, from) => {
        const until = attestedUntil(zone, from);
        const [first, last] = [localDay(zone, from), localDay(zone, until)];
        expect(until).toBe(startOfLocalDay(zone, last));
        expect([365, 366]).toContain(last - first);
        const [begun, over] = [first, last].map((day) => formatTimestamp(day * DAY).slice(0, 10));
        const year = Number(begun?.slice(0, 4));
        expect(over).toBe(`${year + 1}${begun?.slice(4) === '-02-29' ? '-03-01' : begun?.slice(4)}`);
      }),
    );
  });

  test('later is good for no less time, and once it is due it stays due', () => {
    fc.assert(
      fc.property(aZone, anInstant, anInstant, anInstant, (zone, one, other, now) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(attestedUntil(zone, earlier)).toBeLessThanOrEqual(attestedUntil(zone, later));
        const due = (asked: number) => attestationDue(zone, { version: 'v', at: earlier }, { version: 'v', at: asked });
        if (due(now) !== undefined) expect(due(now + HOUR)).toBe('year-over');
      }),
    );
  });
});
