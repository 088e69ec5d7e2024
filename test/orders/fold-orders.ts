import type { Fact, OrderPlaced } from '../../src/rulebook/facts.ts';
import { DAY, type Instant } from '../../src/rulebook/instant.ts';
import type { OrderCase, OrderFacts, OrderState } from '../../src/rulebook/order-facts.ts';

/** What was told of an order, in the order of arrival, and the latest instant of what counts. */
type File = { readonly placed: OrderPlaced; readonly told: Fact[] };

/** How long an order is known after the last thing that happened to it. */
const KNOWN_FOR = 260 * DAY;

/**
 * The orders of a seller that are known at a clock, the one placed last first: read from what was told, all at once for
 * each order, without the book that the rulebook keeps. `facts` in the order of arrival.
 */
export function foldOrders(facts: readonly Fact[], seller: string, now: Instant): readonly OrderFacts[] {
  const files = new Map<string, File>();
  const early = new Map<string, Fact[]>();
  let clock = Number.NEGATIVE_INFINITY;
  for (const fact of facts) {
    clock = Math.max(clock, fact.at);
    if (fact.seller !== seller || !('orderId' in fact) || fact.orderId === undefined) continue;
    const { orderId } = fact;
    const file = files.get(orderId);
    if (fact.type === 'order.placed') files.set(orderId, { placed: fact, told: early.get(orderId) ?? [] });
    else if (file === undefined) early.set(orderId, [...(early.get(orderId) ?? []), fact]);
    else if (isKnown(file, clock)) file.told.push(fact);
  }
  return [...files.values()]
    .filter((file) => isKnown(file, now))
    .map(read)
    .sort((one, other) => other.placedAt - one.placedAt || (one.orderId < other.orderId ? -1 : 1));
}

function isKnown({ placed, told }: File, now: Instant): boolean {
  const isDispatched = placed.fulfilment === 'dispatched';
  const counted = told.filter((fact) => {
    switch (fact.type) {
      case 'shipment.scanned':
      case 'order.cancelled':
      case 'dispute.reviewed':
        return true;
      case 'order.status_updated':
        return fact.by === 'seller' && !isDispatched && isFirst(told, fact);
      default:
        return false;
    }
  });
  const cases = casesOf(told).map(({ openedAt, endedAt }) => endedAt ?? openedAt);
  // Of cancellations only the first one stays.
  const cancellations = counted.filter(({ type }) => type === 'order.cancelled').map(({ at }) => at);
  const others = counted.filter(({ type }) => type !== 'order.cancelled').map(({ at }) => at);
  const first = cancellations.length === 0 ? [] : [Math.min(...cancellations)];
  const instants = [placed.at, placed.shipBy, placed.deliverBy, ...others, ...first, ...cases];
  return Math.max(...instants) >= now - KNOWN_FOR;
}

/** Of several claims of one status the earliest stays. */
function isFirst(told: readonly Fact[], claim: Extract<Fact, { type: 'order.status_updated' }>): boolean {
  return told.every(
    (fact) =>
      fact.type !== 'order.status_updated' ||
      fact.by !== 'seller' ||
      fact.status !== claim.status ||
      fact.at >= claim.at,
  );
}

function read({ placed, told }: File): OrderFacts {
  const scans = told.filter((fact) => fact.type === 'shipment.scanned');
  const acceptedAt = earliest(scans.filter(({ scan }) => scan !== 'exception'))?.at;
  const deliveredAt = earliest(scans.filter(({ scan }) => scan === 'delivered'))?.at;
  const cancellation = earliest(told.filter((fact) => fact.type === 'order.cancelled'));
  const isClaimed = placed.fulfilment === 'seller';
  const claims = told.filter((fact) => fact.type === 'order.status_updated' && fact.by === 'seller' && isClaimed);
  const claimed = (status: string) => earliest(claims.filter((fact) => 'status' in fact && fact.status === status))?.at;
  const cases = casesOf(told);
  const ends = cases.map(({ endedAt }) => endedAt).filter((at) => at !== undefined);
  const last = deliveredAt === undefined ? latest(scans) : undefined;
  let state: OrderState = 'paid';
  if (acceptedAt !== undefined) state = 'handed_over';
  if (cancellation !== undefined) state = 'cancelled';
  if (deliveredAt !== undefined) state = 'delivered';
  const { orderId, fulfilment, at: placedAt, shipBy, deliverBy, country, region, international, listings } = placed;
  return {
    ...{ orderId, fulfilment, state, placedAt, shipBy, deliverBy, acceptedAt, deliveredAt },
    ...{ shippedClaimedAt: claimed('shipped'), deliveredClaimedAt: claimed('delivered') },
    lastScan: last && { carrier: last.carrier, scan: last.scan, trackingNumber: last.trackingNumber },
    ...{ cancelledAt: cancellation?.at, cancelledBy: cancellation?.by, cancellationReason: cancellation?.reason },
    ...{ country, region, international, listings, cases },
    openCases: cases.filter(({ endedAt }) => endedAt === undefined),
    lastCaseEndedAt: ends.length === 0 ? undefined : Math.max(...ends),
  };
}

/** Of one instant that which arrived first. */
function earliest<Told extends { readonly at: Instant }>(facts: readonly Told[]): Told | undefined {
  return facts.reduce<Told | undefined>(
    (first, each) => (first === undefined || each.at < first.at ? each : first),
    undefined,
  );
}

/** Of several at one instant the one that came last. */
function latest<Told extends { readonly at: Instant }>(facts: readonly Told[]): Told | undefined {
  return facts.reduce<Told | undefined>(
    (last, each) => (last !== undefined && each.at < last.at ? last : each),
    undefined,
  );
}

function casesOf(told: readonly Fact[]): OrderCase[] {
  const named = told.flatMap((fact): readonly { kind: OrderCase['kind']; id: string; fact: Fact }[] => {
    // A second look changes how a dispute ended, never when.
    if (fact.type === 'dispute.reviewed') return [];
    if ('disputeId' in fact) return [{ kind: 'dispute', id: fact.disputeId, fact }];
    return 'returnId' in fact ? [{ kind: 'return', id: fact.returnId, fact }] : [];
  });
  const names = [...new Set(named.map(({ kind, id }) => `${kind} ${id}`))];
  return names.map((name) => {
    const about = named.filter(({ kind, id }) => `${kind} ${id}` === name);
    const { kind, id } = about[0] as (typeof about)[number];
    const facts = about.map(({ fact }) => fact);
    const opening = facts.find((fact) => fact.type === 'dispute.opened');
    const ending = facts.find(({ type }) => type === 'dispute.resolved' || type === 'return.inspected');
    // What nobody decided about is over when it was closed.
    const closing = earliest(facts.filter(({ type }) => type === 'return.closed'));
    const openedAt = Math.min(...facts.map(({ at }) => at));
    return { id, kind, reason: opening?.reason, openedAt, endedAt: (ending ?? closing)?.at };
  });
}
