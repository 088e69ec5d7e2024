/** Why a request about one's own data is refused. */
export type SubjectRequestProblemCode =
  | 'unknown-request'
  | 'unknown-customer'
  | 'request-over'
  | 'request-not-movable'
  | 'extended-already'
  | 'extension-late'
  | 'copy-elsewhere'
  | 'copy-expired'
  | 'receipt-not-ready'
  | 'order-handed-over'
  | 'order-ended'
  | 'other-country'
  | 'other-region'
  | 'address-unchanged';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const SUBJECT_REQUEST_PROBLEMS: Readonly<Record<SubjectRequestProblemCode, Words>> = {
  'unknown-request': {
    title: 'There is no such request',
    detail: 'None of the requests has this id',
    meaning: 'Requests of other customers are answered like those that there have never been.',
    cure: 'Take the id from the list of requests.',
  },
  'unknown-customer': {
    title: 'No order of this customer is known',
    detail: 'No order was placed with this customer reference',
    meaning: 'A customer is the reference that order.placed gave; without an order nothing is kept of them.',
    cure: 'Send the reference as it stands in order.placed. If it is right, there is nothing to hand out or to erase.',
  },
  'request-over': {
    title: 'The request is over',
    detail: 'It was done, refused or taken back; nothing was changed',
    meaning: 'What has ended is not decided again.',
    cure: 'Ask again with a new request.',
  },
  'request-not-movable': {
    title: 'That cannot be done with this request',
    detail: 'A correction of an address is carried out or taken back at once; nobody decides about it',
    meaning: 'Copies and erasures can be refused or extended; corrections cannot.',
    cure: 'There is nothing to do.',
  },
  'extended-already': {
    title: 'The request was extended before',
    detail: 'A request can be extended once',
    meaning: 'The laws allow one extension.',
    cure: 'Answer the request by the date that it has.',
  },
  'extension-late': {
    title: 'It is too late to extend the request',
    detail: 'The first time limit is over; the customer had to be told of an extension before',
    meaning: 'The laws ask that a customer hears of an extension, with the reason, within the first time limit.',
    cure: 'Answer the request now.',
  },
  'copy-elsewhere': {
    title: 'This copy was not asked for here',
    detail: 'A copy can be downloaded only in the session that it was asked for in. Ask for it again here',
    meaning: 'A link that somebody else has, or that was opened on another device, must hand out nothing.',
    cure: 'Ask for the copy again, on the device that you want it on: it is the same request.',
  },
  'copy-expired': {
    title: 'This copy can no longer be downloaded',
    detail: 'A copy can be downloaded for one hour. Ask for it again',
    meaning: 'A copy is made when it is downloaded and kept nowhere; the way to it is open for a short time only.',
    cure: 'Ask for the copy again.',
  },
  'receipt-not-ready': {
    title: 'There is no receipt yet',
    detail: 'A receipt is made when every order of the erasure is erased; the request says what is held back and why',
    meaning:
      'The receipt says what was destroyed. As long as something waits, the request tells how each order stands.',
    cure: 'Look again when the request is done.',
  },
  'order-handed-over': {
    title: 'The parcel is on its way',
    detail:
      'It was handed over, so its address cannot be changed. Ask the carrier with the tracking number to leave it at a shop or to hold it; what cannot be delivered comes back, and you get your money back',
    meaning: 'From hand-over on the parcel travels with the address it has.',
    cure: 'Ask the carrier with the tracking number, or write to the marketplace about a refund.',
  },
  'order-ended': {
    title: 'The order is over',
    detail:
      'It was delivered or cancelled, so there is nothing to bring to another address. For the next order, give the new address when you place it',
    meaning: 'The address of an order serves to deliver it.',
    cure: 'Ask for erasure if the old address should not be kept.',
  },
  'other-country': {
    title: 'That is in another country',
    detail:
      'The order was placed for another country: its price, taxes and delivery time hang on it. Cancel it and order again to the new address',
    meaning: 'A correction keeps the parcel in the country that it was ordered to.',
    cure: 'Cancel the order and place it again with the new address, or write to the marketplace.',
  },
  'other-region': {
    title: 'That is in another region',
    detail:
      'The order was placed for another region: its price and delivery time hang on it. Cancel it and order again to the new address',
    meaning: 'A correction keeps the parcel in the region (parish, state, province) that it was ordered to.',
    cure: 'Cancel the order and place it again with the new address, or write to the marketplace.',
  },
  'address-unchanged': {
    title: 'That is the address it has',
    detail: 'The order has this address already; nothing was changed',
    meaning: 'A correction gives another address than the one that is there.',
    cure: 'Look whether you meant another order.',
  },
};
