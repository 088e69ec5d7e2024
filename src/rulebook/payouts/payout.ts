import type { Duration, Instant } from '../instant.ts';

/** A payout that falls due, as the marketplace told it. Amounts are minor units of one currency. */
export type PayoutTold = {
  readonly payoutId: string;
  readonly amount: number;
  readonly dueAt: Instant;
  /** The clock when it was told: what is told late is decided late, and nothing is held backwards. */
  readonly toldAt: Instant;
  /** What was decided about it before: that stands, only its releases may still come earlier. */
  readonly decided?: HoldDecision | undefined;
};

/** What was decided when a payout fell due: so much is held, for these actions; the rest was paid at once. */
export type HoldDecision = { readonly held: number; readonly because: readonly string[] };

/** The policy's limits of a hold (policy §3, `ladder.restriction.payouts`). */
export type HoldRules = {
  /** Share of each payout that may be held. */
  readonly mostHeld: number;
  /** Counted from the first hold of the action. */
  readonly longest: Duration;
  /** Between two parts of what is released. */
  readonly releaseEvery: Duration;
};

/** The time in which a restriction held payouts. */
export type HoldSpan = {
  /** `<seller>/<n>`. */
  readonly action: string;
  readonly from: Instant;
  /** When it ended as intended, or in favour of the next one; `NEVER` while it runs or if it never did. */
  readonly to: Instant;
  /** When it was taken back (overturned, excused, reduced), or a person released what it holds; `NEVER`: neither. */
  readonly withdrawnAt: Instant;
  /** Of the policy that the action was issued under (F13). */
  readonly rules: HoldRules;
};

/** A part of what was held, paid at an instant. */
export type Release = { readonly at: Instant; readonly amount: number };

/** A payout that has fallen due: paid and held add up to its amount, the releases to what was held. */
export type PayoutDecided = {
  readonly payoutId: string;
  readonly decidedAt: Instant;
  readonly paid: number;
  readonly held: number;
  readonly because: readonly string[];
  /** Earliest first. As long as the restriction runs it is one: the day by which all is paid at the latest. */
  readonly releases: readonly Release[];
};
