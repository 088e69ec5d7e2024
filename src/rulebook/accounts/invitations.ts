import { type Actor, isSellerRole, type Role } from './actor.ts';
import { may } from './may.ts';
import type { AccessRefusal, InvitationRefusal } from './refusals.ts';

/** What an invited person is to be. */
export type WantedPlace = { readonly role: Role; readonly sellerId?: string | undefined };

/**
 * Whether a place is one that people are invited to. Customers come from the marketplace, which has signed them in
 * already (design §3), so nobody invites them.
 */
export function checkPlace({ role, sellerId }: WantedPlace): true | InvitationRefusal {
  if (role === 'customer') return { code: 'role-not-invitable', role };
  if (isSellerRole(role)) return sellerId === undefined ? { code: 'seller-needed', role } : true;
  return sellerId === undefined ? true : { code: 'seller-not-wanted', role };
}

/** Whether somebody may invite to a place: an owner to the own team, an administrator to all. */
export function mayInvite(actor: Actor, wanted: WantedPlace): true | AccessRefusal | InvitationRefusal {
  const allowed = may(actor, 'people.invite', wanted.sellerId);
  return allowed === true ? checkPlace(wanted) : allowed;
}
