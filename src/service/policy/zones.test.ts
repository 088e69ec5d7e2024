import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetAt } from '../../rulebook/zone.ts';
import { zoneNamed, zoneNames } from './zones.ts';

const HOUR = 3_600_000;

test('Jamaica has not changed its clocks since 1983', () => {
  expect(zoneNamed('America/Jamaica')).toMatchObject({ name: 'America/Jamaica', offsets: [-5 * HOUR] });
});

test('New York in spring 2026: at 07:00 UTC the clock goes from 2 to 3', () => {
  const zone = zoneNamed('America/New_York');
  const change = Date.UTC(2026, 2, 8, 7);

  expect(zone && [offsetAt(zone, change - 1), offsetAt(zone, change)]).toEqual([-5 * HOUR, -4 * HOUR]);
});

test.each(['Atlantis/Capital', '+05:00', '', 'America'])('%j is no zone', (name) => {
  expect(zoneNamed(name)).toBeUndefined();
});

test('a table is built once', () => {
  expect(zoneNamed('Asia/Kathmandu')).toBe(zoneNamed('Asia/Kathmandu'));
});

test('every table agrees with the runtime between 1990 and 2040', () => {
  const instants = fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2040, 11, 31) / 1000 });
  fc.assert(
    fc.property(fc.constantFrom(...zoneNames()), instants, (name, second) => {
      const zone = zoneNamed(name);
      expect(zone && offsetAt(zone, second * 1000)).toBe(wallClock(name, second * 1000) - second * 1000);
    }),
    { numRuns: 150 },
  );
});

/** The wall clock of a zone read as if it were UTC: another road to the same offset. */
function wallClock(name: string, at: number): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
