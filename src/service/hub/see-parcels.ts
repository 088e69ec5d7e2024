import type { z } from 'zod';
import { reserve } from '../../rulebook/stock/reserve.ts';
import { DOCK } from '../../rulebook/stock/stock.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { deskParcel } from './contract.ts';
import { type ParcelRow, parcelsToFill } from './parcel-store.ts';
import type { HubParts } from './parts.ts';
import { type StockRow, stockOfSellers } from './stock-store.ts';

export type DeskParcel = z.input<typeof deskParcel>;

/** Parcels as a desk sees them: where their units lie in this hub, and which of them cannot be filled out of it. */
export async function seeParcels(
  { pool, named }: Pick<HubParts, 'pool' | 'named'>,
  hub: string,
  rows: readonly ParcelRow[],
): Promise<readonly DeskParcel[]> {
  const sellers = [...new Set(rows.map(({ seller_id }) => seller_id))];
  const holders = [...new Set(rows.flatMap(({ holder }) => holder ?? []))];
  const [stock, lacking, names] = await Promise.all([
    stockOfSellers(pool, sellers, hub),
    lackingOf(pool, sellers, hub),
    named(holders),
  ]);
  return rows.map((row) => {
    const own = stock.filter(({ seller_id }) => seller_id === row.seller_id);
    return toDeskParcel(row, own, lacking.get(keyOf(row)) ?? [], names);
  });
}

/** What orders wait for that is not on the shelves, order by order. `hub`: on those of one hub; undefined: of any. */
export async function lackingOf(
  pool: HubParts['pool'],
  sellers: readonly string[],
  hub: string | undefined,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [stock, parcels] = await Promise.all([stockOfSellers(pool, sellers, hub), parcelsToFill(pool, sellers)]);
  const lacking = new Map<string, readonly string[]>();
  for (const seller of sellers) {
    const { missing } = reservationsOf(
      stock.filter(({ seller_id }) => seller_id === seller),
      parcels.filter(
        (each) => each.seller_id === seller && (each.hub === null || hub === undefined || each.hub === hub),
      ),
    );
    for (const [order, listings] of missing) lacking.set(keyOf({ seller_id: seller, order_id: order }), listings);
  }
  return lacking;
}

/** What is promised to which parcels of a seller. */
export function reservationsOf(stock: readonly StockRow[], parcels: readonly Pick<ParcelRow, 'order_id' | 'lines'>[]) {
  const available = new Map<string, number>();
  for (const { listing_id, on_hand } of stock) available.set(listing_id, (available.get(listing_id) ?? 0) + on_hand);
  const demands = parcels.map(({ order_id, lines }) => ({
    order: order_id,
    lines: lines.map(({ listing, wanted, taken }) => ({ listing, quantity: wanted - taken })),
  }));
  return { demands, ...reserve(available, demands) };
}

export function keyOf({ seller_id, order_id }: Pick<ParcelRow, 'seller_id' | 'order_id'>): string {
  return `${seller_id}/${order_id}`;
}

function toDeskParcel(
  row: ParcelRow,
  stock: readonly StockRow[],
  lacking: readonly string[],
  names: ReadonlyMap<string, string>,
): DeskParcel {
  const { holder, held_since: since, region } = row;
  return {
    ...{ order: row.order_id, seller: row.seller_id, state: row.state, shipBy: formatTimestamp(row.ship_by) },
    destination: { country: row.country, ...(region === null ? {} : { region }) },
    lines: row.lines.map((line) => ({
      ...line,
      shelves: shelvesOf(stock.find(({ listing_id }) => listing_id === line.listing)),
    })),
    ...(row.hub === null ? {} : { hub: row.hub }),
    ...(holder === null || since === null
      ? {}
      : { holder: { id: holder, name: names.get(holder) ?? holder, since: formatTimestamp(since) } }),
    ...(row.tracking === null ? {} : { tracking: row.tracking }),
    ...(row.carrier === null ? {} : { carrier: row.carrier }),
    ...{ cancelled: row.told === 'cancelled', lacking: [...lacking] },
  };
}

/** The shelves that have some, those on the dock last. */
function shelvesOf(stock: StockRow | undefined) {
  return Object.entries(stock?.shelves ?? {})
    .map(([place, units]) => ({ place, units }))
    .sort(
      (one, other) => Number(one.place === DOCK) - Number(other.place === DOCK) || (one.place < other.place ? -1 : 1),
    );
}
