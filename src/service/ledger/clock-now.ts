import type { Instant } from '../../rulebook/instant.ts';

/** The reading of the clock; wall time before it has one (−∞). */
export function readingOr(now: () => Instant, reading: Instant): Instant {
  return reading === Number.NEGATIVE_INFINITY ? now() : reading;
}

/** The time of what staff do now: the clock's, so that it moves nothing else; wall time before it has a reading. */
export async function clockNow(clock: () => Promise<Instant>, now: () => Instant): Promise<Instant> {
  return readingOr(now, await clock());
}
