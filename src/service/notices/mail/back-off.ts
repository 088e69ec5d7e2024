import { DAY, type Duration, HOUR, type Instant, MINUTE } from '../../../rulebook/instant.ts';

/** How long to wait after each attempt that came to nothing; the last one again and again. */
const WAITS: readonly Duration[] = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR];

/** How long a mail is tried (RFC 5321 §4.5.4.1: four to five days). */
const TRIED_FOR = 5 * DAY;

/** How long to wait after so many attempts. */
export function backOff(attempts: number): Duration {
  return WAITS[Math.min(Math.max(attempts, 1), WAITS.length) - 1] as Duration;
}

/** Whether a mail of then has been tried long enough. */
export function isGivenUp(createdAt: Instant, now: Instant): boolean {
  return now - createdAt >= TRIED_FOR;
}
