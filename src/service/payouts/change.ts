import type { PayoutDecided } from '../../rulebook/payouts/payout.ts';
import type { PayoutRow } from './payout-store.ts';
import type { ReleaseRow } from './release-store.ts';

/** A payout with what has become of it. */
export type PayoutChange = {
  readonly before: PayoutRow;
  readonly decided: PayoutDecided;
  /** The numbers of the actions that it is held for. */
  readonly heldFor: readonly number[];
  /** How much of what is held has been paid by the clock. */
  readonly released: number;
  readonly releases: readonly ReleaseRow[];
};
