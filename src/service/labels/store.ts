import type { Instant } from '../../rulebook/instant.ts';
import type { ReprintReason, VoidReason } from '../../rulebook/labels/life.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfOrder } from './parts.ts';

/** A label as it is kept. */
export type LabelRow = {
  readonly order_id: string;
  readonly serial: number;
  readonly digest: Buffer;
  readonly issued_at: Instant;
  readonly issued_by: string;
  readonly voided_at: Instant | null;
  readonly void_reason: VoidReason | null;
  readonly reprint_reason: ReprintReason | null;
  readonly voided_by: string | null;
};

const COLUMNS = 'order_id, serial, digest, issued_at, issued_by, voided_at, void_reason, reprint_reason, voided_by';

/** The last label of each of some orders. */
export async function latestLabels(
  database: Queryable,
  seller: string,
  orders: readonly string[],
): Promise<readonly LabelRow[]> {
  const { rows } = await database.query<LabelRow>({
    name: 'latest-labels',
    text: `select distinct on (order_id) ${COLUMNS} from labels
      where seller_id = $1 and order_id = any($2::text[]) order by order_id, serial desc`,
    values: [seller, orders],
  });
  return rows;
}

/** Every label of an order, the last one first. */
export async function labelsOf(database: Queryable, { seller, order }: OfOrder): Promise<readonly LabelRow[]> {
  const { rows } = await database.query<LabelRow>({
    name: 'labels-of-order',
    text: `select ${COLUMNS} from labels where seller_id = $1 and order_id = $2 order by serial desc`,
    values: [seller, order],
  });
  return rows;
}

/** One label, for this transaction alone. */
export async function lockLabel(
  transaction: Transaction,
  { seller, order }: OfOrder,
  serial: number,
): Promise<LabelRow | undefined> {
  const { rows } = await transaction.query<LabelRow>({
    name: 'lock-label',
    text: `select ${COLUMNS} from labels where seller_id = $1 and order_id = $2 and serial = $3 for update`,
    values: [seller, order, serial],
  });
  return rows[0];
}

/** A label to be kept. */
export type NewLabel = { readonly order: string; readonly serial: number; readonly digest: Buffer };

/** Keeps labels of a seller; answers the orders whose label is new: for the others somebody was quicker. */
export async function insertLabels(
  transaction: Transaction,
  { seller, person, at }: { readonly seller: string; readonly person: string; readonly at: Instant },
  labels: readonly NewLabel[],
): Promise<readonly string[]> {
  const { rows } = await transaction.query<{ order_id: string; digest: Buffer }>({
    name: 'insert-labels',
    text: `insert into labels (seller_id, order_id, serial, digest, issued_at, issued_by)
      select $1, order_id, serial, digest, $5::int8, $6 from unnest($2::text[], $3::int4[], $4::bytea[])
        as input (order_id, serial, digest) order by order_id
      on conflict do nothing returning order_id, digest`,
    values: [
      seller,
      labels.map(({ order }) => order),
      labels.map(({ serial }) => serial),
      labels.map(({ digest }) => digest),
      at,
      person,
    ],
  });
  await transaction.query({
    name: 'register-label-codes',
    text: `insert into order_sellers (kind, id, owner)
      select 'label', id, $2 from unnest($1::text[]) as input (id) order by id`,
    values: [rows.map(({ digest }) => digest.toString('hex')), seller],
  });
  return rows.map(({ order_id: order }) => order);
}

/** Voids the good label of an order; answers its serial, or undefined: there is none. */
export async function voidCurrent(
  transaction: Transaction,
  { seller, order }: OfOrder,
  how: {
    readonly at: Instant;
    readonly by: string | undefined;
    readonly reason: VoidReason;
    readonly reprint: ReprintReason | undefined;
  },
): Promise<number | undefined> {
  const { rows } = await transaction.query<{ serial: number }>({
    name: 'void-label',
    text: `update labels set voided_at = $3, void_reason = $4, reprint_reason = $5, voided_by = $6
      where seller_id = $1 and order_id = $2 and voided_at is null returning serial`,
    values: [seller, order, how.at, how.reason, how.reprint ?? null, how.by ?? null],
  });
  return rows[0]?.serial;
}

/** Which seller a code is of, by its digest. */
export async function ownerOfDigest(database: Queryable, digest: Buffer): Promise<string | undefined> {
  const { rows } = await database.query<{ owner: string }>({
    name: 'owner-of-label',
    text: "select owner from order_sellers where kind = 'label' and id = $1",
    values: [digest.toString('hex')],
  });
  return rows[0]?.owner;
}

/** The label of a seller that has a digest. */
export async function labelOfDigest(
  database: Queryable,
  seller: string,
  digest: Buffer,
): Promise<LabelRow | undefined> {
  const { rows } = await database.query<LabelRow>({
    name: 'label-of-digest',
    text: `select ${COLUMNS} from labels where seller_id = $1 and digest = $2`,
    values: [seller, digest],
  });
  return rows[0];
}

/** What the marketplace told when it placed an order, `data` of the event: placed at that instant. */
export async function placedEvents(
  database: Queryable,
  { seller, order }: OfOrder,
  at: Instant,
): Promise<readonly unknown[]> {
  const { rows } = await database.query<{ data: unknown }>({
    name: 'event-that-placed-order',
    text: `select body -> 'data' as data from events
      where seller_id = $1 and type = 'order.placed' and at = $2 and body -> 'data' ->> 'orderId' = $3 limit 1`,
    values: [seller, at, order],
  });
  return rows.map(({ data }) => data);
}
