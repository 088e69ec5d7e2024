import { createHash } from 'node:crypto';
import type { Scan } from '../../rulebook/facts.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { readCode } from '../../rulebook/tracking/codes/read-code.ts';
import { readRegion } from '../../rulebook/tracking/region.ts';
import type { Carrier } from './carrier.ts';
import type { Unknown } from './heard-store.ts';
import { type NamedBy, nameNumbers, ordersOfNumbers } from './number-store.ts';
import type { TrackingParts } from './parts.ts';
import type { HeardScan } from './read/check-scan.ts';

/** What becomes of a scan. */
export type Placed<Of extends HeardScan> = {
  readonly scan: Of;
  /** Of its event. */
  readonly id: string;
} & (
  | { readonly becomes: 'events'; readonly events: readonly Record<string, unknown>[] }
  | { readonly becomes: 'notice' }
  | { readonly becomes: 'waiting'; readonly for: 'order' | 'code' }
);

/** What becomes of some scans, and what of them nobody has entered. */
export type PlacedScans<Of extends HeardScan> = {
  readonly placed: readonly Placed<Of>[];
  readonly unknown: readonly Unknown[];
};

/**
 * Finds out what scans say and which orders they are of. A number is whose order named it first; further orders of the same customer with the
 * same shop went in the same parcel. What nobody can read or place waits.
 */
export async function placeScans<Of extends HeardScan>(
  parts: TrackingParts,
  carrier: Carrier,
  scans: readonly Of[],
): Promise<PlacedScans<Of>> {
  const orders = await ordersOf(parts, scans);
  const seen = await lookAtOrders(parts, [...orders.values()].flat());
  const unknown = new Map<string, Unknown>();
  const tell = (kind: Unknown['kind'], value: string): void => {
    const key = `${kind} ${value}`;
    unknown.set(key, { kind, value, number: (unknown.get(key)?.number ?? 0) + 1 });
  };
  const placed = scans.map((scan): Placed<Of> => {
    const read = readCode(carrier.codes, carrier.further_codes, scan.codes);
    const [code = ''] = scan.codes;
    const id = eventId(carrier.carrier, scan.number, read?.code ?? code, scan.at);
    if (read === undefined) tell('code', code);
    if (read?.meaning === 'notice') return { scan, id, becomes: 'notice' };
    const named = sameParcel(orders.get(scan.number) ?? [], seen);
    if (named.length === 0) return { scan, id, becomes: 'waiting', for: 'order' };
    if (read === undefined) return { scan, id, becomes: 'waiting', for: 'code' };
    const { meaning } = read;
    const events = named.map((of, place) => eventOf(carrier, scan, { of, place, id, meaning, seen, tell }));
    return { scan, id, becomes: 'events', events };
  });
  return { placed, unknown: [...unknown.values()] };
}

type OfOrder = Pick<NamedBy, 'seller' | 'order'>;

/** What is known of the orders: where they go, and which are of one customer. */
type SeenOrders = {
  readonly regionOf: (of: OfOrder) => string | undefined;
  readonly areOfOneCustomer: (one: OfOrder, other: OfOrder) => boolean;
};

/** The orders of each number, whoever was first first. A carrier that has scanned our label names its number with that. */
async function ordersOf(
  { pool, findLabel, now }: TrackingParts,
  scans: readonly HeardScan[],
): Promise<ReadonlyMap<string, readonly NamedBy[]>> {
  const labels = new Map(scans.flatMap(({ label, number }) => (label === undefined ? [] : [[label, number] as const])));
  const byLabel = await Promise.all(
    [...labels].map(async ([label, number]): Promise<readonly NamedBy[]> => {
      const found = await findLabel(label);
      return found === undefined ? [] : [{ number, seller: found.seller, order: found.order }];
    }),
  );
  await nameNumbers(pool, byLabel.flat(), now());
  const named = await ordersOfNumbers(pool, [...new Set(scans.map(({ number }) => number))]);
  return Map.groupBy(named, ({ number }) => number);
}

/** Asks each seller's book once. */
async function lookAtOrders({ ledger }: TrackingParts, orders: readonly OfOrder[]): Promise<SeenOrders> {
  const regions = new Map<string, string>();
  const together = new Set<string>();
  for (const [seller, own] of Map.groupBy(orders, (each) => each.seller))
    await ledger.look(seller, (docket) => {
      for (const { order } of own) {
        const region = docket.orders.of(order)?.region;
        if (region !== undefined) regions.set(keyOf({ seller, order }), region);
        for (const { order: other } of own)
          if (docket.orders.areOfOneCustomer(order, other)) together.add(`${keyOf({ seller, order })}\n${other}`);
      }
    });
  return {
    regionOf: (of) => regions.get(keyOf(of)),
    areOfOneCustomer: (one, other) => one.seller === other.seller && together.has(`${keyOf(one)}\n${other.order}`),
  };
}

function keyOf({ seller, order }: OfOrder): string {
  return `${seller}\n${order}`;
}

function sameParcel([first, ...others]: readonly NamedBy[], { areOfOneCustomer }: SeenOrders): readonly NamedBy[] {
  if (first === undefined) return [];
  return [first, ...others.filter((other) => areOfOneCustomer(first, other))];
}

type Telling = {
  readonly of: NamedBy;
  /** The first order has the id as it is. */
  readonly place: number;
  readonly id: string;
  readonly meaning: Scan;
  readonly seen: SeenOrders;
  readonly tell: (kind: Unknown['kind'], value: string) => void;
};

function eventOf(
  { carrier, regions }: Carrier,
  { number, at, region, destination }: HeardScan,
  { of, place, id, meaning, seen, tell }: Telling,
): Record<string, unknown> {
  const orderRegion = seen.regionOf(of);
  const read = (written: string | undefined): string | undefined => {
    if (written === undefined) return undefined;
    const found = readRegion(written, regions, orderRegion);
    if (found === undefined) tell('place', written);
    return found;
  };
  const [where, bound] = [read(region), read(destination)];
  return {
    ...{ specversion: '1.0', id: place === 0 ? id : `${id}.${digest(of.order).slice(0, 12)}` },
    ...{ source: `/carriers/${carrier}`, type: 'shipment.scanned', subject: of.seller, time: formatTimestamp(at) },
    data: {
      ...{ orderId: of.order, trackingNumber: number, carrier, scan: meaning, source: 'carrier' },
      ...(where === undefined ? {} : { region: where }),
      ...(bound === undefined ? {} : { destinationRegion: bound }),
    },
  };
}

/** The longest id that leaves room for which order it is of. */
const MOST_ID = 110;

/** The same for the same carrier, number, code and time: so what is told again is known, also by another message. */
export function eventId(carrier: string, number: string, code: string, at: number): string {
  const readable = `${carrier}.${number}.${code.replaceAll(/[^A-Za-z0-9-]/g, '_')}.${at}`;
  return readable.length <= MOST_ID && /^[A-Za-z0-9._-]+$/.test(readable)
    ? readable
    : `scan.${digest(JSON.stringify([carrier, number, code, at]))}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
