/** A date of the Gregorian calendar. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_IN_ERA = 146_097;
/** Days from 0000-03-01, where an era of 400 years begins, to 1970-01-01. */
const EPOCH = 719_468;

/**
 * The number of a date: whole days since 1970-01-01. Years are taken to begin in March, so that the leap day is the
 * last of its year (H. Hinnant, chrono-compatible low-level date algorithms).
 */
export function dayOfDate({ year, month, day }: CivilDate): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH;
}

/** The date of a day that is counted from 1970-01-01; the other way round. */
export function dateOfDay(count: number): CivilDate {
  const days = count + EPOCH;
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The day of Easter Sunday of a year (J. Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skipped - correction + 15) % 30;
  const leap = Math.floor(ofCentury / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leap - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return dayOfDate({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 3;

/** The day of the week: 0 is Monday, 6 is Sunday (ISO 8601). */
export function weekdayOf(day: number): number {
  return (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
}
