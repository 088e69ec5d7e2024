import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../../test/builders.ts';
import { POLICY } from '../../../test/policy-fixture.ts';
import { zoneNamed } from '../../service/policy/zones.ts';
import { HOUR } from '../instant.ts';
import { WeeklyRecords } from '../standing/weekly-records.ts';
import { localDay, startOfLocalDay, type Zone } from '../zone.ts';
import { weekAt, weekBefore } from './week.ts';

/** Without clock changes, with them, with half an hour, and such as skip or repeat their midnight. */
const NAMES = [
  'America/Jamaica',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'America/Havana',
  'Atlantic/Azores',
  'Asia/Tehran',
];

const zone = (name: string): Zone => zoneNamed(name) as Zone;

/** What calendars on the wall say there, by another way than ours. */
function wall(name: string, instant: number): { readonly weekday: string; readonly date: string } {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: name });
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: name, weekday: 'long' });
  return { weekday: weekday.format(instant), date: format.format(instant) };
}

const arbitraryMoment = fc.record({
  name: fc.constantFrom(...NAMES),
  instant: fc.integer({ min: at('1995-01-01'), max: at('2035-01-01') }),
});

describe('a week of the marketplace', () => {
  test('goes from the Monday of the calendar on the wall to the next, whatever clocks do; every instant lies in one', () => {
    fc.assert(
      fc.property(arbitraryMoment, ({ name, instant }) => {
        const week = weekAt(zone(name), instant);
        expect(week.from).toBeLessThanOrEqual(instant);
        expect(week.to).toBeGreaterThan(instant);
        expect(wall(name, week.from)).toEqual({ weekday: 'Monday', date: week.name });
        expect(wall(name, week.from - 1).weekday).toBe('Sunday');
        expect(wall(name, week.to).weekday).toBe('Monday');
        expect(wall(name, week.to - 1).weekday).toBe('Sunday');
        expect(Math.abs(week.to - week.from - 168 * HOUR)).toBeLessThanOrEqual(HOUR);
      }),
      { seed: 2026_03, numRuns: 400 },
    );
  });

  test('begins when the one before it ends, and is the same for all its instants', () => {
    fc.assert(
      fc.property(arbitraryMoment, ({ name, instant }) => {
        const week = weekAt(zone(name), instant);
        expect(weekBefore(zone(name), instant).to).toBe(week.from);
        expect(weekBefore(zone(name), week.to)).toEqual(week);
        expect(weekAt(zone(name), week.from)).toEqual(week);
        expect(weekAt(zone(name), week.to - 1)).toEqual(week);
      }),
      { seed: 2026_10, numRuns: 200 },
    );
  });

  test('ends when the weekly record is taken', () => {
    fc.assert(
      fc.property(arbitraryMoment, ({ name, instant }) => {
        const policy = { ...POLICY, zone: zone(name) };
        expect(weekAt(policy.zone, instant).to).toBe(WeeklyRecords.nextAfter(policy, instant));
      }),
      { seed: 2026_11, numRuns: 100 },
    );
  });

  test.each([
    ['2026-03-02', 'put on, in New York', 167],
    ['2026-10-26', 'put back, in New York', 169],
    ['2026-06-01', 'left alone', 168],
  ])('the week of %s, in which clocks are %s, has %s… hours', (name, _, hours) => {
    const week = weekAt(zone('America/New_York'), at(`${name} 12:00`));
    expect(week.name).toBe(name);
    expect((week.to - week.from) / HOUR).toBe(hours);
  });

  test('a day whose midnight the clocks skip begins when they do', () => {
    // In São Paulo 00:00 became 01:00 on 4 November 2018.
    const day = localDay(zone('America/Sao_Paulo'), at('2018-11-04 12:00'));
    expect(startOfLocalDay(zone('America/Sao_Paulo'), day)).toBe(at('2018-11-04 03:00'));
  });
});
