/** The page of everything that happened, newest first. */
export const TIMELINE_TEXT = {
  title: 'Timeline',
  lead: 'What happened on your account, newest first: what we were told, what counted or did not, and what was decided.',
  entries: 'What happened',
  filter: 'Show',
  kinds: { event: 'Events', lapse: 'Lapses', decision: 'Decisions' },
  noneTitle: 'Nothing has happened yet',
  none: 'Each order, scan, inspection and decision appears here as it comes in.',
  noneOfKindTitle: 'Nothing of this kind',
  noneOfKind: 'There may be entries of other kinds.',
  showAll: 'Show everything',
  openAction: 'All about this action',
  openMetric: 'All about this metric',
  toldBy: 'Told by',
  toldAs: 'Event',
  judged: 'Taken into account',
  until: 'Until',
  review: 'Somebody looks by',
} as const;

/**
 * Each type of event (contract §1) as a sentence; what stands in braces is a field of it. Fields that are not here are
 * not shown: whose order it was is nobody's business on this page.
 */
const EVENT_SENTENCES: Readonly<Record<string, string>> = {
  'seller.registered': 'Your account was registered.',
  'order.placed': 'Order {orderId} was placed.',
  'order.cancelled': 'Order {orderId} was cancelled by {by}: {reason}.',
  'order.status_updated': 'Order {orderId} was marked as {status}.',
  'shipment.scanned': 'The parcel of order {orderId} was scanned: {scan}.',
  'refund.issued': 'A refund was given for order {orderId}.',
  'return.requested': 'A return of order {orderId} was requested.',
  'return.sent': 'The return of order {orderId} is on its way.',
  'return.received': 'The return of order {orderId} arrived.',
  'return.inspected': 'The return of order {orderId} was inspected: {outcome}.',
  'return.closed': 'The return of order {orderId} ended: {why}.',
  'dispute.opened': 'A dispute about order {orderId} was opened: {reason}.',
  'dispute.resolved': 'The dispute about order {orderId} was resolved: {outcome}.',
  'dispute.reviewed': 'Somebody else looked at the dispute about order {orderId}: {outcome}.',
  'listing.inspected': 'Listing {listingId} was inspected: {finding}.',
  'message.screened': 'A message about order {orderId} was screened.',
  'takeover.confirmed':
    'We confirmed that your account was taken over. What was done in that time does not count against you.',
  'conduct.confirmed': 'A breach of conduct was confirmed.',
  'review.posted': 'Order {orderId} was reviewed: {stars} of 5 stars.',
  'account.linked': 'A link to another account was noted.',
  'stock.received': 'Stock arrived: {counted} of {declared} declared.',
  'action.acknowledged': 'You acknowledged {action}.',
  'plan.recorded': 'You recorded a plan for {action}.',
  'suspension.decided': 'People decided about the proposed suspension {action}: {outcome}.',
  'contact.recorded': 'Staff got in touch with you about {action}.',
  'support.asked': 'You asked us about {action}.',
  'support.answered': 'We answered your question about {action}.',
  'notice.undelivered': 'What we told you of {action} had reached nobody: no time ran against you.',
  'notice.delivered': 'What we told you of {action} has reached you.',
  'appeal.filed': 'You appealed against {action}.',
  'appeal.decided': 'Your appeal against {action} was decided: {outcome}.',
  'review.decided': 'Somebody looked at {action}: {outcome}.',
  'reinstatement.decided': 'Somebody decided about your reinstatement: {outcome}.',
  'removal.decided': 'Somebody decided about the proposed removal: {outcome}.',
  'payout.due': 'A payout falls due.',
  'payout_hold.decided': 'Somebody looked at what is held of your payouts for {action}: {outcome}.',
};

/** `fields`: what is told of the event; a slip that the shop reported itself is told as one. */
export function eventSentence(type: string, fields: Readonly<Record<string, unknown>> = {}): string {
  if (type === 'conduct.confirmed' && fields['slipReportedAt'] !== undefined) return OWN_SLIP;
  return EVENT_SENTENCES[type] ?? `An event of the type ${type} came in.`;
}

const OWN_SLIP =
  'A slip with customers’ data that you reported yourself was confirmed. One that is told in time moves nothing, once a year.';

/** What of an event is shown when it is opened, with its label. */
export const EVENT_FIELDS = {
  orderId: 'Order',
  listingId: 'Listing',
  returnId: 'Return',
  disputeId: 'Dispute',
  consignmentId: 'Consignment',
  payoutId: 'Payout',
  fulfilment: 'Shipped by',
  shipBy: 'Due to the carrier by',
  deliverBy: 'Promised by',
  status: 'Status',
  scan: 'Scan',
  carrier: 'Carrier',
  region: 'Where',
  by: 'By',
  reason: 'Reason',
  outcome: 'Outcome',
  finding: 'Finding',
  reviewed: 'Reviewed first',
  confirmed: 'Confirmed by a person',
  declared: 'Declared',
  counted: 'Counted',
  stars: 'Stars',
  kind: 'Kind',
  action: 'Action',
  dueAt: 'Due',
} as const;

/** Values of those fields; what is missing is shown with spaces for its underscores. */
const FIELD_VALUES: Readonly<Record<string, string>> = {
  seller: 'you',
  dispatched: 'the marketplace',
  kingston: 'the marketplace',
  platform: 'the marketplace',
  customer: 'the customer',
  staff: 'staff',
  unknown: 'somebody we do not know',
  out_of_stock: 'out of stock',
  pricing_error: 'a wrong price',
  cannot_ship: 'it could not be shipped',
  customer_request: 'the customer asked for it',
  undeliverable_address: 'the address could not be reached',
  fraud_suspected: 'fraud was suspected',
  accepted: 'accepted by the carrier',
  in_transit: 'on its way',
  customs: 'at customs',
  out_for_delivery: 'out for delivery',
  exception: 'something got in the way',
  returned: 'on its way back',
  as_described: 'as described',
  not_as_described: 'not as described',
  damaged_by_seller: 'damaged before it was handed over',
  damaged_in_transit: 'damaged on the way',
  customer_damage: 'damaged by the customer',
  not_received: 'not received',
  refund_missing: 'the refund is missing',
  seller_fault: 'decided for the customer',
  customer_fault: 'decided for you',
  carrier_fault: 'the carrier answers for it',
  no_fault: 'nobody answers for it',
  upheld: 'the action stands',
  overturned: 'you were right, it is undone',
  reduced: 'it is made one step milder',
  applied: 'it takes effect',
  dropped: 'dropped',
  lifted: 'lifted',
  extended: 'extended',
  approved: 'approved',
  refused: 'refused',
  reinstated: 'reinstated',
};

export function fieldValue(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return FIELD_VALUES[String(value)] ?? String(value).replaceAll('_', ' ');
}
