/** What screening can find in a message (contract §3). */
export const FINDINGS = [
  'email',
  'phone',
  'url',
  'handle',
  'payment_handle',
  'bank_account',
  'postal_address',
  'off_platform_contact',
  'off_platform_payment',
  'marketing',
  'harassment',
  'threat',
] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** What becomes of a message: it goes out, goes out with the findings masked, waits for a person, or does not go (contract §3). */
export const SCREEN_VERDICTS = ['deliver', 'mask', 'hold', 'block'] as const;
export type ScreenVerdict = (typeof SCREEN_VERDICTS)[number];

/** The stricter of two. */
export function worseVerdict(one: ScreenVerdict, other: ScreenVerdict): ScreenVerdict {
  return SCREEN_VERDICTS.indexOf(other) > SCREEN_VERDICTS.indexOf(one) ? other : one;
}

/** What can become of a message whose sender is told first: what goes as it is, or never goes, leaves nothing to tell. */
export const COACHABLE: readonly ScreenVerdict[] = ['mask', 'hold'];

/** How messages are screened (policy §5, screening). */
export type ScreeningRules = {
  /** Hosts of the marketplace itself: they and what is below them lead nobody away. */
  readonly ownHosts: readonly string[];
  /** From which confidence on something is a finding, from 0 to 1. */
  readonly from: number;
  /** What a finding of each kind leads to. */
  readonly verdicts: Readonly<Record<FindingKind, ScreenVerdict>>;
  /** Kinds whose sender is told first what is wrong and what to write instead; sent again on purpose, it goes on. */
  readonly coached: readonly FindingKind[];
  /** Kinds that staff look at, at once and as a case; whoever writes them is not asked whether they mean it. */
  readonly cases: readonly FindingKind[];
};
