import { DAY, type Instant } from '../../src/rulebook/instant.ts';
import type { Policy } from '../../src/rulebook/policy/policy.ts';

/** Whole days of the policy's zone since 1970-01-01. */
export function localDay(policy: Policy, at: Instant): number {
  return Math.floor((at + offset(policy, at)) / DAY);
}

function offset(policy: Policy, at: Instant): number {
  const { changes, offsets } = policy.zone;
  const index = Math.max(
    0,
    changes.findLastIndex((change) => change <= at),
  );
  return offsets[index] as number;
}

/** Monday 00:00 of the zone after an instant. */
export function nextMonday(policy: Policy, after: Instant): Instant {
  let day = localDay(policy, after) + 1;
  while ((day + 3) % 7 !== 0) day++; // 1970-01-05 was a Monday
  return day * DAY - offset(policy, day * DAY - offset(policy, day * DAY));
}
