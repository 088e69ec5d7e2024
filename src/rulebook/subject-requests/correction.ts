import type { OrderState } from '../order-facts.ts';

/** Where a parcel goes, as far as shipping, price and tax hang on it. */
export type Destination = { readonly country: string; readonly region?: string | undefined };

/** Why an address is not corrected. */
export type CorrectionRefusal = 'order-handed-over' | 'order-ended' | 'other-country' | 'other-region';

/** Why the address of an order cannot be changed any more: from hand-over on the parcel is under way; undefined: it can. */
export function whyNotNow(state: OrderState): 'order-handed-over' | 'order-ended' | undefined {
  switch (state) {
    case 'paid':
      return undefined;
    case 'handed_over':
      return 'order-handed-over';
    case 'delivered':
    case 'cancelled':
      return 'order-ended';
  }
}

/**
 * Why a parcel may not go to another place: delivery times, prices and taxes were agreed for the country and region that the order was placed
 * for (reading 86). `before` is the address it has; without one the order's own destination counts.
 */
export function whyNotThere(
  order: Destination,
  before: Destination | undefined,
  after: Destination,
): 'other-country' | 'other-region' | undefined {
  if (after.country !== order.country) return 'other-country';
  const region = before?.region ?? order.region;
  if (region === undefined) return undefined;
  return plain(after.region ?? '') === plain(region) ? undefined : 'other-region';
}

/** `St. Andrew` and `st andrew` are one parish. */
function plain(region: string): string {
  return region.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
