import { DAY, HOUR, type Instant, MINUTE, SECOND } from './instant.ts';

/** The last instant that has a four-digit year: 9999-12-31T23:59:59.999Z. */
export const LAST_INSTANT: Instant = 253_402_300_799_999;

const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const LEAP_DAYS_BEFORE_1970 = 477;

/**
 * Reads a time written as RFC 3339 says (`2026-03-02T10:00:00Z`, `…T10:00:00.25+01:00`). Undefined when it is not
 * one, when the day is not in the calendar, or outside the years 1970 to 9999. Digits after the milliseconds are
 * dropped. A leap second (`:60`) is refused: no clock that feeds us writes it, and it has no instant of its own.
 */
export function parseTimestamp(text: string): Instant | undefined {
  const days = parseDate(text);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  if (days < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined;
  if (text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON) return undefined;
  if ((text.charCodeAt(10) | LOWER_CASE) !== SMALL_T) return undefined;
  let end = 19;
  let milliseconds = 0;
  if (text.charCodeAt(19) === POINT) {
    let scale = 100;
    for (end = 20; isDigit(text.charCodeAt(end)); end++) {
      milliseconds += (text.charCodeAt(end) - ZERO) * scale;
      scale = scale > 1 ? scale / 10 : 0;
    }
    if (end === 20) return undefined;
  }
  const offset = parseOffset(text, end);
  if (offset === NOT_AN_OFFSET) return undefined;
  const at = days * DAY + hour * HOUR + (minute - offset) * MINUTE + second * SECOND + milliseconds;
  return at >= 0 && at <= LAST_INSTANT ? at : undefined;
}

/**
 * Writes an instant in UTC: `2026-03-16T15:00:00Z`, with three decimals where the milliseconds are not 0.
 * Throws a RangeError for what is no whole instant of the years 1970 to 9999: that would be a bug of ours.
 */
export function formatTimestamp(at: Instant): string {
  if (!Number.isInteger(at) || at < 0 || at > LAST_INSTANT) throw new RangeError(`${at} is not an instant to be shown`);
  const day = Math.floor(at / DAY);
  const rest = at - day * DAY;
  const time = `${pad(Math.floor(rest / HOUR))}:${pad(Math.floor(rest / MINUTE) % 60)}:${pad(Math.floor(rest / SECOND) % 60)}`;
  const milliseconds = rest % SECOND;
  const fraction = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0')}`;
  return `${formatDay(day)}T${time}${fraction}Z`;
}

const ZERO = 48;
const POINT = 46;
const COLON = 58;
const HYPHEN = 45;
const PLUS = 43;
const LOWER_CASE = 32;
const SMALL_T = 116;
const SMALL_Z = 122;
const NOT_AN_OFFSET = 9999;

/** Whole days since 1970-01-01 of the date that the text begins with; negative when there is none. */
function parseDate(text: string): number {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (year < 1970 || month < 1 || month > 12 || day < 1) return -1;
  if (twoDigits(text, 2) < 0 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return -1;
  const leap = isLeap(year) ? 1 : 0;
  const before = (DAYS_BEFORE_MONTH[month] as number) + (month > 2 ? leap : 0);
  const next = (DAYS_BEFORE_MONTH[month + 1] as number) + (month > 1 ? leap : 0);
  if (before + day > next) return -1;
  const past = year - 1;
  const leapDays = ((past / 4) | 0) - ((past / 100) | 0) + ((past / 400) | 0) - LEAP_DAYS_BEFORE_1970;
  return (year - 1970) * 365 + leapDays + before + day - 1;
}

/** Minutes east of UTC, from `Z` or `+01:00` at the end of the text. */
function parseOffset(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if ((sign | LOWER_CASE) === SMALL_Z) return text.length === at + 1 ? 0 : NOT_AN_OFFSET;
  if (sign !== PLUS && sign !== HYPHEN) return NOT_AN_OFFSET;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return NOT_AN_OFFSET;
  if (text.charCodeAt(at + 3) !== COLON || text.length !== at + 6) return NOT_AN_OFFSET;
  return sign === PLUS ? hours * 60 + minutes : -(hours * 60 + minutes);
}

/** The number that two digits at a place spell; a negative one when they are not digits, or past the end. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? (tens - ZERO) * 10 + (ones - ZERO) : -100;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** `2026-03-16`: the year by the mean length of years, put right by at most one; then the month. */
function formatDay(day: number): string {
  let year = 1970 + Math.floor(day / 365.2425);
  if (daysBeforeYear(year) > day) year--;
  else if (daysBeforeYear(year + 1) <= day) year++;
  const leap = isLeap(year) ? 1 : 0;
  const ofYear = day - daysBeforeYear(year);
  let month = 12;
  while (month > 1 && monthStart(month, leap) > ofYear) month--;
  return `${year}-${pad(month)}-${pad(ofYear - monthStart(month, leap) + 1)}`;
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - LEAP_DAYS_BEFORE_1970;
  return (year - 1970) * 365 + leapDays;
}

function monthStart(month: number, leap: number): number {
  return (DAYS_BEFORE_MONTH[month] as number) + (month > 2 ? leap : 0);
}
