import type {
  DisputeOpened,
  DisputeResolved,
  DisputeReviewed,
  Fact,
  FactType,
  OrderCancelled,
  OrderPlaced,
  RefundIssued,
  ReturnClosed,
  ReturnInspected,
  ReturnReceived,
  ReturnRequested,
  ReturnSent,
  ShipmentScanned,
  StatusUpdated,
} from '../../src/rulebook/facts.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import type { Metric } from '../../src/rulebook/policy/policy.ts';
import type { Item, Place, Received, World } from './world.ts';

export type Of<Type extends FactType> = Received<Extract<Fact, { type: Type }>>;

/** Everything told about one order. Facts about an order that is not known yet wait for it (ADR 41). */
export type Order = {
  readonly placed: Received<OrderPlaced>;
  readonly scans: Received<ShipmentScanned>[];
  readonly claims: Received<StatusUpdated>[];
  readonly cancellations: Received<OrderCancelled>[];
  readonly refunds: Received<RefundIssued>[];
  readonly returns: Received<ReturnRequested | ReturnSent | ReturnReceived | ReturnInspected | ReturnClosed>[];
  readonly disputes: Received<DisputeOpened | DisputeResolved | DisputeReviewed>[];
};

/** By its own time, then by arrival (ADR 3). */
export function byTime(a: Received, b: Received): number {
  return a.fact.at - b.fact.at || a.arrival - b.arrival;
}

export function ordersOf(world: World, seller: string): Order[] {
  const orders = new Map<string, Order>();
  const mine = world.received.filter(({ fact }) => fact.seller === seller);
  for (const received of mine) {
    if (received.fact.type !== 'order.placed' || orders.has(received.fact.orderId)) continue;
    const placed = received as Of<'order.placed'>;
    orders.set(placed.fact.orderId, {
      placed,
      scans: [],
      claims: [],
      cancellations: [],
      refunds: [],
      returns: [],
      disputes: [],
    });
  }
  for (const received of [...mine].sort(byTime)) {
    const order = 'orderId' in received.fact ? orders.get(received.fact.orderId ?? '') : undefined;
    if (order === undefined) continue;
    const arrival = knownAt(order.placed, received);
    take(order, { ...received, arrival });
  }
  return [...orders.values()];
}

/** A fact that came before its order waits for it: it becomes known when the order does, in the order of arrival. */
export function knownAt(placed: Received, { arrival }: Received): number {
  return arrival < placed.arrival ? placed.arrival + arrival / 1e6 : arrival;
}

function take(order: Order, received: Received): void {
  const type = received.fact.type;
  if (type === 'shipment.scanned') order.scans.push(received as Of<'shipment.scanned'>);
  if (type === 'order.status_updated') order.claims.push(received as Of<'order.status_updated'>);
  if (type === 'order.cancelled') order.cancellations.push(received as Of<'order.cancelled'>);
  if (type === 'refund.issued') order.refunds.push(received as Of<'refund.issued'>);
  if (type.startsWith('return.')) order.returns.push(received as Order['returns'][number]);
  if (type.startsWith('dispute.')) order.disputes.push(received as Order['disputes'][number]);
}

/** The instant of an event, or of a deadline that an event sets. */
export function atEvent({ fact, arrival }: Received): Place {
  return { at: fact.at, phase: 0, rank: 1, arrival };
}

export function atDeadline(at: Instant, { arrival }: Received): Place {
  return { at, phase: 1, rank: 1, arrival };
}

/** ADR 1: an order deadline has passed when the clock moved past it, or stands at it with the deadlines up to it run. */
export function passed(world: World, deadline: Place): boolean {
  const { at, phase, arrival } = world.now;
  return deadline.at < at || (deadline.at === at && phase === 1 && deadline.arrival <= arrival);
}

/** ADR 5. */
export function acceptance(order: Order): Received<ShipmentScanned> | undefined {
  return order.scans.find(({ fact }) => fact.scan !== 'exception');
}

export function delivery(order: Order): Received<ShipmentScanned> | undefined {
  return order.scans.find(({ fact }) => fact.scan === 'delivered');
}

export function cancellation(order: Order): Received<OrderCancelled> | undefined {
  return order.cancellations[0];
}

/** What an item of an order has in common with all others of it. */
export function itemOf(world: World, order: Order, metric: Metric, lapse: boolean, place: Place, cite: string): Item {
  const { seller, customer, orderId } = order.placed.fact;
  const ranked: Place = { ...place, rank: lapse ? 1 : 0 };
  const international = isInternational(world, seller, order);
  return { metric, lapse, place: ranked, cite, subject: `customer ${customer}`, orderId, international };
}

/** Given, or else the destination is not the seller's country; unknown: no. */
function isInternational(world: World, seller: string, order: Order): boolean {
  const { international, country } = order.placed.fact;
  const home = registered(world, seller)?.country;
  return international ?? (home !== undefined && home !== country);
}

/** Where the seller says it is: the registration that arrived last. */
export function registered(world: World, seller: string): Extract<Fact, { type: 'seller.registered' }> | undefined {
  const all = world.received.map(({ fact }) => fact).filter((fact) => fact.type === 'seller.registered');
  return all.filter((fact) => fact.seller === seller).at(-1);
}

/** Policy §1 `late_dispatch`; a burst is merged elsewhere. */
export function lateDispatch(world: World, order: Order): Item[] {
  if (order.placed.fact.fulfilment === 'dispatched') return []; // ADR 12
  const { shipBy, id } = order.placed.fact;
  const accepted = acceptance(order);
  const cancelled = cancellation(order);
  // The earlier of acceptance and cancellation decides, like for cancellations (ADR 6, 43).
  const cancelledFirst = cancelled !== undefined && (accepted === undefined || cancelled.fact.at < accepted.fact.at);
  if (cancelledFirst && cancelled.fact.at <= shipBy) return []; // not due
  if (accepted !== undefined && accepted.fact.at <= shipBy) {
    return [itemOf(world, order, 'late_dispatch', false, atEvent(accepted), accepted.fact.id)];
  }
  const deadline = atDeadline(shipBy, order.placed);
  return passed(world, deadline) ? [itemOf(world, order, 'late_dispatch', true, deadline, id)] : [];
}

/** Policy §1 `late_cancellation`, ADR 6. */
export function lateCancellation(world: World, order: Order): Item[] {
  if (order.placed.fact.fulfilment === 'dispatched') return [];
  const rules = world.policy.lapses;
  const accepted = acceptance(order);
  const cancelled = cancellation(order);
  if (accepted !== undefined && (cancelled === undefined || accepted.fact.at <= cancelled.fact.at)) {
    return [itemOf(world, order, 'late_cancellation', false, atEvent(accepted), accepted.fact.id)];
  }
  if (cancelled === undefined) return [];
  const { at, by, reason, id } = cancelled.fact;
  const { at: placedAt, shipBy } = order.placed.fact;
  if (by !== 'seller' || !rules.cancellationReasons.includes(reason)) return [];
  if (at <= placedAt + rules.cancellationGrace || at > shipBy) return [];
  return [itemOf(world, order, 'late_cancellation', true, atEvent(cancelled), id)];
}

/** ADR 7: the first claim by the seller of each status; `without`: events that count as signals (ADR 14). */
export function improperStatus(world: World, order: Order, without: readonly string[]): Item[] {
  if (order.placed.fact.fulfilment === 'dispatched') return [];
  const items: Item[] = [];
  for (const status of ['shipped', 'delivered'] as const) {
    const claim = order.claims.find(({ fact }) => fact.by === 'seller' && fact.status === status);
    if (claim === undefined || without.includes(claim.fact.id)) continue;
    const fact = status === 'shipped' ? acceptance(order) : delivery(order);
    const deadline = claimDeadline(world, claim);
    if (fact !== undefined && fact.fact.at <= deadline.at) {
      const later = byTime(claim, fact) < 0 ? fact : claim; // §7: a fact before the claim is good at the claim
      items.push(itemOf(world, order, 'improper_status', false, atEvent(later), claim.fact.id));
    } else if (passed(world, deadline)) {
      items.push(itemOf(world, order, 'improper_status', true, deadline, claim.fact.id));
    }
  }
  return items;
}

export function claimDeadline(world: World, claim: Received<StatusUpdated>): Place {
  const { shippedClaim, deliveredClaim } = world.policy.lapses;
  return atDeadline(claim.fact.at + (claim.fact.status === 'shipped' ? shippedClaim : deliveredClaim), claim);
}

/** ADR 10. */
export function earlyRefund(world: World, order: Order): Item[] {
  return order.refunds
    .filter(({ fact }) => fact.by === 'seller')
    .map((refund) => itemOf(world, order, 'early_refund', !refund.fact.reviewed, atEvent(refund), refund.fact.id));
}
