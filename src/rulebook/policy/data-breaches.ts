import type { Duration } from '../instant.ts';

/** The clock of the people concerned: the policy says its time, and no other clock is called so. */
export const CUSTOMERS_CLOCK = 'customers';

/** Whom the notice of a clock goes to: an authority, or whoever a contract names. */
export const CLOCK_TELLS = ['regulator', 'partner'] as const;

/**
 * How the time of a clock is counted. `wall`: every hour, also of a night and a weekend; `working`: only hours of days that the
 * marketplace works.
 */
export const HOURS_COUNTED = ['wall', 'working'] as const;

/** What a clock counts from: the first suspicion, or that a breach was confirmed. */
export const CLOCK_STARTS = ['suspicion', 'confirmation'] as const;

/** Who of the staff sees to it that a notice goes out: the roles that work on inquiries. */
export const CLOCK_DUTIES = ['data-protection-officer', 'staff-lead'] as const;

/** Within which time somebody has to be told of a personal-data breach. */
export type ClockRules = {
  readonly within: Duration;
  readonly counted: (typeof HOURS_COUNTED)[number];
  readonly from: (typeof CLOCK_STARTS)[number];
  readonly tells: (typeof CLOCK_TELLS)[number];
  readonly duty: (typeof CLOCK_DUTIES)[number];
};

/** How inquiries into suspected data breaches go (issue 8; policy §5, incident clocks). An inquiry keeps those that it began with. */
export type BreachRules = {
  /** By name. A marketplace adds its own. */
  readonly clocks: Readonly<Record<string, ClockRules>>;
  /** Within which time the people concerned are told where they are at a high risk, from the first suspicion. */
  readonly customersWithin: Duration;
  /** Shares of a clock’s time at which the staff are warned, and once more when it is over. */
  readonly warnedAt: readonly number[];
  /** How long a seller has for their side before anything but containment. */
  readonly replyWithin: Duration;
  /** How long telling a seller may be put off, for a reason: by one person, and by two. */
  readonly secrecy: { readonly alone: Duration; readonly longest: Duration };
};
