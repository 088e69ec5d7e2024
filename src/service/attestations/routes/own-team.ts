import type { SellerOf } from '../../http/access.ts';
import type { Attester } from '../store.ts';

/** The seller of whoever asks: the briefing is for people of a seller. */
export const ownSeller: SellerOf = ({ actor }) =>
  actor.kind === 'person' && 'sellerId' in actor ? actor.sellerId : undefined;

/** Who of which seller asks. Only for routes that let in nobody else. */
export function attesterOf({ actor }: { readonly actor: Parameters<SellerOf>[0]['actor'] }): Attester {
  if (actor.kind !== 'person' || !('sellerId' in actor)) throw new Error('only people of a seller get here');
  return { seller: actor.sellerId, person: actor.id };
}
