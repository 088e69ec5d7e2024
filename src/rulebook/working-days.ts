import { holidayOn, weekdayNamed } from './holidays.ts';
import { DAY, type Instant } from './instant.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { localDay, offsetAt, startOfLocalDay, type Zone } from './zone.ts';

/** Whether the marketplace works on a local day, counted from 1970-01-01. */
export function isWorkingDay(calendar: WorkingCalendar, day: number): boolean {
  return calendar.week.includes(weekdayNamed(day)) && holidayOn(calendar, day) === undefined;
}

/** The working day that lies `steps` working days after a day; 0 gives the day itself, or the next that is worked. */
export function workingDayAfter(calendar: WorkingCalendar, day: number, steps: number): number {
  let found = day;
  while (!isWorkingDay(calendar, found)) found++;
  for (let left = steps; left > 0; left--) {
    found++;
    while (!isWorkingDay(calendar, found)) found++;
  }
  return found;
}

/**
 * So many working days after an instant, at the same time of day in the zone. What happens on a day that is not worked
 * counts as if the next working day had just begun.
 */
export function workingDaysAfter(calendar: WorkingCalendar, zone: Zone, at: Instant, days: number): Instant {
  const today = localDay(zone, at);
  const first = workingDayAfter(calendar, today, 0);
  const time = first === today ? at + offsetAt(zone, at) - today * DAY : 0;
  return startOfLocalDay(zone, workingDayAfter(calendar, first, days)) + time;
}
