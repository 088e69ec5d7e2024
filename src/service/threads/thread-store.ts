import type { Instant } from '../../rulebook/instant.ts';
import type { Side } from '../../rulebook/threads/standing.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfOrder, OfThread } from './parts.ts';

/** What all conversations of an order have in common, as it is kept. */
export type ConversationRow = {
  /** Somebody has written. */
  readonly begun: boolean;
  readonly generation: number;
  readonly reopened_at: Instant | null;
  readonly closed: boolean;
  readonly destroyed_at: Instant | null;
  readonly written: number;
  /** By the customer, of what was written until then. */
  readonly erasure_asked: boolean;
};

const CONVERSATION = 'begun, generation, reopened_at, closed, destroyed_at, written, erasure_asked';

/** Undefined: there is none. */
export async function findConversation(database: Queryable, of: OfOrder): Promise<ConversationRow | undefined> {
  const [found] = await findConversations(database, [of]);
  return found;
}

/** Those of several orders, each in its place. */
export async function findConversations(
  database: Queryable,
  asked: readonly OfOrder[],
): Promise<readonly (ConversationRow | undefined)[]> {
  const { rows } = await database.query<ConversationRow | { readonly begun: null }>({
    name: 'find-conversations',
    text: `select kept.*
      from unnest($1::text[], $2::text[]) with ordinality as asked (seller, "order", place)
      left join lateral (
        select ${CONVERSATION} from conversations where seller_id = asked.seller and order_id = asked."order"
      ) as kept on true
      order by place`,
    values: [asked.map(({ seller }) => seller), asked.map(({ order }) => order)],
  });
  return rows.map((row) => (row.begun === null ? undefined : row));
}

/** The same, made when there is none; nobody else changes it until the transaction ends. */
export async function lockConversation(transaction: Transaction, of: OfOrder): Promise<ConversationRow> {
  const bound = [of.seller, of.order];
  await transaction.query(
    'insert into conversations (seller_id, order_id) values ($1, $2) on conflict do nothing',
    bound,
  );
  const { rows } = await transaction.query<ConversationRow>(
    `select ${CONVERSATION} from conversations where seller_id = $1 and order_id = $2 for update`,
    bound,
  );
  if (rows[0] === undefined) throw new Error('a conversation that was just locked is not there');
  return rows[0];
}

/** Somebody has written: the texts have a key again, of this generation; and whoever looks after them looks anew. */
export async function writeConversation(
  transaction: Transaction,
  { seller, order }: OfOrder,
  { generation, reopenedAt }: { readonly generation: number; readonly reopenedAt: Instant | undefined },
): Promise<void> {
  await transaction.query(
    `update conversations set begun = true, generation = $3, destroyed_at = null, closed = false, look_at = 0, written = written + 1,
       reopened_at = coalesce($4, reopened_at)
     where seller_id = $1 and order_id = $2`,
    [seller, order, generation, reopenedAt ?? null],
  );
}

/** A conversation as it is kept. */
export type ThreadRow = {
  readonly order_id: string;
  readonly about: string;
  readonly counter: number;
  readonly seller_latest: Instant | null;
  readonly customer_latest: Instant | null;
  readonly seller_read: number;
  readonly seller_read_at: Instant | null;
  readonly customer_read: number;
  readonly customer_read_at: Instant | null;
  readonly seller_muted: boolean;
  readonly customer_muted: boolean;
  readonly seller_blocked: boolean;
  readonly customer_blocked: boolean;
};

const THREAD = `order_id, about, counter, seller_latest, customer_latest, seller_read, seller_read_at, customer_read,
  customer_read_at, seller_muted, customer_muted, seller_blocked, customer_blocked`;

/** One that nobody has written in. */
export function emptyThread({ order, about }: OfThread): ThreadRow {
  return {
    ...{ order_id: order, about, counter: 0, seller_latest: null, customer_latest: null },
    ...{ seller_read: 0, seller_read_at: null, customer_read: 0, customer_read_at: null },
    ...{ seller_muted: false, customer_muted: false, seller_blocked: false, customer_blocked: false },
  };
}

/** All conversations of an order that were begun. */
export async function threadsOfOrder(database: Queryable, { seller, order }: OfOrder): Promise<readonly ThreadRow[]> {
  const { rows } = await database.query<ThreadRow>({
    name: 'threads-of-order',
    text: `select ${THREAD} from threads where seller_id = $1 and order_id = $2 order by about`,
    values: [seller, order],
  });
  return rows;
}

export async function findThread(
  database: Queryable,
  { seller, order, about }: OfThread,
): Promise<ThreadRow | undefined> {
  const { rows } = await database.query<ThreadRow>({
    name: 'find-thread',
    text: `select ${THREAD} from threads where seller_id = $1 and order_id = $2 and about = $3`,
    values: [seller, order, about],
  });
  return rows[0];
}

/** The conversation, begun when it was not, with its order's locked first; nobody else changes it until the transaction ends. */
export async function lockThread(transaction: Transaction, of: OfThread): Promise<ThreadRow> {
  const bound = [of.seller, of.order, of.about];
  await transaction.query(
    'insert into threads (seller_id, order_id, about) values ($1, $2, $3) on conflict do nothing',
    bound,
  );
  const { rows } = await transaction.query<ThreadRow>(
    `select ${THREAD} from threads where seller_id = $1 and order_id = $2 and about = $3 for update`,
    bound,
  );
  if (rows[0] === undefined) throw new Error('a thread that was just locked is not there');
  return rows[0];
}

/** Counts a change; what was said last, as each side sees it, goes on where it is told. The thread is locked. */
export async function countChange(
  transaction: Transaction,
  { seller, order, about }: OfThread,
  counter: number,
  latest: Partial<Readonly<Record<Side, Instant>>> = {},
): Promise<void> {
  await transaction.query(
    `update threads set counter = $4, seller_latest = greatest(seller_latest, $5), customer_latest = greatest(customer_latest, $6)
     where seller_id = $1 and order_id = $2 and about = $3`,
    [seller, order, about, counter, latest.seller ?? null, latest.customer ?? null],
  );
}

/** A side has read up to a place. The thread is locked. */
export async function markRead(
  transaction: Transaction,
  { seller, order, about }: OfThread,
  {
    side,
    place,
    at,
    counter,
  }: { readonly side: Side; readonly place: number; readonly at: Instant; readonly counter: number },
): Promise<void> {
  await transaction.query(
    `update threads set counter = $6,
       seller_read = case when $4 = 'seller' then $5 else seller_read end,
       seller_read_at = case when $4 = 'seller' then $7 else seller_read_at end,
       customer_read = case when $4 = 'customer' then $5 else customer_read end,
       customer_read_at = case when $4 = 'customer' then $7 else customer_read_at end
     where seller_id = $1 and order_id = $2 and about = $3`,
    [seller, order, about, side, place, counter, at],
  );
}

/** A side mutes or blocks. The thread is locked. */
export async function writeSettings(
  transaction: Transaction,
  { seller, order, about }: OfThread,
  {
    side,
    muted,
    blocked,
    counter,
  }: { readonly side: Side; readonly muted: boolean; readonly blocked: boolean; readonly counter: number },
): Promise<void> {
  await transaction.query(
    `update threads set counter = $7,
       seller_muted = case when $4 = 'seller' then $5 else seller_muted end,
       seller_blocked = case when $4 = 'seller' then $6 else seller_blocked end,
       customer_muted = case when $4 = 'customer' then $5 else customer_muted end,
       customer_blocked = case when $4 = 'customer' then $6 else customer_blocked end
     where seller_id = $1 and order_id = $2 and about = $3`,
    [seller, order, about, side, muted, blocked, counter],
  );
}
