import type { DisputeRuling } from '../rulebook/disputes/reasons.ts';
import type { DisputeOutcome, DisputeReason } from '../rulebook/facts.ts';

/** Why a dispute was decided as it was, as both sides read it. */
export const RULING_SENTENCES: Readonly<Record<DisputeRuling, string>> = {
  never_handed_over: 'No carrier or hub has scanned the parcel: it was not handed over.',
  handed_over_late: 'The parcel was handed over after the promised day.',
  inspected_not_as_described: 'What came back was inspected and is not what the listing describes.',
  inspected_damaged_by_seller: 'What came back was inspected and was damaged before it was sent.',
  inspected_counterfeit: 'What came back was inspected and is counterfeit.',
  refund_owed: 'The order was cancelled or came back, and no refund was made.',
  seller_says_so: 'The shop’s own statement bears it out.',
  conversation_shows_seller: 'The conversation about the order bears it out.',
  lost_on_the_way: 'The carrier took the parcel and has not delivered it.',
  delivered_late: 'The parcel was handed over in time; the carrier delivered it late.',
  delivered_elsewhere: 'The carrier reports a delivery that did not reach the customer.',
  damaged_on_the_way: 'What came back was inspected and was damaged on the way.',
  delivery_proved: 'The carrier’s proof shows that the parcel was delivered.',
  inspected_as_described: 'What came back was inspected and is what the listing describes.',
  inspected_customer_damage: 'What came back was inspected and was damaged after it arrived.',
  refund_was_made: 'The refund was made.',
  conversation_shows_customer: 'The conversation about the order does not bear the dispute out.',
  nothing_shown: 'Nothing that is known shows whose fault it was.',
  sides_agree: 'Both sides came to an agreement.',
  outside_events: 'Weather, customs or another event outside of everybody’s hands was the cause.',
  platform_hub: 'The marketplace’s hub made a mistake, and the marketplace answers for it.',
  platform_service: 'The marketplace’s own service made a mistake, and the marketplace answers for it.',
};

/** Who answers, in one line. */
export const OUTCOME_SENTENCES: Readonly<Record<DisputeOutcome, string>> = {
  seller_fault: 'The shop answers for it.',
  carrier_fault: 'The carrier answers for it.',
  customer_fault: 'The dispute was not founded.',
  no_fault: 'No side is at fault.',
  withdrawn: 'The dispute was withdrawn.',
};

/** What a dispute is about. */
export const DISPUTE_REASON_NAMES: Readonly<Record<DisputeReason, string>> = {
  not_received: 'Not received',
  not_as_described: 'Not as described',
  counterfeit: 'Counterfeit',
  refund_missing: 'Refund missing',
  other: 'Something else',
};
