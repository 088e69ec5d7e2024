import type { z } from 'zod';
import type { stockAnswer } from './contract.ts';
import { parcelsToFill } from './parcel-store.ts';
import type { HubParts } from './parts.ts';
import { reservationsOf } from './see-parcels.ts';
import { stockOfSellers } from './stock-store.ts';

type Stock = z.input<typeof stockAnswer>;

/** What the hubs have of a seller, what of it is promised, and what is missing. */
export async function seeStock({ pool }: Pick<HubParts, 'pool'>, seller: string): Promise<Stock> {
  const [rows, parcels] = await Promise.all([stockOfSellers(pool, [seller]), parcelsToFill(pool, [seller])]);
  const { demands, reserved } = reservationsOf(rows, parcels);
  const left = new Map(reserved);
  const items = rows.map((row): Stock['items'][number] => {
    // Promised over all hubs: of the first one as much as it has.
    const own = Math.min(row.on_hand, left.get(row.listing_id) ?? 0);
    left.set(row.listing_id, (left.get(row.listing_id) ?? 0) - own);
    return {
      ...{ listing: row.listing_id, hub: row.hub, onHand: row.on_hand, reserved: own, quarantined: row.quarantined },
      ...{ inParcels: row.in_parcels, left: row.left_hub, received: row.received, returned: row.returned },
      ...{ found: row.found, lost: row.lost, removed: row.removed },
    };
  });
  const wanted = new Map<string, { units: number; orders: number }>();
  for (const { lines } of demands)
    for (const { listing, quantity } of lines) {
      if (quantity === 0) continue;
      const sum = wanted.get(listing) ?? { units: 0, orders: 0 };
      wanted.set(listing, { units: sum.units + quantity, orders: sum.orders + 1 });
    }
  const short = [...wanted]
    .map(([listing, { units, orders }]) => ({ listing, units: units - (reserved.get(listing) ?? 0), orders }))
    .filter(({ units }) => units > 0)
    .sort((one, other) => (one.listing < other.listing ? -1 : 1));
  return { items, short };
}
