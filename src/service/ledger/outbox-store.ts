import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { DecisionRow } from './decision-store.ts';
import { dataOf } from './event-data.ts';
import type { EventRow } from './event-store.ts';
import { STAFF_ACTS } from './staff-acts.ts';

/** Sellers are spread over so many buckets: a relay claims one bucket at a time. */
export const BUCKETS = 16;

/** Writes a message for each decision, in the transaction that decides. Its key makes a repeat harmless. */
export async function insertOutbox(
  transaction: Transaction,
  decisions: readonly DecisionRow[],
  createdAt: number,
): Promise<void> {
  const values = [
    decisions.map((row) => row.seller),
    decisions.map((row) => `decision/${row.seller}/${row.sequence}`),
    decisions.map((row) => bucketOf(row.seller)),
    decisions.map((row) => row.line),
    createdAt,
  ];
  await transaction.query({
    name: 'insert-outbox',
    text: `insert into outbox (seller_id, key, bucket, topic, body, created_at)
      select seller_id, key, bucket, 'decision', body::jsonb, $5::int8
      from unnest($1::text[], $2::text[], $3::int2[], $4::text[]) as input (seller_id, key, bucket, body)`,
    values,
  });
}

/** What somebody says that leads to no decision by itself and that others wait for: a plan, a link, a confirmation. */
const TOLD: ReadonlySet<string> = new Set([
  'plan.recorded',
  'account.linked',
  'conduct.confirmed',
  'appeal.filed',
  'appeal.decided',
  'payout.due',
  'dispute.opened',
  'dispute.resolved',
  'payout_hold.decided',
  'contact.recorded',
  'notice.undelivered',
  'notice.delivered',
]);

/**
 * A registration is waited for when it tells by what the account can be recognised, an inspection when it finds nothing wrong:
 * the seller may have asked for it.
 */
function isTold({ type, body }: EventRow): boolean {
  if (type === REGISTERED) return body.includes('"identifiers"');
  return TOLD.has(type) || (type === 'listing.inspected' && body.includes('"accurate"'));
}

const REGISTERED = 'seller.registered';

/**
 * Whoever waits for a registration or a dispute reads it where it lies: no queue need hold what accounts are recognised by, or
 * which customer somebody is.
 */
function toldBody(row: EventRow): string {
  const { type, body } = row;
  if (type === REGISTERED) return JSON.stringify({ type });
  if (type !== 'dispute.opened') return body;
  const { disputeId } = dataOf<{ readonly disputeId: string }>(row);
  return JSON.stringify({ type, data: { disputeId } });
}

/** `event`: others wait for it. `act`: only that somebody of the staff did something, for the tamper-evident log. */
function topicOf(row: EventRow): 'event' | 'act' | undefined {
  if (isTold(row)) return 'event';
  return STAFF_ACTS.has(row.type) ? 'act' : undefined;
}

/** Writes a message for each event of those kinds, in the transaction that appends it. */
export async function insertTold(
  transaction: Transaction,
  events: readonly EventRow[],
  createdAt: number,
): Promise<void> {
  const told = events.filter((row) => topicOf(row) !== undefined);
  if (told.length === 0) return;
  const values = [
    told.map((row) => row.seller),
    told.map((row) => `event/${row.seller}/${row.position}`),
    told.map((row) => bucketOf(row.seller)),
    told.map(topicOf),
    told.map((row) => (topicOf(row) === 'act' ? '{}' : toldBody(row))),
    createdAt,
  ];
  await transaction.query({
    name: 'insert-told',
    text: `insert into outbox (seller_id, key, bucket, topic, body, created_at)
      select seller_id, key, bucket, topic, body::jsonb, $6::int8
      from unnest($1::text[], $2::text[], $3::int2[], $4::text[], $5::text[]) as input (seller_id, key, bucket, topic, body)`,
    values,
  });
}

/** A message of another noun, with a body in JSON. */
export type NewMessage = {
  readonly seller: string;
  readonly key: string;
  readonly topic: string;
  readonly body: string;
};

/** Writes messages of other nouns, in the transaction that they follow from. What is there already under its key stays. */
export async function insertMessages(
  transaction: Transaction,
  messages: readonly NewMessage[],
  createdAt: number,
): Promise<void> {
  if (messages.length === 0) return;
  const values = [
    messages.map((each) => each.seller),
    messages.map((each) => each.key),
    messages.map((each) => bucketOf(each.seller)),
    messages.map((each) => each.topic),
    messages.map((each) => each.body),
    createdAt,
  ];
  await transaction.query({
    name: 'insert-messages',
    text: `insert into outbox (seller_id, key, bucket, topic, body, created_at)
      select seller_id, key, bucket, topic, body::jsonb, $6::int8
      from unnest($1::text[], $2::text[], $3::int2[], $4::text[], $5::text[]) as input (seller_id, key, bucket, topic, body)
      on conflict (seller_id, key) do nothing`,
    values,
  });
}

/** A message that waits to leave. */
export type OutboxRow = {
  readonly seller_id: string;
  readonly key: string;
  /** `decision`: a line of the contract; `event`: an event that others wait for; `act`, `audit`: for the tamper-evident log; `payout`: what became of a payout; `payouts`: of several at once; `customer-data`: what staff were shown of a customer; `message`: one of a conversation can be read; `return`: what was done with a return, or paid back. */
  readonly topic: string;
  readonly body: unknown;
  readonly created_at: number;
  readonly attempts: number;
};

/**
 * Leases the oldest messages of a bucket to one relay, those of a seller in the order of its decisions. Those whose lease ran
 * out are leased again; so are those leased for longer than two leases from now, by a clock that was wrong.
 */
export async function leaseOutbox(
  database: Queryable,
  bucket: number,
  now: number,
  lease: number,
  most: number,
): Promise<readonly OutboxRow[]> {
  const { rows } = await database.query<OutboxRow>({
    name: 'lease-outbox',
    text: `with chosen as (
        select seller_id, key from outbox
        where bucket = $1 and (leased_until is null or leased_until <= $2 or leased_until > $2 + 2 * $3::int8)
        order by created_at, seller_id, length(key), key limit $4 for update skip locked),
      leased as (
        update outbox set leased_until = $2 + $3::int8, attempts = attempts + 1
        from chosen where outbox.seller_id = chosen.seller_id and outbox.key = chosen.key
        returning outbox.seller_id, outbox.key, topic, body, created_at, attempts)
      select seller_id, key, topic, body, created_at, attempts from leased
      order by created_at, seller_id, length(key), key`,
    values: [bucket, now, lease, most],
  });
  return rows;
}

/** Takes messages out: they have left. */
export async function deleteOutbox(
  database: Queryable,
  messages: readonly Pick<OutboxRow, 'seller_id' | 'key'>[],
): Promise<void> {
  await database.query({
    name: 'delete-outbox',
    text: `delete from outbox using unnest($1::text[], $2::text[]) as gone (seller_id, key)
      where outbox.seller_id = gone.seller_id and outbox.key = gone.key`,
    values: [messages.map((each) => each.seller_id), messages.map((each) => each.key)],
  });
}

/** The bucket of a seller: FNV-1a of the id, so that it is the same for every server. */
export function bucketOf(seller: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seller.length; index++) hash = Math.imul(hash ^ seller.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}
