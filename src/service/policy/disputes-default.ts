import { DAY } from '../../rulebook/instant.ts';
import type { DisputeRules } from '../../rulebook/policy/disputes.ts';

/** What a version means that was written before the policy had a section on disputes: what the shipped one says. */
export const DISPUTES_DEFAULT: DisputeRules = {
  notReceivedAfter: 2 * DAY,
  refundMissingAfter: 5 * DAY,
  openFor: 60 * DAY,
  answerWorkingDays: 3,
  decideWorkingDays: 5,
  askAgainFor: 14 * DAY,
  reviewWorkingDays: 5,
  unfoundedOver: 365 * DAY,
};
