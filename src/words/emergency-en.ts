import type { Emergency, EmergencyAct, ReviewOutcome } from '../rulebook/emergency/emergency.ts';

/** The page on which two people of the staff open something of a customer, and a third one looks at it again. */
export const EMERGENCY_WORDS = {
  title: 'Emergencies',
  lead: 'Nobody of the staff sees customers’ data as a rule. Where somebody is in danger, two of you can open what is needed of one order, for an hour at most.',
  show: 'Show',
  active: 'Running and to be reviewed',
  over: 'Over',
  emptyTitle: 'Nothing is open, and nothing waits',
  empty: 'What somebody asks for appears here, until it has been reviewed.',
  emptyOver: 'No emergency is over yet',
  emptyOverMore: 'Those that were reviewed, refused, taken back or not approved in time appear here.',
  more: 'Show more',
  order: 'Order',
  asks: 'What is needed',
  purpose: 'What for',
  reason: 'Reason',
  asked: 'Asked by {name}',
  approved: 'Approved by',
  state: 'State',
  until: { requested: 'To be approved within', open: 'Open for another' },
  timeOver: 'its time is over',
  review: 'To be reviewed by',
  overdue: 'The review is overdue. Until somebody makes it, {name} opens nothing else.',
  outcome: 'Outcome',
  story: 'What happened',
  byTime: 'by itself',
  values: 'What was opened',
  valuesLead: 'Each look is written down before it is shown, and the customer is told of it at once.',
  hidden: 'hidden',
  showValue: 'Show',
  showField: 'Show: {field}',
  notShown: 'It is not shown.',
  failed: 'It could not be shown',
  yours: 'You asked for this, so somebody else approves it: somebody in the lead, or the data protection officer.',
  reviewYours: 'You asked for this, so somebody else reviews it.',
  nothingChanged: 'Nothing was changed.',
} as const;

/** Asking for one. */
export const EMERGENCY_FORM = {
  title: 'Ask for an emergency',
  order: 'Order id',
  orderHelp: 'The whole id. One order, and so one customer; another order takes another request.',
  fields: 'What you need to see',
  fieldsHelp: 'Only what helps now. Nothing else is shown, and adding to it takes a new request.',
  purpose: 'What you need it for',
  reason: 'Who is in danger, how do you know, and why does no other way do?',
  reasonHelp:
    'At least {least} words. Write no telephone number and no address. It is sealed, and read by who approves and who reviews.',
  words: '{words} of at least {least} words',
  follows: 'What follows',
  steps: [
    'Somebody else approves it within an hour: somebody in the lead or the data protection officer. Otherwise it is over.',
    'From then on you alone see what you asked for, for 60 minutes at most.',
    'The customer is told at once who looked at what, when and what for.',
    'Within 24 hours somebody who had no part in it reviews it. If nobody does, you open nothing else until it is done.',
  ],
  ask: 'Ask for it',
  done: 'Asked. Tell somebody who may approve it.',
  missing: { order: 'Say which order it is.', fields: 'Choose what you need to see.' },
} as const;

export const EMERGENCY_STATUS_NAMES: Readonly<Record<Exclude<Emergency['status'], 'none'>, string>> = {
  requested: 'Waits for a second person',
  refused: 'Refused',
  withdrawn: 'Taken back',
  lapsed: 'Not approved in time',
  open: 'Open',
  ended: 'Over, to be reviewed',
  reviewed: 'Reviewed',
};

export const EMERGENCY_ACT_NAMES: Readonly<Record<EmergencyAct['type'], string>> = {
  requested: 'Asked for',
  approved: 'Approved',
  refused: 'Refused',
  withdrawn: 'Taken back',
  lapsed: 'Not approved in time',
  revealed: 'Shown',
  ended: 'Ended',
  reviewed: 'Reviewed',
};

export const REVIEW_OUTCOME_NAMES: Readonly<Record<ReviewOutcome, string>> = {
  justified: 'It was justified',
  misuse: 'It was a misuse',
};

/** What somebody is about to do with one. */
export const EMERGENCY_STEPS_WORDS = {
  approve: {
    button: 'Approve',
    title: 'Approve this emergency?',
    lead: 'Speak to {name} first. You answer for it as well.',
    follows:
      '{name} sees {fields} of order {order} for 60 minutes at most. The customer is told. Somebody who is neither of you reviews it within 24 hours.',
    note: 'A word for the review, if there is one to say',
    confirm: 'Approve it',
    done: 'Approved: it is open now.',
  },
  refuse: {
    button: 'Refuse',
    title: 'Refuse this emergency?',
    lead: 'Do so where another way does, or the reason does not say enough.',
    follows: 'Nothing is shown. {name} can ask anew.',
    note: 'Why, for {name}',
    confirm: 'Refuse it',
    done: 'Refused.',
  },
  withdraw: {
    button: 'Take it back',
    title: 'Take this request back?',
    lead: 'If it is not needed any more.',
    follows: 'Nobody approves it any more. You can ask anew.',
    note: 'A word, if there is one to say',
    confirm: 'Take it back',
    done: 'Taken back.',
  },
  end: {
    button: 'End it',
    title: 'End this emergency now?',
    lead: 'As soon as what was needed is done.',
    follows: 'Nothing more is shown, and the review is due within 24 hours.',
    note: 'A word for the review, if there is one to say',
    confirm: 'End it',
    done: 'Ended.',
  },
  review: {
    button: 'Review it',
    title: 'Was this emergency justified?',
    lead: 'Read the reason and what was shown. Where it does not fit, ask those who had a part in it.',
    follows: 'It cannot be changed later. After a misuse {name} opens no other emergency.',
    note: 'What you looked at, and why you find so',
    confirm: 'Record the review',
    done: 'Reviewed.',
  },
} as const;

export const REVIEW_MISSING = {
  outcome: 'Choose what you find.',
  note: 'Say it in a sentence: ten characters at least.',
} as const;
