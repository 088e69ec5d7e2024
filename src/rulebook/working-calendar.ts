import type { Duration } from './instant.ts';

/** Days of the week as the policy names them, Monday first: the place of each is its number in `weekdayOf`. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * When a public holiday is. `date`: the same date each year; `easter`: so many days after Easter Sunday, before it where
 * negative; `weekday`: the so many-th of a weekday in a month.
 */
export type HolidayRule =
  | { readonly kind: 'date'; readonly month: number; readonly day: number; readonly moved: MovedFrom | undefined }
  | { readonly kind: 'easter'; readonly days: number }
  | { readonly kind: 'weekday'; readonly nth: number; readonly weekday: Weekday; readonly month: number };

/** From which days a holiday is moved to the next day that is worked and no holiday itself. */
export type MovedFrom = 'sunday' | 'weekend';

/** The days that the marketplace works: what deadlines in working days and promises of hand-over are counted in. */
export type WorkingCalendar = {
  readonly week: readonly Weekday[];
  /** By name. */
  readonly holidays: Readonly<Record<string, HolidayRule>>;
  /** Until when on a day a parcel counts as handed over on it, from the day's beginning. */
  readonly handOverUntil: Duration;
};
