import { DAY, HOUR, type Instant } from '../../../rulebook/instant.ts';
import { type CloudEvent, formatTime } from '../../../simulation/event.ts';
import { HOME_CARRIERS, HUB_CARRIER } from '../../../simulation/places.ts';
import { s10Number } from '../s10-number.ts';
import type { Cast } from './cast.ts';

/** An order that something is told about. `ago`: so long before it is told; times in milliseconds. */
export type ToldOrder = {
  readonly order: string;
  readonly fulfilment: 'seller' | 'dispatched';
  readonly placed: number;
  /** Undefined: it is on its way, or not handed over yet. */
  readonly delivered?: number;
  /** Promised so long after it was placed. */
  readonly promised?: number;
  readonly listing: number;
};

/** So long after an order was placed its parcel is handed over. */
const HANDED_OVER = 22 * HOUR;
const PROMISED = 8 * DAY;
const SOURCE = '/shop';

const own = (order: string, placed: number, delivered?: number): ToldOrder => ({
  ...{ order, fulfilment: 'seller', placed: placed * DAY, listing: 1 + (Number(order.slice(-2)) % 4) },
  ...(delivered === undefined ? {} : { delivered: delivered * DAY }),
});

const dispatched = (order: string, placed: number, delivered?: number): ToldOrder => ({
  ...own(order, placed, delivered),
  fulfilment: 'dispatched',
});

/** So shortly after it is told the conversation closes that has stood open for a week. */
const CLOSES_IN = 3 / (24 * 60);

/** The orders of one shop that its customers have something to say about. */
export const TOLD_ORDERS = {
  gift: own('O-A101', 0.2),
  hurry: own('O-A102', 0.8),
  moving: own('O-A103', 3),
  call: own('O-A104', 2.5),
  thanks: own('O-A105', 6, 2),
  discount: own('O-A106', 5, 1.5),
  threat: own('O-A107', 2),
  rude: own('O-A108', 6, 3),
  closing: own('O-A109', 11, 7 - CLOSES_IN),
  blocked: own('O-A110', 6, 2.5),
  muted: own('O-A111', 1.6),
  returnAsked: own('O-A121', 7, 3),
  returnMoving: own('O-A122', 12, 8),
  returnArrived: own('O-A123', 13, 9),
  returnInspected: own('O-A124', 14, 10),
  returnRefunded: own('O-A125', 16, 12),
  returnRefused: own('O-A126', 15, 11),
  returnWithdrawn: own('O-A127', 8, 4),
  disputeNew: own('O-A131', 7, 3),
  disputeDue: own('O-A132', 8, 4),
  disputeAnswered: own('O-A133', 9, 5),
  disputeForSeller: own('O-A134', 8, 4),
  disputeForCustomer: own('O-A135', 9, 5),
  disputeWithdrawn: own('O-A136', 7, 2),
  disputeReviewed: own('O-A137', 10, 6),
  toPick: dispatched('O-A201', 0.1),
  toPickToo: dispatched('O-A202', 0.15),
  toPickLast: dispatched('O-A203', 0.3),
  hubAsked: dispatched('O-A221', 7, 3),
  hubMoving: dispatched('O-A222', 10, 6),
  hubArrived: dispatched('O-A223', 11, 7),
  hubRefunded: dispatched('O-A224', 12, 8),
  hubDamaged: dispatched('O-A225', 12, 8),
  hubRefused: dispatched('O-A226', 13, 9),
  hubDisputeOpen: { ...dispatched('O-A231', 12), promised: 8 * DAY },
  hubDisputeDecided: dispatched('O-A232', 14, 2.5),
} as const satisfies Readonly<Record<string, ToldOrder>>;

export type ToldName = keyof typeof TOLD_ORDERS;

const NAMES = Object.keys(TOLD_ORDERS) as readonly ToldName[];

/** Whose order it is: customers take turns, in the order above. */
export function customerOf({ customers }: Cast, name: ToldName): string {
  return customers[NAMES.indexOf(name) % customers.length] as string;
}

/** How a listing of the shop is called. */
export function listingOf({ seller }: Pick<Cast, 'seller'>, { listing }: Pick<ToldOrder, 'listing'>): string {
  return `L-${seller.slice(2)}-${listing}`;
}

/** Everything that a marketplace tells of these orders, up to their delivery. */
export function eventsOfOrders(cast: Cast): readonly CloudEvent[] {
  return NAMES.flatMap((name, index) => eventsOf(cast, name, index));
}

function eventsOf(cast: Cast, name: ToldName, index: number): readonly CloudEvent[] {
  const told: ToldOrder = TOLD_ORDERS[name];
  const { order, fulfilment, promised = PROMISED } = told;
  const placed = cast.at - told.placed;
  const event = eventWith(cast, order);
  const carrier = fulfilment === 'dispatched' ? HUB_CARRIER : (HOME_CARRIERS[1] ?? '');
  const trackingNumber = s10Number(77_000_000 + index);
  const scan = (kind: string, at: Instant, region: string) =>
    event(kind, 'shipment.scanned', at, { trackingNumber, carrier, scan: kind, region, source: 'carrier' });
  const events = [
    event('placed', 'order.placed', placed, {
      ...{ customer: customerOf(cast, name), fulfilment, international: false },
      ...{ shipBy: formatTime(placed + 3 * DAY), deliverBy: formatTime(placed + promised) },
      destination: { country: 'JM', region: 'Kingston' },
      items: [{ listingId: listingOf(cast, told), quantity: 1 }],
      total: { amount: `${24 + (index % 9) * 7}.50`, currency: 'USD' },
    }),
  ];
  if (told.placed < 2 * HANDED_OVER) return events;
  events.push(scan('accepted', placed + HANDED_OVER, 'St. Ann'));
  events.push(scan('in_transit', placed + HANDED_OVER + 9 * HOUR, 'St. Catherine'));
  if (told.delivered === undefined) return events;
  const delivered = cast.at - told.delivered;
  events.push(scan('out_for_delivery', delivered - 3 * HOUR, 'Kingston'));
  return [...events, scan('delivered', delivered, 'Kingston')];
}

/** Makes events about an order; the same again under the same name. */
export function eventWith({ seller }: Pick<Cast, 'seller'>, order: string) {
  return (what: string, type: CloudEvent['type'], at: Instant, data: CloudEvent['data']): CloudEvent => ({
    ...{ specversion: '1.0', id: `${order}-${what}`, source: SOURCE, type, subject: seller },
    ...{ time: formatTime(at), data: { orderId: order, ...data } },
  });
}
