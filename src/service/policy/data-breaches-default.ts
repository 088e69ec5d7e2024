import { DAY, HOUR } from '../../rulebook/instant.ts';
import type { BreachRules, ClockRules } from '../../rulebook/policy/data-breaches.ts';

const LAW: ClockRules = {
  ...{ within: 72 * HOUR, counted: 'wall', from: 'suspicion', tells: 'regulator', duty: 'data-protection-officer' },
};

/** What a version means that was written before the policy had a section on data breaches: what the shipped one says. */
export const DATA_BREACHES_DEFAULT: BreachRules = {
  clocks: {
    gdpr: LAW,
    'jamaica-dpa': LAW,
    contract: { ...LAW, within: 24 * HOUR, tells: 'partner', duty: 'staff-lead' },
  },
  customersWithin: 72 * HOUR,
  warnedAt: [0.5, 0.75, 0.9],
  replyWithin: 72 * HOUR,
  secrecy: { alone: 72 * HOUR, longest: 30 * DAY },
};
