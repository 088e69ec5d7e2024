import type { Account } from './account.ts';
import type { Lapse } from './meter.ts';

export type Seller = Account & {
  readonly id: string;
  region: string | undefined;
  stronglyLinked: boolean;
  links: number;
  /** Which order used a tracking number first. */
  readonly numbers: Map<string, Order>;
  /** When stock came short. */
  shortfalls: number[];
  /** The ids of its events by source, those of the last source at hand. */
  source: string;
  ids: Set<string>;
  readonly seen: Map<string, Set<string>>;
};

type Signal = { readonly sign: string; readonly scan: string; readonly number: string };

/** A claim: 0 none, 1 waiting for its fact, 2 settled, 3 a sign of faking. */
export const NONE = 0;
export const OPEN = 1;
export const SETTLED = 2;
export const SIGNALLED = 3;

export type Order = {
  readonly seller: Seller;
  readonly placed: number;
  readonly shipBy: number;
  readonly deliverBy: number;
  readonly customer: string;
  readonly dispatched: boolean;
  readonly country: string;
  readonly region: string | undefined;
  readonly listings: readonly string[];
  accepted: number;
  delivered: number;
  cancelled: number;
  late: Lapse | undefined;
  shippedAt: number;
  shipped: number;
  deliveredClaimAt: number;
  deliveredClaim: number;
  carrier: string;
  otherCarriers: string[] | undefined;
  number: string;
  lastScan: string;
  lastScanId: string;
  signals: Signal[] | undefined;
  firstSignal: Lapse | undefined;
  faked: boolean;
  /** Open cases with the reason of a dispute. */
  cases: Map<string, { reason: string | undefined; open: boolean }> | undefined;
  openCases: number;
  faulty: boolean;
  well: boolean;
};

type Placed = {
  readonly customer: string;
  readonly fulfilment: string;
  readonly destination: { readonly country: string; readonly region?: string };
  readonly items?: readonly { readonly listingId: string }[];
};

export function newOrder(seller: Seller, at: number, shipBy: number, deliverBy: number, data: Placed): Order {
  return {
    seller,
    placed: at,
    shipBy,
    deliverBy,
    customer: data.customer,
    dispatched: data.fulfilment === 'dispatched',
    country: data.destination.country,
    region: data.destination.region,
    listings: data.items?.map(({ listingId }) => listingId) ?? [],
    accepted: Infinity,
    delivered: Infinity,
    cancelled: Infinity,
    late: undefined,
    shippedAt: 0,
    shipped: NONE,
    deliveredClaimAt: 0,
    deliveredClaim: NONE,
    carrier: '',
    otherCarriers: undefined,
    number: '',
    lastScan: '',
    lastScanId: '',
    signals: undefined,
    firstSignal: undefined,
    faked: false,
    cases: undefined,
    openCases: 0,
    faulty: false,
    well: false,
  };
}

/** Remembers a carrier named by a scan or claim. */
export function nameCarrier(order: Order, carrier: string): void {
  if (order.carrier === carrier) return;
  if (order.carrier === '') order.carrier = carrier;
  else if (order.otherCarriers === undefined) order.otherCarriers = [carrier];
  else if (!order.otherCarriers.includes(carrier)) order.otherCarriers.push(carrier);
}

/** Whether a number was used before for another customer's order of the seller; the first user is remembered. */
export function isReused(order: Order, number: string): boolean {
  if (order.number === number) return false;
  const first = order.seller.numbers.get(number);
  if (first === undefined) {
    order.seller.numbers.set(number, order);
    order.number = number;
    return false;
  }
  return first !== order && first.customer !== order.customer;
}

/** Adds a sign of faking. 0: one more, 1: the first, 2: the second independent one. */
export function addSignal(order: Order, sign: string, scan: string, number: string): 0 | 1 | 2 {
  const signals = order.signals;
  if (signals === undefined) {
    order.signals = [{ sign, scan, number }];
    return 1;
  }
  const partner = signals.find(
    (each) => each.sign !== sign && (scan === '' || each.scan !== scan) && (number === '' || each.number !== number),
  );
  signals.push({ sign, scan, number });
  if (partner === undefined || order.faked) return 0;
  order.faked = true;
  return 2;
}
