import { DAY, type Instant } from '../rulebook/instant.ts';
import { formatTimestamp } from '../rulebook/timestamp.ts';
import { localDay, offsetAt, type Zone } from '../rulebook/zone.ts';
import { MONTHS } from '../words/statements-en.ts';

/** `16 March 2026`: the calendar day in the zone of the marketplace. */
export function writtenDay(at: Instant, zone: Zone): string {
  const [year = '', month = '', day = ''] = isoDay(at, zone).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** `16 March 2026, 10:00`: on the clocks of the marketplace. */
export function writtenTime(at: Instant, zone: Zone): string {
  return `${writtenDay(at, zone)}, ${formatTimestamp(at + offsetAt(zone, at)).slice(11, 16)}`;
}

/** `2026-03-16`: the calendar day in the zone, for programs. */
export function isoDay(at: Instant, zone: Zone): string {
  return formatTimestamp(localDay(zone, at) * DAY).slice(0, 10);
}
