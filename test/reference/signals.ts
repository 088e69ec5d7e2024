import type { ShipmentScanned, StatusUpdated } from '../../src/rulebook/facts.ts';
import { atEvent, byTime, type Order } from './orders.ts';
import type { Place, Received } from './world.ts';

/** Something that speaks for faking (policy §2, ADR 13). */
export type Signal = {
  readonly letter: 'a' | 'b' | 'c' | 'd';
  readonly place: Place;
  /** The event that showed it. */
  readonly cite: string;
  /** What it is taken from: two signals that share one are not independent. */
  readonly sources: readonly string[];
};

type Told = { readonly order: Order; readonly received: Received<ShipmentScanned> | Received<StatusUpdated> };

/** The signals of each order, by order id, as they became known (ADR 13): each with what was told before it. */
export function signalsOf(orders: readonly Order[]): Map<string, Signal[]> {
  const watched = orders.filter(({ placed }) => placed.fact.fulfilment === 'seller');
  const all: Told[] = watched.flatMap((order) =>
    [...order.scans, ...order.claims.filter(({ fact }) => fact.by === 'seller')].map((received) => ({
      order,
      received,
    })),
  );
  all.sort((a, b) => a.received.arrival - b.received.arrival);
  const signals = new Map<string, Signal[]>(watched.map(({ placed }) => [placed.fact.orderId, []]));
  all.forEach((told, index) => {
    const before = all.slice(0, index);
    const own = signals.get(told.order.placed.fact.orderId) as Signal[];
    own.push(...reusedNumber(told, before), ...strangeScan(told), ...falseDelivery(told, before, all.slice(index + 1)));
  });
  return signals;
}

/** (a) The order names, for the first time, a tracking number that another customer's order has named. */
function reusedNumber({ order, received }: Told, before: readonly Told[]): Signal[] {
  if (received.fact.trackingNumber === undefined) return [];
  const number = asCompared(received.fact.trackingNumber);
  const users = before
    .filter(({ received: { fact } }) => asCompared(fact.trackingNumber ?? '') === number)
    .map((other) => other.order);
  const { customer } = order.placed.fact;
  if (users.includes(order) || users.every((user) => user.placed.fact.customer === customer)) return [];
  return [{ letter: 'a', place: atEvent(received), cite: received.fact.id, sources: [`number ${number}`] }];
}

/** Spaces, hyphens and small letters tell no two numbers apart (reading 114). */
function asCompared(number: string): string {
  const bare = [...number.normalize('NFKC').toUpperCase()].filter((each) => /[\p{L}\p{N}]/u.test(each)).join('');
  return bare === '' ? number : bare;
}

/** (b) A scan in, or bound for, another region; (c) a scan before the order was placed. */
function strangeScan({ order, received }: Told): Signal[] {
  const { fact } = received;
  if (fact.type !== 'shipment.scanned') return [];
  const { region, at } = order.placed.fact;
  const sources = [`scan ${fact.id}`, `number ${asCompared(fact.trackingNumber)}`];
  const signal = { place: atEvent(received), cite: fact.id, sources };
  const elsewhere = region !== undefined && isElsewhere(fact, region);
  return [
    ...(elsewhere ? [{ letter: 'b' as const, ...signal }] : []),
    ...(fact.at < at ? [{ letter: 'c' as const, ...signal }] : []),
  ];
}

function isElsewhere(scan: ShipmentScanned, region: string): boolean {
  if (scan.destinationRegion !== undefined && scan.destinationRegion !== region) return true;
  return scan.scan === 'delivered' && scan.region !== undefined && scan.region !== region;
}

/** (d) Delivered, says the seller; exception or returned, says the carrier's latest scan; and no scan told since came between. */
function falseDelivery({ order, received }: Told, before: readonly Told[], since: readonly Told[]): Signal[] {
  const { fact } = received;
  if (fact.type !== 'order.status_updated' || fact.status !== 'delivered') return [];
  const latest = scansOf(before, order).sort(byTime).at(-1)?.fact;
  if (latest === undefined || !isTrouble(latest) || latest.at > fact.at) return [];
  const clears = (scan: ShipmentScanned) => !isTrouble(scan) && latest.at <= scan.at && scan.at < fact.at;
  if (scansOf(since, order).some((scan) => clears(scan.fact))) return [];
  return [{ letter: 'd', place: atEvent(received), cite: fact.id, sources: [`scan ${latest.id}`] }];
}

function scansOf(all: readonly Told[], order: Order): Received<ShipmentScanned>[] {
  return all.flatMap((told) =>
    told.order === order && told.received.fact.type === 'shipment.scanned'
      ? [told.received as Received<ShipmentScanned>]
      : [],
  );
}

function isTrouble({ scan }: ShipmentScanned): boolean {
  return scan === 'exception' || scan === 'returned';
}

/** The first two signals of different letters that share no source. */
export function independentPair(signals: readonly Signal[]): { earlier: Signal; later: Signal } | undefined {
  for (const later of signals) {
    for (const earlier of signals.slice(0, signals.indexOf(later))) {
      const shared = earlier.sources.some((source) => later.sources.includes(source));
      if (earlier.letter !== later.letter && !shared) return { earlier, later };
    }
  }
  return undefined;
}
