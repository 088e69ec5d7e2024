const MINUTE = 60_000;

/** What a field for day and time holds: `2026-03-02T10:00`. */
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/**
 * The instant at which a zone's clocks show this day and time, in milliseconds. Of a time that comes twice, when clocks
 * go back, it is the first; a time that clocks skip is `skipped`.
 */
export function instantFromLocal(local: string, zone: string): number | 'not-a-time' | 'skipped' {
  const parts = LOCAL.exec(local);
  if (parts === null) return 'not-a-time';
  const [year, month, day, hour, minute] = parts.slice(1).map(Number) as [number, number, number, number, number];
  const shown = Date.UTC(year, month - 1, day, hour, minute);
  if (localFromMilliseconds(shown, 'UTC') !== local) return 'not-a-time';
  // The zone's offset a day before and a day after: one of them holds at the instant itself.
  const offsets = [shown - 1440 * MINUTE, shown + 1440 * MINUTE].map((near) => offsetAt(near, zone));
  const candidates = offsets.map((offset) => shown - offset).toSorted((one, other) => one - other);
  return candidates.find((candidate) => localFromMilliseconds(candidate, zone) === local) ?? 'skipped';
}

/** What a zone's clocks show at an instant, as a field for day and time holds it. */
export function localFromMilliseconds(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

function offsetAt(at: number, zone: string): number {
  const shown = LOCAL.exec(localFromMilliseconds(at, zone));
  if (shown === null) return 0;
  const [year, month, day, hour, minute] = shown.slice(1).map(Number) as [number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / MINUTE) * MINUTE;
}
