/** A length of time as laws have it: calendar months keep the number of the day, days are counted. */
export type LegalPeriod =
  | { readonly unit: 'months'; readonly count: number }
  | { readonly unit: 'days'; readonly count: number };

/** What a law says of when a request must be answered. */
export type Regime = {
  /** From the day the request came in. */
  readonly within: LegalPeriod;
  /** The same where it was extended: from the day the request came in, the extension included. */
  readonly extendedTo: LegalPeriod;
};

/** The laws whose clocks we know. */
export const REGIME_NAMES = ['gdpr', 'jamaica-dpa'] as const;
export type RegimeName = (typeof REGIME_NAMES)[number];

/**
 * GDPR art. 12(3): one month, by two further months where necessary. Jamaica's Data Protection Act 2020, s. 6: 30 days; we take as
 * many once more (reading 85).
 */
export const REGIMES: Readonly<Record<RegimeName, Regime>> = {
  gdpr: { within: { unit: 'months', count: 1 }, extendedTo: { unit: 'months', count: 3 } },
  'jamaica-dpa': { within: { unit: 'days', count: 30 }, extendedTo: { unit: 'days', count: 60 } },
};
