import type { Instant } from '../../rulebook/instant.ts';
import type { ThreadFilter } from '../../rulebook/threads/filters.ts';
import type { MessageState } from '../../rulebook/threads/message-state.ts';
import type { Side } from '../../rulebook/threads/standing.ts';
import type { Queryable } from '../postgres/database.ts';
import type { OfOrder } from './parts.ts';
import type { ConversationRow, ThreadRow } from './thread-store.ts';

/** A conversation in a list, with what its order's have in common. */
export type ListedRow = ThreadRow &
  Pick<ConversationRow, 'begun' | 'reopened_at' | 'destroyed_at'> & {
    readonly seller_id: string;
    readonly unread: number;
    readonly said_id: string | null;
    readonly said_at: Instant | null;
    readonly said_by: Side | null;
    readonly said_state: MessageState | null;
  };

/** Where a list goes on. */
export type ListPlace = readonly [latest: Instant, order: string, about: string];

/** Which ones are asked for. */
export type ListAsked = {
  readonly after: ListPlace | undefined;
  readonly limit: number;
  readonly show: ThreadFilter;
  readonly order: string | undefined;
};

/** More than so many are not counted: nobody reads a larger number. */
const MOST_UNREAD = 99;

const columns = (
  side: Side,
  other: Side,
): string => `threads.seller_id, threads.order_id, threads.about, threads.counter,
  threads.seller_latest, threads.customer_latest, threads.seller_read, threads.seller_read_at, threads.customer_read,
  threads.customer_read_at, threads.seller_muted, threads.customer_muted, threads.seller_blocked, threads.customer_blocked,
  conversations.begun, conversations.reopened_at, conversations.destroyed_at, counted.unread::int as unread,
  said.message_id as said_id, said.sent_at as said_at, said.sender as said_by, said.state as said_state
  from threads join conversations
      on conversations.seller_id = threads.seller_id and conversations.order_id = threads.order_id
    left join lateral (select count(*) as unread from (
      select from messages where messages.seller_id = threads.seller_id and messages.order_id = threads.order_id
        and messages.about = threads.about and messages.sender = '${other}' and messages.delivered_at is not null
        and messages.state <> 'blocked' and messages.place > threads.${side}_read limit ${MOST_UNREAD}) as each) as counted on true
    left join lateral (
      select message_id, sent_at, sender, state from messages where messages.seller_id = threads.seller_id
        and messages.order_id = threads.order_id and messages.about = threads.about
        and (messages.sender = '${side}' or messages.delivered_at is not null)
      order by messages.place desc limit 1) as said on true`;

/** Whether a conversation is one of those that a list is narrowed to, in `$6`; how far it is open the book of its seller says. */
const shown = (side: Side, other: Side): string => `($6 <> 'unread' or counted.unread > 0)
        and ($6 <> 'unanswered' or (not threads.seller_blocked and not threads.customer_blocked and '${other}' = (
          select sender from messages where messages.seller_id = threads.seller_id and messages.order_id = threads.order_id
            and messages.about = threads.about and messages.state <> 'blocked'
            and (messages.sender = '${side}' or messages.delivered_at is not null)
          order by messages.place desc limit 1)))`;

/** Conversations of a seller's orders, the one in which something was said last first; those that are closed, of the orders named only, or where they are asked for. */
export async function listOfSeller(
  database: Queryable,
  seller: string,
  { after, limit, show, order }: ListAsked,
  reopened: readonly string[],
): Promise<readonly ListedRow[]> {
  const { rows } = await database.query<ListedRow>({
    name: 'threads-of-seller',
    text: `select ${columns('seller', 'customer')}
      where threads.seller_id = $1 and threads.seller_latest is not null
        and ((not conversations.closed or threads.order_id = any ($2::text[])) or $6 = 'closed')
        and ($3::int8 is null or (threads.seller_latest, threads.order_id, threads.about) < ($3, $4, $5))
        and ${shown('seller', 'customer')} and ($7::text is null or threads.order_id = $7)
      order by threads.seller_latest desc, threads.order_id desc, threads.about desc limit $8`,
    values: [
      ...[seller, reopened, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null],
      ...[show, order ?? null, limit],
    ],
  });
  return rows;
}

/** The same of orders that are one customer's. */
export async function listOfOrders(
  database: Queryable,
  orders: readonly OfOrder[],
  { after, limit, show, order }: ListAsked,
): Promise<readonly ListedRow[]> {
  const { rows } = await database.query<ListedRow>({
    name: 'threads-of-orders',
    text: `select ${columns('customer', 'seller')}
      where (threads.seller_id, threads.order_id) in (select * from unnest($1::text[], $2::text[]))
        and threads.customer_latest is not null
        and ($3::int8 is null or (threads.customer_latest, threads.order_id, threads.about) < ($3, $4, $5))
        and ${shown('customer', 'seller')} and ($7::text is null or threads.order_id = $7)
      order by threads.customer_latest desc, threads.order_id desc, threads.about desc limit $8`,
    values: [
      orders.map(({ seller }) => seller),
      orders.map((each) => each.order),
      ...[after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, show, order ?? null, limit],
    ],
  });
  return rows;
}

/** In how many conversations a side has something unread and has not muted it; not more than `MOST_UNREAD` are counted. */
export async function countUnread(
  database: Queryable,
  side: Side,
  orders: readonly OfOrder[] | { readonly seller: string },
): Promise<number> {
  const other = side === 'seller' ? 'customer' : 'seller';
  const isSeller = 'seller' in orders;
  const where = isSeller
    ? 'threads.seller_id = $1 and threads.seller_latest is not null and not conversations.closed'
    : '(threads.seller_id, threads.order_id) in (select * from unnest($1::text[], $2::text[]))';
  const { rows } = await database.query<{ unread: number }>({
    name: `count-unread-${side}`,
    text: `select count(*)::int as unread from (
      select from threads join conversations
        on conversations.seller_id = threads.seller_id and conversations.order_id = threads.order_id
      where ${where} and not threads.${side}_muted and exists (
        select from messages where messages.seller_id = threads.seller_id and messages.order_id = threads.order_id
          and messages.about = threads.about and messages.sender = '${other}' and messages.delivered_at is not null
          and messages.state <> 'blocked' and messages.place > threads.${side}_read)
      limit ${MOST_UNREAD}) as each`,
    values: isSeller ? [orders.seller] : [orders.map(({ seller }) => seller), orders.map(({ order }) => order)],
  });
  return rows[0]?.unread ?? 0;
}

/** How much of each conversation of an order a side has not read, by what it is about. */
export async function unreadOf(
  database: Queryable,
  { seller, order }: OfOrder,
  side: Side,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ about: string; unread: number }>({
    name: `unread-of-${side}`,
    text: `select threads.about, count(messages.message_id)::int as unread
      from threads join messages on messages.seller_id = threads.seller_id and messages.order_id = threads.order_id
        and messages.about = threads.about
      where threads.seller_id = $1 and threads.order_id = $2 and messages.sender <> '${side}'
        and messages.delivered_at is not null and messages.state <> 'blocked' and messages.place > threads.${side}_read
      group by threads.about`,
    values: [seller, order],
  });
  return new Map(rows.map(({ about, unread }) => [about, unread]));
}
