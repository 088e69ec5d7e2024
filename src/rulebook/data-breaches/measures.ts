/**
 * What is done at once to contain a suspected breach. A freeze is lifted again; a sign-out ends by signing in anew, a key by making
 * a new one, a pass by giving another one, an address of a conversation by the next mail, which comes from a new one (reading 152).
 */
export type Measure =
  /** Nothing of this order's customer is shown to sellers. */
  | { readonly kind: 'freeze'; readonly what: 'order'; readonly id: string }
  /** Nothing of its customers is shown to this seller's people. */
  | { readonly kind: 'freeze'; readonly what: 'seller'; readonly id: string }
  /** Nothing of any customer is shown to this person. */
  | { readonly kind: 'freeze'; readonly what: 'person'; readonly id: string }
  /** Nothing of any customer is shown to sellers. */
  | { readonly kind: 'freeze'; readonly what: 'all'; readonly id: 'all' }
  /** All sign-ins of a person, or of all people of a seller, end. */
  | { readonly kind: 'sign_out'; readonly what: 'person' | 'seller'; readonly id: string }
  /** A key, all keys that a person made (by the person’s id), or a driver’s pass ends. */
  | { readonly kind: 'revoke'; readonly what: 'key' | 'keys_of' | 'pass'; readonly id: string }
  /** The addresses that stand for the customer of an order in its conversations take no mail any more. */
  | { readonly kind: 'rotate'; readonly what: 'aliases'; readonly id: string };

export type Freeze = Extract<Measure, { kind: 'freeze' }>;

/** Whether a measure stays until it is lifted; the others are over when they are done. */
export function isFreeze(measure: Measure): measure is Freeze {
  return measure.kind === 'freeze';
}

/** What a measure is known by: two that say the same are one. */
export function nameOf({ kind, what, id }: Measure): string {
  return `${kind} ${what} ${id}`;
}

/** Who wants to see something of a customer, as far as freezes matter. */
export type Seeing = {
  readonly seller: string;
  readonly order: string;
  readonly person: string;
  /** Of the order's seller. Two people who open an emergency are stopped by a freeze of themselves alone (reading 127). */
  readonly isSeller: boolean;
};

/** Whether one of the freezes in force stands against it. A customer is never kept from their own, nor a parcel from its address. */
export function isFrozen(freezes: readonly Freeze[], seeing: Seeing): boolean {
  return freezes.some((freeze) => isStopped(freeze, seeing));
}

function isStopped({ what, id }: Freeze, { seller, order, person, isSeller }: Seeing): boolean {
  switch (what) {
    case 'person':
      return id === person;
    case 'order':
      return isSeller && id === order;
    case 'seller':
      return isSeller && id === seller;
    case 'all':
      return isSeller;
  }
}
