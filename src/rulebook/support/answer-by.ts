import { DAY, type Instant } from '../instant.ts';
import { localDay, offsetAt, startOfLocalDay, type Zone } from '../zone.ts';

/** Support answers within so many working days (policy §3, Asking for help). */
const WORKING_DAYS = 2;

/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 3;
const SATURDAY = 5;

/**
 * By when support answers what is asked at an instant: two working days later, at the same time of day in the zone. What
 * is asked on a weekend counts as asked when Monday begins.
 */
export function answerBy(zone: Zone, askedAt: Instant): Instant {
  let day = localDay(zone, askedAt);
  const isAtWeekend = weekday(day) >= SATURDAY;
  const time = isAtWeekend ? 0 : askedAt + offsetAt(zone, askedAt) - day * DAY;
  while (weekday(day) >= SATURDAY) day++;
  for (let left = WORKING_DAYS; left > 0; left--) {
    day++;
    while (weekday(day) >= SATURDAY) day++;
  }
  return startOfLocalDay(zone, day) + time;
}

/** From 0, Monday. */
function weekday(day: number): number {
  return (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
}
