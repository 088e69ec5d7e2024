import type { Instant } from '../instant.ts';
import { type BreachRules, CLOCK_TELLS, type ClockRules, CUSTOMERS_CLOCK } from '../policy/data-breaches.ts';

export { CUSTOMERS_CLOCK };

/** Whom a notice goes to: an authority, whoever a contract names, or the people whose data it is. */
export const NOTIFIED = [...CLOCK_TELLS, 'customers'] as const;
export type Notified = (typeof NOTIFIED)[number];

/** Within which time from when somebody has to be told of a personal-data breach: a clock of the policy, by its name. */
export type BreachRegime = Omit<ClockRules, 'tells'> & { readonly name: string; readonly tells: Notified };

/** The clocks that a policy has for an inquiry, but that of the people concerned; the shortest first, in whichever order they are kept. */
export function regimesIn({ clocks }: BreachRules): readonly BreachRegime[] {
  return Object.entries(clocks)
    .map(([name, clock]) => ({ name, ...clock }))
    .toSorted((one, other) => one.within - other.within || (one.name < other.name ? -1 : 1));
}

/** In which way a notice is given. */
export const NOTICE_CHANNELS = ['portal', 'email', 'post', 'telephone', 'in_person'] as const;

/** What shows later that a notice was given: when, how, and the number that whoever was told gave it. */
export type NoticeReceipt = {
  readonly sentAt: Instant;
  readonly channel: (typeof NOTICE_CHANNELS)[number];
  readonly reference: string;
};

/**
 * Begins when a high risk is found, and counts from the first suspicion. GDPR art. 34(1) says *without undue delay*; the shipped hours
 * are those that art. 33(1) has for the authority (reading 133).
 */
export function customersRegime({ customersWithin }: BreachRules): BreachRegime {
  return {
    ...{ name: CUSTOMERS_CLOCK, within: customersWithin, counted: 'wall', from: 'suspicion', tells: 'customers' },
    duty: 'data-protection-officer',
  };
}

/** Why people need not be told one by one of what puts them at a high risk: the three grounds of GDPR art. 34(3), and no other. */
export const WAIVER_GROUNDS = ['unreadable', 'averted', 'public_notice'] as const;
export type WaiverGround = (typeof WAIVER_GROUNDS)[number];
