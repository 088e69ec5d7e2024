import type { DeskPlace } from '../rulebook/desk/desk.ts';

/** What a seller has to hand over. */
export const DESK_TEXT = {
  title: 'To hand over',
  back: 'Orders',
  lead: 'What has to go out, by when. Hand a parcel over and the carrier’s first scan takes it off this list by itself.',
  working: 'Days you work',
  holiday: 'Today is {holiday}: nothing is due today.',
  label: 'Orders to hand over, what is due first, first',
  filter: 'Which orders',
  counted: '{name} ({count})',
  order: 'Order',
  due: 'Hand over by',
  to: 'Goes to',
  said: 'What you said',
  nothingSaid: '–',
  claim: 'Shipped with {carrier}, number {number}, said {at}. No carrier has scanned it yet.',
  claimElsewhere: 'Shipped, said {at}. No carrier has scanned it yet.',
  scanBy: 'Without a scan by {at} it counts as a status without a scan.',
  say: 'I have handed it over',
  correct: 'Correct the number',
  more: 'Show what is due later',
  all: 'Show everything',
  noneTitle: 'Nothing to hand over',
  none: 'Every order of yours is with a carrier. New orders appear here when the marketplace tells us of them.',
  noneSuchTitle: 'Nothing like that',
  noneSuch: 'No order of yours lies there at the moment.',
} as const;

export const DESK_PLACE_NAMES: Readonly<Record<DeskPlace, string>> = {
  overdue: 'Overdue',
  today: 'Today',
  next: 'By the next working day',
  later: 'Later',
  said: 'Waiting for a scan',
};

/** Saying that an order was handed over. */
export const HAND_OVER_TEXT = {
  title: 'Order {order} is with the carrier',
  lead: 'Usually you need not say so: the carrier’s scan does. Say it when the parcel has left and you want to name its number.',
  carrier: 'Carrier',
  carrierHow: 'Who has the parcel now, for instance Knutsford Express',
  number: 'Number on the parcel',
  numberHow: 'As it is printed: spaces and small letters do not matter',
  missing: 'Write it here, or go back',
  counts:
    'It is kept as what you said, and the customer sees it as that. A scan has to bear it out within {hours} hours.',
  wrong: 'A number that belongs to another parcel is a sign of fake tracking: copy it from the parcel itself.',
  confirm: 'Say that it is handed over',
  done: 'Said. Order {order} now waits for the carrier’s scan.',
  failed: 'It was not said',
  failedData: 'What you typed is still here.',
} as const;

/** When a shop works. */
export const WORKING_TIME_TEXT = {
  title: 'Days you work',
  back: 'To hand over',
  lead: 'From this customers are promised when an order leaves you. It counts for new orders only: an order that is placed keeps its date.',
  handling: 'Working days until you hand over',
  handlingHow: 'The day of the order does not count. An order of Monday with 2 is due on Wednesday evening.',
  handlingDays: { one: '1 working day', many: '{count} working days' },
  capacity: 'Orders a day, at most',
  capacityHow:
    'When as many fall due on a day, further orders are promised for the next. Leave it empty for as many as come.',
  capacityWrong: 'Write a whole number from 1 to 10,000, or nothing',
  away: 'Days away',
  awayHow: 'Nothing falls due on these days. Both days belong to it.',
  awayNone: 'None so far.',
  from: 'First day away',
  to: 'Last day away',
  add: 'Add days away',
  remove: 'Take out {from} to {to}',
  incomplete: 'Choose the first and the last day, or take this one out',
  backwards: 'The last day comes before the first',
  dueWhileAway: {
    one: '1 order that is placed already falls due while you are away. It keeps its date: hand it over before.',
    many: '{count} orders that are placed already fall due while you are away. They keep their dates: hand them over before.',
  },
  holidays: 'Public holidays',
  holidaysHow: 'Nothing is due on these days.',
  save: 'Save',
  unsaved: 'Not saved yet.',
  done: 'Saved. It counts for every order from now on.',
  failed: 'It was not saved',
  failedData: 'What you set is still here.',
  reload: 'Load what the other saved',
  example: 'An order placed now would be due by {at}.',
  noExample: 'With these days no order can be promised within half a year.',
} as const;
