import type { OrderState } from '../rulebook/order-facts.ts';

/** What can be wrong with a request about returns and refunds. */
export type ReturnProblemCode =
  | 'unknown-return'
  | 'unknown-return-photo'
  | 'return-photo-over'
  | 'return-code-unknown'
  | 'return-code-unreadable'
  | 'return-not-delivered'
  | 'return-too-late'
  | 'return-open'
  | 'return-asked-otherwise'
  | 'return-moved-on'
  | 'return-changed'
  | 'return-not-yours'
  | 'inspection-contradicts'
  | 'not-for-stock'
  | 'refund-owed'
  | 'paid-unknown'
  | 'refund-other-currency'
  | 'refund-nothing'
  | 'refund-too-much'
  | 'refund-party'
  | 'refund-sent-otherwise'
  | 'refund-changed';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

/** Where an order stands that cannot be sent back, in the middle of a sentence. */
export const ORDER_STATE_WORDS: Readonly<Record<Exclude<OrderState, 'delivered'>, string>> = {
  paid: 'has not been sent yet',
  handed_over: 'is on its way',
  cancelled: 'was cancelled, or is too old to be known',
};

export const RETURN_PROBLEMS: Readonly<Record<ReturnProblemCode, Words>> = {
  'unknown-return': {
    title: 'There is no such return',
    detail: 'No return of yours has this id',
    meaning:
      'A return is found by its seller and its id, or by the code that the customer has. Foreign ones are like none.',
    cure: 'Load the list of returns again, and begin from there.',
  },
  'unknown-return-photo': {
    title: 'There is no such photo',
    detail: 'No inspection of yours names this photo, or it is not for you. Nothing was kept',
    meaning:
      'A photo is taken from whoever inspected the return, under an id that the inspection names. One that may show a person’s label, name or address, or whose case is over, is answered like one that there is not.',
    cure: 'Load the return again: its inspection says which photos there are.',
  },
  'return-photo-over': {
    title: 'The time of this photo is over',
    detail: 'The photos of this return are destroyed, and none is taken any more',
    meaning: 'Photos of an inspection are kept as long as what was written about their order, and not anew afterwards.',
    cure: 'The inspection stands without it. There is nothing to do.',
  },
  'return-code-unknown': {
    title: 'No return has this code',
    detail: 'Scan it again, or type it as the customer has it; nothing was changed',
    meaning: 'The code is of no return: it was read wrongly, it is a shipping label’s, or it comes from elsewhere.',
    cure: 'Scan again. If it stays unknown, set the parcel apart and ask whoever handed it over.',
  },
  'return-code-unreadable': {
    title: 'That is no code of a return',
    detail: 'A character is wrong or missing. Scan it again, or type all 28 characters',
    meaning: 'A code has 28 letters and digits, of which two check the others, so a wrong one is found out at once.',
    cure: 'Scan again. I and L count as 1, O as 0; spaces and hyphens do not matter.',
  },
  'return-not-delivered': {
    title: 'There is nothing to send back yet',
    detail: 'The order {state}: a return can be asked for once it has been delivered',
    meaning: 'A return begins with a parcel that has arrived, as the carrier’s scan shows.',
    cure: 'If the parcel does not come, open a dispute. If it has come and the order does not say so, write to the shop.',
  },
  'return-too-late': {
    title: 'The time to send it back is over',
    detail: 'It could be asked for until {until}',
    meaning: 'A return can be asked for during a time after the delivery that the policy sets.',
    cure: 'If something is wrong with the goods, write to the shop or open a dispute about the order.',
  },
  'return-open': {
    title: 'A return of this order is open already',
    detail: 'The return {return} is open: one at a time. Nothing was changed',
    meaning: 'An order has one open return. When it has ended, another one can be asked for.',
    cure: 'Go on with the open one, or take it back first.',
  },
  'return-asked-otherwise': {
    title: 'That return was asked for otherwise',
    detail: 'The same id was used for another order or reason; nothing was changed',
    meaning:
      'The id of a return is made where it is asked, so that asking twice makes one. This one says something else.',
    cure: 'Make a new id for a new return.',
  },
  'return-moved-on': {
    title: 'The return does not stand where that can be done',
    detail: 'The return is {state} now; nothing was changed',
    meaning: 'Each step follows another one: sent, arrived, inspected, paid back. This one is not next.',
    cure: 'Load the return again: it says what is next, and who does it.',
  },
  'return-changed': {
    title: 'Somebody was quicker',
    detail: 'The return has changed since you looked at it: it is {state} now. Nothing of yours was done',
    meaning: 'Two people, or a person and a scan, were on the same return. The first one counts.',
    cure: 'Load the return again and see whether what you wanted is still to be done.',
  },
  'return-not-yours': {
    title: 'Somebody else does that',
    detail: 'To {act} is not yours on this return; nothing was changed',
    meaning:
      'What the hub has sent comes back to the hub, which inspects it; the marketplace pays it back. Of other orders the seller does.',
    cure: 'Wait for the report. If it takes too long, ask support.',
  },
  'inspection-contradicts': {
    title: 'The inspection contradicts itself',
    detail: 'The outcome “{outcome}” does not go with what was found at: {checks}. Nothing was changed',
    meaning:
      'What a return comes to follows from what was found. “As it was sent” takes that nothing was found wrong; anything else that something was.',
    cure: 'Look at those points again, or choose what goes with them.',
  },
  'not-for-stock': {
    title: 'That may not be sold again as new',
    detail: 'What is “{outcome}” does not go back among the stock: put it apart. Nothing was changed',
    meaning: 'Only what was found as it was sent, at every point, goes back among the stock.',
    cure: 'Put it apart. If every point is good, say so at each of them.',
  },
  'refund-owed': {
    title: 'The money is owed',
    detail: 'The inspection says “{outcome}”: that is no reason to pay nothing back. Nothing was changed',
    meaning: 'Only damage by the customer is a reason to pay nothing back.',
    cure: 'Pay it back. If the inspection was wrong, ask support.',
  },
  'paid-unknown': {
    title: 'Nobody knows what was paid',
    detail: 'The marketplace has not told what the order {order} cost, so nothing can be paid back here',
    meaning: 'A refund is never more than was paid. Without the price of the order nobody can see to that.',
    cure: 'Pay it back in the marketplace’s own pages, or have it tell the total of its orders.',
  },
  'refund-other-currency': {
    title: 'That is another currency',
    detail: 'The order was paid in {currency}: what goes back is in the same. Nothing was paid back',
    meaning: 'Nothing is converted: a refund is a part of the payment.',
    cure: 'Give the amount in {currency}. If something went back in another currency before, ask support.',
  },
  'refund-nothing': {
    title: 'That is no amount',
    detail: 'A refund is more than nothing, in whole minor units of its currency. Nothing was paid back',
    meaning: 'The amount is zero, or finer than the currency has coins for.',
    cure: 'Give an amount as it is written on a bill, such as 12.50.',
  },
  'refund-too-much': {
    title: 'That is more than is left',
    detail: 'At most {left} can still be paid back. Nothing was paid back',
    meaning: 'All refunds of an order together are never more than was paid, whoever gave them.',
    cure: 'Give at most what is left. For more than the price, ask support.',
  },
  'refund-party': {
    title: 'You do not decide about money of your own orders',
    detail: 'You belong to a side of this order. Nothing was done',
    meaning:
      'Nobody pays back, or refuses to, in the marketplace’s name for an order whose seller or customer they are.',
    cure: 'Leave it to a colleague.',
  },
  'refund-sent-otherwise': {
    title: 'That refund was given otherwise',
    detail: 'The same id was used for another amount; nothing more was paid back',
    meaning:
      'The id of a refund is made where it is given, so that giving twice pays once. This one says something else.',
    cure: 'Load the refunds of the order again. For another refund make a new id.',
  },
  'refund-changed': {
    title: 'Something was paid back meanwhile',
    detail: '{refunded} has been paid back by now, more than when you looked. Nothing of yours was paid back',
    meaning: 'Somebody else, or the marketplace, gave a refund of this order in between.',
    cure: 'Load the order again and see whether anything is still to be paid back.',
  },
};
