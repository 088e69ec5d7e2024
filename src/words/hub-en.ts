import { RETURN_REFUSALS } from './hub-returns-en.ts';
import { LOT_DONE, LOT_REFUSALS } from './quarantine-en.ts';

/** Why something at the desk of a hub is not done: said to whoever stands there, so each says what to do. */
export type DeskRefusalCode = keyof typeof DESK_REFUSALS;

type Said = { readonly title: string; readonly detail: string };

export const DESK_REFUSALS = {
  'code-unreadable': {
    title: 'That could not be read',
    detail:
      'A character is wrong or missing. Scan it again; if the label is damaged, type the order id that stands on it.',
  },
  'code-unknown': {
    title: 'Nothing here has this code',
    detail: 'No order, label or box has it. Scan again. If it stays so, set the thing aside and ask the shift lead.',
  },
  'box-scanned': {
    title: 'That is a box of a consignment',
    detail: 'Here parcels are scanned. Boxes are taken in under Receive.',
  },
  'parcel-scanned': {
    title: 'That is a parcel',
    detail: 'Here boxes are scanned. Parcels are worked on under Pick and pack.',
  },
  'not-for-hub': {
    title: 'Its seller sends this parcel',
    detail: 'Order {order} is not sent by the hub. Give the parcel back to whoever brought it, and do not hand it on.',
  },
  'label-voided': {
    title: 'This label is not valid any more',
    detail: 'Another label of order {order} took its place. Print the label again and stick it over this one.',
  },
  'parcel-elsewhere': {
    title: 'This parcel belongs to another hub',
    detail: 'Order {order} was begun in {hub}. Send it there with the next transfer; nothing was changed.',
  },
  'parcel-in-hand': {
    title: 'Somebody else has this parcel in hand',
    detail: '{holder} has had order {order} in hand since {since}. Ask there, or take it over.',
  },
  'parcel-waiting': {
    title: 'Nobody has begun this parcel',
    detail: 'Begin order {order} under Pick and pack first.',
  },
  'parcel-short': {
    title: 'Something was missing for this parcel',
    detail: 'Order {order} was set aside. Begin it again once everything is there.',
  },
  'parcel-not-whole': {
    title: 'Not everything is in this parcel',
    detail: 'Pick what is left for order {order}, or say what is missing.',
  },
  'parcel-picked': {
    title: 'This parcel is not packed',
    detail: 'Everything for order {order} is picked. Pack it and print its label first.',
  },
  'parcel-packed': {
    title: 'This parcel is packed',
    detail: 'Order {order} only has to be handed over. To open it again, choose Pack anew.',
  },
  'parcel-handed-over': {
    title: 'This parcel was handed over already',
    detail:
      'A carrier has order {order}. If it lies here all the same, hand it to the shift lead: nothing was changed.',
  },
  'parcel-gone': {
    title: 'This parcel is with a carrier already',
    detail: 'A scan of order {order} came from elsewhere. If it lies here all the same, hand it to the shift lead.',
  },
  'order-cancelled': {
    title: 'This order was cancelled',
    detail: 'Do not send order {order}. Put what was taken for it back on the shelf.',
  },
  'not-in-parcel': {
    title: 'That does not belong into this parcel',
    detail: '{listing} is not in order {order}. Put it back and look at the list.',
  },
  'enough-taken': {
    title: 'That would be too many',
    detail: 'Order {order} needs {wanted} of {listing}, and {taken} are taken. Put the others back.',
  },
  'not-enough': {
    title: 'There are not so many',
    detail:
      'The record has {there} of {listing} on {place}. If more are there, count the shelf; if not, say that it is missing.',
  },
  'none-on-record': {
    title: 'The hub has none of that on record',
    detail: 'Receive the consignment that {listing} came with, or count the shelf that it lies on.',
  },
  'consignment-elsewhere': {
    title: 'This box belongs to another hub',
    detail: 'Consignment {consignment} is meant for {hub}. Send the box there; nothing was counted.',
  },
  'consignment-cancelled': {
    title: 'This consignment was cancelled',
    detail: 'Its seller cancelled {consignment}. Set the box aside and do not put anything away.',
  },
  'consignment-over': {
    title: 'This consignment is closed',
    detail: '{consignment} was counted and closed. What turns up now is entered by counting a shelf.',
  },
  'consignment-begun': {
    title: 'This consignment is being received',
    detail: 'Boxes of {consignment} have arrived already.',
  },
  'consignment-not-here': {
    title: 'No box of this consignment has been scanned',
    detail: 'Scan a box of {consignment} in first.',
  },
  'no-such-box': { title: 'There is no such box', detail: 'Consignment {consignment} has no box {box}.' },
  'box-arrived': {
    title: 'This box was scanned in already',
    detail: 'Box {box} of {consignment} is here. Go on with counting it.',
  },
  'box-not-arrived': {
    title: 'This box was not scanned in',
    detail: 'Scan box {box} of {consignment} in before you count it.',
  },
  'boxes-not-counted': {
    title: 'There are boxes that nobody has counted',
    detail: 'Count box {boxes} of {consignment} first.',
  },
  'boxes-missing': {
    title: 'Not all boxes have come',
    detail: 'Box {boxes} of {consignment} is not here. Wait for it, or close without it: it is then told as missing.',
  },
  'sent-otherwise': {
    title: 'This was sent before as something else',
    detail: 'Another command had the same id, so this one was not carried out. Do it once more.',
  },
  ...RETURN_REFUSALS,
  ...LOT_REFUSALS,
  'unknown-seller': { title: 'There is no such seller', detail: 'Choose the seller from the list.' },
} as const satisfies Readonly<Record<string, Said>>;

/** What was done, kind by kind. */
export const DESK_DONE = {
  start: 'Order {order}: pick what stands on the list.',
  take_over: 'Order {order} is in your hand now.',
  pick: '{quantity} of {listing} for order {order}, from {place}.',
  short: 'Order {order} is set aside: {listing} is missing. Put back what lies in it.',
  put_back: 'Order {order}: everything is back on the shelf.',
  pack: 'Order {order} is packed. Print its label.',
  repack: 'Order {order} is open again.',
  hand_over: 'Order {order} was handed to {carrier}.',
  arrive: 'Box {box} of {consignment} is here. Count it.',
  count: 'Box {box} of {consignment} is counted.',
  close: 'Consignment {consignment} is closed.',
  put_away: '{quantity} of {listing} now on {place}.',
  count_shelf: '{quantity} of {listing} on {place}.',
  quarantine: '{quantity} of {listing} kept apart.',
  ...LOT_DONE,
  receive_return: 'Return {return} is taken in. Inspect it, now or later.',
  inspect_return: 'Return {return} is inspected. What is owed is paid back by the marketplace.',
  photograph_return: 'A photo of return {return} is kept.',
} as const;
