import type { DisputeStage } from '../rulebook/disputes/dispute.ts';
import type { DisputeReason } from '../rulebook/facts.ts';

/** What both sides and staff read of a dispute. */
export const DISPUTE_TEXT = {
  one: 'Dispute about order {order}',
  facts: 'What is known',
  factsLead: 'Scans, inspections and payments that the platform has by itself. A claim is what somebody says.',
  factsNone: 'Nothing is known of this order but that it was placed.',
  claim: 'Claim',
  fact: 'Fact',
  said: 'What both sides say',
  saidNone: 'Nobody has written anything yet.',
  gone: 'These words were destroyed, or only staff read them.',
  decided: 'What was decided',
  changed: 'This was looked at again; the decision below it holds.',
  answerBy: 'The shop answers by {at}.',
  decideBy: 'It is decided by {at}.',
  overdueAnswer: 'The shop has not answered in time. That is no fault: staff decide on the facts there are.',
  notAsked: 'The marketplace’s hub sent this order, so the shop is not asked: the hub and the carrier are.',
  reviewBy: 'Somebody else looks at it by {at}.',
  askAgainUntil: 'You can ask until {at} that somebody else looks at it, once.',
  opened: 'Opened {at}',
  reason: 'About',
  state: 'How far it is',
  more: 'Show more',
  failed: 'Nothing was done',
  cancel: 'Cancel',
} as const;

export const DISPUTE_STAGE_NAMES: Readonly<Record<DisputeStage, string>> = {
  awaiting_answer: 'The shop answers',
  awaiting_decision: 'Staff decide',
  decided: 'Decided',
  in_review: 'Somebody else looks',
  ended: 'Ended',
};

/** The same to the shop, whose turn it is. */
export const YOUR_ANSWER = { stage: 'You answer', answerBy: 'Answer by {at}.' } as const;

export const SAID_BY = { customer: 'The customer', seller: 'The shop', you: 'You' } as const;
export const SHOWN_AS = {
  as_written: 'The other side reads it as it stands here.',
  masked: 'The other side reads it with what leads off the platform covered.',
  staff: 'Staff look at it before the other side reads it.',
} as const;

export const DECIDED_BY = {
  customer: 'by the customer',
  seller: 'by the shop',
  staff: 'by staff',
  marketplace: 'by the marketplace',
} as const;

/** Asking that somebody else looks. */
export const REVIEW_DIALOG = {
  open: 'Ask for a second look',
  title: 'Have somebody else look at it',
  lead: 'Say what was not seen or is not right. Staff alone read it. Another person decides, once and for good; the outcome can change either way.',
  label: 'What was not seen or is not right',
  send: 'Ask for a second look',
  done: 'Somebody else looks at it',
} as const;

export const WORDS_MISSING = 'Write at least {least} characters, so that somebody can look into it.';

/** On the page of a customer’s order. */
export const OWN_DISPUTES = {
  title: 'If something is wrong',
  lead: 'Write to the shop first: most things are settled so. If not, a person looks at the facts and decides.',
  promised: 'Promised by {at}.',
  open: 'Open a dispute',
  none: 'There is nothing yet that a dispute could be about.',
  from: 'from {at} on',
  until: 'until {at}',
  mayBe: 'You can open a dispute about this order:',
  over: 'not any more; it was possible until {at}',
  decided: 'decided already',
  isOpen: 'one is open',
  nothing: 'nothing has happened that it could be about',
  dialog: 'Open a dispute',
  dialogLead:
    'The shop reads what you write, with contacts covered. The facts above stand there already: you need not prove them.',
  reason: 'What is it about?',
  text: 'What happened?',
  send: 'Open the dispute',
  opened: 'The dispute is open',
  photos: 'I have photos: open the conversation about it afterwards',
  missingReason: 'Choose what it is about.',
  withdraw: 'Withdraw it',
  withdrawTitle: 'Withdraw this dispute?',
  withdrawLead: 'It ends at once and counts against nobody. You can open another one while there is time.',
  withdrawn: 'The dispute is withdrawn',
  conversation: 'Pictures and whatever else you want to show go into the conversation about it.',
  toConversation: 'Write to the shop about this dispute',
  facts: 'The facts that a person looks at',
} as const;

export const REASON_CHOICES: Readonly<Record<DisputeReason, string>> = {
  not_received: 'It has not arrived',
  not_as_described: 'It is not what was described',
  counterfeit: 'It is a counterfeit',
  refund_missing: 'The refund has not come',
  other: 'Something else',
};

/** The pages of a seller. */
export const SELLER_DISPUTES = {
  title: 'Disputes',
  lead: 'Customers who ask that a person looks at an order. What the platform knows stands there first; you say what it does not know.',
  list: 'Disputes about your orders',
  emptyTitle: 'No dispute is open',
  empty: 'If a customer disputes an order, it stands here with the day by which you answer.',
  show: 'Which',
  open: 'Open',
  all: 'All',
  columns: { order: 'Order', reason: 'About', state: 'How far it is', due: 'Due', outcome: 'Outcome' },
  back: 'All disputes',
  order: 'To the order',
  conversation: 'Open the conversation about this dispute',
  found: 'What the facts come to',
  foundNone: 'The facts alone say nothing yet.',
  data: 'What you may ask for on the page of the order, to look into this: {fields}.',
  dataNone: 'Nothing of the customer is needed for this.',
  dispatched:
    'The marketplace dispatches this order. The hub’s inspection and the carrier’s scans decide; you may add what you know.',
  answer: 'Your answer',
  answerLead: 'If you say nothing, staff decide on the facts there are. Silence alone is never a fault.',
  accept: 'Accept it',
  acceptTitle: 'Accept this dispute?',
  understood: 'I have read what it counts as',
  accepted: 'The dispute is over',
  state: 'State the facts',
  text: 'What you know',
  textHelp: 'About the order, not about the customer. The customer reads it, with contacts covered.',
  stated: 'Your answer stands there now',
  stale: 'It was changed meanwhile. What you wrote is still here.',
} as const;

/** The pages of staff. */
export const STAFF_DISPUTES = {
  title: 'Disputes',
  lead: 'Facts first, then what both sides say. Every decision says who answers, and by which fact.',
  list: 'Disputes of all sellers',
  emptyTitle: 'Nothing to decide',
  empty: 'Disputes that customers open or that the marketplace tells stand here, the oldest first.',
  seller: 'Seller',
  opened: 'Opened',
  overdue: 'Overdue',
  promised: 'Promised: handed over by {ship}, delivered by {deliver}.',
  forgotten: 'This order is so old that only its events are known.',
  tracking: 'number {number}',
  unfounded: 'This customer, in {days} days: {count} of {decided} decided disputes were found unfounded ({share}).',
  unfoundedLead: 'It decides nothing by itself, no seller sees it, and it weighs on none.',
  history: 'What was done',
  look: 'Read both statements as written, and the conversation',
  lookLead: 'Say why you need it. Who reads it, when and why is written down, and the customer can ask for it.',
  lookReason: 'Why you need to read it',
  lookOpen: 'Read it',
  looked: 'As it was written',
  conversation: 'The conversation',
  conversationNone: 'They have not written to each other.',
  notDelivered: 'not delivered',
  decide: 'The decision',
  decideLead: 'Only reasons that a known fact bears out can be chosen. Both sides read the outcome and the reasons.',
  review: 'You look at it again: your decision takes the place of the first.',
  waiting: 'The seller still has time to answer. It can be decided then.',
  over: 'There is nothing to decide any more.',
  barredParty: 'You belong to one side of this dispute: a colleague decides it.',
  barredSame: 'You decided it the first time: a colleague looks again.',
  outcome: 'Who answers?',
  reasons: 'Why?',
  noReasons: 'No known fact bears this outcome out.',
  missing: 'Choose who answers, and at least one reason.',
  send: 'Decide it',
  confirmTitle: 'Decide this dispute?',
  follows:
    'Both sides are told at once: “{outcome}” The decision cannot be taken back; each side can ask once that somebody else looks.',
  followsReview: 'Both sides are told at once: “{outcome}” This is the last word.',
  followsSeller: 'It counts for the seller as one order with a defect.',
  done: 'It is decided, and both sides are told',
  changed: 'Something was done meanwhile. Your choice is still here: look at what is new, and decide again.',
} as const;

export const OUTCOME_CHOICES = {
  seller_fault: 'The seller',
  carrier_fault: 'The carrier',
  customer_fault: 'The customer: it was not founded',
  no_fault: 'Nobody',
} as const;

/** What is known besides events: what the hub did, and what scans come to together. */
export const DISPUTE_KNOWN = {
  custody: 'What the hub did',
  parcels: 'What the scans come to',
  confidence: { certain: 'Certain', likely: 'Likely', contradictory: 'Contradictory' },
} as const;

/** What the facts alone say, before anybody weighs words. */
export const DISPUTE_PROPOSED = {
  title: 'What the facts say',
  open: 'The facts do not say who answers',
  lead: 'Worked out from facts alone, not from what either side writes. It decides nothing.',
  take: 'Choose this',
} as const;

/** Paying back from the page of a dispute. */
export const DISPUTE_REFUND = {
  title: 'Money back',
  staff: 'In the marketplace’s name, never more than was paid. What has been paid back is taken off.',
  seller:
    'Never more than was paid. Before a decision it may count as an early refund: you are told before anything is paid.',
  open: 'Pay back…',
  dispatched: 'The marketplace pays back what is owed for dispatched orders.',
} as const;
