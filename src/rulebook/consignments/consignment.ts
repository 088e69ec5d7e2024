/** So many units of a listing. */
export type Units = { readonly listing: string; readonly quantity: number };

/** A box of a consignment: what its seller put into it, and what the hub found. */
export type Box = {
  readonly number: number;
  readonly declared: readonly Units[];
  /** Undefined: nobody has opened and counted it. */
  readonly counted: readonly Units[] | undefined;
  readonly hasArrived: boolean;
};

/** What a seller sends to the hub, box by box. */
export type Consignment = {
  readonly hub: string;
  readonly state: ConsignmentState;
  readonly boxes: readonly Box[];
};

/** `received`: as it was planned; `closed`: with differences. */
export const CONSIGNMENT_STATES = ['planned', 'sent', 'receiving', 'received', 'closed', 'cancelled'] as const;
export type ConsignmentState = (typeof CONSIGNMENT_STATES)[number];

/** What is done with a consignment: its seller sends or cancels it, the hub does the rest. */
export type ConsignmentCommand =
  | { readonly kind: 'send' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'arrive'; readonly box: number }
  /** All that was found in a box: counted anew, the last count stands. */
  | { readonly kind: 'count'; readonly box: number; readonly found: readonly Units[] }
  /** All is counted; boxes that never came are `missing` only if somebody says so. */
  | { readonly kind: 'close'; readonly missing: boolean };

export type ConsignmentCommandKind = ConsignmentCommand['kind'];

/** Every move there is. A box may arrive that its seller has not said to be sent: what is here is here. */
export const CONSIGNMENT_MOVES: Readonly<
  Record<ConsignmentCommandKind, Readonly<Partial<Record<ConsignmentState, readonly ConsignmentState[]>>>>
> = {
  send: { planned: ['sent'] },
  cancel: { planned: ['cancelled'], sent: ['cancelled'] },
  arrive: { planned: ['receiving'], sent: ['receiving'], receiving: ['receiving'] },
  count: { receiving: ['receiving'] },
  close: { receiving: ['received', 'closed'] },
};

/** Why something is not done with a consignment. */
export type ConsignmentRefusal =
  | { readonly code: 'consignment-state'; readonly state: ConsignmentState; readonly kind: ConsignmentCommandKind }
  /** It is meant for another hub. */
  | { readonly code: 'consignment-elsewhere'; readonly hub: string }
  | { readonly code: 'no-such-box'; readonly box: number }
  /** It was scanned in already. */
  | { readonly code: 'box-arrived'; readonly box: number }
  /** It has to be scanned in before it is counted. */
  | { readonly code: 'box-not-arrived'; readonly box: number }
  /** Boxes that have arrived and nobody has counted. */
  | { readonly code: 'boxes-not-counted'; readonly boxes: readonly number[] }
  /** Boxes that have not arrived, and nobody has said that they are missing. */
  | { readonly code: 'boxes-missing'; readonly boxes: readonly number[] };

/** How much of a consignment was declared and how much was counted, listing by listing. */
export type Difference = { readonly listing: string; readonly declared: number; readonly counted: number };

/** Declared and counted of each listing, in order of the listings' ids. */
export function differencesOf(boxes: readonly Pick<Box, 'declared' | 'counted'>[]): readonly Difference[] {
  const [declared, counted] = [new Map<string, number>(), new Map<string, number>()];
  const add = (sums: Map<string, number>, { listing, quantity }: Units): void =>
    void sums.set(listing, (sums.get(listing) ?? 0) + quantity);
  for (const box of boxes) {
    for (const units of box.declared) add(declared, units);
    for (const units of box.counted ?? []) add(counted, units);
  }
  return [...new Set([...declared.keys(), ...counted.keys()])]
    .sort()
    .map((listing) => ({ listing, declared: declared.get(listing) ?? 0, counted: counted.get(listing) ?? 0 }));
}

/** All units together, as `stock.received` tells them. */
export function totalOf(differences: readonly Difference[]): { readonly declared: number; readonly counted: number } {
  return {
    declared: differences.reduce((sum, { declared }) => sum + declared, 0),
    counted: differences.reduce((sum, { counted }) => sum + counted, 0),
  };
}
