import type { Instant } from '../instant.ts';
import type { Policy } from '../policy/policy.ts';
import { localDay, startOfLocalDay } from '../zone.ts';
import type { History } from './history.ts';
import { WeeklyRecords } from './weekly-records.ts';

/** The items of a metric that settled in a week, `from ≤ settled < to`. */
export type WeekView = {
  readonly from: Instant;
  readonly to: Instant;
  readonly items: number;
  readonly lapses: number;
};

/** Half a year: what the 200 days hold in whole weeks and the one that runs. */
const WEEKS = 26;

/**
 * A metric by week, oldest first, the week of the clock last; those before its first item are left out. Weeks begin as
 * the weekly record does.
 */
export function viewTrend(policy: Policy, history: History, now: Instant): readonly WeekView[] {
  const weeks = lastWeeks(policy, now).map(({ from, to }) => ({ from, to, ...history.count(from, to) }));
  const first = weeks.findIndex(({ items }) => items > 0);
  return first < 0 ? [] : weeks.slice(first);
}

function lastWeeks(policy: Policy, now: Instant): readonly Pick<WeekView, 'from' | 'to'>[] {
  const next = localDay(policy.zone, WeeklyRecords.nextAfter(policy, now));
  const monday = (weeks: number): Instant => startOfLocalDay(policy.zone, next - 7 * weeks);
  return Array.from({ length: WEEKS }, (_, index) => ({ from: monday(WEEKS - index), to: monday(WEEKS - index - 1) }));
}
