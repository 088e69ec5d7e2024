import type { ConductConfirmed } from '../facts.ts';
import type { Instant } from '../instant.ts';
import type { ConductKind } from '../policy/policy.ts';
import type { SellerState } from './state.ts';
import { isIntruders } from './taken-over.ts';

/** A mistake of the seller’s own that was coached: `event` confirmed it and moved no rung. */
export type CoachedSlip = { readonly event: string; readonly at: Instant; readonly reportedAt: Instant };

/** What staff say of a mistake that was confirmed: when it happened, and when the seller reported it, before any other evidence of it. */
export type ToldSlip = Pick<ConductConfirmed, 'kind' | 'at' | 'slipHappenedAt' | 'slipReportedAt'>;

/**
 * Whether a confirmed breach is a slip of the seller’s own that is coached and moves no rung: about customers’ data, reported soon
 * enough, and the only one in so long (policy §2, own slip; reading 151). That it was no purpose, and that nobody else had said it
 * before, is for staff to establish: only then do they say when it was reported.
 */
export function isCoached(state: SellerState, { kind, at, slipHappenedAt, slipReportedAt }: ToldSlip): boolean {
  if (slipHappenedAt === undefined || slipReportedAt === undefined) return false;
  if (state.policy.conduct[kind as ConductKind].category !== 'customer_data') return false;
  const { reportedWithin, onceIn } = state.versions.at(at).promises.ownSlip;
  const after = slipReportedAt - slipHappenedAt;
  if (after < 0 || after > reportedWithin) return false;
  return state.slips
    .filter((slip) => !isIntruders(state, slip.event, slip.at))
    .every(({ reportedAt }) => Math.abs(slipReportedAt - reportedAt) >= onceIn);
}
