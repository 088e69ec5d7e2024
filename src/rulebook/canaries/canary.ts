import type { Instant } from '../instant.ts';
import { QUIET_AFTER, WATCHED_FOR } from './limits.ts';

/** How a made-up customer stands. */
export const CANARY_STATUSES = ['planned', 'placed', 'watched', 'hit', 'confirmed', 'dismissed', 'over'] as const;
export type CanaryStatus = (typeof CANARY_STATUSES)[number];

/** What happens to it. */
export const CANARY_STEPS = ['place', 'drop', 'settle', 'hit', 'confirm', 'dismiss', 'end'] as const;
export type CanaryStep = (typeof CANARY_STEPS)[number];

/** Every legal move. `drop`: it was never placed; a hit while the order is open is kept, and counts for nothing yet. */
export const CANARY_MOVES: readonly {
  readonly from: CanaryStatus;
  readonly step: CanaryStep;
  readonly to: CanaryStatus;
}[] = [
  { from: 'planned', step: 'place', to: 'placed' },
  { from: 'planned', step: 'drop', to: 'over' },
  { from: 'placed', step: 'settle', to: 'watched' },
  { from: 'watched', step: 'hit', to: 'hit' },
  { from: 'watched', step: 'end', to: 'over' },
  { from: 'hit', step: 'confirm', to: 'confirmed' },
  { from: 'hit', step: 'dismiss', to: 'dismissed' },
];

/** How it stands after a step; undefined: there is no such move. */
export function afterStep(status: CanaryStatus, step: CanaryStep): CanaryStatus | undefined {
  return CANARY_MOVES.find((move) => move.from === status && move.step === step)?.to;
}

/** From when on a contact counts, and until when: what comes before may have to do with the order, what comes later is not watched. */
export function watchOf(settledAt: Instant): { readonly from: Instant; readonly until: Instant } {
  return { from: settledAt + QUIET_AFTER, until: settledAt + QUIET_AFTER + WATCHED_FOR };
}

/**
 * By when a canary that a shop would ship itself is cancelled: before its hand-over is due, and once somebody may have looked at it. `share`
 * (from 0 to 1) is the canary's own, drawn once: always at the same share of the time it would be known by that.
 */
export function cancelBy(
  { placedAt, shipBy }: { readonly placedAt: Instant; readonly shipBy: Instant },
  share: number,
): Instant {
  return placedAt + Math.floor((shipBy - placedAt) * (0.35 + 0.5 * share));
}
