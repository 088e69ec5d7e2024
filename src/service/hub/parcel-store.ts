import type { Instant } from '../../rulebook/instant.ts';
import type { Parcel, ParcelLine, ParcelState } from '../../rulebook/parcels/parcel.ts';
import type { Queryable } from '../postgres/database.ts';
import type { OfOrder } from './parts.ts';

/** A parcel as it is kept. */
export type ParcelRow = {
  readonly seller_id: string;
  readonly order_id: string;
  readonly placed_at: Instant;
  readonly ship_by: Instant;
  readonly country: string;
  readonly region: string | null;
  readonly state: ParcelState;
  readonly lines: readonly ParcelLine[];
  readonly hub: string | null;
  readonly holder: string | null;
  readonly held_since: Instant | null;
  readonly missing: string | null;
  readonly tracking: string | null;
  readonly carrier: string | null;
  readonly told: 'cancelled' | 'moving' | null;
};

const COLUMNS = `seller_id, order_id, placed_at, ship_by, country, region, state, lines, hub, holder, held_since, missing, tracking,
  carrier, told`;

/** The parcel of an order; undefined: the hub does not send it. */
export async function findParcel(database: Queryable, { seller, order }: OfOrder): Promise<ParcelRow | undefined> {
  const { rows } = await database.query<ParcelRow>({
    name: 'find-parcel',
    text: `select ${COLUMNS} from parcels where seller_id = $1 and order_id = $2`,
    values: [seller, order],
  });
  return rows[0];
}

/** Keeps what became of a parcel. Whoever does it has its seller alone. */
export async function writeParcel(database: Queryable, { seller, order }: OfOrder, parcel: Parcel): Promise<void> {
  const told = columnsOf(parcel);
  await database.query({
    name: 'write-parcel',
    text: `update parcels set state = $3, lines = $4::jsonb, hub = $5, holder = $6, held_since = $7, missing = $8, tracking = $9,
      carrier = $10 where seller_id = $1 and order_id = $2`,
    values: [
      ...[seller, order, parcel.state, JSON.stringify(parcel.lines)],
      ...[told.hub, told.holder, told.since, told.missing, told.tracking, told.carrier].map((each) => each ?? null),
    ],
  });
}

type Told = {
  readonly hub?: string;
  readonly holder?: string;
  readonly since?: Instant;
  readonly missing?: string;
  readonly tracking?: string;
  readonly carrier?: string;
};

function columnsOf({ lines: _, state: __, ...told }: Parcel): Told {
  return told;
}

/** A row as the rulebook has it. */
export function parcelOf(row: ParcelRow): Parcel {
  const { lines, state } = row;
  switch (state) {
    case 'waiting':
      return { lines, state };
    case 'short':
      return { lines, state, hub: told(row.hub), missing: told(row.missing) };
    case 'picking':
    case 'picked':
      return { lines, state, hub: told(row.hub), holder: told(row.holder), since: told(row.held_since) };
    case 'packed':
      return { lines, state, hub: told(row.hub), tracking: told(row.tracking) };
    case 'handed_over':
      return { lines, state, hub: told(row.hub), tracking: told(row.tracking), carrier: told(row.carrier) };
  }
}

/** What a parcel in its state has. */
function told<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a parcel lacks what its state says');
  return value;
}

/** Where a parcel stands in the list of what is to be done. */
export type DeskPlace = readonly [shipBy: Instant, seller: string, order: string];

/** What a hub has to do, over all sellers: what must go out first comes first. By parcels_on_desk. */
export async function parcelsOnDesk(
  database: Queryable,
  {
    hub,
    states,
    after,
    limit,
  }: {
    readonly hub: string;
    readonly states: readonly ParcelState[];
    readonly after: DeskPlace | undefined;
    readonly limit: number;
  },
): Promise<readonly ParcelRow[]> {
  const [shipBy, seller, order] = after ?? [null, null, null];
  const { rows } = await database.query<ParcelRow>({
    name: 'parcels-on-desk',
    text: `select ${COLUMNS} from parcels where on_desk and (hub is null or hub = $1) and state = any($2::text[])
      and ($3::int8 is null or (ship_by, seller_id, order_id) > ($3, $4::text, $5::text))
      order by ship_by, seller_id, order_id limit $6`,
    values: [hub, states, shipBy, seller, order, limit],
  });
  return rows;
}

/** What waits to be picked, of some sellers: what must go out first comes first. By parcels_of_seller. */
export async function parcelsToFill(
  database: Queryable,
  sellers: readonly string[],
): Promise<readonly Pick<ParcelRow, 'seller_id' | 'order_id' | 'lines' | 'hub'>[]> {
  const { rows } = await database.query<Pick<ParcelRow, 'seller_id' | 'order_id' | 'lines' | 'hub'>>({
    name: 'parcels-to-fill',
    text: `select seller_id, order_id, lines, hub from parcels
      where on_desk and seller_id = any($1::text[]) and state in ('waiting', 'short', 'picking') and told is null
      order by seller_id, ship_by, order_id`,
    values: [sellers],
  });
  return rows;
}

/** What the parcels of some orders held, in their order; nothing of an order that said nothing, or that the hub does not send. */
export async function sentWith(
  database: Queryable,
  of: readonly OfOrder[],
): Promise<readonly (readonly { readonly listing: string; readonly quantity: number }[])[]> {
  const { rows } = await database.query<Pick<ParcelRow, 'seller_id' | 'order_id' | 'lines'>>({
    name: 'lines-of-parcels',
    text: `select seller_id, order_id, lines from parcels
      join unnest($1::text[], $2::text[]) as input (seller_id, order_id) using (seller_id, order_id)`,
    values: [of.map(({ seller }) => seller), of.map(({ order }) => order)],
  });
  const lines = new Map(rows.map((row) => [`${row.seller_id}/${row.order_id}`, row.lines]));
  return of.map(({ seller, order }) =>
    (lines.get(`${seller}/${order}`) ?? []).map(({ listing, wanted: quantity }) => ({ listing, quantity })),
  );
}

/** Whose an order is; undefined: nobody placed it. */
export async function sellerOfOrder(database: Queryable, order: string): Promise<string | undefined> {
  return ownerOf(database, 'order', order);
}

/** The parcel that a tracking number of a hub stands on; undefined: none. */
export async function findByTracking(
  database: Queryable,
  tracking: string,
): Promise<{ readonly seller: string; readonly order: string } | undefined> {
  const { rows } = await database.query<{ seller: string; order: string }>({
    name: 'hub-parcel-by-tracking',
    text: 'select seller_id as seller, order_id as "order" from parcels where tracking = $1',
    values: [tracking],
  });
  return rows[0];
}

/** Whose a box is. */
export async function sellerOfBox(database: Queryable, code: string): Promise<string | undefined> {
  return ownerOf(database, 'box', code);
}

async function ownerOf(database: Queryable, kind: 'order' | 'box', id: string): Promise<string | undefined> {
  const { rows } = await database.query<{ owner: string }>({
    name: 'owner-in-hub',
    text: 'select owner from order_sellers where kind = $1 and id = $2',
    values: [kind, id],
  });
  return rows[0]?.owner;
}
