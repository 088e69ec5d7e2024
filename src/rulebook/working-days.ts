import { DAY, type Instant } from './instant.ts';
import { localDay, offsetAt, startOfLocalDay, type Zone } from './zone.ts';

/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 3;
const SATURDAY = 5;

/**
 * So many working days after an instant, at the same time of day in the zone: Monday to Friday. What happens on a weekend counts as
 * happening when Monday begins.
 */
export function workingDaysAfter(zone: Zone, from: Instant, days: number): Instant {
  let day = localDay(zone, from);
  const isAtWeekend = weekday(day) >= SATURDAY;
  const time = isAtWeekend ? 0 : from + offsetAt(zone, from) - day * DAY;
  while (weekday(day) >= SATURDAY) day++;
  for (let left = days; left > 0; left--) {
    day++;
    while (weekday(day) >= SATURDAY) day++;
  }
  return startOfLocalDay(zone, day) + time;
}

/** From 0, Monday. */
function weekday(day: number): number {
  return (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
}
