import type { Money } from '../facts.ts';

/** A refund that somebody wants to give, with what is known of the order's money. */
export type AskedRefund = {
  /** What the order cost; undefined: the marketplace has not said. */
  readonly paid: Money | undefined;
  /** Every refund of the order so far, whoever gave it. */
  readonly refunded: readonly Money[];
  readonly asked: Money;
  /** Whether the return or claim was looked at first, or there is nothing to look at (`isReviewed`). */
  readonly reviewed: boolean;
  /** Whether whoever gives it was told what it would count as, and wants it so. */
  readonly warned: boolean;
};

/** Why it cannot be given. Nothing was paid back. */
export type RefundRefusal =
  | { readonly code: 'paid-unknown' }
  | { readonly code: 'refund-other-currency'; readonly currency: string }
  | { readonly code: 'refund-nothing' }
  /** `left`: so much may still be paid back. */
  | { readonly code: 'refund-too-much'; readonly left: Money };

/** What becomes of it: it is given; first told what it would count as (policy §1, `early_refund`); or refused. */
export type RefundDecision =
  | { readonly give: Money; readonly reviewed: boolean; readonly left: Money }
  | { readonly warn: 'early_refund' }
  | { readonly refused: RefundRefusal };

/**
 * Decides about a refund: never more than was paid in sum, in the currency of the payment, in whole minor units; before the return or claim
 * was reviewed only after a warning. The marketplace counts nothing against itself, so `warned` is for sellers.
 */
export function decideRefund({ paid, refunded, asked, reviewed, warned }: AskedRefund): RefundDecision {
  if (paid === undefined) return { refused: { code: 'paid-unknown' } };
  const { currency } = paid;
  // Of what went back in another currency nobody can say how much of the payment it was.
  const isForeign = [asked, ...refunded].some((each) => each.currency !== currency);
  if (isForeign) return { refused: { code: 'refund-other-currency', currency } };
  if (!Number.isSafeInteger(asked.minor) || asked.minor <= 0) return { refused: { code: 'refund-nothing' } };
  const left = leftOf(paid, refunded);
  if (asked.minor > left) return { refused: { code: 'refund-too-much', left: { minor: left, currency } } };
  if (!reviewed && !warned) return { warn: 'early_refund' };
  return { give: asked, reviewed, left: { minor: left - asked.minor, currency } };
}

/** What may still be paid back, in minor units; never less than nothing, whatever the marketplace has paid by itself. */
export function leftOf(paid: Money, refunded: readonly Money[]): number {
  const back = refunded.reduce((sum, { minor, currency }) => (currency === paid.currency ? sum + minor : sum), 0);
  return Math.max(0, paid.minor - back);
}

/** What of an order says whether a refund is an early one. */
export type ReviewedOrder = {
  readonly isCancelled: boolean;
  /** Its returns and disputes: whether they were looked at. */
  readonly cases: readonly { readonly reviewed: boolean }[];
};

/**
 * Whether a refund comes after a review (policy §1; reading 111): the latest return or dispute of the order was inspected or decided, or the
 * order was cancelled, so that there is nothing to look at. A refund out of goodwill, without any claim, is an early one: nobody looked.
 */
export function isReviewed({ isCancelled, cases }: ReviewedOrder): boolean {
  return isCancelled || cases.at(-1)?.reviewed === true;
}
