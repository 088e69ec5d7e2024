/** Events by which people of the staff decide or record something about a seller. */
export const STAFF_ACTS: ReadonlySet<string> = new Set([
  'conduct.confirmed',
  'suspension.decided',
  'review.decided',
  'reinstatement.decided',
  'removal.decided',
  'payout_hold.decided',
  'appeal.decided',
  'contact.recorded',
  'support.answered',
  'listing.inspected',
  'takeover.confirmed',
]);
