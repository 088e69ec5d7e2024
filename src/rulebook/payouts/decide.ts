import type { Instant } from '../instant.ts';
import type { HoldDecision, HoldSpan, PayoutDecided, PayoutTold } from './payout.ts';
import { releasesOf } from './releases.ts';

/**
 * What is paid at once of each payout that has fallen due at the clock, what is held, why, and when that is paid (policy §3).
 * `payouts` are all that a restriction of `spans` may have held; those that fall due later are left out of the answer.
 */
export function decidePayouts(
  payouts: readonly PayoutTold[],
  spans: readonly HoldSpan[],
  now: Instant,
): readonly PayoutDecided[] {
  const decided = payouts
    .filter((payout) => decisionAt(payout) <= now)
    .map((payout) => ({ payout, decision: payout.decided ?? holdOf(payout, spans) }));
  const latest = new Map(spans.map((span) => [span.action, latestOf(span, decided)]));
  return decided.map(({ payout, decision: { held, because } }) => {
    const reasons = spans.filter(({ action }) => because.includes(action));
    const by = Math.min(...because.map((action) => latest.get(action) ?? decisionAt(payout)));
    return {
      ...{ payoutId: payout.payoutId, decidedAt: decisionAt(payout) },
      ...{ paid: payout.amount - held, held, because },
      releases: releasesOf({ held, from: decisionAt(payout) }, reasons, by),
    };
  });
}

/** When it is decided what is held of a payout: when it falls due, or when it is told later. */
export function decisionAt({ dueAt, toldAt }: Pick<PayoutTold, 'dueAt' | 'toldAt'>): Instant {
  return Math.max(dueAt, toldAt);
}

/** Several restrictions hold no more than the strictest of them (policy §3). */
function holdOf(payout: PayoutTold, spans: readonly HoldSpan[]): HoldDecision {
  const holding = spans.filter((span) => isHolding(span, payout));
  const held = Math.max(0, ...holding.map(({ rules }) => shareOf(payout.amount, rules.mostHeld)));
  return { held, because: held === 0 ? [] : holding.map(({ action }) => action) };
}

/** What was due before the restriction is not held; nor what is told when it is over, or longer on than it may hold. */
function isHolding({ from, to, withdrawnAt, rules }: HoldSpan, payout: PayoutTold): boolean {
  return from <= payout.dueAt && decisionAt(payout) < Math.min(to, withdrawnAt, from + rules.longest);
}

const MILLION = 1_000_000;
/** Far above the error of a share's floating point, far below a millionth. */
const NOISE = 1e-4;

/** A share of an amount, rounded down: the odd unit is the seller's. Whole numbers alone, so that it is exact. */
function shareOf(amount: number, share: number): number {
  const millionths = Math.floor(share * MILLION + NOISE);
  return Number((BigInt(amount) * BigInt(millionths)) / BigInt(MILLION));
}

type Decided = { readonly payout: PayoutTold; readonly decision: HoldDecision };

/** Nothing is held longer than so long after the first hold of an action. */
function latestOf({ action, rules }: HoldSpan, decided: readonly Decided[]): Instant {
  const holds = decided.filter(({ decision }) => decision.because.includes(action));
  return Math.min(...holds.map(({ payout }) => decisionAt(payout))) + rules.longest;
}
