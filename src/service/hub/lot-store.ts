import type { Instant } from '../../rulebook/instant.ts';
import type { Lot, LotAct, LotProposal, QuarantineReason } from '../../rulebook/stock/lot.ts';
import type { Queryable } from '../postgres/database.ts';
import type { OfStock } from './stock-store.ts';

/** Units that lie apart, as they are kept. */
export type LotRow = {
  readonly seller_id: string;
  readonly lot: number;
  readonly hub: string;
  readonly listing_id: string;
  readonly quantity: number;
  readonly left_units: number;
  readonly why: QuarantineReason;
  readonly since: Instant;
  readonly return_id: string | null;
  readonly order_id: string | null;
  readonly proposal: LotProposal | null;
  readonly ended_at: Instant | null;
  readonly ended_as: LotAct | null;
};

const COLUMNS = `seller_id, lot, hub, listing_id, quantity, left_units, why, since, return_id, order_id, proposal, ended_at, ended_as`;

/** One lot of a seller; undefined: there is none of that number. */
export async function findLot(database: Queryable, seller: string, lot: number): Promise<LotRow | undefined> {
  const { rows } = await database.query<LotRow>({
    name: 'find-quarantine-lot',
    text: `select ${COLUMNS} from quarantine_lots where seller_id = $1 and lot = $2`,
    values: [seller, lot],
  });
  return rows[0];
}

type NewLot = OfStock & {
  readonly quantity: number;
  readonly why: QuarantineReason;
  readonly since: Instant;
  readonly return?: string;
  readonly order?: string;
  readonly proposal?: LotProposal | undefined;
};

/** Writes down that units lie apart, and answers the number of their lot. Whoever does it has the seller alone. */
export async function appendLot(database: Queryable, lot: NewLot): Promise<number> {
  const { rows } = await database.query<{ lot: number }>({
    name: 'append-quarantine-lot',
    text: `insert into quarantine_lots (seller_id, lot, hub, listing_id, quantity, left_units, why, since, return_id, order_id, proposal)
      select $1, coalesce((select max(lot) from quarantine_lots where seller_id = $1), 0) + 1, $2, $3, $4, $4, $5, $6, $7, $8, $9::jsonb
      returning lot`,
    values: [
      ...[lot.seller, lot.hub, lot.listing, lot.quantity, lot.why, lot.since, lot.return ?? null, lot.order ?? null],
      lot.proposal === undefined ? null : JSON.stringify(lot.proposal),
    ],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('a lot that was written has a number');
  return row.lot;
}

/** Keeps what became of a lot; with `act` it ended, if nothing of it is left. */
export async function writeLot(
  database: Queryable,
  { seller, lot: number }: { readonly seller: string; readonly lot: number },
  { left, proposal }: Lot,
  { at, act }: { readonly at: Instant; readonly act: LotAct },
): Promise<void> {
  await database.query({
    name: 'write-quarantine-lot',
    text: `update quarantine_lots set left_units = $3, proposal = $4::jsonb, ended_at = $5, ended_as = $6
      where seller_id = $1 and lot = $2`,
    values: [
      ...[seller, number, left, proposal === undefined ? null : JSON.stringify(proposal)],
      ...(left === 0 ? [at, act] : [null, null]),
    ],
  });
}

/** A row as the rulebook has it. */
export function lotOf({ why, left_units: left, proposal }: LotRow): Lot {
  return { why, left, proposal: proposal ?? undefined };
}

/** Where a lot stands in the list of a hub. */
export type LotPlace = readonly [since: Instant, seller: string, lot: number];

/** What lies apart in a hub, over all sellers, what has lain there longest first. By quarantine_lots_open. */
export async function lotsAtHub(
  database: Queryable,
  hub: string,
  after: LotPlace | undefined,
  limit: number,
): Promise<readonly LotRow[]> {
  const [since, seller, lot] = after ?? [null, null, null];
  const { rows } = await database.query<LotRow>({
    name: 'quarantine-lots-at-hub',
    text: `select ${COLUMNS} from quarantine_lots where left_units > 0 and hub = $1
      and ($2::int8 is null or (since, seller_id, lot) > ($2, $3::text, $4::int8))
      order by since, seller_id, lot limit $5`,
    values: [hub, since, seller, lot, limit],
  });
  return rows;
}

/** All that was ever kept apart of a seller, the last first; `before`: behind that lot. */
export async function lotsOfSeller(
  database: Queryable,
  seller: string,
  before: number | undefined,
  limit: number,
): Promise<readonly LotRow[]> {
  const { rows } = await database.query<LotRow>({
    name: 'quarantine-lots-of-seller',
    text: `select ${COLUMNS} from quarantine_lots where seller_id = $1 and ($2::int8 is null or lot < $2)
      order by lot desc limit $3`,
    values: [seller, before ?? null, limit],
  });
  return rows;
}
