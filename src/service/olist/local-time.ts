import { DAY, type Duration, HOUR, type Instant } from '../../rulebook/instant.ts';
import { parseTimestamp } from '../../rulebook/timestamp.ts';

/** Reads times as a shop's database writes them, `2018-08-15 10:10:18`; undefined when a text is none. */
export type LocalClock = (text: string) => Instant | undefined;

/**
 * A clock of a time zone of the IANA database. A time that the clock shows twice (the hour put back in autumn) is its
 * first one; one that it skips (the hour put forward in spring) is as much later as the clock jumped.
 */
export function localClock(timeZone: string): LocalClock {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const known = new Map<number, Duration>();

  function offsetAt(at: Instant): Duration {
    const hour = Math.floor(at / HOUR);
    const offset = known.get(hour) ?? readOffset(format, hour * HOUR);
    known.set(hour, offset);
    return offset;
  }
  return (text) => {
    const wall = LOCAL.test(text) ? parseTimestamp(`${text.replace(' ', 'T')}Z`) : undefined;
    if (wall === undefined) return undefined;
    const before = wall - offsetAt(wall - DAY);
    const after = wall - offsetAt(wall + DAY);
    const shown = [before, after].filter((at) => at + offsetAt(at) === wall);
    return shown.length === 0 ? before : Math.min(...shown);
  };
}

const LOCAL = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;

/** From `GMT-03:00`; `GMT` alone is 0. */
function readOffset(format: Intl.DateTimeFormat, at: Instant): Duration {
  const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name) ?? [];
  const offset = Number(hours ?? 0) * HOUR + (Number(minutes ?? 0) * HOUR) / 60;
  return sign === '-' ? -offset : offset;
}
