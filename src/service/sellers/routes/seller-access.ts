import type { Actor } from '../../../rulebook/accounts/actor.ts';
import { may } from '../../../rulebook/accounts/may.ts';
import type { SellerOf } from '../../http/access.ts';

/** The seller that an address under `/v1/sellers/{id}` is about. */
export const sellerInPath: SellerOf = ({ params }) => params['id'];

/** The seller whose action an address under `/v1/actions/{id}` is about: that of `S-17~1` is `S-17`. */
export const sellerOfAction: SellerOf = ({ params }) => splitAction(params['id'] ?? '').seller;

/** An action as it stands in paths, in its parts. */
export function splitAction(id: string): { readonly seller: string; readonly number: number } {
  const cut = id.lastIndexOf('~');
  return { seller: id.slice(0, Math.max(0, cut)), number: Number(id.slice(cut + 1)) };
}

/** Whether somebody may know which customer an order of a seller is of: then traces are for them as they are. */
export function seesCustomers(actor: Actor, seller: string): boolean {
  return may(actor, 'traces.read', seller) === true;
}
