import type { OrderFacts, OrderState } from '../order-facts.ts';

/** Why a seller cannot say that an order was shipped. */
export type HandOverRefusal =
  | { readonly code: 'dispatched-order' }
  | { readonly code: 'not-to-be-shipped'; readonly state: OrderState };

/**
 * Whether a seller may say that an order was shipped: a claim, which waits for the carrier's scan (policy §1). Of a
 * dispatched order never: what becomes of its parcel is the hub's and the carrier's to say (E6, F12). What a carrier has
 * already needs no saying.
 */
export function maySayShipped({ fulfilment, state }: Pick<OrderFacts, 'fulfilment' | 'state'>): true | HandOverRefusal {
  if (fulfilment === 'dispatched') return { code: 'dispatched-order' };
  return state === 'paid' ? true : { code: 'not-to-be-shipped', state };
}
