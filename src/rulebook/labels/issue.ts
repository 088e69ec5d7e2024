import type { OrderFacts } from '../order-facts.ts';

/** Why there is no label to print for an order. */
export type LabelRefusal =
  /** The hub packs and ships it. */
  | { readonly code: 'hub-ships' }
  /** A carrier has the parcel, and the label is on it. */
  | { readonly code: 'handed-over' }
  | { readonly code: 'delivered' }
  | { readonly code: 'cancelled' };

/**
 * Whether a label may be printed (reading 75): for what its seller ships and has not handed over. No restriction and no suspension takes
 * that away: open orders of a suspended seller are shipped or cancelled, as staff decide (policy §3), and the label names nobody.
 */
export function decideLabel({ fulfilment, state }: Pick<OrderFacts, 'fulfilment' | 'state'>): true | LabelRefusal {
  switch (state) {
    case 'delivered':
    case 'cancelled':
      return { code: state };
    case 'handed_over':
      return fulfilment === 'dispatched' ? { code: 'hub-ships' } : { code: 'handed-over' };
    case 'paid':
      return fulfilment === 'dispatched' ? { code: 'hub-ships' } : true;
  }
}
