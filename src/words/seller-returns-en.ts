/** A seller's pages about what customers send back. */
export const SELLER_RETURNS = {
  title: 'Returns',
  lead: 'What customers send back, with whose turn it is and by when.',
  label: 'Returns, the one asked for last first',
  filter: 'Which returns',
  fulfilment: 'Who ships',
  order: 'Order',
  state: 'Where it stands',
  next: 'What is next',
  reason: 'Reason',
  asked: 'Asked for',
  more: 'Show earlier returns',
  noneTitle: 'No returns',
  none: 'When a customer asks to send something back, it appears here with its next step and the date for it.',
  noneSuchTitle: 'No such returns',
  noneSuch: 'There may be others.',
  showAll: 'Show all returns',
  back: 'Returns',
  one: 'Return of order {order}',
} as const;

export const RETURN_FILTER_NAMES = {
  open: 'Open',
  to_inspect: 'To inspect',
  to_decide: 'Money to decide',
  over: 'Over',
} as const;

/** One return. */
export const SELLER_RETURN = {
  next: 'What is next',
  facts: 'What is known',
  order: 'Order',
  reason: 'Reason of the customer',
  told: 'Begun',
  toldBy: { customer: 'by the customer, on these pages', marketplace: 'in the marketplace’s own pages' },
  ships: 'Shipped by',
  hub: 'The hub takes it in, inspects it, and the marketplace pays back. You read the report here; there is nothing for you to do.',
  wait: 'There is nothing for you to do until the parcel comes. You need no address: its code leads it to you.',
  receive: 'It has arrived',
  receiveWhy:
    'Say so when the parcel is in your hands, unless the carrier has said so. From then on the days to inspect it are counted.',
  refund: 'Pay back',
  refuse: 'Pay nothing back',
  owed: 'The inspection says “{outcome}”: the money is owed. You can pay it back at once or in parts.',
  mayRefuse: 'The inspection says “{outcome}”: you decide whether anything is paid back.',
  talk: 'What was said about it',
  talkLead: 'What the customer says about this return, with pictures if there are any, and what you answer.',
  talkLink: 'Open the conversation about this return',
  late: 'The time for this is over. A person of the marketplace looks at it and helps the customer to an answer. It does not count against you by itself.',
  failed: 'Nothing was done',
  failedData: 'The return is as it was; what you chose is still here.',
} as const;

/** Inspecting: the same words for the seller and the hub. */
export const INSPECT_TEXT = {
  title: 'What did you find?',
  each: 'Point by point',
  outcome: 'What it comes to',
  outcomeLead: 'It must go with what you found. It cannot be said otherwise afterwards.',
  place: 'Where the goods go',
  confirm: 'Record the inspection',
  missing: 'Still to be said: {points}.',
  customerReads: 'The customer reads what was found.',
  counts: {
    as_described: 'It counts as an end without fault.',
    not_as_described: 'It counts as a lapse of the listing: what was sent is not what it says.',
    damaged_by_seller: 'It counts as a defect of the order.',
    damaged_in_transit: 'It is the carrier’s, and counts against nobody here.',
    counterfeit: 'It counts as a defect of the order.',
    customer_damage: 'It counts against nobody. Nothing need be paid back.',
  },
} as const;

/** Paying back. */
export const REFUND_TEXT = {
  title: 'Pay back order {order}',
  amount: 'Amount in {currency}',
  paid: 'Paid',
  refunded: 'Paid back so far',
  left: 'Left',
  unknown: 'The marketplace has not told what this order cost: pay back in its own pages.',
  confirm: 'Pay back {amount}',
  follows: 'What follows',
  how: 'The marketplace pays it back to the customer the way it was paid. It cannot be taken back.',
  reviewed: 'It comes after the review, and counts well.',
  earlyTitle: 'Nobody has looked yet',
  early:
    'Paid back now it counts as an early refund: a lapse. One alone leads to nothing; too many of them are a pattern.',
  earlyWaits: 'The return {return} waits for its inspection. Wait for the parcel and look first, and it counts well.',
  earlyDecides: 'With it this would be decided at once: {decisions}.',
  earlyNone: 'With it nothing would be decided now.',
  earlyConfirm: 'Pay back {amount} all the same',
  platform: 'In the marketplace’s name: it counts against nobody.',
  failed: 'Nothing was paid back',
  failedData: 'What you typed is still here.',
  done: '{amount} is paid back.',
} as const;

/** Paying nothing back. */
export const REFUSE_TEXT = {
  title: 'Pay nothing back?',
  follows: 'The return is over. The customer reads what was found, and can open a dispute about the order.',
  say: 'Say in the conversation what you found: pictures help.',
  confirm: 'Pay nothing back',
  failed: 'Nothing was decided',
} as const;

/** On the case of a return that is late. */
export const STAFF_RETURN = {
  title: 'The return',
  order: 'Order',
  state: 'Where it stands',
  reason: 'Reason of the customer',
  next: 'What is next',
  refund: 'Pay back in the marketplace’s name',
  refuse: 'Pay nothing back',
  gone: 'The return could not be read',
} as const;
