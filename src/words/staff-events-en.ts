import { capital } from './quantities-en.ts';

/** Types of events (contract §1), as a line of a timeline. */
const EVENT_NAMES: Readonly<Record<string, string>> = {
  'seller.registered': 'Seller registered',
  'order.placed': 'Order placed',
  'order.cancelled': 'Order cancelled',
  'order.status_updated': 'Status claimed',
  'shipment.scanned': 'Parcel scanned',
  'refund.issued': 'Refund issued',
  'return.requested': 'Return requested',
  'return.sent': 'Return sent',
  'return.received': 'Return received',
  'return.inspected': 'Return inspected',
  'return.closed': 'Return closed',
  'dispute.opened': 'Dispute opened',
  'dispute.resolved': 'Dispute resolved',
  'dispute.reviewed': 'Dispute reviewed',
  'listing.inspected': 'Listing inspected',
  'message.screened': 'Message screened',
  'takeover.confirmed': 'Takeover confirmed',
  'conduct.confirmed': 'Breach confirmed',
  'review.posted': 'Review posted',
  'account.linked': 'Account linked',
  'stock.received': 'Stock received',
  'action.acknowledged': 'Action acknowledged',
  'plan.recorded': 'Plan recorded',
  'suspension.decided': 'Suspension decided',
  'contact.recorded': 'Contact recorded',
  'support.asked': 'Question asked',
  'support.answered': 'Question answered',
  'notice.undelivered': 'Notice not delivered',
  'notice.delivered': 'Notice delivered',
  'appeal.filed': 'Appeal filed',
  'appeal.decided': 'Appeal decided',
  'review.decided': 'Review decided',
  'reinstatement.decided': 'Reinstatement decided',
  'removal.decided': 'Removal decided',
  'payout.due': 'Payout due',
  'payout_hold.decided': 'Payout hold decided',
};

/** Fields whose names say too little when they are merely taken apart. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  orderId: 'Order',
  listingId: 'Listing',
  returnId: 'Return',
  disputeId: 'Dispute',
  messageId: 'Message',
  payoutId: 'Payout',
  consignmentId: 'Consignment',
  textRef: 'Text (stored apart)',
  customer: 'Customer reference',
  fulfilment: 'Fulfilled by',
  by: 'By',
  shipBy: 'Ship by',
  deliverBy: 'Deliver by',
  dueAt: 'Due',
  destinationRegion: 'Destination region',
  otherSeller: 'Other seller',
  reviewed: 'Reviewed first',
};

/** A type of event in words; a type we do not know stays as it is. */
export function eventName(type: string): string {
  return EVENT_NAMES[type] ?? type;
}

/** A field of an event as a label: `trackingNumber` is `Tracking number`. */
export function fieldName(field: string): string {
  return (
    FIELD_NAMES[field] ??
    capital(field.replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`).replaceAll('_', ' '))
  );
}

/** The fields that tell most about an event, for its line in a timeline; the first that are there are shown. */
export const TELLING_FIELDS: readonly string[] = [
  'orderId',
  'listingId',
  'returnId',
  'disputeId',
  'kind',
  'status',
  'scan',
  'outcome',
  'finding',
  'reason',
  'action',
  'carrier',
];

/** A value of an event in words: yes or no, a list with commas, `out of stock` for `out_of_stock`. */
export function valueWords(value: string | number | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === null) return 'none';
  return typeof value === 'string' && /^[a-z]+(_[a-z]+)+$/.test(value) ? value.replaceAll('_', ' ') : String(value);
}
