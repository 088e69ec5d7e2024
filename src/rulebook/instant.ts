/** A point in time: whole milliseconds since 1970-01-01T00:00:00Z (design §7). */
export type Instant = number;

/** A length of time in whole milliseconds. */
export type Duration = number;

export const SECOND: Duration = 1000;
export const MINUTE: Duration = 60 * SECOND;
export const HOUR: Duration = 60 * MINUTE;
export const DAY: Duration = 24 * HOUR;

/** Later than every instant that occurs; what has no deadline is due then. */
export const NEVER: Instant = Number.MAX_SAFE_INTEGER;

/** The number of the UTC day an instant lies in: whole days since 1970-01-01. */
export function utcDay(at: Instant): number {
  return Math.floor(at / DAY);
}
