import { type ClockWarning, WARNS_FROM } from '../clock-warnings.ts';
import { DAY, type Instant } from '../instant.ts';
import { formatTimestamp, parseTimestamp } from '../timestamp.ts';
import { localDay, startOfLocalDay, type Zone } from '../zone.ts';
import type { LegalPeriod, Regime } from './regimes.ts';

/**
 * By when a request must be answered: when the last day of its time limit ends in the zone. Where several laws apply, the one that
 * ends first. A weekend puts nothing off (reading 85).
 */
export function dueAt(
  regimes: readonly Regime[],
  zone: Zone,
  { askedAt, extended }: { readonly askedAt: Instant; readonly extended: boolean },
): Instant {
  const day = localDay(zone, askedAt);
  const ends = regimes.map(({ within, extendedTo }) => lastDay(day, extended ? extendedTo : within));
  if (ends.length === 0) throw new RangeError('no law says by when a request must be answered');
  return startOfLocalDay(zone, Math.min(...ends) + 1);
}

/** The last day of a time limit that begins on a day (Regulation 1182/71 art. 3: a month without that number ends with its last day). */
function lastDay(day: number, { unit, count }: LegalPeriod): number {
  if (unit === 'days') return day + count;
  const [year = 0, month = 1, number = 1] = formatTimestamp(day * DAY)
    .slice(0, 10)
    .split('-')
    .map(Number);
  const months = year * 12 + month - 1 + count;
  return dayOf(Math.floor(months / 12), (months % 12) + 1, number);
}

/** The day with a number in a month, or the month's last one. */
function dayOf(year: number, month: number, number: number): number {
  const at = parseTimestamp(`${year}-${twoDigits(month)}-${twoDigits(number)}T00:00:00Z`);
  return at === undefined ? dayOf(year, month, number - 1) : at / DAY;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The warning of a request that is not answered yet. */
export function warningAt(
  { askedAt, dueAt: due }: { readonly askedAt: Instant; readonly dueAt: Instant },
  now: Instant,
): ClockWarning {
  const run = 100 * (now - askedAt);
  return WARNS_FROM.find(([from]) => run >= from * (due - askedAt))?.[1] ?? 'none';
}

/** When each warning begins, the first one first. */
export function warningsOf({
  askedAt,
  dueAt: due,
}: {
  readonly askedAt: Instant;
  readonly dueAt: Instant;
}): readonly Instant[] {
  return WARNS_FROM.map(([from]) => askedAt + Math.ceil((from * (due - askedAt)) / 100)).toReversed();
}
