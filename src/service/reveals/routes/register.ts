import { isSellerRole, type SellerRole } from '../../../rulebook/accounts/actor.ts';
import type { SellerOf } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import type { RevealParts } from '../reveal.ts';
import { askForReveal } from './ask-for-reveal.ts';
import { getCustomerFields } from './get-customer-fields.ts';
import { listAccessesOf } from './list-accesses.ts';

/** What the routes of reveals work with. */
export type RevealRoutes = RevealParts & {
  /** How people are called. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

/** Adds what the API shows of customers, and the record of it. */
export function registerRevealRoutes(app: App, parts: RevealRoutes): void {
  getCustomerFields(app, parts);
  askForReveal(app, parts);
  listAccessesOf(app, parts);
}

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
