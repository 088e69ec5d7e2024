import { DAY, type Instant } from './instant.ts';

/**
 * A time zone as a table, so that the rulebook needs neither `Intl` nor `Date` (design §7).
 * `offsets[i]` (milliseconds to add to UTC) holds from `changes[i]` on; `changes[0]` is `-Infinity`
 * in spirit: an instant before `changes[1]` has `offsets[0]`.
 */
export type Zone = {
  readonly name: string;
  readonly changes: readonly Instant[];
  readonly offsets: readonly number[];
};

/** Milliseconds to add to UTC for the wall clock of the zone at that instant. */
export function offsetAt(zone: Zone, at: Instant): number {
  let index = zone.changes.length - 1;
  while (index > 0 && (zone.changes[index] as number) > at) index--;
  return zone.offsets[index] as number;
}

/** The number of the calendar day in the zone: whole local days since 1970-01-01. */
export function localDay(zone: Zone, at: Instant): number {
  return Math.floor((at + offsetAt(zone, at)) / DAY);
}

/** The instant at which a local calendar day begins; where clocks skip its midnight, the instant at which they do. */
export function startOfLocalDay(zone: Zone, day: number): Instant {
  const guess = day * DAY - offsetAt(zone, day * DAY);
  const start = day * DAY - offsetAt(zone, guess);
  return localDay(zone, start) < day ? guess : start;
}

/** The local calendar day that the week of an instant begins with: a Monday (ISO 8601). */
export function localMonday(zone: Zone, at: Instant): number {
  const day = localDay(zone, at);
  return day - ((day + DAYS_FROM_MONDAY) % 7);
}

/** 1970-01-01 was a Thursday. */
const DAYS_FROM_MONDAY = 3;
