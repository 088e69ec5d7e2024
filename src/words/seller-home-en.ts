import type { Category, Feature, Rung } from '../rulebook/policy/policy.ts';

/** The page on which a seller sees how the account stands. */
export const HOME_TEXT = {
  title: 'Account health',
  asOf: 'As of {at}',
  next: 'Next',
  nothingTitle: 'Nothing to do',
  nothing: 'Everything is open to you. Thank you for looking after your customers.',
  nothingMuch: 'There is a little in the gauge for {issue}: {percent}. {wayBack}',
  nothingNow: 'You have done what there is to do. We tell you here when something changes.',
  effect: 'What works now',
  actions: 'What is in force',
  evidence: 'What it rests on',
  evidenceMore: 'and {count} more, on its own page',
  evidenceElsewhere: 'What it rests on, item by item',
  ending: 'How it ends',
  todo: 'What to do now',
  open: 'Read all about it',
  openNamed: 'All about this {name}',
  gauges: 'Your gauges',
  gaugesAbout:
    'One for each thing that is measured. What goes wrong fills it a little, what goes well empties it again.',
  advice: 'Advice',
  notCounted: 'What does not count',
  notCountedAbout: 'Seen, and in no gauge.',
  newTitle: 'Nothing has been measured yet',
  newText:
    'With your first orders this page fills by itself: a gauge for each thing that is measured, your rates beside what is asked, and every order that counts. One honest mistake never leads to anything.',
  rules: 'Rules in force: {policy}',
} as const;

/** Where the account stands, in words that begin with what works. `{features}` is what is limited. */
export const STANDING_WORDS = {
  good: 'You are in good standing. Everything is open to you.',
  warned: 'You have a warning. Your account stays fully active: you sell as before.',
  restricted: 'Your shop stays visible and you go on selling. One thing is limited for a time: {features}.',
  suspended: 'Selling is paused. Your notices, appeals, support and open orders stay with you.',
  removed: 'The account is closed. Appeals and support stay open, and money due to you is paid out.',
} as const satisfies Readonly<Record<Rung, string>>;

/** The same where more than one thing, or none that we can name, is limited. */
export const RESTRICTED_WORDS = {
  several: 'Your shop stays visible and you go on selling. Limited for a time: {features}.',
  paused: 'You have a restriction that is paused. Everything is open to you meanwhile.',
} as const;

/** The one next thing. */
export const NEXT_WORDS = {
  acknowledge: {
    title: 'Read the notice about {issue} and acknowledge it',
    text: 'You admit nothing by that; it tells us that it reached you.',
  },
  record_plan: {
    title: 'Record a plan about {issue}',
    text: 'What went wrong, what you have changed and what keeps it from coming back. It is what the way back asks for.',
  },
  mend: { title: 'Put right what led to {issue}', text: '{mend}' },
  wait: { title: 'You have done your part', text: 'The rest about {issue} is time.' },
  await_decision: {
    title: 'A person is deciding about {issue}',
    text: 'You need not do anything for it. If there is something they should see, gather it now.',
  },
  watch: { title: 'Keep an eye on {issue}', text: 'Its gauge is {percent} full. {wayBack} {mend}' },
} as const;

/** Where the next thing is done, where that is a form. */
export const NEXT_LINKS: Readonly<Record<string, string>> = {
  acknowledge: 'Read it and say so',
  record_plan: 'Write the plan',
};

/** When the next thing is due, or over. */
export const NEXT_BY = {
  acknowledge: 'By {by}',
  record_plan: 'Best before {by}',
  mend: 'It runs until {by}',
  wait: 'Until {by}',
  await_decision: 'By {by}',
  watch: 'Until {by}',
} as const;

/** A list of features in the middle of a sentence. */
export const LIMITED_FEATURES: Readonly<Record<Feature, string>> = {
  international_shipping: 'shipping abroad',
  dispatch_eligibility: 'sending in stock that we dispatch for you',
  new_listings: 'adding new listings',
  order_volume: 'the number of new orders',
  payouts: 'a part of your payouts',
  customer_data: 'access to customer data',
  messaging: 'messages to customers',
};

/** A category as a label. */
export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  shipping: 'Shipping',
  cancellation: 'Cancellations',
  tracking: 'Tracking',
  listing: 'Listings',
  refund: 'Refunds',
  defect: 'Order defects',
  customer_data: 'Customer data',
  critical: 'Serious breaches',
  stock: 'Stock',
};

/** The places a seller can go to. */
export const SELLER_PLACES = {
  home: 'Account health',
  orders: 'Orders',
  desk: 'To hand over',
  dispatch: 'Dispatch',
  returns: 'Returns',
  messages: 'Messages',
  disputes: 'Disputes',
  listings: 'Listings',
  actions: 'Actions and appeals',
  timeline: 'Timeline',
  notices: 'Notices',
  reports: 'Reports',
  account: 'Your account',
} as const;

/** `kingston-express, version 1`, from `kingston-express@1`. */
export function policyName(policy: string): string {
  const [name = policy, version] = policy.split('@');
  // The number stays beside its word.
  return version === undefined ? name : `${name}, version\u00a0${version}`;
}
