/**
 * What is done at once to contain a suspected breach. A freeze is lifted again; a sign-out ends by signing in anew, a key by making
 * a new one, a pass by giving another one.
 */
export type Measure =
  /** Nothing of this order's customer is shown to sellers and staff. */
  | { readonly kind: 'freeze'; readonly what: 'order'; readonly id: string }
  /** Nothing of its customers is shown to this seller's people. */
  | { readonly kind: 'freeze'; readonly what: 'seller'; readonly id: string }
  /** Nothing of any customer is shown to this person, key or driver. */
  | { readonly kind: 'freeze'; readonly what: 'actor'; readonly id: string }
  /** Nothing of any customer is shown to sellers and staff. */
  | { readonly kind: 'freeze'; readonly what: 'all'; readonly id: 'all' }
  /** All sign-ins of a person, or of all people of a seller, end. */
  | { readonly kind: 'sign_out'; readonly what: 'actor' | 'seller'; readonly id: string }
  | { readonly kind: 'revoke_key' | 'end_pass'; readonly what: 'actor'; readonly id: string };

export type Freeze = Extract<Measure, { kind: 'freeze' }>;

/** Whether a measure stays until it is lifted; the others are over when they are done. */
export function isFreeze(measure: Measure): measure is Freeze {
  return measure.kind === 'freeze';
}

/** Who wants to see something of a customer, as far as freezes matter. */
export type Seeing = {
  /** Seller, order and person or key. */
  readonly seller: string;
  readonly order: string;
  readonly actor: string;
  /** A carrier brings a parcel: only a freeze of the carrier itself stops it (reading 127). */
  readonly as: 'seller' | 'staff' | 'carrier';
};

/** Whether one of the freezes in force stands against it. A customer is never kept from their own. */
export function isFrozen(freezes: readonly Freeze[], seeing: Seeing): boolean {
  return freezes.some((freeze) => isStopped(freeze, seeing));
}

function isStopped({ what, id }: Freeze, { seller, order, actor, as }: Seeing): boolean {
  switch (what) {
    case 'actor':
      return id === actor;
    case 'order':
      return as !== 'carrier' && id === order;
    case 'seller':
      return as === 'seller' && id === seller;
    case 'all':
      return as !== 'carrier';
  }
}
