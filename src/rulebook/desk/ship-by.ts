import type { Instant } from '../instant.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { isWorkingDay } from '../working-days.ts';
import { localDay, startOfLocalDay, type Zone } from '../zone.ts';
import { isAway, type WorkingTime } from './working-time.ts';

/** What a promise of hand-over is made from. */
export type PromiseAsked = {
  readonly calendar: WorkingCalendar;
  readonly zone: Zone;
  readonly time: WorkingTime;
  readonly placedAt: Instant;
  /** How many open orders fall due on a local day already. */
  readonly dueOn: (day: number) => number;
};

/** A promise, and what moved it: days that nobody works, days on which the shop is away, days that are full. */
export type Promised = {
  readonly shipBy: Instant;
  readonly day: number;
  readonly notWorked: number;
  readonly away: number;
  readonly full: number;
};

/** Further ahead nothing is promised: by then the marketplace should not sell it at all. */
export const PROMISED_WITHIN_DAYS = 180;

/**
 * By when an order is handed over (issue of `shipBy`): so many days later on which the marketplace works and the shop is
 * there, and on the first of them that is not full. The day of the order itself does not count. Undefined: there is no
 * such day within half a year.
 */
export function shipByFor({ calendar, zone, time, placedAt, dueOn }: PromiseAsked): Promised | undefined {
  const placed = localDay(zone, placedAt);
  const counted = { notWorked: 0, away: 0, full: 0 };
  let left = time.handlingDays;
  for (let day = placed + 1; day <= placed + PROMISED_WITHIN_DAYS; day++) {
    if (!isWorkingDay(calendar, day)) {
      counted.notWorked++;
      continue;
    }
    if (isAway(time, day)) {
      counted.away++;
      continue;
    }
    left--;
    if (left > 0) continue;
    if (time.dailyCapacity !== undefined && dueOn(day) >= time.dailyCapacity) {
      counted.full++;
      continue;
    }
    return { shipBy: startOfLocalDay(zone, day) + calendar.handOverUntil, day, ...counted };
  }
  return undefined;
}
