const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Longest first; a distance is told in the first unit that it fills. Months and years only roughly, as people do. */
const UNITS = [
  ['year', 365 * DAY],
  ['month', 30.4 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const;

/** How much of an instant is told. */
export type Precision = 'minute' | 'time' | 'day' | 'short-day';

const FORMATS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  minute: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  'short-day': { day: 'numeric', month: 'short', year: 'numeric' },
};

/** `16 Mar 2026, 10:00` in a zone such as `America/Jamaica`. */
export function absolute(at: string, zone: string, precision: Precision = 'minute'): string {
  return new Intl.DateTimeFormat('en-GB', { ...FORMATS[precision], timeZone: zone }).format(new Date(at));
}

/** `16 Mar 2026, 10:00 GMT-5`: for where there is room to name the zone. */
export function absoluteWithZone(at: string, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { ...FORMATS.minute, timeZone: zone, timeZoneName: 'short' });
  return format.format(new Date(at));
}

/** `in 3 days`, `2 hours ago`, `yesterday`, `just now`; `now` in milliseconds. */
export function relative(at: string, now: number): string {
  const distance = Date.parse(at) - now;
  const unit = UNITS.find(([, length]) => Math.abs(distance) >= length);
  if (unit === undefined) return 'just now';
  const [name, length] = unit;
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.trunc(distance / length), name);
}

/** The same for a whole day of a zone: `today`, `yesterday`, `4 days ago`; whatever the hour. */
export function relativeDay(at: string, now: number, zone: string): string {
  const days = (dayOf(Date.parse(at), zone) - dayOf(now, zone)) / DAY;
  if (Math.abs(days) >= 7) return relative(at, now);
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(days, 'day');
}

/** The day of a zone's calendar, as its beginning in UTC. Swedes write it as ISO 8601 does. */
function dayOf(at: number, zone: string): number {
  return Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at));
}
