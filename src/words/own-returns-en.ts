/** A customer's pages about sending something back. */
export const OWN_RETURNS = {
  title: 'Returns',
  lead: 'What you are sending back, and what became of it.',
  label: 'Your returns, the one asked for last first',
  noneTitle: 'Nothing sent back',
  none: 'Open an order that has arrived to send something back. It appears here with its code and every step.',
  toOrders: 'Your orders',
  return: 'Return of order {order}',
  asked: 'Asked for {at}',
  back: 'Returns',
} as const;

/** The part about it on an order's page. */
export const ORDER_RETURNS = {
  title: 'Send something back',
  until: 'You can ask to send this order back until {at}.',
  ask: 'Send this order back',
  again: 'Send it back after all',
} as const;

/** Asking for it. */
export const ASK_RETURN = {
  title: 'Send order {order} back',
  back: 'Order {order}',
  why: 'Why do you send it back?',
  follows: 'What follows',
  code: 'You get a code for the carrier. You need no address, and the shop gets none of yours.',
  hand: 'Hand the parcel to a carrier with that code within the time that stands on the next page.',
  looked: {
    seller: 'The shop looks at what you sent and says what it found. Then the money is decided.',
    dispatched: 'Our hub looks at what you sent. What is owed is paid back at once.',
  },
  words: {
    seller: 'On the next page you can write to the shop what is wrong.',
    dispatched: 'The hub sees your reason and the parcel, and not who you are.',
  },
  button: 'Ask for the return',
  withPhotos: 'Ask, and show photos',
  failed: 'The return was not asked for',
  failedData: 'What you chose is still here, and nothing was begun twice.',
  notNow: 'This order cannot be sent back now',
} as const;

/** One return. */
export const OWN_RETURN = {
  next: 'What is next',
  codeTitle: 'Your code for the carrier',
  codeLead:
    'Show it where you hand the parcel over, or write it on the parcel. It stands for the way back, and says nothing about you.',
  codeAlt: 'The code {groups} as a square for scanners',
  facts: 'What was asked',
  reason: 'Reason',
  seller: 'Shop',
  order: 'Order',
  outcome: 'What came of it',
  refused:
    'Nothing is paid back, because what came back was damaged by the customer: see what was found. If you see it differently, open a dispute about the order.',
  refunded: 'The money goes back the way you paid.',
  withdrawn: 'You have kept it. You can ask again while the time for it lasts.',
  lapsed:
    'Nothing was handed to a carrier in time, so the return has ended. You can ask again while the time for it lasts.',
  talk: 'Words and pictures',
  talkLead:
    'Tell the shop what is wrong, and read what it answers. What you write is screened and kept as your messages are.',
  write: 'Write about this return',
  hub: 'Our hub looks at what comes back. The shop reads what the hub found, and neither your reason nor who you are.',
  keep: 'Keep it after all',
  keepTitle: 'Keep order {order} after all?',
  keepFollows:
    'The return ends, and its code is worth nothing any more. You can ask again while the time for it lasts.',
  keepConfirm: 'End the return',
  keepFailed: 'The return was not ended',
  keepData: 'It is as it was.',
} as const;
