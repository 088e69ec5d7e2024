import type { Instant } from '../instant.ts';

/** Whom a notice goes to: an authority, whoever a contract names, or the people whose data it is. */
export const NOTIFIED = ['regulator', 'partner', 'customers'] as const;
export type Notified = (typeof NOTIFIED)[number];

/**
 * How the hours of a clock are counted. `wall`: every hour, also of a night and a weekend; `working`: only hours of days that the
 * marketplace works.
 */
export const HOURS_COUNTED = ['wall', 'working'] as const;

/** Within how many hours from the first suspicion somebody has to be told of a personal-data breach. */
export type BreachRegime = {
  readonly name: string;
  readonly hours: number;
  readonly counted: (typeof HOURS_COUNTED)[number];
  readonly tells: Notified;
};

/**
 * The clocks of the shipped marketplace. GDPR art. 33(1): 72 hours; Jamaica's Data Protection Act 2020, s. 21(3): 72 hours; contracts
 * with the marketplace's partners: 24 hours (research/privacy.md §5, 12). All of them count from the first suspicion, which is never
 * later than the laws' own beginning, and no weekend puts them off (reading 126).
 */
export const USUAL_REGIMES = [
  { name: 'gdpr', hours: 72, counted: 'wall', tells: 'regulator' },
  { name: 'jamaica-dpa', hours: 72, counted: 'wall', tells: 'regulator' },
  { name: 'contract', hours: 24, counted: 'wall', tells: 'partner' },
] as const satisfies readonly BreachRegime[];

/** In which way a notice is given. */
export const NOTICE_CHANNELS = ['portal', 'email', 'post', 'telephone', 'in_person'] as const;

/** What shows later that a notice was given: when, how, and the number that whoever was told gave it. */
export type NoticeReceipt = {
  readonly sentAt: Instant;
  readonly channel: (typeof NOTICE_CHANNELS)[number];
  readonly reference: string;
};

/** The clock of the people concerned. */
export const CUSTOMERS_CLOCK = 'customers';

/**
 * Begins when a high risk is found, and counts from the first suspicion as the others do. GDPR art. 34(1) says *without undue delay*;
 * the hours are those that art. 33(1) has for the authority (reading 133).
 */
export const CUSTOMERS_REGIME: BreachRegime = { name: CUSTOMERS_CLOCK, hours: 72, counted: 'wall', tells: 'customers' };

/** Why people need not be told one by one of what puts them at a high risk: the three grounds of GDPR art. 34(3), and no other. */
export const WAIVER_GROUNDS = ['unreadable', 'averted', 'public_notice'] as const;
export type WaiverGround = (typeof WAIVER_GROUNDS)[number];
