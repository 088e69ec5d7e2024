import type { Scan } from '../facts.ts';
import type { Instant } from '../instant.ts';

/** A scan of a parcel as the ledger has it: a fact. Of where it was there is the region, and nothing nearer. */
export type TrackedScan = {
  /** Tells two scans apart that say the same. */
  readonly id: string;
  readonly at: Instant;
  readonly scan: Scan;
  readonly carrier: string;
  readonly number: string;
  readonly region: string | undefined;
  readonly destinationRegion: string | undefined;
  readonly source: 'carrier' | 'kingston';
};

/** What somebody says of an order without having scanned it: a claim. */
export type TrackedClaim = {
  readonly id: string;
  readonly at: Instant;
  readonly status: 'shipped' | 'delivered';
  readonly by: 'seller' | 'kingston';
  readonly carrier: string | undefined;
  readonly number: string | undefined;
};

/** The order that it is about. */
export type TrackedOrder = {
  readonly placedAt: Instant;
  readonly region: string | undefined;
  readonly isCancelled: boolean;
};

const RANKS: Readonly<Record<Scan, number>> = {
  accepted: 0,
  in_transit: 1,
  customs: 2,
  out_for_delivery: 3,
  exception: 4,
  delivered: 5,
  returned: 6,
};

/** By when they happened, whenever they arrived; of one instant as a parcel goes; then by what they say. */
export function inOrderOfTime(one: TrackedScan, other: TrackedScan): number {
  return (
    one.at - other.at ||
    RANKS[one.scan] - RANKS[other.scan] ||
    compare(one.carrier, other.carrier) ||
    compare(one.region ?? '', other.region ?? '') ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
