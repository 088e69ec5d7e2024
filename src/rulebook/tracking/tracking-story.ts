import type { Instant } from '../instant.ts';
import { type ClaimLimits, type ClaimStory, claimStory } from './claim-standing.ts';
import { type ParcelStory, parcelStory } from './parcel-story.ts';
import type { TrackedClaim, TrackedOrder, TrackedScan } from './tracked.ts';

/** What happens next, for whoever waits for the parcel. */
export const NEXT_STEPS = [
  'cancelled',
  'await_shipment',
  'await_first_scan',
  'on_its_way',
  'at_customs',
  'at_the_door',
  'carrier_has_trouble',
  'goes_back',
  'arrived',
  'does_not_fit',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** Everything that is known of the way of an order: facts, and claims apart from them. */
export type TrackingStory = {
  /** By their numbers, the one scanned first first. */
  readonly parcels: readonly ParcelStory[];
  /** The latest last. */
  readonly claims: readonly ClaimStory[];
  readonly next: NextStep;
};

/** What a story is made of. */
export type Tracked = {
  readonly order: TrackedOrder;
  readonly scans: readonly TrackedScan[];
  readonly claims: readonly TrackedClaim[];
  readonly limits: ClaimLimits;
  readonly takenNumbers: ReadonlySet<string>;
  readonly now: Instant;
};

/** Tells the way of an order. Parcels are made of scans alone: a claim never becomes a fact. */
export function trackingStory(tracked: Tracked): TrackingStory {
  const { order, scans, now } = tracked;
  const parcels = [...new Set(scans.map(({ number }) => number))]
    .map((number) =>
      parcelStory(
        number,
        scans.filter((scan) => scan.number === number),
        order,
        now,
      ),
    )
    .toSorted((one, other) => firstAt(one) - firstAt(other) || (one.number < other.number ? -1 : 1));
  const claims = tracked.claims
    .toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    .map((claim) => claimStory(claim, scans, tracked));
  return { parcels, claims, next: nextStep(order, parcels, claims) };
}

function firstAt({ scans }: ParcelStory): Instant {
  return scans[0]?.at ?? 0;
}

function nextStep(
  { isCancelled }: TrackedOrder,
  parcels: readonly ParcelStory[],
  claims: readonly ClaimStory[],
): NextStep {
  // Of several parcels it is told of one that is not there yet.
  const waited = parcels.find(({ state }) => state !== 'delivered') ?? parcels.at(-1);
  if (waited === undefined) {
    if (isCancelled) return 'cancelled';
    return claims.length > 0 ? 'await_first_scan' : 'await_shipment';
  }
  if (parcels.some(({ confidence }) => confidence === 'contradictory')) return 'does_not_fit';
  return nextOf(waited);
}

function nextOf({ state }: ParcelStory): NextStep {
  switch (state) {
    case 'accepted':
    case 'in_transit':
      return 'on_its_way';
    case 'customs':
      return 'at_customs';
    case 'out_for_delivery':
      return 'at_the_door';
    case 'exception':
      return 'carrier_has_trouble';
    case 'returned':
      return 'goes_back';
    case 'delivered':
      return 'arrived';
  }
}
