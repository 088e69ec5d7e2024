/** The parts of a parcel's way, in their order: fetched, carried on, brought to the door. */
export const LEGS = ['pickup', 'linehaul', 'delivery'] as const;
export type Leg = (typeof LEGS)[number];

/** What a carrier's key can be bound to: one leg, or all of them. */
export const KEY_LEGS = [...LEGS, 'all'] as const;
export type KeyLeg = (typeof KEY_LEGS)[number];

/** Whose parcels a carrier's key or a driver's pass opens, and on which leg. */
export type CarrierBinding = {
  /** As in `shipment.scanned.carrier`. */
  readonly carrier: string;
  readonly leg: KeyLeg;
};
