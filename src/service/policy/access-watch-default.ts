import { DAY, HOUR, SECOND } from '../../rulebook/instant.ts';
import type { AccessWatchRules } from '../../rulebook/policy/access-watch.ts';

/** What a version means that was written before looks at customers' data were watched: what the shipped one says. */
export const ACCESS_WATCH_DEFAULT: AccessWatchRules = {
  falseFriction: 0.02,
  falseBlock: 0.001,
  looksAMonth: 1_000,
  quick: 8 * SECOND,
  usualHours: { from: 6 * HOUR, until: 22 * HOUR },
  usualBreadth: 0.6,
  atHand: 20,
  stepWithin: 3 * DAY,
  usual: { pace: 0.05, breadth: 0.05, hours: 0.05, order: 0.1, idle: 0.05 },
  frictionGoodFor: 12 * HOUR,
  blockFor: 24 * HOUR,
  caseAgainWithin: 28 * DAY,
};
