import type { Instant } from '../../rulebook/instant.ts';
import type { Finding } from '../../rulebook/messages/screening.ts';
import type { ScreenVerdict } from '../../rulebook/policy/screening.ts';
import type { HeldDecision, MessageState } from '../../rulebook/threads/message-state.ts';
import type { Side } from '../../rulebook/threads/standing.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfThread } from './parts.ts';

/** A message as it is kept. */
export type MessageRow = {
  readonly message_id: string;
  readonly order_id: string;
  readonly about: string;
  readonly sender: Side;
  readonly person_id: string | null;
  readonly place: number;
  readonly changed: number;
  readonly sent_at: Instant;
  readonly delivered_at: Instant | null;
  readonly state: MessageState;
  readonly verdict: ScreenVerdict;
  readonly findings: readonly Finding[];
  readonly retried: boolean;
  readonly decision: HeldDecision | null;
  readonly generation: number;
  readonly sealed: Buffer | null;
  readonly sealed_delivered: Buffer | null;
  readonly digest: Buffer;
  readonly reported: boolean;
  /** How many it has. */
  readonly pictures: number;
};

const COLUMNS = `messages.message_id, messages.order_id, messages.about, messages.sender, messages.person_id, messages.place,
  messages.changed, messages.sent_at, messages.delivered_at, messages.state, messages.verdict, messages.findings, messages.retried,
  messages.decision, messages.generation, messages.sealed, messages.sealed_delivered, messages.digest, messages.pictures,
  message_reports.message_id is not null as reported`;

const FROM = `from messages left join message_reports
  on message_reports.seller_id = messages.seller_id and message_reports.message_id = messages.message_id`;

/** What a side sees: its own messages, and those of the other side that were delivered, taken back or not. */
const SEEN = '(messages.sender = $4 or messages.delivered_at is not null)';

/** A page of what a side sees of a conversation, before a place, the last one first. */
export async function messagesBefore(
  database: Queryable,
  { seller, order, about }: OfThread,
  side: Side,
  before: number | undefined,
  limit: number,
): Promise<readonly MessageRow[]> {
  const { rows } = await database.query<MessageRow>({
    name: 'messages-before',
    text: `select ${COLUMNS} ${FROM} where messages.seller_id = $1 and messages.order_id = $2 and messages.about = $3
        and ${SEEN} and ($5::int8 is null or messages.place < $5)
      order by messages.place desc limit $6`,
    values: [seller, order, about, side, before ?? null, limit],
  });
  return rows;
}

/** What changed of what a side sees since a count, in that order. */
export async function messagesChanged(
  database: Queryable,
  { seller, order, about }: OfThread,
  side: Side,
  since: number,
  limit: number,
): Promise<readonly MessageRow[]> {
  const { rows } = await database.query<MessageRow>({
    name: 'messages-changed',
    text: `select ${COLUMNS} ${FROM} where messages.seller_id = $1 and messages.order_id = $2 and messages.about = $3
        and ${SEEN} and messages.changed > $5
      order by messages.changed limit $6`,
    values: [seller, order, about, side, since, limit],
  });
  return rows;
}

/** A message of a seller's orders, by its id. */
export async function findMessage(
  database: Queryable,
  seller: string,
  message: string,
): Promise<MessageRow | undefined> {
  const { rows } = await database.query<MessageRow>({
    name: 'find-message',
    text: `select ${COLUMNS} ${FROM} where messages.seller_id = $1 and messages.message_id = $2`,
    values: [seller, message],
  });
  return rows[0];
}

/** Messages of several sellers. */
export async function findMessages(
  database: Queryable,
  asked: readonly { readonly seller: string; readonly message: string }[],
): Promise<readonly { readonly seller: string; readonly row: MessageRow }[]> {
  if (asked.length === 0) return [];
  const { rows } = await database.query<MessageRow & { readonly seller_id: string }>({
    name: 'find-messages',
    text: `select messages.seller_id, ${COLUMNS} ${FROM}
      where (messages.seller_id, messages.message_id) in (select * from unnest($1::text[], $2::uuid[]))`,
    values: [asked.map(({ seller }) => seller), asked.map(({ message }) => message)],
  });
  return rows.map(({ seller_id: seller, ...row }) => ({ seller, row }));
}

/** The id of the message at a place of a conversation; undefined: it moved on when it was released. */
export async function messageAt(
  database: Queryable,
  { seller, order, about }: OfThread,
  place: number,
): Promise<string | undefined> {
  const { rows } = await database.query<{ id: string }>({
    name: 'message-at',
    text: `select message_id as id from messages where seller_id = $1 and order_id = $2 and about = $3 and place <= $4
      order by place desc limit 1`,
    values: [seller, order, about, place],
  });
  return rows[0]?.id;
}

/** The last messages of a conversation that went out or wait, whoever wrote them, the oldest first: what a new one is judged beside. */
export async function latestMessages(
  database: Queryable,
  { seller, order, about }: OfThread,
  limit: number,
): Promise<readonly MessageRow[]> {
  const { rows } = await database.query<MessageRow>({
    name: 'latest-messages',
    text: `select ${COLUMNS} ${FROM} where messages.seller_id = $1 and messages.order_id = $2 and messages.about = $3
        and messages.state <> 'blocked'
      order by messages.place desc limit $4`,
    values: [seller, order, about, limit],
  });
  return rows.toReversed();
}

/** What was said in a conversation before a place, by whomever and whatever became of it, the oldest first: for staff. */
export async function messagesUpTo(
  database: Queryable,
  { seller, order, about }: OfThread,
  place: number,
  limit: number,
): Promise<readonly MessageRow[]> {
  const { rows } = await database.query<MessageRow>({
    name: 'messages-up-to',
    text: `select ${COLUMNS} ${FROM} where messages.seller_id = $1 and messages.order_id = $2 and messages.about = $3
        and messages.place < $4
      order by messages.place desc limit $5`,
    values: [seller, order, about, place, limit],
  });
  return rows.toReversed();
}

/** What is kept of a new message. */
export type NewMessage = Omit<MessageRow, 'order_id' | 'about' | 'reported' | 'decision'> & { readonly leaf: string };

/** Keeps a message. */
export async function insertMessage(
  transaction: Transaction,
  { seller, order, about }: OfThread,
  row: NewMessage,
): Promise<void> {
  await transaction.query(
    `insert into messages (seller_id, message_id, order_id, about, sender, person_id, place, changed, sent_at, delivered_at, state,
       verdict, findings, retried, generation, sealed, sealed_delivered, digest, leaf_id, pictures)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [
      ...[seller, row.message_id, order, about, row.sender, row.person_id, row.place, row.changed, row.sent_at],
      ...[row.delivered_at, row.state, row.verdict, JSON.stringify(row.findings), row.retried, row.generation],
      ...[row.sealed, row.sealed_delivered, row.digest, row.leaf, row.pictures],
    ],
  );
}

/** What staff decided of a message, and what became of it. */
export type Decided = Pick<MessageRow, 'state' | 'place' | 'changed' | 'delivered_at' | 'sealed_delivered'> & {
  readonly decision: HeldDecision;
  readonly by: string;
  readonly at: Instant;
};

/** Writes what staff decided. The thread is locked. */
export async function updateDecided(
  transaction: Transaction,
  seller: string,
  message: string,
  { state, place, changed, delivered_at: deliveredAt, sealed_delivered: sealed, decision, by, at }: Decided,
): Promise<void> {
  await transaction.query(
    `update messages set state = $3, place = $4, changed = $5, delivered_at = $6, sealed_delivered = $7, decision = $8,
       decided_by = $9, decided_at = $10
     where seller_id = $1 and message_id = $2`,
    [seller, message, state, place, changed, deliveredAt, sealed, decision, by, at],
  );
}

/** Destroys the texts of all messages of an order. */
export async function destroyTexts(
  transaction: Transaction,
  { seller, order }: { readonly seller: string; readonly order: string },
): Promise<void> {
  await transaction.query(
    `update messages set sealed = null, sealed_delivered = null
     where seller_id = $1 and order_id = $2 and sealed is not null`,
    [seller, order],
  );
}

/** What the seller wrote and its customer can read, after a place and up to another where one is given, the oldest first. */
export async function deliveredBetween(
  database: Queryable,
  { seller, order, about }: OfThread,
  { from, to, most }: { readonly from: number; readonly to: number | undefined; readonly most: number },
): Promise<readonly MessageRow[]> {
  const { rows } = await database.query<MessageRow>({
    name: 'messages-delivered-between',
    text: `select ${COLUMNS} ${FROM} where messages.seller_id = $1 and messages.order_id = $2 and messages.about = $3
        and messages.sender = 'seller' and messages.state in ('delivered', 'masked') and messages.delivered_at is not null
        and messages.place > $4 and ($5::int8 is null or messages.place <= $5)
      order by messages.place limit $6`,
    values: [seller, order, about, from, to ?? null, most],
  });
  return rows;
}

/** Whether staff have a message of an order to look at. */
export async function hasWaiting(
  database: Queryable,
  { seller, order }: { readonly seller: string; readonly order: string },
): Promise<boolean> {
  const { rows } = await database.query(
    `select from messages left join message_reports
       on message_reports.seller_id = messages.seller_id and message_reports.message_id = messages.message_id
     where messages.seller_id = $1 and messages.order_id = $2
       and (messages.state = 'held' or (message_reports.message_id is not null and message_reports.settled_at is null))
     limit 1`,
    [seller, order],
  );
  return rows.length > 0;
}
