import type { FactType } from '../rulebook/facts.ts';
import type { Instant } from '../rulebook/instant.ts';
import { DAY } from './calendar.ts';

/** One event as `JSON.parse` of its NDJSON line would give it (contract §1). */
export type CloudEvent = {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: FactType;
  readonly subject: string;
  /** RFC 3339 in UTC, whole seconds. */
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
};

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));
const DATES = new Map<number, string>();

/** The date of a UTC day with its `T`, made once a day. */
function dateOf(day: number): string {
  let date = DATES.get(day);
  if (date === undefined) {
    date = new Date(day * DAY).toISOString().slice(0, 11);
    DATES.set(day, date);
  }
  return date;
}

/** An instant as RFC 3339 in UTC with whole seconds; several times as fast as `Date.toISOString`. */
export function formatTime(at: Instant): string {
  const day = Math.floor(at / DAY);
  const seconds = Math.floor((at - day * DAY) / 1000);
  const hour = TWO_DIGITS[Math.floor(seconds / 3600)];
  const minute = TWO_DIGITS[Math.floor(seconds / 60) % 60];
  return `${dateOf(day)}${hour}:${minute}:${TWO_DIGITS[seconds % 60]}Z`;
}
