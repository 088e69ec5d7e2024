import { DAY, type Instant } from '../../rulebook/instant.ts';
import type { Zone } from '../../rulebook/zone.ts';

/** The years a zone's table covers. Before the first, its first offset holds; after the last, its last. */
const FROM = Date.UTC(1990, 0, 1);
const TO = Date.UTC(2041, 0, 1);

/** Shorter than any stretch between two clock changes since 1990 (the shortest, around Ramadan, are four weeks). */
const STRIDE = 14 * DAY;

const tables = new Map<string, Zone>();

/** The offset table of an IANA time zone, or undefined where the runtime does not know the name. Kept once built. */
export function zoneNamed(name: string): Zone | undefined {
  const known = tables.get(name);
  if (known) return known;
  const offset = offsetReader(name);
  if (!offset) return undefined;
  const zone = tabulate(name, offset);
  tables.set(name, zone);
  return zone;
}

/** Every name the runtime lists, for suggestions. */
export function zoneNames(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}

function tabulate(name: string, offset: (at: Instant) => number): Zone {
  const changes: Instant[] = [Number.MIN_SAFE_INTEGER];
  const offsets: number[] = [offset(FROM)];
  for (let at = FROM; at < TO; at += STRIDE) {
    const next = at + STRIDE;
    if (offset(next) === offsets.at(-1)) continue;
    changes.push(changeBetween(at, next, offset));
    offsets.push(offset(next));
  }
  return { name, changes, offsets };
}

/** The first instant at which the later offset holds, to the second: clocks change on whole seconds. */
function changeBetween(before: Instant, after: Instant, offset: (at: Instant) => number): Instant {
  const later = offset(after);
  let low = before / 1000;
  let high = after / 1000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle * 1000) === later) high = middle;
    else low = middle;
  }
  return high * 1000;
}

/** Milliseconds to add to UTC, as the runtime knows them. */
function offsetReader(name: string): ((at: Instant) => number) | undefined {
  // Bare offsets such as +05:00 are understood by the runtime too, and are no place's zone.
  if (!/^[A-Za-z]/.test(name)) return undefined;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return (at) => {
    const [, sign, hours, minutes, seconds] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(format.format(at)) ?? [];
    if (sign === undefined) return 0;
    const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
    return (sign === '-' ? -size : size) * 1000;
  };
}
