/** Milliseconds, and the calendar of the marketplace: Jamaica, five hours behind UTC all year. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const BEHIND_UTC = 5 * HOUR;

const midnights = new Map<number, number>();
let lastDate = -1;
let lastMidnight = 0;

/** RFC 3339 to milliseconds: by hand where the text is in UTC and whole seconds, `Date.parse` otherwise. */
export function instantOf(text: string): number {
  if (text.length !== 20 || text.charCodeAt(19) !== 90) return Date.parse(text);
  const date = twoDigits(text, 2) * 10_000 + twoDigits(text, 5) * 100 + twoDigits(text, 8);
  if (date !== lastDate) {
    lastMidnight = midnights.get(date) ?? parseMidnight(text, date);
    lastDate = date;
  }
  return lastMidnight + (twoDigits(text, 11) * 3600 + twoDigits(text, 14) * 60 + twoDigits(text, 17)) * 1000;
}

function parseMidnight(text: string, date: number): number {
  const midnight = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  midnights.set(date, midnight);
  return midnight;
}

function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

export function localDay(at: number): number {
  return Math.floor((at - BEHIND_UTC) / DAY);
}

/** The first Monday 00:00 of the marketplace after an instant. */
export function nextMonday(at: number): number {
  const day = localDay(at);
  return (day + 7 - ((day + 3) % 7)) * DAY + BEHIND_UTC;
}
