import type { CarrierBinding } from '../legs.ts';

/** What people who sign in may be here. The first two belong to one seller. */
export const ROLES = [
  'seller-owner',
  'seller-member',
  'customer',
  'staff-agent',
  'staff-lead',
  'policy-editor',
  'data-protection-officer',
  'hub-operator',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/** The roles that belong to one seller. */
export type SellerRole = 'seller-owner' | 'seller-member';

/** Whose programs a key is for. */
export const KEY_KINDS = ['integrator', 'carrier'] as const;

export type KeyKind = (typeof KEY_KINDS)[number];

/** What a key may be made for. */
export const KEY_SCOPES = [
  'events:write',
  'standing:read',
  'capabilities:read',
  'preview:write',
  'decisions:read',
  'webhooks:manage',
  'mail:report',
  'customer-data:write',
  'messages:screen',
  'labels:resolve',
  'canaries:place',
  'numbers:tell',
] as const;

export type KeyScope = (typeof KEY_SCOPES)[number];

/** Somebody who is signed in. */
export type PersonActor = (
  | { readonly kind: 'person'; readonly id: string; readonly role: SellerRole; readonly sellerId: string }
  | { readonly kind: 'person'; readonly id: string; readonly role: Exclude<Role, SellerRole> }
) & {
  /** Was let in without the second step, see `recovery.ts`: sets up a new one before anything else. */
  readonly secondStepDue?: true;
};

/** A program with a key. */
export type KeyActor = {
  readonly kind: 'key';
  readonly id: string;
  readonly keyKind: KeyKind;
  readonly scopes: readonly KeyScope[];
  /** Of a carrier's key: whose parcels it opens, and on which leg. Without it, none. */
  readonly carrier?: CarrierBinding;
};

/** A driver with a pass of a carrier: for one shift, and for nothing but its parcels. */
export type DriverActor = {
  readonly kind: 'driver';
  /** Of the pass. */
  readonly id: string;
  readonly carrier: CarrierBinding;
};

/** Who asks. */
export type Actor = { readonly kind: 'nobody' } | PersonActor | KeyActor | DriverActor;

/** Not signed in, and without a key. */
export const NOBODY: Actor = { kind: 'nobody' };

/** Whether a role belongs to one seller. */
export function isSellerRole(role: Role): role is SellerRole {
  return role === 'seller-owner' || role === 'seller-member';
}

/** The actor of a person; undefined when the role is a seller's and no seller is named, or the other way round. */
export function personActor(id: string, role: Role, sellerId: string | undefined): PersonActor | undefined {
  if (!isSellerRole(role)) return sellerId === undefined ? { kind: 'person', id, role } : undefined;
  return sellerId === undefined ? undefined : { kind: 'person', id, role, sellerId };
}
