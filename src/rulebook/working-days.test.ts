import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CALENDAR_DEFAULT } from '../service/policy/calendar-default.ts';
import { dateOfDay, dayOfDate } from './civil-date.ts';
import { holidayOn } from './holidays.ts';
import { DAY, HOUR } from './instant.ts';
import { isWorkingDay, workingDayAfter, workingDaysAfter } from './working-days.ts';

/** Jamaica: five hours behind all the year. */
const KINGSTON = { name: 'America/Jamaica', changes: [0], offsets: [-5 * HOUR] };

const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;

/** As the gazette of those years had them. */
test.each([
  ['2026-01-01', 'New Year’s Day'],
  ['2023-01-02', 'New Year’s Day'],
  ['2026-02-18', 'Ash Wednesday'],
  ['2026-04-03', 'Good Friday'],
  ['2026-04-06', 'Easter Monday'],
  ['2026-05-25', 'Labour Day'],
  ['2027-05-24', 'Labour Day'],
  ['2028-05-23', 'Labour Day'],
  ['2026-08-01', 'Emancipation Day'],
  ['2027-08-02', 'Emancipation Day'],
  ['2026-08-06', 'Independence Day'],
  ['2026-10-19', 'National Heroes’ Day'],
  ['2026-12-25', 'Christmas Day'],
  // Christmas on a Sunday: the Monday is Boxing Day already.
  ['2022-12-26', 'Boxing Day'],
  ['2022-12-27', 'Christmas Day'],
  ['2021-12-27', 'Boxing Day'],
  ['2023-01-01', undefined],
  ['2026-05-23', undefined],
  ['2026-12-24', undefined],
])('%s: %s', (date, name) => {
  expect(holidayOn(CALENDAR_DEFAULT, dayOf(date))).toBe(name);
});

const by = (text: string): string =>
  new Date(workingDaysAfter(CALENDAR_DEFAULT, KINGSTON, Date.parse(text), 2)).toISOString();

test.each([
  ['Monday at ten', '2026-03-02T15:00:00Z', '2026-03-04T15:00:00.000Z'],
  ['Thursday at ten: Monday', '2026-03-05T15:00:00Z', '2026-03-09T15:00:00.000Z'],
  ['Friday late, Saturday in UTC: Tuesday', '2026-03-07T03:00:00Z', '2026-03-11T03:00:00.000Z'],
  ['Saturday: as Monday begins, Wednesday', '2026-03-07T15:00:00Z', '2026-03-11T05:00:00.000Z'],
  ['Sunday alike', '2026-03-08T23:00:00Z', '2026-03-11T05:00:00.000Z'],
  ['before Good Friday: over Easter Monday, Wednesday', '2026-04-02T15:00:00Z', '2026-04-08T15:00:00.000Z'],
  ['on Good Friday: as Tuesday begins, Thursday', '2026-04-03T15:00:00Z', '2026-04-09T05:00:00.000Z'],
])('two working days after %s', (_, asked, answered) => {
  expect(by(asked)).toBe(answered);
});

test('a working day so many later: there are exactly so many working days between, and it is one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 30 }), (day, steps) => {
      const found = workingDayAfter(CALENDAR_DEFAULT, day, steps);
      expect(isWorkingDay(CALENDAR_DEFAULT, found)).toBe(true);
      const passed = Array.from({ length: found - day }, (_, index) => day + index);
      expect(passed.filter((each) => isWorkingDay(CALENDAR_DEFAULT, each))).toHaveLength(steps);
    }),
  );
});

test('a year has every holiday once, also where one is moved', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1970, max: 2200 }), (year) => {
      const first = dayOfDate({ year, month: 1, day: 1 });
      const days = Array.from({ length: 366 }, (_, index) => first + index);
      const names = days
        .filter((day) => dateOfDay(day).year === year)
        .flatMap((day) => holidayOn(CALENDAR_DEFAULT, day) ?? []);
      expect(names.toSorted()).toEqual(Object.keys(CALENDAR_DEFAULT.holidays).toSorted());
    }),
    { numRuns: 60 },
  );
});
