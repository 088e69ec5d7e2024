import type { Duration, Instant } from '../rulebook/instant.ts';
import { cumulate, type Random } from './random.ts';

/** The marketplace's own calendar: Jamaica, five hours behind UTC the whole year. */
export const MINUTE: Duration = 60_000;
export const HOUR: Duration = 60 * MINUTE;
export const DAY: Duration = 24 * HOUR;
const BEHIND_UTC: Duration = 5 * HOUR;
const WORK_BEGINS = 9 * HOUR;
const WORK_ENDS = 17.75 * HOUR;
/** Time of the local day until which a parcel must be handed over. */
const CUT_OFF = 18 * HOUR;

/** Orders of a weekday against the mean day, Sunday first. */
const WEEKDAY = [0.8, 1.12, 1.08, 1.05, 1.05, 1.1, 0.8];
/** Orders of a month against the mean month, January first. */
const MONTH = [0.9, 0.92, 0.94, 0.94, 0.96, 0.94, 0.96, 0.98, 0.94, 0.98, 1.14, 1.4];
/** Orders of a local hour: few at night, most at noon and in the evening. */
const HOURS = cumulate([4, 2, 1, 1, 1, 2, 8, 18, 30, 40, 46, 50, 56, 52, 46, 44, 44, 46, 52, 60, 64, 54, 34, 14]);

/** Whole local days since 1970-01-01. */
export function localDay(at: Instant): number {
  return Math.floor((at - BEHIND_UTC) / DAY);
}

function weekday(day: number): number {
  return (day + 4) % 7;
}

export function isWorkingDay(day: number): boolean {
  const name = weekday(day);
  return name !== 0 && name !== 6;
}

/** The working day that lies `steps` working days after `day`; 0 gives the day itself or the next working day. */
export function workingDayAfter(day: number, steps: number): number {
  let found = day;
  while (!isWorkingDay(found)) found++;
  for (let left = steps; left > 0; left--) {
    found++;
    while (!isWorkingDay(found)) found++;
  }
  return found;
}

/** A moment in working hours of a local day, to the second. */
export function workingMoment(day: number, random: Random): Instant {
  return day * DAY + BEHIND_UTC + wholeSeconds(random.between(WORK_BEGINS, WORK_ENDS));
}

/** The local evening hour until which parcels are due on a day. */
export function cutOff(day: number): Instant {
  return day * DAY + BEHIND_UTC + CUT_OFF;
}

/** A moment of a local day as customers spread their orders over it, to the second. */
export function shoppingMoment(day: number, random: Random): Instant {
  return day * DAY + BEHIND_UTC + random.index(HOURS) * HOUR + wholeSeconds(random.between(0, HOUR));
}

/** How busy a local day is against the mean day. */
export function demand(day: number): number {
  const month = new Date(day * DAY).getUTCMonth();
  return (WEEKDAY[weekday(day)] as number) * (MONTH[month] as number);
}

export function wholeSeconds(length: Duration): Duration {
  return Math.floor(length / 1000) * 1000;
}
