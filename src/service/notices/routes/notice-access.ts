import type { Actor } from '../../../rulebook/accounts/actor.ts';
import type { SellerOf } from '../../http/access.ts';

/** The seller whose notice an address under `/v1/notices/{id}` is about: that of `S-17~d3` is `S-17`. */
export const sellerOfNotice: SellerOf = ({ params }) => splitNotice(params['id'] ?? '').seller;

/** The seller whom the asking person belongs to; of anybody else no seller at all. */
export const ownSeller: SellerOf = ({ actor }) => ('sellerId' in actor ? actor.sellerId : '');

/** A notice as it stands in addresses, in its parts. */
export function splitNotice(id: string): { readonly seller: string; readonly notice: string } {
  const cut = id.lastIndexOf('~');
  return { seller: id.slice(0, Math.max(0, cut)), notice: id.slice(cut + 1) };
}

/** Whether somebody asks who belongs to a seller. */
export function isOwn(actor: Actor, seller: string): boolean {
  return actor.kind === 'person' && 'sellerId' in actor && actor.sellerId === seller;
}

/** Who reads: notices are opened by persons, one by one. */
export function readerOf(actor: Actor): string {
  return actor.kind === 'person' ? actor.id : '';
}
