import { dateOfDay, dayOfDate, easterOf, weekdayOf } from './civil-date.ts';
import { type HolidayRule, WEEKDAYS, type Weekday, type WorkingCalendar } from './working-calendar.ts';

const SATURDAY = 5;
const SUNDAY = 6;
const WEEK = 7;

/** The name of the public holiday that a local day is; undefined: it is none. Days are counted from 1970-01-01. */
export function holidayOn(calendar: WorkingCalendar, day: number): string | undefined {
  const { year } = dateOfDay(day);
  // What is moved can be moved into the next year.
  return holidaysOf(calendar, year).get(day) ?? holidaysOf(calendar, year - 1).get(day);
}

/** The holidays of a year by their days, moved ones where they were moved to. */
function holidaysOf(calendar: WorkingCalendar, year: number): ReadonlyMap<number, string> {
  const kept = remembered.get(calendar) ?? new Map<number, ReadonlyMap<number, string>>();
  remembered.set(calendar, kept);
  const known = kept.get(year);
  if (known !== undefined) return known;
  const found = findHolidays(calendar, year);
  kept.set(year, found);
  return found;
}

/** The same calendar is asked for the same few years again and again. */
const remembered = new WeakMap<WorkingCalendar, Map<number, ReadonlyMap<number, string>>>();

function findHolidays({ week, holidays }: WorkingCalendar, year: number): ReadonlyMap<number, string> {
  const named = Object.entries(holidays).map(([name, rule]) => ({ name, rule, day: dayOf(rule, year) }));
  const found = new Map<number, string>();
  for (const { name, rule, day } of named) if (!isMoved(rule, day)) found.set(day, name);
  for (const { name, rule, day } of named) {
    if (!isMoved(rule, day)) continue;
    let free = day + 1;
    while (found.has(free) || !week.includes(weekdayNamed(free))) free++;
    found.set(free, name);
  }
  return found;
}

function dayOf(rule: HolidayRule, year: number): number {
  switch (rule.kind) {
    case 'date':
      return dayOfDate({ year, month: rule.month, day: rule.day });
    case 'easter':
      return easterOf(year) + rule.days;
    case 'weekday': {
      const first = dayOfDate({ year, month: rule.month, day: 1 });
      const ahead = (WEEKDAYS.indexOf(rule.weekday) - weekdayOf(first) + WEEK) % WEEK;
      return first + ahead + (rule.nth - 1) * WEEK;
    }
  }
}

function isMoved(rule: HolidayRule, day: number): boolean {
  if (rule.kind !== 'date' || rule.moved === undefined) return false;
  const weekday = weekdayOf(day);
  return weekday === SUNDAY || (weekday === SATURDAY && rule.moved === 'weekend');
}

/** The name of a day's weekday. */
export function weekdayNamed(day: number): Weekday {
  return WEEKDAYS[weekdayOf(day)] as Weekday;
}
