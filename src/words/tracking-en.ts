/** How the way of a parcel is told: to sellers, customers and staff alike. */

/** What happened to a parcel. */
export const SCAN_WORDS = {
  accepted: 'Accepted by the carrier',
  in_transit: 'On its way',
  customs: 'With customs',
  out_for_delivery: 'Out for delivery, or ready to be collected',
  delivered: 'Delivered',
  exception: 'Something went wrong',
  returned: 'On its way back',
} as const;

/** How sure it is. */
export const CONFIDENCE_WORDS = {
  certain: 'Certain',
  likely: 'Likely',
  contradictory: 'The scans do not fit together',
} as const;

/** Why. */
export const TRACKING_REASONS = {
  complete: 'The carrier accepted the parcel, and every scan since fits.',
  acceptance_missing: 'No scan shows that the carrier accepted the parcel.',
  quiet: 'Nothing was heard of it for more than seven days.',
  number_mistyped: 'The check digit of its number is wrong: it was probably mistyped.',
  before_order: 'It was scanned before the order was placed.',
  bound_elsewhere: 'The carrier says that it goes to another region than the order.',
  delivered_elsewhere: 'It was delivered in another region than the order goes to.',
  after_delivery: 'It was scanned on its way after it had been delivered.',
  delivered_after_return: 'It was delivered after it had been sent back.',
  carriers_by_turns: 'Two carriers say by turns that they have it.',
} as const;

/** What happens next. */
export const NEXT_WORDS = {
  cancelled: 'The order was cancelled: nothing more is sent.',
  await_shipment: 'The parcel is made ready. The first scan of a carrier shows here within seconds.',
  await_first_scan: 'No carrier has scanned it yet. Until one does, that it was shipped is what the seller says.',
  on_its_way: 'The carrier brings it on. Each further scan shows here.',
  at_customs: 'Customs looks at it. Then the carrier brings it on.',
  at_the_door: 'It comes today, or it can be collected. The delivery is scanned.',
  carrier_has_trouble: 'The carrier tries again or sends it back. Either is scanned, and shows here.',
  goes_back: 'It goes back to who sent it.',
  arrived: 'It has arrived. There is nothing to wait for.',
  does_not_fit: 'What carriers say contradicts itself. The next scans may settle it; nobody is judged by it meanwhile.',
} as const;

/** What has become of what the seller said. */
export const CLAIM_WORDS = {
  confirmed: 'A carrier has confirmed it.',
  waiting: 'No carrier has confirmed it yet.',
  late: 'A carrier confirmed it later than allowed.',
  without_fact: 'No carrier has confirmed it in time.',
  contradicted: 'The carrier said otherwise when it was said.',
  number_taken: 'Its tracking number was another order’s before, so scans of it are not counted here.',
} as const;

/** The section of an order’s page. */
export const TRACKING_TEXT = {
  title: 'Tracking',
  lead: {
    seller: 'What carriers have scanned. What you have said stands apart, below: your customer sees both.',
    other: 'What carriers have scanned. What the seller says stands apart, below.',
  },
  next: 'What happens next.',
  none: 'No carrier has scanned a parcel of this order yet.',
  parcel: 'Parcel {number}',
  since: '{state}, since {at}',
  scans: 'Scans of parcel {number}, the latest first',
  scan: '{carrier}, {region}',
  hub: 'the marketplace’s hub',
  claims: { seller: 'What you have told', other: 'What the seller has told' },
  claimed: { shipped: 'shipped', delivered: 'delivered' },
  saying: { seller: 'You said on {at} that it was {what}.', other: 'The seller said on {at} that it was {what}.' },
  hubSaying: 'The marketplace said on {at} that it was {what}.',
  until: 'A scan is waited for until {at}.',
  mistyped: 'The check digit of the number that was given is wrong: it was probably mistyped.',
  doubt: 'does not fit',
} as const;
