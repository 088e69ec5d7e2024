import type { Instant } from '../instant.ts';
import { workingDaysAfter } from '../working-days.ts';
import type { Zone } from '../zone.ts';

/** Support answers within so many working days (policy §3, Asking for help). */
const WORKING_DAYS = 2;

/**
 * By when support answers what is asked at an instant: two working days later, at the same time of day in the zone. What
 * is asked on a weekend counts as asked when Monday begins.
 */
export function answerBy(zone: Zone, askedAt: Instant): Instant {
  return workingDaysAfter(zone, askedAt, WORKING_DAYS);
}
