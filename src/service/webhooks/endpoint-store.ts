import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** Whether an endpoint is sent to. `paused` by a person: messages wait. `disabled` by us: they are given up at once. */
export type EndpointState = 'active' | 'paused' | 'disabled';

/** Why an endpoint was disabled: it answered that it is gone, or nothing arrived for days. */
export type DisabledWhy = 'gone' | 'failing';

/** Who is told of changes. */
export type Endpoint = {
  readonly id: string;
  readonly bucket: number;
  readonly url: string;
  readonly description: string;
  readonly topics: readonly string[];
  readonly state: EndpointState;
  readonly disabled_why: DisabledWhy | null;
  readonly disabled_at: Instant | null;
  /** The first failure since anything was delivered. */
  readonly failing_since: Instant | null;
  readonly version: number;
  readonly created_by: string;
  readonly created_at: Instant;
  readonly changed_at: Instant;
};

/** What of an endpoint people and programs set. */
export type EndpointChange = {
  readonly [Name in 'url' | 'description' | 'topics']?: Endpoint[Name] | undefined;
} & {
  readonly state?: Exclude<EndpointState, 'disabled'> | undefined;
};

/** More would only be a mistake of somebody's program. */
export const MOST_ENDPOINTS = 50;

/** Keeps a new endpoint; false where its URL has one, or there are enough. */
export async function insertEndpoint(
  database: Queryable,
  endpoint: Pick<Endpoint, 'id' | 'bucket' | 'url' | 'description' | 'topics' | 'created_by' | 'created_at'>,
): Promise<boolean> {
  const { id, bucket, url, description, topics, created_by: by, created_at: at } = endpoint;
  const { rowCount } = await database.query(
    `insert into webhook_endpoints (id, bucket, url, description, topics, state, created_by, created_at, changed_at)
     select $1, $2, $3, $4, $5, 'active', $6, $7, $7 where (select count(*) from webhook_endpoints) < $8
     on conflict (url) do nothing`,
    [id, bucket, url, description, topics, by, at, MOST_ENDPOINTS],
  );
  return rowCount === 1;
}

/** Whether a URL has an endpoint, other than the one named. */
export async function hasEndpoint(database: Queryable, url: string, except = ''): Promise<boolean> {
  const { rows } = await database.query('select 1 from webhook_endpoints where url = $1 and id <> $2', [url, except]);
  return rows.length > 0;
}

/** One endpoint; undefined when there is none of that id. */
export async function readEndpoint(database: Queryable, id: string): Promise<Endpoint | undefined> {
  const { rows } = await database.query<Endpoint>('select * from webhook_endpoints where id = $1', [id]);
  return rows[0];
}

/** All endpoints, the oldest first. There are few. */
export async function readEndpoints(database: Queryable): Promise<readonly Endpoint[]> {
  const { rows } = await database.query<Endpoint>({
    name: 'webhook-endpoints',
    text: 'select * from webhook_endpoints order by created_at, id',
  });
  return rows;
}

/**
 * Changes an endpoint, if it has the version expected (any, when none is). Making it active or paused ends that it was
 * disabled and begins counting failures anew. Undefined when it has another version or is gone.
 */
export async function updateEndpoint(
  database: Queryable,
  id: string,
  { url, description, topics, state }: EndpointChange,
  expected: number | undefined,
  now: Instant,
): Promise<Endpoint | undefined> {
  const { rows } = await database.query<Endpoint>(
    `update webhook_endpoints set url = coalesce($2, url), description = coalesce($3, description),
       topics = coalesce($4, topics), state = coalesce($5, state),
       disabled_why = case when $5::text is null then disabled_why end,
       disabled_at = case when $5::text is null then disabled_at end,
       failing_since = case when $5::text is null then failing_since end,
       version = version + 1, changed_at = $7
     where id = $1 and ($6::int is null or version = $6) returning *`,
    [id, url ?? null, description ?? null, topics ?? null, state ?? null, expected ?? null, now],
  );
  return rows[0];
}

/** Takes an endpoint away with everything that belongs to it. False when there is none of that id. */
export async function deleteEndpoint(database: Queryable, id: string): Promise<boolean> {
  const { rowCount } = await database.query('delete from webhook_endpoints where id = $1', [id]);
  return rowCount === 1;
}

/** Notes that something was delivered. */
export async function noteSuccess(database: Queryable, id: string): Promise<void> {
  await database.query(
    'update webhook_endpoints set failing_since = null where id = $1 and failing_since is not null',
    [id],
  );
}

/** Notes that nothing could be delivered; answers since when that is so. Undefined: the endpoint is gone. */
export async function noteFailure(database: Queryable, id: string, at: Instant): Promise<Instant | undefined> {
  const { rows } = await database.query<{ readonly failing_since: Instant }>(
    'update webhook_endpoints set failing_since = coalesce(failing_since, $2) where id = $1 returning failing_since',
    [id, at],
  );
  return rows[0]?.failing_since;
}

/** Disables an endpoint, unless it is already. */
export async function disableEndpoint(
  database: Queryable,
  id: string,
  why: DisabledWhy,
  at: Instant,
): Promise<boolean> {
  const { rowCount } = await database.query(
    `update webhook_endpoints set state = 'disabled', disabled_why = $2, disabled_at = $3, version = version + 1
     where id = $1 and state <> 'disabled'`,
    [id, why, at],
  );
  return rowCount === 1;
}
