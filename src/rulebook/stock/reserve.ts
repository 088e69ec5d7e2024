/** What a parcel still needs of each listing. */
export type Demand = {
  readonly order: string;
  readonly lines: readonly { readonly listing: string; readonly quantity: number }[];
};

/** What is promised to whom. */
export type Reservations = {
  /** Of each listing, how many units on shelves are promised to parcels. */
  readonly reserved: ReadonlyMap<string, number>;
  /** Of each parcel that cannot be filled, the listings that are missing. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
};

/**
 * Promises what lies on shelves to the parcels that wait, in their order: the one that must go out first is filled first. A parcel is
 * promised all that there is for it, also when not all of it can be: otherwise what comes later would take it away piece by piece, and it
 * would never go out.
 */
export function reserve(available: ReadonlyMap<string, number>, demands: readonly Demand[]): Reservations {
  const reserved = new Map<string, number>();
  const missing = new Map<string, readonly string[]>();
  for (const { order, lines } of demands) {
    const lacking: string[] = [];
    for (const { listing, quantity } of lines) {
      const promised = reserved.get(listing) ?? 0;
      const given = Math.min(quantity, (available.get(listing) ?? 0) - promised);
      if (given > 0) reserved.set(listing, promised + given);
      if (given < quantity) lacking.push(listing);
    }
    if (lacking.length > 0) missing.set(order, lacking);
  }
  return { reserved, missing };
}
