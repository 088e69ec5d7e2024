import { NO_STOCK, onHand, type Stock } from '../../rulebook/stock/stock.ts';
import type { Queryable } from '../postgres/database.ts';

/** The units of a listing in a hub. */
export type StockRow = {
  readonly seller_id: string;
  readonly hub: string;
  readonly listing_id: string;
  readonly shelves: Readonly<Record<string, number>>;
  readonly on_hand: number;
  readonly quarantined: number;
  readonly in_parcels: number;
  readonly received: number;
  readonly returned: number;
  readonly found: number;
  readonly left_hub: number;
  readonly removed: number;
  readonly lost: number;
};

const COLUMNS = `seller_id, hub, listing_id, shelves, on_hand, quarantined, in_parcels, received, returned, found, left_hub, removed, lost`;

/** Whose units, of what, and where. */
export type OfStock = { readonly seller: string; readonly hub: string; readonly listing: string };

/** What a hub has of a listing. */
export async function readStock(database: Queryable, { seller, hub, listing }: OfStock): Promise<Stock> {
  const { rows } = await database.query<StockRow>({
    name: 'read-stock',
    text: `select ${COLUMNS} from stock where seller_id = $1 and hub = $2 and listing_id = $3`,
    values: [seller, hub, listing],
  });
  return rows[0] === undefined ? NO_STOCK : stockOf(rows[0]);
}

/** All that some sellers have in hubs, in order of their listings; `hub`: in that one. */
export async function stockOfSellers(
  database: Queryable,
  sellers: readonly string[],
  hub?: string,
): Promise<readonly StockRow[]> {
  const { rows } = await database.query<StockRow>({
    name: 'stock-of-sellers',
    text: `select ${COLUMNS} from stock where seller_id = any($1::text[]) and ($2::text is null or hub = $2)
      order by seller_id, listing_id, hub`,
    values: [sellers, hub ?? null],
  });
  return rows;
}

/** Keeps what a hub has of a listing. Whoever does it has its seller alone. */
export async function writeStock(database: Queryable, { seller, hub, listing }: OfStock, stock: Stock): Promise<void> {
  await database.query({
    name: 'write-stock',
    text: `insert into stock (${COLUMNS}) values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10, $11, $12, $13)
      on conflict (seller_id, hub, listing_id) do update set shelves = excluded.shelves, on_hand = excluded.on_hand,
        quarantined = excluded.quarantined, in_parcels = excluded.in_parcels, received = excluded.received,
        returned = excluded.returned, found = excluded.found, left_hub = excluded.left_hub, removed = excluded.removed,
        lost = excluded.lost`,
    values: [
      ...[seller, hub, listing, JSON.stringify(stock.shelves), onHand(stock), stock.quarantined, stock.inParcels],
      ...[stock.received, stock.returned, stock.found, stock.left, stock.removed, stock.lost],
    ],
  });
}

/** A row as the rulebook has it. */
export function stockOf(row: StockRow): Stock {
  const { shelves, quarantined, in_parcels: inParcels, received, returned, found, removed, lost } = row;
  return { shelves, quarantined, inParcels, received, returned, found, left: row.left_hub, removed, lost };
}

/** Whether a seller has ever been heard of. */
export async function isKnownSeller(database: Queryable, seller: string): Promise<boolean> {
  const { rows } = await database.query({
    name: 'is-known-seller',
    text: 'select 1 from sellers where seller_id = $1',
    values: [seller],
  });
  return rows.length > 0;
}
