import type { CancellationReason, CancelledBy, DisputeReason, Fulfilment, Scan } from './facts.ts';
import { DAY, type Instant } from './instant.ts';

/**
 * How long after the last thing known of it an order is forgotten: the 200 days of policy §1, after which nothing that
 * settled then moves anything, and the thirty that bursts look back, twice.
 */
export const FORGOTTEN_AFTER = 260 * DAY;

/** How far an order has come. A parcel that was delivered is delivered, whatever was said of it besides. */
export const ORDER_STATES = ['paid', 'handed_over', 'delivered', 'cancelled'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** What a list of orders can be narrowed to: a state (`open` is paid and not handed over), or orders with a case that is open. */
export const ORDER_FILTERS = ['open', 'handed_over', 'delivered', 'cancelled', 'case_open'] as const;
export type OrderFilter = (typeof ORDER_FILTERS)[number];

/** A return or dispute of an order. Returns have no reason that we are told. */
export type OrderCase = {
  readonly id: string;
  readonly kind: 'return' | 'dispute';
  readonly reason: DisputeReason | undefined;
  readonly openedAt: Instant;
  /** Undefined while it is open. */
  readonly endedAt: Instant | undefined;
};

/** The latest scan of a parcel: who has it, where on its way, and by which number. `trackingNumber`: undefined where that was not kept yet. */
export type LastScan = { readonly carrier: string; readonly scan: Scan; readonly trackingNumber?: string | undefined };

/** What is known of an order, without anything of its customer: not who it is, and not whose other orders are. */
export type OrderFacts = {
  readonly orderId: string;
  readonly fulfilment: Fulfilment;
  readonly state: OrderState;
  readonly placedAt: Instant;
  readonly shipBy: Instant;
  readonly deliverBy: Instant;
  /** The first scan that shows the parcel with a carrier. */
  readonly acceptedAt: Instant | undefined;
  readonly deliveredAt: Instant | undefined;
  /** When its seller said that it was shipped, and delivered: claims, whatever carriers say (policy §1). */
  readonly shippedClaimedAt: Instant | undefined;
  readonly deliveredClaimedAt: Instant | undefined;
  /** Of a parcel that is not delivered; undefined: never scanned, or that is not known any more. */
  readonly lastScan: LastScan | undefined;
  readonly cancelledAt: Instant | undefined;
  readonly cancelledBy: CancelledBy | undefined;
  readonly cancellationReason: CancellationReason | undefined;
  readonly country: string;
  readonly region: string | undefined;
  readonly international: boolean | undefined;
  readonly listings: readonly string[];
  /** All of them, in the order in which they became known. */
  readonly cases: readonly OrderCase[];
  readonly openCases: readonly OrderCase[];
  /** When the last case ended that is over; undefined: none is. */
  readonly lastCaseEndedAt: Instant | undefined;
};

/** How far an order has come, and nothing else of it: for whoever walks over all orders of a seller. */
export type OrderProgress = Pick<
  OrderFacts,
  'orderId' | 'fulfilment' | 'state' | 'placedAt' | 'deliveredAt' | 'cancelledAt' | 'openCases' | 'lastCaseEndedAt'
>;

/** Who ships an order and how far it has come, and nothing else of it: for whoever asks with every event. */
export type OrderShipping = Pick<OrderFacts, 'fulfilment' | 'state'>;

/** Where an order stands in a list, the one placed last first. */
export type OrderPlace = readonly [placedAt: Instant, orderId: string];

/** Which orders are asked for. */
export type OrdersAsked = {
  readonly count: number;
  /** Those that come behind this place. */
  readonly after: OrderPlace | undefined;
  readonly filter: OrderFilter | undefined;
  readonly fulfilment: Fulfilment | undefined;
  /** The one with exactly this id. */
  readonly orderId: string | undefined;
};

/** What people ask of a seller's orders. They are known until nothing of them is recent any more (`FORGOTTEN_AFTER`). */
export type OrdersView = {
  /** One of them; undefined for orders of other sellers as for those that there have never been. */
  readonly of: (orderId: string) => OrderFacts | undefined;
  /** The same, with only who ships it and how far it has come. */
  readonly shipping: (orderId: string) => OrderShipping | undefined;
  /** The one placed last first; of one instant by id. */
  readonly newest: (asked: OrdersAsked) => readonly OrderFacts[];
  /** All of them in the same order. */
  readonly all: () => readonly OrderProgress[];
  /** Whether two of them are of one customer; for what decides by it, never to be told to a seller. */
  readonly areOfOneCustomer: (orderId: string, other: string) => boolean;
};

/** What is known of an order of a docket's seller; undefined where it is none of that seller's. */
export function orderFactsOf(docket: { readonly orders: OrdersView }, orderId: string): OrderFacts | undefined {
  return docket.orders.of(orderId);
}
