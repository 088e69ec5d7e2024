/** The page on one's own data. */
export const MY_DATA = {
  title: 'Your data',
  lead: 'Take a copy of everything that is known of you here, have it erased, and see what became of what you asked.',
  copyTitle: 'A copy of your data',
  copyLead:
    'Your values for each order, who was shown them, what happened, and what you asked: one file. It is made when you press, and kept nowhere but with you.',
  copy: 'Download my data',
  copyAgain: 'Download again',
  copyFailed: 'Your data were not downloaded',
  copyDone: 'Your copy is in your downloads.',
  eraseTitle: 'Erase your data',
  eraseLead:
    'Your name, telephone number, e-mail address and addresses are destroyed for good. You see beforehand what follows for each order, and what stays.',
  erase: 'See what would be erased',
  noticesTitle: 'What we told you about problems with your data',
  noticesLead: 'The same as in the mail that we sent you.',
  noticesFailed: 'Whether there is a notice for you could not be found out',
  requestsTitle: 'What you asked',
  requestsLead: 'Each request with how it stands, and by when you are answered.',
  requestsLabel: 'Your requests, the latest first',
  noneTitle: 'You have asked nothing yet',
  none: 'Copies, erasures and changed addresses appear here, with their receipts.',
  more: 'Show earlier requests',
} as const;

/** The window before an erasure. */
export const ERASE_DIALOG = {
  title: 'Erase your data',
  titleOfOrder: 'Erase your data of order {order}',
  nothingTitle: 'There is nothing to erase',
  nothing: 'No order of yours is known here.',
  now: 'Erased at once',
  later: 'Not yet, and why',
  laterLead: 'These orders are erased by themselves as soon as nothing stands against it. You need not ask again.',
  destroyed: 'What is destroyed',
  kept: 'What stays, and on which legal ground',
  until: 'until {at}',
  understood: 'I understand that nobody can bring it back: not the marketplace, not the shop, not I.',
  go: 'Erase for good',
  cancel: 'Keep my data',
  failed: 'Nothing was erased',
  begun: 'It is done as far as nothing stands against it. The list of your requests says what became of each order.',
} as const;

/** Erasing one order, on its page. */
export const ERASE_ORDER = {
  title: 'Erase your data of this order',
  lead: 'What is known of you for this order is destroyed for good. You see beforehand what follows and what stays.',
  open: 'See what would be erased',
} as const;

/** A request in the list. */
export const REQUEST_ITEM = {
  kinds: { access: 'A copy of your data', erasure: 'Erasure of your data', correction: 'Another address' },
  ofOrder: 'order {order}',
  ofAll: 'all orders',
  statuses: {
    open: 'Being done',
    held: 'Partly held back',
    done: 'Done',
    refused: 'Refused',
    withdrawn: 'Taken back',
  },
  asked: 'Asked {at}',
  askedByMarketplace: 'The marketplace asked for you {at}',
  due: 'You are answered by {at}',
  ended: 'Ended {at}',
  brokeOff: 'It was not carried out, and nothing was changed. Enter the address again.',
  orderStates: { waiting: 'is being erased', held: 'is held back', erased: 'is erased' },
  order: 'Order {order} {state}.',
  destroyedBy: 'Its key is destroyed by {at}; no backup has it from {from} on.',
  holdUntil: 'Held until {at}.',
  lookedAt: 'Looked at again {at}.',
  receipt: 'Download the receipt',
  receiptHow: 'It says what was destroyed and what is kept. kingston audit verify checks it without us.',
  receiptNotYet: 'The receipt gets its place in the log within seconds. Try again in a moment.',
  receiptFailed: 'The receipt was not downloaded',
  withdraw: 'Take it back',
  withdrawFailed: 'It was not taken back',
  withdrawn: 'Taken back. What was erased before stays erased.',
  copyElsewhere: 'It was asked for in another session. Download it above to get it here.',
} as const;

/** Another address of an order. */
export const ADDRESS_DIALOG = {
  section: 'Delivery address',
  sectionLead: 'You can change it until the parcel is handed over, within the region that you ordered to.',
  open: 'Change the address',
  title: 'Another address for order {order}',
  lead: 'The shop does not see it: the label carries a code, and is printed again.',
  line1: 'Street and house',
  line2: 'Flat, floor, building (if any)',
  city: 'Town',
  region: 'Parish, state or province',
  postcode: 'Postcode (if any)',
  country: 'Country, as a code of two letters',
  save: 'Change the address',
  cancel: 'Keep the old one',
  failed: 'The address was not changed',
  done: 'The address is changed. The label that may be printed already is worth nothing now.',
  working: 'The address is being changed.',
} as const;
