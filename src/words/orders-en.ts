import type { DisputeReason } from '../rulebook/facts.ts';
import type { OrderFilter, OrderState } from '../rulebook/order-facts.ts';

/** The list of a seller's orders. */
export const ORDERS_TEXT = {
  returns: 'Returns',
  title: 'Orders',
  lead: 'What has to go out by when, and what has become of each order.',
  kept: 'An order stays here until nothing has happened to it for {days} days. Older ones are in the marketplace’s own records.',
  label: 'Orders, the one placed last first',
  filter: 'Which orders',
  fulfilment: 'Who sends them',
  find: 'Order id',
  findHow: 'The whole id. Nothing of a customer can be searched for.',
  findButton: 'Open',
  order: 'Order',
  state: 'State',
  next: 'Next',
  placed: 'Placed',
  to: 'Goes to',
  handOver: 'Hand over by {at}',
  handOverLate: 'Was due to the carrier by {at}',
  more: 'Show earlier orders',
  showAll: 'Show all orders',
  noneTitle: 'No orders yet',
  none: 'Each order appears here when the marketplace tells us that it was placed.',
  noneSuchTitle: 'No such orders',
  noneSuch: 'None of the orders that we know of is like that.',
} as const;

export const ORDER_FILTER_NAMES: Readonly<Record<OrderFilter, string>> = {
  open: 'To send',
  handed_over: 'On their way',
  delivered: 'Delivered',
  cancelled: 'Cancelled',
  case_open: 'Return or dispute open',
};

export const FULFILMENT_NAMES = { seller: 'Sent by you', dispatched: 'Sent by our hub' } as const;

export const ORDER_STATE_NAMES: Readonly<Record<OrderState, string>> = {
  paid: 'Paid, to be sent',
  handed_over: 'With the carrier',
  delivered: 'Delivered',
  cancelled: 'Cancelled',
};

export const OPEN_CASE_NAMES = { return: 'Return open', dispute: 'Dispute open' } as const;

/** One order. */
export const ORDER_TEXT = {
  toCase: { return: 'To the return', dispute: 'To the dispute' },
  title: 'Order {order}',
  back: 'Orders',
  next: 'What to do',
  facts: 'What is known',
  placed: 'Placed',
  shipBy: 'To the carrier by',
  accepted: 'First carrier scan',
  notYet: 'Not yet',
  deliverBy: 'To be delivered by',
  delivered: 'Delivered',
  cancelled: 'Cancelled',
  fulfilment: 'Who sends it',
  to: 'Goes to',
  abroad: '{place}, across a border',
  items: 'Listings',
  cases: 'Returns and disputes',
  caseOpen: 'open since {at}',
  caseEnded: 'opened {from}, ended {to}',
  lapses: 'What rests on this order',
  lapsesNone: 'Nothing. No failure of yours is known of this order.',
  inAction: 'Cited in {action}.',
  passedOver: 'It fell into the time to put things right after {action}.',
  excused: '{excuse}: does not count.',
  allOf: 'All about {metric}',
} as const;

/** The one next thing about an order. */
export const ORDER_NEXT = {
  handOver: 'Hand the parcel over to the carrier by {shipBy}. The first scan of the carrier is what counts.',
  late: 'The parcel was due to the carrier by {shipBy}, and no carrier has scanned it so far. Hand it over as soon as you can: the customer is waiting.',
  onItsWay: 'Nothing. The carrier has had the parcel since {acceptedAt}.',
  delivered: 'Nothing. The parcel was delivered on {deliveredAt}.',
  deliveredWithCase: 'The parcel was delivered on {deliveredAt}.',
  cancelled: 'Nothing. The order was cancelled on {cancelledAt}: do not send it.',
  hub: 'Nothing. Our hub packs and sends this order, and you do not answer for when it arrives.',
  caseOpen: '{kind} since {at}{reason}.',
} as const;

/** What a customer says is wrong. */
export const DISPUTE_REASONS: Readonly<Record<DisputeReason, string>> = {
  not_received: 'it did not arrive',
  not_as_described: 'it is not as described',
  counterfeit: 'it is not genuine',
  refund_missing: 'a refund is missing',
  other: 'another reason',
};

export const CANCELLED_BY: Readonly<Record<string, string>> = {
  seller: 'by you',
  customer: 'by the customer',
  platform: 'by the marketplace',
};
