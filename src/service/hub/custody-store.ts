import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { DoneKind } from './do-command.ts';
import type { OfConsignment, OfOrder } from './parts.ts';
import type { DeskRefusal } from './refusal.ts';

/** One entry of the record of custody: who did what with which unit, when and where. */
export type CustodyRow = {
  readonly seller_id: string;
  readonly command_id: string;
  readonly number: number;
  readonly kind: DoneKind;
  readonly at: Instant;
  readonly done_at: Instant;
  readonly person_id: string;
  readonly hub: string;
  readonly order_id: string | null;
  readonly consignment_id: string | null;
  readonly box: number | null;
  readonly listing_id: string | null;
  readonly quantity: number | null;
  readonly place: string | null;
  readonly carrier: string | null;
  readonly lot: number | null;
  readonly return_id: string | null;
  readonly ground: string | null;
  readonly asked: string;
  readonly refused: DeskRefusal | null;
};

const COLUMNS = `seller_id, command_id, number, kind, at, done_at, person_id, hub, order_id, consignment_id, box, listing_id, quantity,
  place, carrier, lot, return_id, ground, asked, refused`;

/** What was answered to a command that was taken in before. */
export async function findEntry(database: Queryable, seller: string, command: string): Promise<CustodyRow | undefined> {
  const { rows } = await database.query<CustodyRow>({
    name: 'find-custody',
    text: `select ${COLUMNS} from custody where seller_id = $1 and command_id = $2`,
    values: [seller, command],
  });
  return rows[0];
}

/** Writes an entry, behind all there are of its seller. Whoever does it has the seller alone. */
export async function appendEntry(database: Queryable, row: Omit<CustodyRow, 'number'>): Promise<void> {
  await database.query({
    name: 'append-custody',
    text: `insert into custody (${COLUMNS})
      select $1, $2, coalesce((select max(number) from custody where seller_id = $1), 0) + 1,
        $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19::jsonb`,
    values: [
      ...[row.seller_id, row.command_id, row.kind, row.at, row.done_at, row.person_id, row.hub, row.order_id],
      ...[row.consignment_id, row.box, row.listing_id, row.quantity, row.place, row.carrier],
      ...[row.lot, row.return_id, row.ground, row.asked],
      row.refused === null ? null : JSON.stringify(row.refused),
    ],
  });
}

/** What was done to the parcel of an order, the first first. */
export async function custodyOfOrder(database: Queryable, { seller, order }: OfOrder): Promise<readonly CustodyRow[]> {
  const { rows } = await database.query<CustodyRow>({
    name: 'custody-of-order',
    text: `select ${COLUMNS} from custody where seller_id = $1 and order_id = $2 and refused is null order by number limit 500`,
    values: [seller, order],
  });
  return rows;
}

/** What was done with a consignment, the first first. */
export async function custodyOfConsignment(
  database: Queryable,
  { seller, consignment }: OfConsignment,
): Promise<readonly CustodyRow[]> {
  const { rows } = await database.query<CustodyRow>({
    name: 'custody-of-consignment',
    text: `select ${COLUMNS} from custody
      where seller_id = $1 and consignment_id = $2 and refused is null order by number limit 500`,
    values: [seller, consignment],
  });
  return rows;
}

/** What was done with some lots of a seller, the first first. */
export async function custodyOfLots(
  database: Queryable,
  seller: string,
  lots: readonly number[],
): Promise<readonly CustodyRow[]> {
  const { rows } = await database.query<CustodyRow>({
    name: 'custody-of-lots',
    text: `select ${COLUMNS} from custody
      where seller_id = $1 and lot = any($2::int8[]) and refused is null order by number limit 2000`,
    values: [seller, lots],
  });
  return rows;
}

/** When the last thing was done to a parcel. */
export async function lastDone(database: Queryable, { seller, order }: OfOrder): Promise<Instant | undefined> {
  const { rows } = await database.query<{ done_at: Instant }>({
    name: 'last-custody-of-order',
    text: `select done_at from custody where seller_id = $1 and order_id = $2 and refused is null order by number desc limit 1`,
    values: [seller, order],
  });
  return rows[0]?.done_at;
}
