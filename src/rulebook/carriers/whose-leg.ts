import type { Scan } from '../facts.ts';
import { type CarrierBinding, LEGS, type Leg } from '../legs.ts';
import type { OrderFacts } from '../order-facts.ts';

/**
 * Which legs a parcel can be on after a scan (reading 77). A depot sorts before it carries, and a driver loads before the parcel is out:
 * so a leg begins with the scan before its own. Trouble comes on any leg. What goes back goes to its sender, and needs nobody's address.
 */
const LEGS_AFTER: Readonly<Record<Scan, readonly Leg[]>> = {
  accepted: ['pickup', 'linehaul'],
  in_transit: ['linehaul', 'delivery'],
  customs: ['linehaul'],
  out_for_delivery: ['delivery'],
  exception: LEGS,
  delivered: [],
  returned: [],
};

/** Before anybody has scanned it in, a parcel is fetched. */
const BEFORE_THE_FIRST: readonly Leg[] = ['pickup'];

/** Why a parcel is not on a carrier's leg. */
export type NotItsLeg =
  /** Another carrier has it, by its scan. */
  | 'other_carrier'
  /** Nobody has scanned it in yet, and another carrier's scan of the label was first. */
  | 'begun_elsewhere'
  /** This carrier has it, and the key or pass is for another leg. */
  | 'other_leg'
  /** It is on its way back to the seller. */
  | 'going_back';

/** What is known of where a parcel is. */
export type WhereItIs = Pick<OrderFacts, 'state' | 'lastScan'> & {
  /** The carrier that scanned the label first, while no scan has been told; undefined: nobody has. */
  readonly begunBy: string | undefined;
};

/**
 * Why a parcel is not on the leg that a key or pass is bound to; undefined: it is (policy §5, row carrier; readings 77 and 78). The carrier of
 * the latest scan has it. Before the first one the carrier does whose scan of the label itself began the leg.
 */
export function whyNotItsLeg(parcel: WhereItIs, { carrier, leg }: CarrierBinding): NotItsLeg | undefined {
  const { state, lastScan, begunBy } = parcel;
  const isOnLeg = (legs: readonly Leg[]): boolean => legs.some((each) => leg === 'all' || leg === each);
  if (lastScan === undefined) {
    // Under way, and nothing known of by whom: nobody's, until the next scan says so.
    if (state !== 'paid') return 'other_carrier';
    if (begunBy !== undefined && begunBy !== carrier) return 'begun_elsewhere';
    return isOnLeg(BEFORE_THE_FIRST) ? undefined : 'other_leg';
  }
  if (lastScan.carrier !== carrier) return 'other_carrier';
  if (lastScan.scan === 'returned') return 'going_back';
  return isOnLeg(LEGS_AFTER[lastScan.scan]) ? undefined : 'other_leg';
}

/** Whether whoever is let in by the scan of a label begins the leg with it. */
export function beginsLeg({ state, lastScan, begunBy }: WhereItIs): boolean {
  return state === 'paid' && lastScan === undefined && begunBy === undefined;
}
