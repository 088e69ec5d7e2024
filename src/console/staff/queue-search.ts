import type { CaseSummary } from './api-shapes.ts';

type Kind = CaseSummary['kind'];

/** Every kind, checked by the compiler; their names would come with every page, since addresses are read on all of them. */
const KINDS: Readonly<Record<Kind, true>> = {
  confirm_suspension: true,
  decide_suspension: true,
  removal: true,
  reinstatement: true,
  review: true,
  payout_hold: true,
  appeal: true,
  support: true,
  linked_account: true,
  inspection: true,
  unreached: true,
  data_misuse: true,
  return_overdue: true,
  rule_over_budget: true,
};

export const CASE_KINDS = Object.keys(KINDS) as readonly Kind[];

export const QUEUE_STATES = ['open', 'claimed', 'closed'] as const;
type QueueState = (typeof QUEUE_STATES)[number];

/** Which cases are listed, as the address has it; without a state, all that is to be done. */
export type QueueSearch = {
  readonly kind?: CaseSummary['kind'];
  readonly state?: QueueState;
  readonly mine?: true;
  readonly seller?: string;
};

/** What an address says about the queue; nonsense is left out. */
export function readQueueSearch(given: Readonly<Record<string, unknown>>): QueueSearch {
  const kind = CASE_KINDS.find((each) => each === given['kind']);
  const state = QUEUE_STATES.find((each) => each === given['state']);
  const seller = ['string', 'number'].includes(typeof given['seller']) ? String(given['seller']) : '';
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(state === undefined ? {} : { state }),
    ...(given['mine'] === true ? { mine: true } : {}),
    ...(/^[A-Za-z0-9._-]{1,64}$/.test(seller) ? { seller } : {}),
  };
}

export function isFiltered(search: QueueSearch): boolean {
  return Object.keys(search).length > 0;
}
