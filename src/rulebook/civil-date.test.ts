import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOfDay, dayOfDate, easterOf, weekdayOf } from './civil-date.ts';

const text = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

test('a day and its date are one thing, as the platform’s own calendar has it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 2_000_000 }), (day) => {
      const date = dateOfDay(day);
      expect(dayOfDate(date)).toBe(day);
      const there = new Date(day * 86_400_000);
      expect(date).toEqual({
        ...{ year: there.getUTCFullYear(), month: there.getUTCMonth() + 1, day: there.getUTCDate() },
      });
      expect(weekdayOf(day)).toBe((there.getUTCDay() + 6) % 7);
    }),
  );
});

/** Of the tables of the Book of Common Prayer and of the US Naval Observatory: the earliest, the latest, and some between. */
test.each([
  '1818-03-22',
  '1943-04-25',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '2285-03-22',
])('Easter is on %s', (date) => {
  expect(text(easterOf(Number(date.slice(0, 4))))).toBe(date);
});
