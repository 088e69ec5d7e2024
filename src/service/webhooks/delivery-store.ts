import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Outcome } from './outcome.ts';

/** `waiting` to be sent, for the first time or again; `delivered`; `dead`: given up, until somebody replays it. */
export type DeliveryState = 'waiting' | 'delivered' | 'dead';

/** A message for one endpoint, as it is made. */
export type NewDelivery = {
  readonly endpoint: string;
  readonly id: string;
  readonly type: string;
  /** The seller; null for a test. */
  readonly about: string | null;
  readonly sequence: number;
  readonly body: string;
};

/** A delivery as it is listed; what was sent is not in it. */
export type Delivery = {
  readonly id: string;
  readonly type: string;
  readonly about: string | null;
  readonly sequence: number;
  readonly state: DeliveryState;
  readonly created_at: Instant;
  readonly next_at: Instant;
  readonly attempts: number;
  readonly last_at: Instant | null;
  readonly last_outcome: Outcome | null;
  readonly last_status: number | null;
};

/** One attempt, as it is listed. `duration` in milliseconds. */
export type AttemptRow = {
  readonly number: number;
  readonly at: Instant;
  readonly outcome: Outcome;
  readonly status: number | null;
  readonly duration: number;
};

/**
 * Keeps messages until they are delivered. One that is there already stays as it is. What is for a disabled endpoint is dead
 * at once: nothing is lost, and somebody may replay it. An endpoint that is gone needs none.
 */
export async function insertDeliveries(
  database: Queryable,
  deliveries: readonly NewDelivery[],
  at: Instant,
): Promise<void> {
  const values = [
    deliveries.map((each) => each.endpoint),
    deliveries.map((each) => each.id),
    deliveries.map((each) => each.type),
    deliveries.map((each) => each.about),
    deliveries.map((each) => each.sequence),
    deliveries.map((each) => each.body),
    at,
  ];
  await database.query({
    name: 'insert-webhook-deliveries',
    text: `insert into webhook_deliveries
        (endpoint_id, id, bucket, type, about, sequence, body, state, created_at, next_at)
      select endpoint.id, input.id, endpoint.bucket, type, about, sequence, body,
        case when endpoint.state = 'disabled' and about is not null then 'dead' else 'waiting' end, $7::int8, $7::int8
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int8[], $6::text[])
        as input (endpoint_id, id, type, about, sequence, body)
      join webhook_endpoints as endpoint on endpoint.id = input.endpoint_id
      on conflict (endpoint_id, id) do nothing`,
    values,
  });
}

const LISTED = 'id, type, about, sequence, state, created_at, next_at, attempts, last_at, last_outcome, last_status';

/** Which deliveries are wanted: in a state, behind a place in the list. `failed`: waiting, and tried in vain already. */
export type DeliveriesWanted = {
  readonly state: DeliveryState | 'failed' | undefined;
  readonly after: readonly [Instant, string] | undefined;
  readonly limit: number;
};

/** The deliveries of an endpoint, the latest first. */
export async function listDeliveries(
  database: Queryable,
  endpoint: string,
  { state, after, limit }: DeliveriesWanted,
): Promise<readonly Delivery[]> {
  const { rows } = await database.query<Delivery>(
    `select ${LISTED} from webhook_deliveries
     where endpoint_id = $1 and ($2::text is null or state = $2) and (not $3 or last_outcome <> 'delivered')
       and ($4::int8 is null or (created_at, id) < ($4, $5))
     order by created_at desc, id desc limit $6`,
    [endpoint, state === 'failed' ? 'waiting' : (state ?? null), state === 'failed', ...(after ?? [null, null]), limit],
  );
  return rows;
}

/** One delivery; undefined when there is none of that id. */
export async function readDelivery(database: Queryable, endpoint: string, id: string): Promise<Delivery | undefined> {
  const { rows } = await database.query<Delivery>(
    `select ${LISTED} from webhook_deliveries where endpoint_id = $1 and id = $2`,
    [endpoint, id],
  );
  return rows[0];
}

/** The attempts of a delivery, the latest first. */
export async function readAttempts(database: Queryable, endpoint: string, id: string): Promise<readonly AttemptRow[]> {
  const { rows } = await database.query<AttemptRow>(
    `select number, at, outcome, status, duration from webhook_attempts
     where endpoint_id = $1 and delivery_id = $2 order by number desc limit 100`,
    [endpoint, id],
  );
  return rows;
}

/** Has deliveries sent again from the beginning, whatever became of them. Answers how many; one being sent now is not. */
export async function replayChosen(
  database: Queryable,
  endpoint: string,
  ids: readonly string[],
  now: Instant,
): Promise<number> {
  const { rowCount } = await database.query(
    `update webhook_deliveries set state = 'waiting', tries = 0, next_at = $3, leased_until = null
     where endpoint_id = $1 and id = any($2) and (leased_until is null or leased_until <= $3)`,
    [endpoint, ids, now],
  );
  return rowCount ?? 0;
}

/** Has everything sent again that was given up and was made at `since` or later. Answers how many. */
export async function replayDead(database: Queryable, endpoint: string, since: Instant, now: Instant): Promise<number> {
  const { rowCount } = await database.query(
    `update webhook_deliveries set state = 'waiting', tries = 0, next_at = $3, leased_until = null
     where endpoint_id = $1 and state = 'dead' and created_at >= $2 and about is not null`,
    [endpoint, since, now],
  );
  return rowCount ?? 0;
}

/** How an endpoint does: attempts since an instant and how many of them delivered; what waits; what was given up. */
export type EndpointFigures = {
  readonly endpoint: string;
  readonly attempts: number;
  readonly delivered: number;
  readonly waiting: number;
  readonly dead: number;
};

/** The figures of some endpoints. */
export async function readFigures(
  database: Queryable,
  endpoints: readonly string[],
  since: Instant,
): Promise<readonly EndpointFigures[]> {
  const { rows } = await database.query<EndpointFigures>(
    `select endpoint, coalesce(attempts, 0) as attempts, coalesce(delivered, 0) as delivered, waiting, dead
     from unnest($1::text[]) as wanted (endpoint)
     left join lateral (
       select count(*) as attempts, count(*) filter (where outcome = 'delivered') as delivered
       from webhook_attempts where endpoint_id = endpoint and at >= $2) as tried on true
     left join lateral (
       select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'dead') as dead
       from webhook_deliveries where endpoint_id = endpoint) as kept on true`,
    [endpoints, since],
  );
  return rows;
}

/** Takes away what was made before an instant, some at a time; answers how many. */
export async function deleteOldDeliveries(database: Queryable, before: Instant): Promise<number> {
  const { rowCount } = await database.query(
    `delete from webhook_deliveries using (
       select endpoint_id, id from webhook_deliveries where created_at < $1 order by created_at limit 1000) as old
     where webhook_deliveries.endpoint_id = old.endpoint_id and webhook_deliveries.id = old.id`,
    [before],
  );
  return rowCount ?? 0;
}
