import type { Instant } from '../instant.ts';

/** One listing of a parcel: how many units belong into it, and how many were taken for it. */
export type ParcelLine = { readonly listing: string; readonly wanted: number; readonly taken: number };

/** Somebody has it in hand: nobody else picks for it meanwhile. */
type InHand = { readonly hub: string; readonly holder: string; readonly since: Instant };

/** Packed: from then on it has the number by which it is followed. */
type Packed = { readonly hub: string; readonly tracking: string };

/**
 * The parcel of an order that the hub sends. Its lines are what the marketplace said when the order was placed; without any the hub packs
 * by what the marketplace tells it otherwise.
 */
export type Parcel = { readonly lines: readonly ParcelLine[] } & (
  | { readonly state: 'waiting' }
  /** Something that belongs into it was not there: set aside until somebody begins it again. */
  | { readonly state: 'short'; readonly hub: string; readonly missing: string }
  | ({ readonly state: 'picking' | 'picked' } & InHand)
  | ({ readonly state: 'packed' } & Packed)
  | ({ readonly state: 'handed_over'; readonly carrier: string } & Packed)
);

/** How far a parcel has come in the hub. `handed_over` is the end: from then on the scans of its carrier tell. */
export const PARCEL_STATES = ['waiting', 'short', 'picking', 'picked', 'packed', 'handed_over'] as const;
export type ParcelState = (typeof PARCEL_STATES)[number];

/** What is done to a parcel in the hub. */
export type ParcelCommand =
  /** Somebody takes it in hand. */
  | { readonly kind: 'start' }
  /** The same, from somebody who has it. */
  | { readonly kind: 'take_over' }
  /** Units of a listing are taken off their shelf for it. */
  | { readonly kind: 'pick'; readonly listing: string; readonly quantity: number }
  /** There are not enough of a listing: what was taken is put back, and it is set aside. */
  | { readonly kind: 'short'; readonly listing: string }
  /** What was taken is put back on the shelf. */
  | { readonly kind: 'put_back' }
  | { readonly kind: 'pack'; readonly tracking: string }
  /** Opened again, to be packed anew. */
  | { readonly kind: 'repack' }
  | { readonly kind: 'hand_over'; readonly carrier: string };

export type ParcelCommandKind = ParcelCommand['kind'];

/** Every move there is: from which states a command leads, and where to. What is not here is not done. */
export const PARCEL_MOVES: Readonly<
  Record<ParcelCommandKind, Readonly<Partial<Record<ParcelState, readonly ParcelState[]>>>>
> = {
  // What has no lines has nothing to be picked.
  start: { waiting: ['picking', 'picked'], short: ['picking', 'picked'], picking: ['picking'], picked: ['picked'] },
  take_over: { picking: ['picking'], picked: ['picked'] },
  pick: { picking: ['picking', 'picked'] },
  short: { picking: ['short'] },
  put_back: { picking: ['waiting'], picked: ['waiting'], packed: ['waiting'] },
  pack: { picked: ['packed'] },
  repack: { packed: ['picked'] },
  hand_over: { packed: ['handed_over'] },
};

/** Why something is not done to a parcel. */
export type ParcelRefusal =
  /** It has not come so far, or is further already. */
  | { readonly code: 'parcel-state'; readonly state: ParcelState; readonly kind: ParcelCommandKind }
  /** Another one has it in hand. */
  | { readonly code: 'parcel-in-hand'; readonly holder: string; readonly since: Instant }
  /** It is in another hub. */
  | { readonly code: 'parcel-elsewhere'; readonly hub: string }
  /** Nothing of this listing belongs into it. */
  | { readonly code: 'not-in-parcel'; readonly listing: string }
  /** It has all of that already, or would have too many. */
  | { readonly code: 'enough-taken'; readonly listing: string; readonly wanted: number; readonly taken: number }
  /** Its order was cancelled: what was taken goes back on the shelf. */
  | { readonly code: 'order-cancelled' }
  /** A carrier has scanned it already: it left otherwise. */
  | { readonly code: 'parcel-gone' };

/** How its order stands, as far as that says what may still be done to its parcel. */
export type OrderStands = 'open' | 'cancelled' | 'moving';

/** Who does it, where and when. */
export type ParcelDoing = {
  readonly by: string;
  readonly hub: string;
  readonly at: Instant;
  readonly order: OrderStands;
};

/** Units that a command moves between the shelves and the parcel; positive: into the parcel. */
export type UnitsMoved = { readonly listing: string; readonly quantity: number };

/** A parcel whose order has just been placed. */
export function newParcel(lines: readonly { readonly listing: string; readonly quantity: number }[]): Parcel {
  const wanted = new Map<string, number>();
  for (const { listing, quantity } of lines) wanted.set(listing, (wanted.get(listing) ?? 0) + quantity);
  return {
    state: 'waiting',
    // A line of nothing is none.
    lines: [...wanted].flatMap(([listing, units]) => (units === 0 ? [] : [{ listing, wanted: units, taken: 0 }])),
  };
}

/** The hub that a parcel lies in; undefined: no hub has begun it. */
export function hubOf(parcel: Parcel): string | undefined {
  return parcel.state === 'waiting' ? undefined : parcel.hub;
}

/** Whether units were taken for it that are not on their shelf. */
export function isBegun({ lines }: Pick<Parcel, 'lines'>): boolean {
  return lines.some(({ taken }) => taken > 0);
}
