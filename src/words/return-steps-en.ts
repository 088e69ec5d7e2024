/** The course of a return, step by step, on everybody's page of it. */
export const RETURN_STEPS = {
  title: 'Step by step',
  requested: 'Asked for',
  sent: 'With a carrier',
  received: 'Arrived',
  inspected: 'Inspected',
  closed: 'Ended',
  refunded: 'Paid back',
  byHub: 'by the hub',
  bySeller: 'by the shop',
  byPlatform: 'by the marketplace',
  early: 'before anybody had looked',
  found: 'What was found',
  place: 'Where the goods are',
  money: 'Money',
  paid: '{amount} on',
  late: 'Late',
} as const;

/** What is next, by what it is and whose turn it is; in braces by when. */
export const NEXT_WORDS = {
  send: 'The customer hands the parcel to a carrier by {at}. After that the return ends by itself.',
  carry: 'The parcel is on its way back.',
  inspect_seller: 'The shop looks at what came back by {at}.',
  inspect_hub: 'The hub looks at what came back by {at}.',
  refund_seller: 'The shop decides about the money by {at}.',
  refund_platform: 'The marketplace decides about the money by {at}.',
  over: 'Nothing is left to be done.',
} as const;

/** The same to whoever’s turn it is. */
export const YOUR_NEXT_WORDS = {
  send: 'Hand the parcel to a carrier by {at}. After that the return ends by itself.',
  inspect_seller: 'Look at what came back and record what you find by {at}.',
  refund_seller: 'Decide about the money by {at}.',
} as const;
