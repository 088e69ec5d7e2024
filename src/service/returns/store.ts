import type { Fulfilment, ReturnClosing, ReturnOutcome } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Disposition, ReturnChecks, ReturnedUnits } from '../../rulebook/returns/inspection.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** A return as it is kept: what the ledger was told of it, and what people here did. */
export type ReturnRow = {
  readonly seller_id: string;
  readonly return_id: string;
  readonly order_id: string;
  readonly fulfilment: Fulfilment | null;
  readonly requested_at: Instant;
  readonly reason: string | null;
  readonly sent_at: Instant | null;
  readonly received_at: Instant | null;
  readonly inspected_at: Instant | null;
  readonly inspected_by: 'seller' | 'kingston' | null;
  readonly outcome: ReturnOutcome | null;
  readonly closed_at: Instant | null;
  readonly closed_why: ReturnClosing | null;
  readonly refunded_at: Instant | null;
  readonly version: number;
  readonly begun_at: Instant | null;
  readonly code_digest: Buffer | null;
  readonly checks: ReturnChecks | null;
  readonly disposition: Disposition | null;
  readonly received_by: string | null;
  readonly inspector: string | null;
  readonly hub: string | null;
  readonly units: readonly ReturnedUnits[] | null;
  readonly reminded_for: Instant | null;
  readonly raised_for: Instant | null;
};

const COLUMNS = `seller_id, return_id, order_id, fulfilment, requested_at, reason, sent_at, received_at, inspected_at, inspected_by, outcome,
  closed_at, closed_why, refunded_at, version, begun_at, code_digest, checks, disposition, received_by, inspector, hub, units,
  reminded_for, raised_for`;

/** Which return. */
export type OfReturn = { readonly seller: string; readonly id: string };

/** One return of a seller; undefined: none of that id. */
export async function findReturn(database: Queryable, { seller, id }: OfReturn): Promise<ReturnRow | undefined> {
  const { rows } = await database.query<ReturnRow>({
    name: 'find-return',
    text: `select ${COLUMNS} from returns where seller_id = $1 and return_id = $2`,
    values: [seller, id],
  });
  return rows[0];
}

/** Every return of an order, the first one first. */
export async function returnsOfOrder(
  database: Queryable,
  { seller, order }: { readonly seller: string; readonly order: string },
): Promise<readonly ReturnRow[]> {
  const { rows } = await database.query<ReturnRow>({
    name: 'returns-of-order',
    text: `select ${COLUMNS} from returns where seller_id = $1 and order_id = $2 order by requested_at, return_id`,
    values: [seller, order],
  });
  return rows;
}

/** Every return of some orders of a seller. */
export async function returnsOfOrders(
  database: Queryable,
  seller: string,
  orders: readonly string[],
): Promise<readonly ReturnRow[]> {
  const { rows } = await database.query<ReturnRow>({
    name: 'returns-of-orders',
    text: `select ${COLUMNS} from returns where seller_id = $1 and order_id = any($2::text[]) order by requested_at, return_id`,
    values: [seller, orders],
  });
  return rows;
}

/** What the rows of a list have to be: not over; arrived and not looked at; looked at and not decided; over. */
export const RETURN_FILTERS = ['open', 'to_inspect', 'to_decide', 'over'] as const;
export type ReturnFilter = (typeof RETURN_FILTERS)[number];

/** The same conditions as `stateOfReturn` (rulebook) has; a test holds the two together. */
const WHERE: Readonly<Record<ReturnFilter, string>> = {
  open: '(inspected_at is not null or closed_at is null) and not (inspected_at is not null and (refunded_at is not null or closed_why is not distinct from $7))',
  to_inspect: 'inspected_at is null and closed_at is null and received_at is not null and $7::text is not null',
  to_decide: 'inspected_at is not null and refunded_at is null and closed_why is distinct from $7',
  over: '(inspected_at is null and closed_at is not null) or (inspected_at is not null and (refunded_at is not null or closed_why is not distinct from $7))',
};

/** Which returns of a seller are asked for. */
export type AskedReturns = {
  readonly filter: ReturnFilter | undefined;
  readonly fulfilment: Fulfilment | undefined;
  readonly order: string | undefined;
  readonly after: readonly [requestedAt: Instant, id: string] | undefined;
  readonly limit: number;
};

/** A page of the returns of a seller, the one requested last first. */
export async function listReturns(
  database: Queryable,
  seller: string,
  { filter, fulfilment, order, after, limit }: AskedReturns,
): Promise<readonly ReturnRow[]> {
  const where = filter === undefined ? '$7::text is not null' : WHERE[filter];
  const { rows } = await database.query<ReturnRow>({
    name: `list-returns-${filter ?? 'all'}`,
    text: `select ${COLUMNS} from returns
      where seller_id = $1 and ($2::text is null or fulfilment = $2) and ($3::text is null or order_id = $3)
        and ($4::int8 is null or requested_at < $4 or (requested_at = $4 and return_id > $5)) and (${where})
      order by requested_at desc, return_id limit $6`,
    values: [seller, fulfilment ?? null, order ?? null, after?.[0] ?? null, after?.[1] ?? null, limit, 'no_refund'],
  });
  return rows;
}

/** Keeps what a return has that began on our pages, before its event is appended. */
export async function insertBegun(
  transaction: Transaction,
  begun: OfReturn & { readonly order: string; readonly at: Instant; readonly digest: Buffer },
): Promise<void> {
  const { seller, id, order, at, digest } = begun;
  await transaction.query({
    name: 'insert-begun-return',
    text: `insert into returns (seller_id, return_id, order_id, requested_at, begun_at, code_digest)
      values ($1, $2, $3, $4, $4, $5)`,
    values: [seller, id, order, at, digest],
  });
  await transaction.query({
    name: 'register-return-code',
    text: 'insert into return_codes (digest, owner, return_id) values ($1, $2, $3)',
    values: [digest.toString('hex'), seller, id],
  });
}

/** Whose return a code is of, by its digest. */
export async function ownerOfCode(database: Queryable, digest: Buffer): Promise<OfReturn | undefined> {
  const { rows } = await database.query<{ owner: string; return_id: string }>({
    name: 'owner-of-return-code',
    text: 'select owner, return_id from return_codes where digest = $1',
    values: [digest.toString('hex')],
  });
  return rows.map(({ owner, return_id: id }) => ({ seller: owner, id }))[0];
}

/** Notes who said that a parcel arrived: a person of the seller or hub, or a carrier's key. */
export async function noteReceiver(transaction: Transaction, { seller, id }: OfReturn, by: string): Promise<void> {
  await transaction.query({
    name: 'note-receiver-of-return',
    text: 'update returns set received_by = $3 where seller_id = $1 and return_id = $2',
    values: [seller, id, by],
  });
}

/** Notes what was found, point by point, and who looked; at a hub also how much came back, and where the goods went. */
export async function noteInspection(
  transaction: Transaction,
  { seller, id }: OfReturn,
  found: {
    readonly checks: ReturnChecks;
    readonly inspector: string;
    readonly disposition?: Disposition | undefined;
    readonly hub?: string;
    readonly units?: readonly ReturnedUnits[];
  },
): Promise<void> {
  await transaction.query({
    name: 'note-inspection-of-return',
    text: `update returns set checks = $3::jsonb, disposition = $4, inspector = $5, hub = $6, units = $7::jsonb
      where seller_id = $1 and return_id = $2`,
    values: [
      ...[seller, id, JSON.stringify(found.checks), found.disposition ?? null, found.inspector, found.hub ?? null],
      found.units === undefined ? null : JSON.stringify(found.units),
    ],
  });
}

/** A page of the returns of dispatched orders that a hub waits for or has to inspect, whoever began them, over all sellers, the longest waiting first. */
export async function returnsAtHub(
  database: Queryable,
  which: 'expected' | 'arrived',
  after: readonly [requestedAt: Instant, seller: string, id: string] | undefined,
  limit: number,
): Promise<readonly ReturnRow[]> {
  const { rows } = await database.query<ReturnRow>({
    name: `returns-at-hub-${which}`,
    text: `select ${COLUMNS} from returns
      where closed_at is null and inspected_at is null and fulfilment = 'dispatched'
        and received_at is ${which === 'arrived' ? 'not null' : 'null'}
        and ($1::int8 is null or (requested_at, seller_id, return_id) > ($1, $2, $3))
      order by requested_at, seller_id, return_id limit $4`,
    values: [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit],
  });
  return rows;
}

/** Returns begun here about which somebody still has to do something, over all sellers, behind a place. */
export async function waitingReturns(
  database: Queryable,
  after: readonly [requestedAt: Instant, seller: string, id: string] | undefined,
  limit: number,
): Promise<readonly ReturnRow[]> {
  const { rows } = await database.query<ReturnRow>({
    name: 'waiting-returns',
    text: `select ${COLUMNS} from returns
      where closed_at is null and (inspected_at is null or refunded_at is null) and begun_at is not null
        and ($1::int8 is null or (requested_at, seller_id, return_id) > ($1, $2, $3))
      order by requested_at, seller_id, return_id limit $4`,
    values: [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit],
  });
  return rows;
}

/** Returns that the marketplace told and that are neither inspected nor closed, over all sellers, behind a place; older than an instant. */
export async function toldReturns(
  database: Queryable,
  before: Instant,
  after: readonly [requestedAt: Instant, seller: string, id: string] | undefined,
  limit: number,
): Promise<readonly ReturnRow[]> {
  const { rows } = await database.query<ReturnRow>({
    name: 'told-returns',
    text: `select ${COLUMNS} from returns
      where closed_at is null and inspected_at is null and begun_at is null and requested_at <= $1
        and ($2::int8 is null or (requested_at, seller_id, return_id) > ($2, $3, $4))
      order by requested_at, seller_id, return_id limit $5`,
    values: [before, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit],
  });
  return rows;
}

/** Notes that something was told about a date of a return, or put before staff; false: it had been. */
export async function noteTold(
  transaction: Transaction,
  { seller, id }: OfReturn,
  what: 'reminded' | 'raised',
  due: Instant,
): Promise<boolean> {
  const column = what === 'reminded' ? 'reminded_for' : 'raised_for';
  const { rowCount } = await transaction.query({
    name: `note-return-${what}`,
    text: `update returns set ${column} = $3 where seller_id = $1 and return_id = $2 and ${column} is distinct from $3`,
    values: [seller, id, due],
  });
  return rowCount === 1;
}
