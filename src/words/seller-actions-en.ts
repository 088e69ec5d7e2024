import type { Category, ConductKind, Feature } from '../rulebook/policy/policy.ts';
import type { ActionKind, ActionStatus } from '../rulebook/standing/actions.ts';

/** What an action is called, and a proposal as long as it is one. */
export const ACTION_NAMES: Readonly<Record<ActionKind, { readonly name: string; readonly proposed: string }>> = {
  warning: { name: 'Warning', proposed: 'Warning' },
  restriction: { name: 'Restriction', proposed: 'Restriction' },
  suspension: { name: 'Suspension', proposed: 'Proposed suspension' },
  removal: { name: 'Removal', proposed: 'Proposed removal' },
};

/** The page about one action. */
export const ACTION_TEXT = {
  since: 'since {since}',
  endedAt: '{status} on {endedAt}; it began on {since}',
  ended: 'How it ended',
  reference: 'Reference {action}',
  evidence: 'What it rests on, item by item',
  evidenceEvents: 'It rests on what was reported as {events}.',
  evidenceNone: 'It cites nothing new of its own.',
  rule: 'The rule in the guide',
  back: 'The way back',
  story: 'What was decided, and how it came about',
  storyAbout: 'Newest first. Every question the rules asked is here with its answer and its figures.',
} as const;

/** Where an action stands. */
export const ACTION_STATUS_WORDS: Readonly<Record<ActionStatus, string>> = {
  live: 'In force',
  review: 'A person is looking at it',
  stayed: 'Paused by your appeal',
  proposed: 'Not decided yet',
  noticed: 'Announced',
  expired: 'Ended by itself',
  lifted: 'Lifted',
  withdrawn: 'Taken back',
  dropped: 'Dropped',
  replaced: 'Replaced by the next one',
  done: 'Carried out',
};

/** The exact issue behind an action that rests on conduct. */
export const CONDUCT_ISSUE = {
  confirmed: 'A breach of conduct was confirmed: {conduct}.',
  signs: 'Independent signs point to {conduct}. No person has confirmed it yet.',
} as const;

/** What puts the cause right, where it is no metric. */
export const MEND_WORDS = {
  customer_data: 'Use customer data only for the order they belong to, on the platform, and keep none of it elsewhere.',
  critical: 'Gather what shows how it was. Please do not open another account: it makes the way back harder.',
  stock: 'Count each consignment before you send it in, and declare what is in it.',
} as const satisfies Partial<Readonly<Record<Category, string>>>;

/** What to do about an action now. */
export const TODO_WORDS = {
  acknowledge: {
    title: 'Acknowledge it',
    text: 'Say that you have read it. You admit nothing by that.',
    by: 'Say that you have read it by {by}. You admit nothing by that.',
  },
  record_plan: {
    title: 'Record a plan',
    text: 'Write down what went wrong, what you have changed and what keeps it from coming back.',
    by: 'By {by}, write down what went wrong, what you have changed and what keeps it from coming back.',
  },
  mend: {
    title: 'Put the cause right',
    text: '{mend}',
    by: '{mend} Until {by} what still goes wrong is shown and does not count: that is the time for it.',
  },
  wait: {
    title: 'Nothing more to do',
    text: 'You have done your part. The rest is time.',
    by: 'You have done your part. The rest is time, until {by}.',
  },
  await_decision: {
    title: 'Wait for a person to decide',
    text: 'Until then it stays as it is.',
    by: 'Somebody decides by {by}. Until then it stays as it is.',
  },
  appeal: {
    title: 'Appeal, if you see it differently',
    text: 'Say item by item what is wrong, and add what shows it. It is free, and nobody asks you to admit anything.',
    by: 'Say item by item what is wrong, and add what shows it, by {by}. It is free, and nobody asks you to admit anything.',
  },
} as const;

/** How an action ends by itself. */
export const ENDING_WORDS = {
  warning: 'It ends by itself on {until} if nothing further comes up in {category}.',
  warningHeld: 'It stays while {category} is restricted, and ends by itself some time after.',
  warningReview: 'Somebody looks at it by {review}.',
  restriction: 'Its time is over on {until}. It is lifted then if your gauge is low and your plan is recorded.',
  restrictionConduct: 'Its time is over on {until}. It is lifted then if your plan is recorded.',
  restrictionReview: 'Its time is over, and somebody is looking at it. If nobody decides by {review}, it is lifted.',
  stayed: 'It is paused while your appeal is open.',
  suspensionProposed: 'You are not suspended. Somebody decides by {review}; if nobody does, the proposal ends.',
  suspensionSigns: 'No person has confirmed it yet. Unless somebody does, it is lifted on {until}.',
  suspension:
    'It ends when the conditions in your notice are met and somebody reinstates you, or when your appeal succeeds.',
  suspensionReview:
    'It ends when the conditions in your notice are met and somebody reinstates you, or when your appeal succeeds. If neither has happened by {review}, people look at whether the account can stay open.',
  removalProposed: 'Your account is not removed. Several people decide on their own by {review}; one “no” ends it.',
  removalNoticed: 'It takes effect on {until}. You can appeal until then and after.',
  stays: 'It stays until somebody decides.',
} as const;

/** How an action ended, and what that means. */
export const ENDED_WORDS: Readonly<Record<ActionStatus, string>> = {
  live: 'It is over.',
  review: 'It is over.',
  stayed: 'It is over.',
  proposed: 'It is over.',
  noticed: 'It is over.',
  expired: 'It ended by itself. You need not do anything about it.',
  lifted: 'It was lifted: what it limited is open to you again.',
  withdrawn: 'It was taken back, as if it had never been.',
  dropped: 'The people who looked at it decided against it. Nothing follows from it.',
  replaced: 'Another action took its place.',
  done: 'The account was removed. Open orders are settled and money due to you is paid out.',
};

/** A feature while it works, and while an action limits it. */
export const FEATURE_STATES = {
  international_shipping: { works: 'Shipping abroad', limited: 'Shipping abroad is paused' },
  dispatch_eligibility: {
    works: 'Sending in stock that we dispatch for you',
    limited: 'Sending in stock that we dispatch for you is paused',
  },
  new_listings: { works: 'Adding new listings', limited: 'Adding new listings is paused' },
  order_volume: { works: 'As many orders as come in', limited: 'New orders are limited in number' },
  payouts: { works: 'Payouts in full', limited: 'A part of each payout is held' },
  customer_data: { works: 'Customer data that an order needs', limited: 'Customer data are closed' },
  messaging: { works: 'Messages to customers', limited: 'Messages to customers are limited' },
} as const satisfies Readonly<Record<Feature, { readonly works: string; readonly limited: string }>>;

/** The same with figures, where there are some. */
export const FEATURE_FIGURES = {
  perDay: 'New orders are limited to {perDay} a day; open orders go on',
  held: 'Up to {share} of each payout is held, for {days} more days at most',
  until: 'until {until}',
} as const;

/** What of a restriction stands in its title. */
export const RESTRICTED_FEATURES: Readonly<Record<Feature, string>> = {
  international_shipping: 'shipping abroad',
  dispatch_eligibility: 'sending in stock',
  new_listings: 'new listings',
  order_volume: 'new orders',
  payouts: 'payouts',
  customer_data: 'customer data',
  messaging: 'messages',
};

/** What works besides the features, and what does not. */
export const SELLING_STATES = {
  selling: { works: 'Selling', limited: 'New orders are paused' },
  listingsVisible: { works: 'Your shop and listings are visible', limited: 'Your listings are hidden' },
} as const;

/** What nobody loses. */
export const ALWAYS_WORKS = [
  'Your notices, appeals and support',
  'Returns and disputes of open orders',
  'Money due to you',
];

/** What one action leaves as it is, and what it limits. */
export const EFFECT_WORDS = {
  works: 'Still works',
  limited: 'Limited',
  nothing: 'Nothing',
  everything: 'Everything: selling, listings, payouts',
  everythingElse: 'Everything else. Your shop stays visible and you go on selling',
  meanwhile: 'Everything, while your appeal is open',
  undecided: 'Everything. Nothing is decided yet',
  asBefore: 'What works now stays as it is until people have decided',
} as const;

/** What conduct is called where it is the heading of an action. */
export const CONDUCT_NAMES: Readonly<Record<ConductKind, string>> = {
  customer_data_marketing: 'Customer data used for marketing',
  customer_data_mailing_list: 'Customers put on a mailing list',
  customer_data_third_party: 'Customer data passed on',
  customer_data_storage: 'Customer data kept outside the platform',
  off_platform_contact: 'Contact outside the platform',
  illegal_goods: 'Illegal goods',
  counterfeit_goods: 'Counterfeit goods',
  off_platform_payment: 'Payment outside the platform',
  fake_tracking: 'Fake tracking',
  fake_delivery: 'Fake delivery confirmation',
  harassment: 'Harassment',
  threat: 'Threats',
  fraud: 'Fraud',
  platform_abuse: 'Abuse of the platform',
  ban_evasion: 'A new account while suspended',
  stock_misdeclared: 'Stock declared, but not sent',
};
