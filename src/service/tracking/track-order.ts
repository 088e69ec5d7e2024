import type { Scan } from '../../rulebook/facts.ts';
import { type OrderFacts, orderFactsOf } from '../../rulebook/order-facts.ts';
import type { TrackedClaim, TrackedScan } from '../../rulebook/tracking/tracked.ts';
import { type TrackingStory, trackingStory } from '../../rulebook/tracking/tracking-story.ts';
import { normalTrackingNumber } from '../../rulebook/tracking-number.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { takenNumbers } from './number-store.ts';
import { type TrackingEventRow, trackingEvents } from './order-events-store.ts';
import type { OfLabel, TrackingParts } from './parts.ts';

/** An order with its way. */
export type TrackedOrderStory = { readonly facts: OrderFacts; readonly story: TrackingStory };

/** Tells the way of an order from what the ledger has of it; undefined: its seller's book does not know it, or has forgotten it. */
export async function trackOrder(
  { pool, ledger, policy }: Pick<TrackingParts, 'pool' | 'policy'> & { readonly ledger: Pick<Ledger, 'look'> },
  of: OfLabel,
): Promise<TrackedOrderStory | undefined> {
  const seen = await ledger.look(of.seller, (docket) => ({ facts: orderFactsOf(docket, of.order), now: docket.clock }));
  if (seen?.facts === undefined) return undefined;
  const { facts, now } = seen;
  const [rows, taken, { lapses }] = await Promise.all([
    trackingEvents(pool, of),
    takenNumbers(pool, of.order),
    policy(),
  ]);
  const others = await ledger.look(of.seller, ({ orders }) =>
    taken.filter((each) => each.seller !== of.seller || !orders.areOfOneCustomer(of.order, each.order)),
  );
  const story = trackingStory({
    order: { placedAt: facts.placedAt, region: facts.region, isCancelled: facts.state === 'cancelled' },
    scans: rows.flatMap(scanOf),
    claims: rows.flatMap((row) => claimOf(row, facts)),
    limits: lapses,
    takenNumbers: new Set((others ?? []).map(({ number }) => number)),
    now,
  });
  return { facts, story };
}

function scanOf({ source, id, type, at, data }: TrackingEventRow): readonly TrackedScan[] {
  if (type !== 'shipment.scanned') return [];
  return [
    {
      ...{ id: `${source} ${id}`, at, scan: data['scan'] as Scan, carrier: data['carrier'] ?? '' },
      number: normalTrackingNumber(data['trackingNumber'] ?? ''),
      ...{ region: data['region'], destinationRegion: data['destinationRegion'] },
      source: data['source'] === 'kingston' ? 'kingston' : 'carrier',
    },
  ];
}

/** What a seller says of a dispatched order is kept without effect (policy §1), and told to nobody. */
function claimOf(
  { source, id, type, at, data }: TrackingEventRow,
  { fulfilment }: OrderFacts,
): readonly TrackedClaim[] {
  if (type !== 'order.status_updated' || (fulfilment === 'dispatched' && data['by'] === 'seller')) return [];
  return [
    {
      ...{ id: `${source} ${id}`, at, status: data['status'] === 'delivered' ? 'delivered' : 'shipped' },
      ...{ by: data['by'] === 'kingston' ? 'kingston' : 'seller', carrier: data['carrier'] },
      number: data['trackingNumber'] === undefined ? undefined : normalTrackingNumber(data['trackingNumber']),
    },
  ];
}
