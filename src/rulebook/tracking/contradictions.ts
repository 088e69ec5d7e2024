import type { Scan } from '../facts.ts';
import type { TrackedOrder, TrackedScan } from './tracked.ts';

/** How scans exclude each other, or what is known of their order. */
export const CONTRADICTIONS = [
  'before_order',
  'bound_elsewhere',
  'delivered_elsewhere',
  'after_delivery',
  'delivered_after_return',
  'carriers_by_turns',
] as const;

/** `scans`: all that take part in it, by id: without one of them there may be none. */
export type Contradiction = { readonly code: (typeof CONTRADICTIONS)[number]; readonly scans: readonly string[] };

/** Whether a scan belongs to a parcel on its way. One that goes back after it was delivered was sent back: nothing contradicts. */
const MOVES: Readonly<Record<Scan, boolean>> = {
  accepted: true,
  in_transit: true,
  customs: true,
  out_for_delivery: true,
  exception: true,
  delivered: false,
  returned: false,
};

/** Everything that does not fit together. `scans` are in order of time. */
export function contradictionsOf(scans: readonly TrackedScan[], order: TrackedOrder): readonly Contradiction[] {
  const { region } = order;
  const found: readonly Contradiction[] = [
    { code: 'before_order', scans: idsOf(scans.filter(({ at }) => at < order.placedAt)) },
    {
      code: 'bound_elsewhere',
      scans: idsOf(scans.filter(({ destinationRegion: bound }) => isAnother(bound, region))),
    },
    {
      code: 'delivered_elsewhere',
      scans: idsOf(scans.filter((each) => each.scan === 'delivered' && isAnother(each.region, region))),
    },
    { code: 'after_delivery', scans: afterDelivery(scans) },
    { code: 'delivered_after_return', scans: deliveredAfterReturn(scans) },
    { code: 'carriers_by_turns', scans: areByTurns(scans) ? idsOf(scans) : [] },
  ];
  return found.filter(({ scans: those }) => those.length > 0);
}

function isAnother(region: string | undefined, wanted: string | undefined): boolean {
  return region !== undefined && wanted !== undefined && region !== wanted;
}

/** Deliveries behind which the parcel moves on, unless it went back in between, and those moves. */
function afterDelivery(scans: readonly TrackedScan[]): readonly string[] {
  const moves = scans.filter((move) => MOVES[move.scan] && deliveriesBefore(scans, move).length > 0);
  const deliveries = moves.flatMap((move) => deliveriesBefore(scans, move));
  return idsOf(scans.filter((each) => moves.includes(each) || deliveries.includes(each)));
}

function deliveriesBefore(scans: readonly TrackedScan[], move: TrackedScan): readonly TrackedScan[] {
  const before = scans.slice(0, scans.indexOf(move)).filter(({ at }) => at < move.at);
  const sentBack = before.findLastIndex(({ scan }) => scan === 'returned');
  return before.slice(sentBack + 1).filter(({ scan }) => scan === 'delivered');
}

function deliveredAfterReturn(scans: readonly TrackedScan[]): readonly string[] {
  const back = scans.find(({ scan }) => scan === 'returned');
  if (back === undefined) return [];
  const deliveries = scans.filter(({ scan, at }) => scan === 'delivered' && at > back.at);
  if (deliveries.length === 0) return [];
  const last = deliveries.at(-1) as TrackedScan;
  return idsOf(scans.filter((each) => deliveries.includes(each) || (each.scan === 'returned' && each.at < last.at)));
}

/** Whether a carrier has the parcel again that had given it to another one. */
function areByTurns(scans: readonly TrackedScan[]): boolean {
  const given = new Set<string>();
  let having: string | undefined;
  for (const { carrier } of scans) {
    if (carrier === having) continue;
    if (given.has(carrier)) return true;
    if (having !== undefined) given.add(having);
    having = carrier;
  }
  return false;
}

function idsOf(scans: readonly TrackedScan[]): readonly string[] {
  return scans.map(({ id }) => id);
}
