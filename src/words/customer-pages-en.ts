import type { OrderState } from '../rulebook/order-facts.ts';

/** What is around a customer's pages. */
export const CUSTOMER_SHELL = {
  navigation: 'Your pages',
  orders: 'Orders',
  messages: 'Messages',
  unread: 'unread',
  uses: 'Who used my data',
  data: 'My data',
  account: 'Settings and sign-out',
  about: 'You came from {marketplace}. We know you by a reference, not by a name.',
  until: 'Signed in until {at}, if you ask for nothing more',
  back: 'Back to {marketplace}',
  signOut: 'Sign out',
  stillSignedIn: 'You are still signed in: we could not be reached. Try again.',
} as const;

/** Coming from the marketplace. */
export const ARRIVE_TEXT = {
  working: 'Signing you in',
  workingLead: 'The marketplace told us that it is you. This takes a moment.',
  title: 'Come in from the marketplace',
  lead: 'You have no password here. Open your orders in the marketplace and follow the link “Who used my data”: that signs you in, for an hour or so.',
  go: 'To {marketplace}',
  signIn: 'Sign in with {marketplace}',
  staff: 'Do you work in a shop or for the marketplace? Sign in here',
  failedTitle: 'You are not signed in',
} as const;

/** Why the marketplace's sign-in did not lead here. */
export const ARRIVALS_REFUSED = {
  'arrival-not-ours': 'This sign-in was begun in another browser, or too long ago. Begin it again here.',
  'arrival-refused': 'It was called off, or the marketplace refused it. Nothing was changed.',
  'marketplace-away': 'The marketplace does not answer just now. Try again in a few minutes.',
  'signed-in-as-another': 'In this browser somebody is signed in who is not a customer. Sign out there first.',
  'too-many-attempts': 'There were many attempts from your network. Wait a few minutes and try again.',
  other: 'The sign-in did not work. Try again.',
} as const;

/** The own orders. */
export const OWN_ORDERS = {
  title: 'Your orders',
  lead: 'How far each has come, and who sends it. Below each order you find who used your data for it.',
  label: 'Your orders, the one placed last first',
  none: 'Each order that you place in the marketplace appears here, with everybody who asks for something of you.',
  noneTitle: 'No orders yet',
  more: 'Show earlier orders',
  returns: 'Returns',
  order: 'Order {order}',
  from: {
    seller: 'From shop {seller}, which sends it',
    dispatched: 'From shop {seller}, sent by the marketplace’s hub',
  },
  placed: 'Placed {at}',
  back: 'Your orders',
  facts: 'What is known',
  shop: 'Shop',
  sends: 'Who sends it',
  placedTerm: 'Placed',
  shipBy: 'To be sent by',
  accepted: 'With the carrier',
  deliverBy: 'To arrive by',
  delivered: 'Delivered',
  cancelled: 'Cancelled',
  cases: 'Returns and disputes',
  toCase: { return: 'To the return', dispute: 'To the dispute' },
  caseOpen: 'open since {at}',
  caseEnded: 'opened {from}, ended {to}',
  notYet: 'Not yet',
  settled: 'This order was settled long ago. Only that you placed it is kept, and who used your data for it.',
  uses: 'Who used my data for this order',
  usesLead: 'Every question about you, what was answered, and the receipt of it.',
} as const;

export const OWN_STATES: Readonly<Record<OrderState | 'settled', string>> = {
  paid: 'Paid, not sent yet',
  handed_over: 'On its way',
  delivered: 'Delivered',
  cancelled: 'Cancelled',
  settled: 'Settled long ago',
};

export const OWN_FULFILMENT = { seller: 'The shop', dispatched: 'The marketplace’s hub' } as const;
export const OWN_OPEN_CASES = { return: 'Return open', dispute: 'Dispute open' } as const;
export const OWN_CANCELLED_BY = {
  seller: 'by the shop',
  customer: 'by you',
  platform: 'by the marketplace',
  unknown: '',
} as const;

/** What is known of a customer for one order. */
export const OWN_VALUES = {
  title: 'What we know of you for this order',
  lead: 'Name, phone, e-mail and address lie sealed. They are opened for you when you ask, and hidden again by themselves.',
  show: 'Show what is known of me',
  hide: 'Hide it now',
  left: 'Hidden again in {seconds} seconds.',
  over: 'It is hidden again.',
  noRecord: 'That you look at what is your own is not in the list below.',
  failed: 'It could not be shown',
  come: 'Come again from {marketplace}',
  comeTitle: 'Please come again from the marketplace',
  comeWhy:
    'What is shown here would help somebody who found your phone. So it takes that you came from the marketplace in the last 10 minutes.',
} as const;
