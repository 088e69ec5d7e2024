/** What notices say of disputes. None has anything that the customer wrote. */
export const DISPUTE_NOTICE = {
  opened: {
    what: 'On {at} a customer opened a dispute about order {order}: {reason}.',
    marketplace: 'The hub sent this order: the hub and the carrier answer for it, and you need do nothing.',
    works: 'Nothing is decided. A dispute that is open counts nowhere.',
    todo: 'Look at what the platform knows, then accept it or state the facts by {by}.',
    silence: 'If you say nothing, staff decide on the facts there are. Silence alone is never a fault.',
  },
  overdue: {
    what: 'The time to answer the dispute about order {order} is over.',
    works: 'That is no fault. Staff decide on the facts there are.',
    todo: 'What you state now is still read until it is decided.',
  },
  resolved: {
    what: 'The dispute about order {order} ended on {at}. {outcome}',
    because: '{reason}',
    counts: 'It counts as one order with a defect. One alone never leads to an action.',
    countsNot: 'It counts nowhere against you.',
    again: 'You can ask until {until} that somebody else looks at it, once.',
  },
  reopened: {
    what: 'Somebody asked for a second look at the dispute about order {order}.',
    works: 'Another person decides by {until}. Until then the first decision holds.',
  },
  reviewed: {
    what: 'Somebody else looked at the dispute about order {order} on {at}. {outcome}',
  },
} as const;
