import type { Duration, Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Attempt } from './outcome.ts';
import { TEST } from './topics.ts';

/** An endpoint for which something is due. */
export type DueEndpoint = { readonly id: string; readonly bucket: number };

/** A message that this server is to send. */
export type Claimed = {
  readonly endpoint_id: string;
  readonly url: string;
  readonly id: string;
  readonly type: string;
  readonly body: string;
  readonly tries: number;
  readonly attempts: number;
};

/** The endpoints for which something is due. To one that is paused or disabled only tests are sent. */
export async function dueEndpoints(database: Queryable, now: Instant): Promise<readonly DueEndpoint[]> {
  const { rows } = await database.query<DueEndpoint>({
    name: 'due-webhook-endpoints',
    text: `select id, bucket from webhook_endpoints as endpoint where exists (
        select from webhook_deliveries as delivery
        where delivery.bucket = endpoint.bucket and delivery.endpoint_id = endpoint.id and delivery.state = 'waiting'
          and delivery.next_at <= $1 and (endpoint.state = 'active' or delivery.type = '${TEST}'))
      order by id`,
    values: [now],
  });
  return rows;
}

/**
 * Leases messages of an endpoint that are due to one server, the oldest first. Of a seller's messages a later one waits
 * until the one before has been tried once. Those whose lease ran out are leased again: whoever had them has died. So are
 * those leased for longer than two leases from now, by a clock that was wrong.
 */
export async function claimDeliveries(
  database: Queryable,
  { id, bucket }: DueEndpoint,
  now: Instant,
  lease: Duration,
  most: number,
): Promise<readonly Claimed[]> {
  const { rows } = await database.query<Claimed>({
    name: 'claim-webhook-deliveries',
    text: `with chosen as (
        select mine.endpoint_id, mine.id, endpoint.url from webhook_deliveries as mine
        join webhook_endpoints as endpoint on endpoint.id = mine.endpoint_id
        where mine.bucket = $1 and mine.endpoint_id = $2 and mine.state = 'waiting' and mine.next_at <= $3
          and (mine.leased_until is null or mine.leased_until <= $3 or mine.leased_until > $3 + 2 * $4::int8)
          and (endpoint.state = 'active' or mine.type = '${TEST}')
          and not exists (
            select from webhook_deliveries as earlier
            where earlier.endpoint_id = $2 and earlier.about = mine.about and earlier.sequence < mine.sequence
              and earlier.state = 'waiting' and (earlier.tries = 0 or earlier.leased_until > $3))
        order by mine.next_at, mine.created_at, mine.sequence limit $5 for update of mine skip locked),
      leased as (
        update webhook_deliveries as mine set leased_until = $3 + $4::int8, tries = tries + 1, attempts = attempts + 1
        from chosen where mine.endpoint_id = chosen.endpoint_id and mine.id = chosen.id
        returning mine.endpoint_id, url, mine.id, type, body, tries, attempts, created_at, sequence)
      select endpoint_id, url, id, type, body, tries, attempts from leased order by created_at, sequence`,
    values: [bucket, id, now, lease, most],
  });
  return rows;
}

/** An attempt that is over. `at` is when it began. */
export type EndedAttempt = Attempt & { readonly at: Instant; readonly duration: Duration };

/** Writes an attempt into the log. Says nothing when the delivery has been taken away in the meantime. */
export async function insertAttempt(database: Queryable, claimed: Claimed, ended: EndedAttempt): Promise<void> {
  const { endpoint_id: endpoint, id, attempts } = claimed;
  const { at, outcome, status = null, duration } = ended;
  await database.query(
    `insert into webhook_attempts (endpoint_id, delivery_id, number, at, outcome, status, duration)
     select endpoint_id, id, $3, $4, $5, $6, $7 from webhook_deliveries where endpoint_id = $1 and id = $2
     on conflict do nothing`,
    [endpoint, id, attempts, at, outcome, status, Math.round(duration)],
  );
}

/** Notes that a message has arrived, also when its lease had run out. */
export async function markDelivered(database: Queryable, claimed: Claimed, ended: EndedAttempt): Promise<void> {
  const { endpoint_id: endpoint, id } = claimed;
  await database.query(
    `update webhook_deliveries set state = 'delivered', leased_until = null, last_at = $3, last_outcome = $4,
       last_status = $5
     where endpoint_id = $1 and id = $2`,
    [endpoint, id, ended.at, ended.outcome, ended.status ?? null],
  );
}

/**
 * Notes that a message has not arrived, and when it is sent again; never, where `next` is undefined. Whoever's lease ran out
 * has nothing to say: another server is sending it.
 */
export async function markFailed(
  database: Queryable,
  claimed: Claimed,
  ended: EndedAttempt,
  next: Instant | undefined,
): Promise<void> {
  const { endpoint_id: endpoint, id, attempts } = claimed;
  await database.query(
    `update webhook_deliveries set state = case when $7::int8 is null then 'dead' else state end, leased_until = null,
       next_at = coalesce($7, next_at), last_at = $4, last_outcome = $5, last_status = $6
     where endpoint_id = $1 and id = $2 and attempts = $3 and state = 'waiting'`,
    [endpoint, id, attempts, ended.at, ended.outcome, ended.status ?? null, next ?? null],
  );
}

/** Gives everything up that waits for an endpoint. */
export async function giveUpAll(database: Queryable, endpoint: string): Promise<void> {
  await database.query(
    `update webhook_deliveries set state = 'dead', leased_until = null
     where endpoint_id = $1 and state = 'waiting' and type <> '${TEST}'`,
    [endpoint],
  );
}
