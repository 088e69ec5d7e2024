/** What can be wrong with a request about orders. */
export type OrderProblemCode = 'unknown-order' | 'no-such-own-order';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const ORDER_PROBLEMS: Readonly<Record<OrderProblemCode, Words>> = {
  'unknown-order': {
    title: 'There is no such order',
    detail: 'The seller {seller} has no order {order} of which anything recent is known',
    meaning:
      'An order is known as long as something recent is known of it. This seller has none with this id; whether somebody else has is not told.',
    cure: 'Look at the id: capital and small letters are different. Older orders are in the marketplace’s own records.',
  },
  'no-such-own-order': {
    title: 'You have no such order',
    detail: 'You have placed no order {order}',
    meaning: 'A customer sees their own orders. None of yours has this id; whether somebody else has is not told.',
    cure: 'Look at the id: capital and small letters are different. Your orders are all in the list.',
  },
};
