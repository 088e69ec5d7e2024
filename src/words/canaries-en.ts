/** What the record of an inquiry says of hits on canaries: ids, times and figures alone. */
export const CANARY_RECORD = {
  proof:
    'Somebody called or wrote to customers who do not exist, and whose numbers and addresses only this shop was shown. That so many are reached by chance has a probability of at most {byChance}. It is an allegation until a person has looked.',
  hint: 'Somebody called or wrote to customers who do not exist, and whose numbers and addresses this shop was shown. It is a hint and no proof: chance, or somebody else who was shown them, is not ruled out (probability of chance at most {byChance}).',
  none: 'Customers who do not exist were reached, and controls are reached as often: by itself it says nothing.',
  hit: {
    mail: 'Mail {hit} at {at} to the customer of order {order}; the address was shown before in: {accesses}.',
    phone:
      'Call or message {hit} at {at} to the customer of order {order}; the number was shown before in: {accesses}.',
  },
} as const;

/** What is wrong with a request about canary orders. */
export type CanaryProblemCode =
  | 'canaries-not-set-up'
  | 'canary-words-missing'
  | 'unknown-canary-campaign'
  | 'canary-campaign-over'
  | 'unknown-canary'
  | 'canary-not-so-far'
  | 'canary-order-taken'
  | 'canary-shop-watched';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const CANARY_PROBLEMS: Readonly<Record<CanaryProblemCode, Words>> = {
  'canaries-not-set-up': {
    title: 'Canary orders are not set up',
    detail: 'This installation has no numbers and no mail domain for them',
    meaning: 'A made-up customer needs a number and an address of ours that somebody can call and write to.',
    cure: 'Set KINGSTON_CANARY_DOMAIN and KINGSTON_CANARY_NUMBERS, as the operations guide says.',
  },
  'canary-words-missing': {
    title: 'A reason is missing',
    detail: 'Say in words why',
    meaning: 'What is done in secret to a shop has a reason that somebody can read later.',
    cure: 'Send `text` with at least a few words.',
  },
  'unknown-canary-campaign': {
    title: 'There is no such campaign',
    detail: 'No campaign of canary orders has this id',
    meaning: 'It was never there.',
    cure: 'Take the id from the list of campaigns.',
  },
  'canary-campaign-over': {
    title: 'The campaign is over',
    detail: 'This campaign was stopped before',
    meaning: 'Nothing more is placed for it; what was placed is watched until its time is over.',
    cure: 'Nothing is to be done; start another one if shops are to be looked at again.',
  },
  'unknown-canary': {
    title: 'There is no such canary',
    detail: 'No canary order has this id',
    meaning: 'It was never there, or what is asked for is about a control.',
    cure: 'Take the id from the list.',
  },
  'canary-not-so-far': {
    title: 'That cannot be done with it now',
    detail: 'The canary is not at a step where this is possible',
    meaning: 'It was placed already, dropped, nothing has reached it, or somebody has decided before.',
    cure: 'Look at the list again.',
  },
  'canary-order-taken': {
    title: 'The order is another one’s',
    detail: 'This order is told of another canary already',
    meaning: 'Each is an order of its own.',
    cure: 'Send the id of the order that was placed for this one.',
  },
  'canary-shop-watched': {
    title: 'A campaign has the shop already',
    detail: 'Canaries of shop {seller} are planned by a campaign that runs',
    meaning: 'Two campaigns would cost the shop twice the work.',
    cure: 'Leave the shop out, or stop the other campaign first.',
  },
};
