import type { Box, Consignment, ConsignmentState, Units } from '../../rulebook/consignments/consignment.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfConsignment } from './parts.ts';

/** A consignment as it is kept. */
export type ConsignmentRow = {
  readonly seller_id: string;
  readonly consignment_id: string;
  readonly hub: string;
  readonly state: ConsignmentState;
  readonly planned_at: Instant;
  readonly planned_by: string;
  readonly sent_at: Instant | null;
  readonly arrived_at: Instant | null;
  readonly ended_at: Instant | null;
};

/** One of its boxes. */
export type BoxRow = {
  readonly seller_id: string;
  readonly consignment_id: string;
  readonly box: number;
  readonly code: string;
  readonly declared: readonly Units[];
  readonly counted: readonly Units[] | null;
  readonly arrived_at: Instant | null;
  readonly counted_at: Instant | null;
};

const COLUMNS = 'seller_id, consignment_id, hub, state, planned_at, planned_by, sent_at, arrived_at, ended_at';
const OF_BOX = 'seller_id, consignment_id, box, code, declared, counted, arrived_at, counted_at';

/** A consignment with its boxes. */
export type KeptConsignment = { readonly row: ConsignmentRow; readonly boxes: readonly BoxRow[] };

export async function findConsignment(
  database: Queryable,
  { seller, consignment }: OfConsignment,
): Promise<KeptConsignment | undefined> {
  const { rows } = await database.query<ConsignmentRow>({
    name: 'find-consignment',
    text: `select ${COLUMNS} from consignments where seller_id = $1 and consignment_id = $2`,
    values: [seller, consignment],
  });
  const [row] = rows;
  if (row === undefined) return undefined;
  return { row, boxes: await boxesOf(database, seller, [consignment]) };
}

/** The boxes of some consignments, in their order. */
export async function boxesOf(
  database: Queryable,
  seller: string,
  consignments: readonly string[],
): Promise<readonly BoxRow[]> {
  const { rows } = await database.query<BoxRow>({
    name: 'boxes-of-consignments',
    text: `select ${OF_BOX} from consignment_boxes
      where seller_id = $1 and consignment_id = any($2::text[]) order by consignment_id, box`,
    values: [seller, consignments],
  });
  return rows;
}

/** The box that a code stands on. */
export async function findBox(database: Queryable, seller: string, code: string): Promise<BoxRow | undefined> {
  const { rows } = await database.query<BoxRow>({
    name: 'find-box',
    text: `select ${OF_BOX} from consignment_boxes where seller_id = $1 and code = $2`,
    values: [seller, code],
  });
  return rows[0];
}

/** Keeps a plan, with a code for each box. */
export async function insertConsignment(
  transaction: Transaction,
  row: Pick<ConsignmentRow, 'seller_id' | 'consignment_id' | 'hub' | 'planned_at' | 'planned_by'>,
  boxes: readonly Pick<BoxRow, 'box' | 'code' | 'declared'>[],
): Promise<void> {
  const { seller_id: seller, consignment_id: consignment } = row;
  await transaction.query({
    name: 'insert-consignment',
    text: `insert into consignments (seller_id, consignment_id, hub, state, planned_at, planned_by)
      values ($1, $2, $3, 'planned', $4, $5)`,
    values: [seller, consignment, row.hub, row.planned_at, row.planned_by],
  });
  await transaction.query({
    name: 'insert-boxes',
    text: `insert into consignment_boxes (seller_id, consignment_id, box, code, declared)
      select $1, $2, box, code, declared::jsonb from unnest($3::int4[], $4::text[], $5::text[]) as input (box, code, declared)`,
    values: [
      ...[seller, consignment, boxes.map(({ box }) => box), boxes.map(({ code }) => code)],
      boxes.map(({ declared }) => JSON.stringify(declared)),
    ],
  });
  await transaction.query({
    name: 'register-boxes',
    text: `insert into order_sellers (kind, id, owner)
      select 'box', id, $2 from unnest($1::text[]) as input (id) order by id`,
    values: [boxes.map(({ code }) => code), seller],
  });
}

/** Keeps what became of a consignment at an instant. Whoever does it has its seller alone. */
export async function writeConsignment(
  database: Queryable,
  { seller, consignment: id }: OfConsignment,
  { state, boxes }: Consignment,
  at: Instant,
): Promise<void> {
  await database.query({
    name: 'write-consignment',
    text: `update consignments set state = $3,
        sent_at = case when $3 = 'sent' then coalesce(sent_at, $4) else sent_at end,
        arrived_at = case when $3 = 'receiving' then coalesce(arrived_at, $4) else arrived_at end,
        ended_at = case when $3 in ('received', 'closed', 'cancelled') then coalesce(ended_at, $4) else ended_at end
      where seller_id = $1 and consignment_id = $2`,
    values: [seller, id, state, at],
  });
  await database.query({
    name: 'write-boxes',
    text: `update consignment_boxes set counted = input.counted::jsonb,
        arrived_at = case when input.arrived then coalesce(arrived_at, $3) end,
        counted_at = case when consignment_boxes.counted is distinct from input.counted::jsonb then $3 else counted_at end
      from unnest($4::int4[], $5::text[], $6::bool[]) as input (box, counted, arrived)
      where seller_id = $1 and consignment_id = $2 and consignment_boxes.box = input.box`,
    values: [
      ...[seller, id, at, boxes.map(({ number }) => number)],
      boxes.map(({ counted }) => (counted === undefined ? null : JSON.stringify(counted))),
      boxes.map(({ hasArrived }) => hasArrived),
    ],
  });
}

/** As the rulebook has it. */
export function consignmentOf({ row, boxes }: KeptConsignment): Consignment {
  return { hub: row.hub, state: row.state, boxes: boxes.map(boxOf) };
}

export function boxOf({ box: number, declared, counted, arrived_at }: BoxRow): Box {
  return { number, declared, counted: counted ?? undefined, hasArrived: arrived_at !== null };
}

/** A seller's consignments, the one planned last first. By consignments_newest. */
export async function listConsignments(
  database: Queryable,
  seller: string,
  { after, limit }: { readonly after: readonly [Instant, string] | undefined; readonly limit: number },
): Promise<readonly ConsignmentRow[]> {
  const [at, id] = after ?? [null, null];
  const { rows } = await database.query<ConsignmentRow>({
    name: 'list-consignments',
    text: `select ${COLUMNS} from consignments where seller_id = $1
      and ($2::int8 is null or planned_at < $2 or (planned_at = $2 and consignment_id > $3::text))
      order by planned_at desc, consignment_id limit $4`,
    values: [seller, at, id, limit],
  });
  return rows;
}

/** What a hub waits for or has begun to receive, over all sellers. By consignments_expected. */
export async function expectedConsignments(
  database: Queryable,
  hub: string,
  { after, limit }: { readonly after: readonly [Instant, string, string] | undefined; readonly limit: number },
): Promise<readonly ConsignmentRow[]> {
  const [at, seller, id] = after ?? [null, null, null];
  const { rows } = await database.query<ConsignmentRow>({
    name: 'expected-consignments',
    text: `select ${COLUMNS} from consignments where hub = $1 and state in ('planned', 'sent', 'receiving')
      and ($2::int8 is null or (planned_at, seller_id, consignment_id) > ($2, $3::text, $4::text))
      order by planned_at, seller_id, consignment_id limit $5`,
    values: [hub, at, seller, id, limit],
  });
  return rows;
}
