import type { Fulfilment } from '../facts.ts';
import type { OrderFacts } from '../order-facts.ts';

/** Why there is no label to print for an order. */
export type LabelRefusal =
  /** The hub packs and ships it; or, for the hub, its seller does. */
  | { readonly code: 'hub-ships' | 'seller-ships' }
  /** A carrier has the parcel, and the label is on it. */
  | { readonly code: 'handed-over' }
  | { readonly code: 'delivered' }
  | { readonly code: 'cancelled' };

/**
 * Whether a label may be printed (reading 75): for what its seller ships and has not handed over; by the hub, for what the hub ships. No restriction and no suspension takes
 * that away: open orders of a suspended seller are shipped or cancelled, as staff decide (policy §3), and the label names nobody.
 */
export function decideLabel(
  { fulfilment, state }: Pick<OrderFacts, 'fulfilment' | 'state'>,
  by: Fulfilment = 'seller',
): true | LabelRefusal {
  switch (state) {
    case 'delivered':
    case 'cancelled':
      return { code: state };
    case 'handed_over':
      return fulfilment === by ? { code: 'handed-over' } : { code: SHIPPED_BY[fulfilment] };
    case 'paid':
      return fulfilment === by ? true : { code: SHIPPED_BY[fulfilment] };
  }
}

const SHIPPED_BY = { dispatched: 'hub-ships', seller: 'seller-ships' } as const;
