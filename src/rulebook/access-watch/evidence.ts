/**
 * Evidence that grows with every odd look and shrinks with every usual one, and of which we can say how often it misleads.
 *
 * Each trial is a bet at fair odds against "at most a share `usual` of honest looks is odd, whatever came before": it multiplies by
 * `HARVEST / usual` when the look is odd and by `(1 - HARVEST) / (1 - usual)` when it is not, so that its mean is at most 1 (a likelihood
 * ratio of two coins; Waudby-Smith and Ramdas, *Estimating means of bounded random variables by betting*, JRSS B 2024). Bets since the
 * best starting point are multiplied (Page's CUSUM, 1954). That is never more than the sum over all starting points, whose mean after n
 * looks is n; by optional stopping the chance that it ever reaches c within n looks is at most n / c, whenever anybody looks at it
 * (Ville 1939; Shin, Ramdas and Rinaldo, *E-detectors*, NEJSDS 2024). The mean over signals keeps the bound, however they hang together.
 */
export type Evidence = {
  /** The product since the best starting point: so many times likelier is a harvest than honest work; 0 where nothing speaks for it. */
  readonly times: number;
  /** Of the looks since then. */
  readonly odd: number;
  readonly of: number;
};

export const NO_EVIDENCE: Evidence = { times: 0, odd: 0, of: 0 };

/** How many of the looks of a harvest are taken to be odd: what a bet is made for. */
const HARVEST = 0.9;

/** From this share on oddity is no evidence: half of honest looks may be so. */
export const MOST_USUAL = 0.5;

/** More says nothing more; it keeps the number one that is written exactly. */
const MOST = 1e15;

/** The evidence after one more trial. `usual`: the share of odd ones that honest work has at most, known before it. */
export function afterTrial({ times, odd, of }: Evidence, isOdd: boolean, usual: number): Evidence {
  const next = Math.max(1, times) * (isOdd ? HARVEST / usual : (1 - HARVEST) / (1 - usual));
  // Not above 1 the best starting point is the next look.
  return next <= 1 ? NO_EVIDENCE : { times: Math.min(MOST, next), odd: odd + (isOdd ? 1 : 0), of: of + 1 };
}

/** All signals together: their mean, of which the bound above holds however they depend on each other. */
export function together(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, { times }) => total + times, 0) / evidence.length;
}

/**
 * How much evidence it takes, so that of shops with so many looks a month at most a share `falseAlarms` is reached by mistake. Twice: each
 * look counts for the person and for the shop.
 */
export function evidenceNeeded(looksAMonth: number, falseAlarms: number): number {
  return (2 * looksAMonth) / falseAlarms;
}
