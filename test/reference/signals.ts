import type { ShipmentScanned } from '../../src/rulebook/facts.ts';
import { atEvent, byTime, type Order } from './orders.ts';
import { compare, type Place, type Received } from './world.ts';

/** Something that speaks for faking (policy §2, ADR 13). */
export type Signal = {
  readonly letter: 'a' | 'b' | 'c' | 'd';
  readonly place: Place;
  /** The event that showed it. */
  readonly cite: string;
  /** What it is taken from: two signals that share one are not independent. */
  readonly sources: readonly string[];
};

/** Where the seller's orders name tracking numbers, by number. */
export type Uses = ReadonlyMap<string, readonly { readonly customer: string; readonly received: Received }[]>;

export function usesOf(orders: readonly Order[]): Uses {
  const all = orders.flatMap((order) =>
    numbered(order).map((use) => ({ ...use, customer: order.placed.fact.customer })),
  );
  return Map.groupBy(all, ({ number }) => number);
}

function numbered(order: Order): { number: string; received: Received }[] {
  return [...order.scans, ...order.claims].flatMap((received) =>
    received.fact.trackingNumber === undefined ? [] : [{ number: received.fact.trackingNumber, received }],
  );
}

/** All signals of an order of the seller in the order in which they happened. */
export function signalsOf(order: Order, uses: Uses): Signal[] {
  if (order.placed.fact.fulfilment === 'dispatched') return [];
  const signals = [...reusedNumbers(order, uses), ...strangeScans(order), ...falseDeliveries(order)];
  return signals.sort((a, b) => compare(a.place, b.place) || (a.letter < b.letter ? -1 : 1));
}

/** (a) A tracking number already used for another customer's order. */
function reusedNumbers(order: Order, uses: Uses): Signal[] {
  return numbered(order)
    .filter(({ number, received }) =>
      (uses.get(number) ?? []).some(
        (use) => use.customer !== order.placed.fact.customer && byTime(use.received, received) < 0,
      ),
    )
    .map(({ number, received }) => ({
      letter: 'a' as const,
      place: atEvent(received),
      cite: received.fact.id,
      sources: [`number ${number}`],
    }));
}

/** (b) A scan in, or bound for, another region; (c) a scan before the order was placed. */
function strangeScans(order: Order): Signal[] {
  const region = order.placed.fact.region;
  return order.scans.flatMap((scan) => {
    const signal = {
      place: atEvent(scan),
      cite: scan.fact.id,
      sources: [`scan ${scan.fact.id}`, `number ${scan.fact.trackingNumber}`],
    };
    const elsewhere = region !== undefined && isElsewhere(scan.fact, region);
    const before = scan.fact.at < order.placed.fact.at;
    return [
      ...(elsewhere ? [{ letter: 'b' as const, ...signal }] : []),
      ...(before ? [{ letter: 'c' as const, ...signal }] : []),
    ];
  });
}

function isElsewhere(scan: ShipmentScanned, region: string): boolean {
  if (scan.destinationRegion !== undefined && scan.destinationRegion !== region) return true;
  return scan.scan === 'delivered' && scan.region !== undefined && scan.region !== region;
}

/** (d) Delivered, says the seller; exception or returned, says the carrier's latest scan then. */
function falseDeliveries(order: Order): Signal[] {
  return order.claims.flatMap((claim) => {
    if (claim.fact.by !== 'seller' || claim.fact.status !== 'delivered') return [];
    const latest = order.scans.filter((scan) => byTime(scan, claim) < 0).at(-1);
    if (latest === undefined || !['exception', 'returned'].includes(latest.fact.scan)) return [];
    return [{ letter: 'd' as const, place: atEvent(claim), cite: claim.fact.id, sources: [`scan ${latest.fact.id}`] }];
  });
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
