import { isSellerRole, type SellerRole } from '../../rulebook/accounts/actor.ts';
import type { SellerOf } from './access.ts';

/** The seller of whoever asks: under these addresses nobody asks for another one's orders. */
export const ownSeller: SellerOf = ({ actor }) =>
  actor.kind === 'person' && 'sellerId' in actor ? actor.sellerId : undefined;

/** Somebody of a seller. Only for routes that let in nobody else. */
export function sellersPerson({ actor }: { readonly actor: Parameters<SellerOf>[0]['actor'] }): {
  readonly person: string;
  readonly role: SellerRole;
  readonly seller: string;
} {
  if (actor.kind !== 'person' || !isSellerRole(actor.role) || !('sellerId' in actor))
    throw new Error('only people of a seller get here');
  return { person: actor.id, role: actor.role, seller: actor.sellerId };
}
