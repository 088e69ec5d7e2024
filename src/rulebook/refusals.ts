/**
 * Why a well-formed event cannot be taken in: a code and its parameters; the words live in the catalogue
 * (`src/words/`). `conflicting-event` is the contract's (§1, identity).
 */
export type EventRefusal =
  | { readonly code: 'conflicting-event'; readonly id: string }
  | { readonly code: 'order-of-another-seller'; readonly orderId: string }
  | { readonly code: 'order-already-placed'; readonly orderId: string };
