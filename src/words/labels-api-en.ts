import type { LabelRefusal } from '../rulebook/labels/issue.ts';

/** What can be wrong with a request about labels. */
export type LabelProblemCode = 'no-label' | 'unknown-label' | 'no-customs-form';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

/** Why there is no label, as it is said in the middle of a page or a problem. */
export const NO_LABEL_WORDS: Readonly<Record<LabelRefusal['code'] | 'unknown-order', string>> = {
  'hub-ships': 'our hub packs and ships this order, so there is nothing for you to print',
  'seller-ships': 'its seller packs and ships this order',
  'handed-over': 'a carrier has the parcel already, and its label is on it',
  delivered: 'the parcel has been delivered',
  cancelled: 'the order was cancelled: do not send it',
  'unknown-order': 'there is no such order of yours of which anything recent is known',
};

export const LABEL_PROBLEMS: Readonly<Record<LabelProblemCode, Words>> = {
  'no-label': {
    title: 'There is no label to print for this order',
    detail: 'There is no label for {order}: {why}',
    meaning: 'A label is for a parcel that its seller ships and has not handed over yet.',
    cure: 'Nothing is to be printed. If the order says something else on its page, load it again.',
  },
  'no-customs-form': {
    title: 'This order takes no customs form',
    detail: 'The marketplace has not told that {order} crosses a border',
    meaning: 'A customs form is for orders of which the marketplace tells that they are international.',
    cure: 'Nothing is to be filled in. If the parcel does cross a border, tell the marketplace.',
  },
  'unknown-label': {
    title: 'The order has no such label',
    detail: 'The order {order} has no label {serial}',
    meaning: 'A reprint takes the place of a label that was printed, named by its number.',
    cure: 'Load the labels of the order again. If it has none, print the first one.',
  },
};
