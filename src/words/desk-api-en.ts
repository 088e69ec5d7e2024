import type { WorkingTimeRefusal } from '../rulebook/desk/working-time.ts';

/** What is wrong with days away that a shop wants to set, and the cure. */
export const WORKING_TIME_REFUSALS: Readonly<Record<WorkingTimeRefusal['code'], string>> = {
  'ends-before-it-begins': 'must end on the day it begins, or later',
  'over-already': 'is over already: take it out',
  overlaps: 'has a day in it that another one has too: make one of the two',
  'away-too-long': 'is longer than {most} days: set fewer, or pause your listings on the marketplace',
  'away-too-much': 'come to more than {most} days in all: take some out, or pause your listings on the marketplace',
  'too-many-absences': 'are more than {most}: put some together',
};

/** What can be wrong with a request about the order desk. */
export type DeskProblemCode =
  | 'dispatched-order'
  | 'not-to-be-shipped'
  | 'said-otherwise'
  | 'working-time-changed'
  | 'no-promise';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const DESK_PROBLEMS: Readonly<Record<DeskProblemCode, Words>> = {
  'dispatched-order': {
    title: 'The hub ships this order',
    detail:
      'Order {order} is dispatched for you: its parcel is scanned by the hub and the carrier, and nobody else says where it is',
    meaning: 'Of an order that is dispatched out of a hub, tracking and delivery come from scans alone.',
    cure: 'Nothing needs to be said. The order page follows the scans.',
  },
  'not-to-be-shipped': {
    title: 'There is nothing left to hand over',
    detail: 'Order {order} is not waiting to be shipped: it is {state}',
    meaning: 'Only an order that is paid and that no carrier has scanned can be said to be shipped.',
    cure: 'Look at the order again: a scan says more than you could, and a cancelled order stays here.',
  },
  'said-otherwise': {
    title: 'This id was used for something else',
    detail: 'What was said with this id before is about another order or parcel',
    meaning: 'The id tells a repeat from something new. With it another order, carrier or number was said.',
    cure: 'Make a new random UUID for what you want to say now.',
  },
  'working-time-changed': {
    title: 'Somebody else has changed it meanwhile',
    detail: 'The working time of {seller} is not the one that you saw: nothing was changed',
    meaning: 'Two people changed it at once, and the other was first.',
    cure: 'Load it again, look at what was changed, and make your change there.',
  },
  'no-promise': {
    title: 'No hand-over can be promised',
    detail: 'Within half a year {seller} has no day that is worked, with the shop there and room for one more order',
    meaning: 'Days away and the daily capacity leave no day.',
    cure: 'Sell nothing of this seller until the seller is back or has room again.',
  },
};
