import type { Duration, Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OrderOf } from './fields.ts';

/** An order that has values, as the job sees it. */
export type KeptOrder = OrderOf & {
  /** Wall time. */
  readonly depositedAt: Instant;
  readonly keepFor: Duration | null;
  readonly eraseBy: Instant | null;
  /** When it was to be looked at: changed as soon as somebody says something of it. */
  readonly lookAt: Instant;
};

/** By which clock, and what the clock says; `after`: the last one of the page before. */
export type LookedFor = {
  readonly clock: 'ledger' | 'wall';
  readonly now: Instant;
  readonly after: KeptOrder | undefined;
  readonly most: number;
};

export async function ordersToLookAt(
  database: Queryable,
  { clock, now, after, most }: LookedFor,
): Promise<readonly KeptOrder[]> {
  const { rows } = await database.query<KeptOrder>(
    `select seller_id as seller, order_id as "order", deposited_at as "depositedAt", keep_for as "keepFor",
       erase_by as "eraseBy", look_at as "lookAt"
     from vault.orders
     where erased_at is null and version > 0 and look_clock = $1 and look_at <= $2
       and (look_at, seller_id, order_id) > ($3, $4, $5)
     order by look_at, seller_id, order_id limit $6`,
    [clock, now, after?.lookAt ?? -1, after?.seller ?? '', after?.order ?? '', most],
  );
  return rows;
}

/** What was found of an order. */
export type Noted = {
  readonly standing: string;
  readonly clock: 'ledger' | 'wall';
  readonly lookAt: Instant;
  readonly dueAt: Instant | undefined;
};

export async function noteLooked(
  database: Queryable,
  { seller, order, lookAt: before }: KeptOrder,
  { standing, clock, lookAt, dueAt }: Noted,
): Promise<void> {
  await database.query(
    `update vault.orders set standing = $4, look_clock = $5, look_at = $6, due_at = $7
     where seller_id = $1 and order_id = $2 and look_at = $3 and erased_at is null`,
    [seller, order, before, standing, clock, lookAt, dueAt ?? null],
  );
}

export async function lookAgain(database: Queryable, seller: string, orders: readonly string[]): Promise<void> {
  await database.query(
    `update vault.orders set look_at = 0, look_clock = 'ledger'
     where seller_id = $1 and order_id = any ($2::text[]) and erased_at is null`,
    [seller, orders],
  );
}

/** Remembers how long the policy keeps values; when it said something else before, all orders are to be looked at. */
export async function changeRule(transaction: Transaction, shreddedAfter: Duration): Promise<void> {
  const { rowCount } = await transaction.query(
    `insert into vault.retention_rule (shredded_after) values ($1)
     on conflict (one) do update set shredded_after = $1 where retention_rule.shredded_after <> $1`,
    [shreddedAfter],
  );
  if (rowCount === 0) return;
  await transaction.query(
    "update vault.orders set look_at = 0, look_clock = 'ledger' where seller_id is not null and erased_at is null",
  );
}

/** Orders whose values should be gone; `oldest`: for how long the one that waits longest is over its time, in milliseconds. */
export type Overdue = { readonly orders: number; readonly oldest: Duration | undefined };

export async function countOverdue(database: Queryable, ledger: Instant, wall: Instant): Promise<Overdue> {
  const { rows } = await database.query<{ orders: number; oldest: Duration | null }>(
    `select count(seller_id) as orders, max(case look_clock when 'wall' then $2::int8 else $1::int8 end - due_at) as oldest
     from vault.orders
     where erased_at is null and due_at is not null
       and ((look_clock = 'ledger' and due_at < $1) or (look_clock = 'wall' and due_at < $2))`,
    [ledger, wall],
  );
  return { orders: rows[0]?.orders ?? 0, oldest: rows[0]?.oldest ?? undefined };
}

/** How many orders hold values, wait for the end of their keys, and were destroyed since an instant; and when what is due. */
export type OrderCounts = {
  readonly holding: number;
  readonly waiting: number;
  readonly destroyed: number;
  readonly dueWithinDay: number;
  readonly dueWithinWeek: number;
};

/** `ledger` and `wall`: from when on what is due is not late yet. `day`, `week`: how much later. */
export async function countOrders(
  database: Queryable,
  asked: { readonly destroyedSince: Instant; readonly ledger: Instant; readonly wall: Instant },
  [day, week]: readonly [Duration, Duration],
): Promise<OrderCounts> {
  const { rows } = await database.query<OrderCounts>(
    `select count(seller_id) filter (where erased_at is null) as holding,
       count(seller_id) filter (where erased_at is not null and destroyed_at is null) as waiting,
       count(seller_id) filter (where destroyed_at >= $1) as destroyed,
       count(seller_id) filter (where erased_at is null and due_at >= late_from and due_at < late_from + $4::int8) as "dueWithinDay",
       count(seller_id) filter (where erased_at is null and due_at >= late_from and due_at < late_from + $5::int8) as "dueWithinWeek"
     from (select seller_id, erased_at, destroyed_at, due_at,
         case look_clock when 'wall' then $3::int8 else $2::int8 end as late_from
       from vault.orders where version > 0) as orders`,
    [asked.destroyedSince, asked.ledger, asked.wall, day, week],
  );
  return rows[0] ?? { holding: 0, waiting: 0, destroyed: 0, dueWithinDay: 0, dueWithinWeek: 0 };
}

/** How many orders are kept for each reason that is not time. */
export async function countHeld(
  database: Queryable,
): Promise<readonly { readonly standing: string; readonly orders: number }[]> {
  const { rows } = await database.query<{ standing: string; orders: number }>(
    `select standing, count(seller_id) as orders from vault.orders
     where erased_at is null and version > 0 and standing in ('in_case', 'held_appeal_window', 'held_appeal', 'held_case')
     group by standing`,
  );
  return rows;
}
