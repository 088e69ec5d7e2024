import type { Dispute } from '../../rulebook/disputes/dispute.ts';
import type { DisputeOutcome, DisputeReason } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfDispute } from './parts.ts';

/** A dispute as it is kept. */
export type DisputeRow = OfDispute & {
  readonly order: string;
  readonly customer: string | null;
  readonly reason: DisputeReason | null;
  readonly opened_at: Instant | null;
  readonly outcome: DisputeOutcome | null;
  readonly ended_at: Instant | null;
  readonly reviewed_at: Instant | null;
  readonly state: Dispute | null;
  readonly version: number;
  readonly due_at: Instant | null;
};

const COLUMNS = `seller_id as seller, dispute_id as dispute, order_id as "order", customer, reason, opened_at, outcome,
  ended_at, reviewed_at, state, version, due_at`;

/** One of them; undefined: there is none. */
export async function findDispute(
  database: Queryable,
  { seller, dispute }: OfDispute,
): Promise<DisputeRow | undefined> {
  const { rows } = await database.query<DisputeRow>({
    name: 'find-dispute',
    text: `select ${COLUMNS} from disputes where seller_id = $1 and dispute_id = $2`,
    values: [seller, dispute],
  });
  return rows[0];
}

/** Those of an order, the one opened first first; of one instant the one that has ended first. */
export async function disputesOfOrder(
  database: Queryable,
  seller: string,
  order: string,
): Promise<readonly DisputeRow[]> {
  const { rows } = await database.query<DisputeRow>({
    name: 'disputes-of-order',
    text: `select ${COLUMNS} from disputes where seller_id = $1 and order_id = $2
      order by coalesce(opened_at, ended_at), ended_at nulls last, dispute_id`,
    values: [seller, order],
  });
  return rows;
}

/** Whose dispute it is; undefined for another customer's as for one that there has never been. */
export async function findOwnDispute(
  database: Queryable,
  customer: string,
  dispute: string,
): Promise<(OfDispute & { readonly order: string }) | undefined> {
  const { rows } = await database.query<OfDispute & { readonly order: string }>({
    name: 'find-own-dispute',
    text: `select seller_id as seller, dispute_id as dispute, order_id as "order" from customer_disputes
      where customer = $1 and dispute_id = $2`,
    values: [customer, dispute],
  });
  return rows[0];
}

/** How the disputes of a customer ended, with any seller: for staff, who see no more of them. */
export async function endedOfCustomer(
  database: Queryable,
  customer: string,
): Promise<readonly { readonly outcome: DisputeOutcome; readonly at: Instant }[]> {
  const { rows } = await database.query<{ readonly outcome: DisputeOutcome; readonly at: Instant }>({
    name: 'ended-of-customer',
    text: 'select outcome, ended_at as at from customer_disputes where customer = $1 and outcome is not null',
    values: [customer],
  });
  return rows;
}

/** Which disputes are asked for. `seller` undefined: of all. */
export type DisputesAsked = {
  readonly seller: string | undefined;
  readonly show: 'open' | 'all';
  readonly after: readonly [openedAt: Instant, seller: string, dispute: string] | undefined;
  readonly limit: number;
};

/** Open: nobody has decided, or somebody else is asked to look. The one opened first comes first of them; of all, the one opened last. */
export async function listDisputes(database: Queryable, asked: DisputesAsked): Promise<readonly DisputeRow[]> {
  const { seller, show, after, limit } = asked;
  const [order, beyond] = show === 'open' ? ['asc', '>'] : ['desc', '<'];
  const open = show === 'open' ? `and (outcome is null or state ->> 'stage' = 'in_review')` : '';
  const { rows } = await database.query<DisputeRow>(
    `select ${COLUMNS} from disputes
     where opened_at is not null and ($1::text is null or seller_id = $1) ${open}
       and ($2::int8 is null or (opened_at, seller_id, dispute_id) ${beyond} ($2, $3, $4))
     order by opened_at ${order}, seller_id ${order}, dispute_id ${order} limit $5`,
    [seller ?? null, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit],
  );
  return rows;
}

/** Those whose next deadline has passed. */
export async function dueDisputes(database: Queryable, at: Instant, limit: number): Promise<readonly OfDispute[]> {
  const { rows } = await database.query<OfDispute>({
    name: 'due-disputes',
    text: 'select seller_id as seller, dispute_id as dispute from disputes where due_at < $1 order by due_at limit $2',
    values: [at, limit],
  });
  return rows;
}

/** What of a dispute changes by our own hand. */
type Moved = {
  readonly state: Dispute;
  readonly version: number;
  readonly dueAt: Instant | undefined;
};

/** Writes how a dispute stands after something was done to it. */
export async function writeDispute(
  transaction: Transaction,
  { seller, dispute }: OfDispute,
  { state, version, dueAt }: Moved,
): Promise<void> {
  await transaction.query({
    name: 'write-dispute',
    text: `update disputes set state = $3, version = $4, due_at = $5 where seller_id = $1 and dispute_id = $2`,
    values: [seller, dispute, JSON.stringify(state), version, dueAt ?? null],
  });
}

/** Keeps a new dispute of our own pages: its event says the rest in the same transaction. */
export async function insertDispute(transaction: Transaction, row: DisputeRow): Promise<void> {
  await transaction.query({
    name: 'insert-dispute',
    text: `insert into disputes (seller_id, dispute_id, order_id, customer, reason, opened_at, state, version, due_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      ...[row.seller, row.dispute, row.order, row.customer, row.reason, row.opened_at],
      ...[JSON.stringify(row.state), row.version, row.due_at],
    ],
  });
}
