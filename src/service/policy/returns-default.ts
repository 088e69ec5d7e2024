import { DAY } from '../../rulebook/instant.ts';
import type { ReturnRules } from '../../rulebook/policy/returns.ts';

/** What a version means that was written before the policy had a section on returns: what the shipped one says. */
export const RETURNS_DEFAULT: ReturnRules = {
  askWithin: 30 * DAY,
  sendWithin: 14 * DAY,
  silentAfter: 60 * DAY,
  inspectWorkingDays: 3,
  refundWorkingDays: 3,
};
