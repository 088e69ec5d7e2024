/** What can be wrong with a request about the hub. At the desk most refusals are answers, see hub-en.ts. */
export type HubProblemCode =
  | 'unknown-hub'
  | 'unknown-parcel'
  | 'unknown-box'
  | 'unknown-consignment'
  | 'consignment-not-movable'
  | 'planned-otherwise'
  | 'dispatch-restricted'
  | 'no-hub-label';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const HUB_PROBLEMS: Readonly<Record<HubProblemCode, Words>> = {
  'unknown-hub': {
    title: 'There is no such hub',
    detail: 'This installation has no hub {hub}. It has: {hubs}',
    meaning: 'Hubs are named in the settings of the installation.',
    cure: 'Choose one of those that GET /v1/hub/hubs names.',
  },
  'unknown-parcel': {
    title: 'The hub has no such parcel',
    detail: 'No dispatched order has {code}. Scan again, or type the order id',
    meaning: 'It is no order or label, or its seller sends it.',
    cure: 'Scan again. If it stays so, set the parcel aside.',
  },
  'unknown-box': {
    title: 'No box has this code',
    detail: 'No consignment has a box {code}. Scan again, or type what stands on it',
    meaning: 'The code was read wrongly, or the box was not planned here.',
    cure: 'Scan again. A box that was not planned is set aside; its seller plans it first.',
  },
  'unknown-consignment': {
    title: 'There is no such consignment',
    detail: 'Seller {seller} has no consignment {consignment}',
    meaning: 'It was never planned, or is another seller’s.',
    cure: 'Take its id from the list of consignments.',
  },
  'consignment-not-movable': {
    title: 'The consignment is past that',
    detail: 'Consignment {consignment} is {state}, so this cannot be done any more',
    meaning: 'A plan is sent once, and cancelled only until the first box has arrived.',
    cure: 'Look at how it stands now. Differences are told when the hub has counted.',
  },
  'planned-otherwise': {
    title: 'That was planned before, with other contents',
    detail: 'Under this request id consignment {consignment} was planned. Nothing was changed',
    meaning: 'A request id stands for one plan, so that a plan sent twice is planned once.',
    cure: 'Look at that consignment, or plan under a new id.',
  },
  'dispatch-restricted': {
    title: 'You cannot send in stock at the moment',
    detail: 'Action {action} limits that. What is in the hub is sent on as before',
    meaning: 'A restriction of dispatch stops new consignments and nothing else.',
    cure: 'The action says what ends it, and by when.',
  },
  'no-hub-label': {
    title: 'There is no label to print for this parcel',
    detail: 'Order {order}: {why}',
    meaning: 'The hub prints labels for what it sends and no carrier has.',
    cure: 'Look at how the parcel stands.',
  },
};

/** What is wrong with a field. */
export const HUB_API_WORDS = {
  listing: 'must be the id of a listing: letters, digits, dots, underscores or hyphens',
  shelf: 'must be what stands on the shelf: up to 32 letters, digits, dots, underscores or hyphens',
} as const;

/** Why there is no label for a parcel. */
export const NO_HUB_LABEL = {
  'unknown-order': 'it is not known any more',
  'not-for-hub': 'its seller sends it',
  'handed-over': 'a carrier has it, with the label on it',
  delivered: 'it was delivered',
  cancelled: 'it was cancelled',
} as const;
