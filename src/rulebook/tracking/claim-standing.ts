import type { Duration, Instant } from '../instant.ts';
import { inOrderOfTime, type TrackedClaim, type TrackedScan } from './tracked.ts';

/** What has become of a claim. */
export const CLAIM_STANDINGS = [
  'confirmed',
  'waiting',
  'late',
  'without_fact',
  'contradicted',
  'number_taken',
] as const;
export type ClaimStanding = (typeof CLAIM_STANDINGS)[number];

/** A claim beside what the carrier says. It changes nothing of it. */
export type ClaimStory = TrackedClaim & {
  readonly standing: ClaimStanding;
  /** By when its fact must come, or had to (policy §1, `improper_status`). */
  readonly until: Instant;
};

/** How long a claim may wait for its fact, by the policy. */
export type ClaimLimits = { readonly shippedClaim: Duration; readonly deliveredClaim: Duration };

/** `takenNumbers`: numbers that were another order's before. */
export function claimStory(
  claim: TrackedClaim,
  scans: readonly TrackedScan[],
  {
    limits,
    takenNumbers,
    now,
  }: { readonly limits: ClaimLimits; readonly takenNumbers: ReadonlySet<string>; readonly now: Instant },
): ClaimStory {
  const until = claim.at + (claim.status === 'shipped' ? limits.shippedClaim : limits.deliveredClaim);
  return { ...claim, until, standing: standingOf(claim, scans, until, takenNumbers, now) };
}

function standingOf(
  claim: TrackedClaim,
  scans: readonly TrackedScan[],
  until: Instant,
  takenNumbers: ReadonlySet<string>,
  now: Instant,
): ClaimStanding {
  if (claim.number !== undefined && takenNumbers.has(claim.number)) return 'number_taken';
  const fact = scans.toSorted(inOrderOfTime).find((scan) => isFactOf(claim, scan));
  if (fact !== undefined) return fact.at <= until ? 'confirmed' : 'late';
  if (claim.status === 'delivered' && isContradicted(claim, scans)) return 'contradicted';
  return now <= until ? 'waiting' : 'without_fact';
}

/** “Shipped” becomes a fact by the first scan that shows the parcel with a carrier, “delivered” by the carrier's own delivery. */
function isFactOf({ status }: TrackedClaim, { scan }: TrackedScan): boolean {
  return status === 'shipped' ? scan !== 'exception' : scan === 'delivered';
}

/** Delivered was said while the carrier had said last that it could not deliver, or that it brings the parcel back. */
function isContradicted(claim: TrackedClaim, scans: readonly TrackedScan[]): boolean {
  const last = scans
    .filter(({ at }) => at <= claim.at)
    .toSorted(inOrderOfTime)
    .at(-1);
  return last?.scan === 'exception' || last?.scan === 'returned';
}
