import type { Instant } from '../../rulebook/instant.ts';
import type { Hold, HoldReason } from '../../rulebook/subject-requests/holds.ts';
import type { Queryable } from '../postgres/database.ts';
import type { ErasedOrder, OrderOf } from './parts.ts';

/** An order of an erasure. */
export type OrderRow = {
  readonly customer: string;
  readonly request_id: string;
  readonly order_id: string;
  readonly order_seller: string;
  readonly state: 'waiting' | 'held' | 'erased';
  readonly hold: HoldReason | null;
  readonly hold_until: Instant | null;
  readonly look_at: Instant;
  readonly erased_at: Instant | null;
  readonly destroyed_by: Instant | null;
  readonly unreadable_from: Instant | null;
};

type RequestKey = { readonly customer: string; readonly request_id: string };

const COLUMNS = `customer, request_id, order_id, order_seller, state, hold, hold_until, look_at, erased_at, destroyed_by,
  unreadable_from`;

/** The orders of a new erasure, all of them to be looked at from now on. */
export async function insertOrders(
  database: Queryable,
  { customer, request_id: request }: RequestKey,
  orders: readonly OrderOf[],
  now: Instant,
): Promise<void> {
  await database.query(
    `insert into subject_request_orders (customer, request_id, order_id, order_seller, state, look_at)
     select $1, $2, order_id, order_seller, 'waiting', $5 from unnest($3::text[], $4::text[]) as given (order_id, order_seller)`,
    [customer, request, orders.map(({ order }) => order), orders.map(({ seller }) => seller), now],
  );
}

/** The orders of some requests. */
export async function ordersOfRequests(
  database: Queryable,
  requests: readonly string[],
  customers: readonly string[],
): Promise<readonly OrderRow[]> {
  const { rows } = await database.query<OrderRow>(
    `select ${COLUMNS} from subject_request_orders
     where customer = any ($1::text[]) and request_id = any ($2::uuid[]) order by request_id, order_id`,
    [customers, requests],
  );
  return rows;
}

/** Orders that are to be looked at by now, of requests that still run; a page of them, the longest waiting first. */
export async function ordersToLookAt(database: Queryable, now: Instant, most: number): Promise<readonly OrderRow[]> {
  const { rows } = await database.query<OrderRow>(
    `select ${COLUMNS} from subject_request_orders as orders
     where state <> 'erased' and look_at <= $1 and exists (
       select from subject_requests as requests where requests.customer = orders.customer
         and requests.request_id = orders.request_id and requests.status in ('open', 'held'))
     order by look_at, customer, request_id, order_id limit $2`,
    [now, most],
  );
  return rows;
}

/** Of one request, what is not erased. */
export async function ordersLeft(
  database: Queryable,
  { customer, request_id: request }: RequestKey,
): Promise<readonly OrderRow[]> {
  const { rows } = await database.query<OrderRow>(
    `select ${COLUMNS} from subject_request_orders where customer = $1 and request_id = $2 and state <> 'erased'
     order by order_id`,
    [customer, request],
  );
  return rows;
}

/** Erasures all of whose orders are erased, and that are not told to be done. */
export async function finishedErasures(database: Queryable): Promise<readonly RequestKey[]> {
  const { rows } = await database.query<RequestKey>(
    `select customer, request_id from subject_requests as requests
     where kind = 'erasure' and status in ('open', 'held') and not exists (
       select from subject_request_orders as orders where orders.customer = requests.customer
         and orders.request_id = requests.request_id and orders.state <> 'erased')
     order by customer, request_id limit 100`,
  );
  return rows;
}

export async function holdOrder(
  database: Queryable,
  { customer, request_id: request, order_id: order }: Pick<OrderRow, 'customer' | 'request_id' | 'order_id'>,
  { reason, until }: Hold,
  lookAt: Instant,
): Promise<void> {
  await database.query(
    `update subject_request_orders set state = 'held', hold = $4, hold_until = $5, look_at = $6
     where customer = $1 and request_id = $2 and order_id = $3 and state <> 'erased'`,
    [customer, request, order, reason, until ?? null, lookAt],
  );
}

/** An order is erased; false: that was written down before. */
export async function markOrderErased(
  database: Queryable,
  { customer, request_id: request, order_id: order }: Pick<OrderRow, 'customer' | 'request_id' | 'order_id'>,
  { erasedAt, destroyedBy, unreadableFrom }: ErasedOrder,
): Promise<boolean> {
  const { rowCount } = await database.query(
    `update subject_request_orders set state = 'erased', hold = null, hold_until = null, erased_at = $4, destroyed_by = $5,
       unreadable_from = $6
     where customer = $1 and request_id = $2 and order_id = $3 and state <> 'erased'`,
    [customer, request, order, erasedAt, destroyedBy, unreadableFrom],
  );
  return rowCount === 1;
}
