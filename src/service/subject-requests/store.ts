import type { Instant } from '../../rulebook/instant.ts';
import type {
  ExtensionReason,
  RefusalGround,
  RequestKind,
  RequestStatus,
} from '../../rulebook/subject-requests/request.ts';
import type { Queryable } from '../postgres/database.ts';

/** A request as it is kept. */
export type RequestRow = {
  readonly customer: string;
  readonly request_id: string;
  readonly kind: RequestKind;
  readonly order_id: string | null;
  readonly asker: string | null;
  readonly asked_at: Instant;
  readonly due_at: Instant;
  readonly extension: ExtensionReason | null;
  readonly status: RequestStatus;
  readonly ended_at: Instant | null;
  readonly ground: RefusalGround | null;
  readonly link_session: Buffer | null;
  readonly link_until: Instant | null;
  readonly version_before: number | null;
  readonly statement: string | null;
  readonly statement_leaf: string | null;
};

const COLUMNS = `customer, request_id, kind, order_id, asker, asked_at, due_at, extension, status, ended_at, ground, link_session,
  link_until, version_before, statement, statement_leaf`;

/** A request that is new. */
export type NewRequest = Pick<
  RequestRow,
  'customer' | 'request_id' | 'kind' | 'order_id' | 'asker' | 'asked_at' | 'due_at'
> & {
  readonly reference: string | null;
  readonly version_before: number | null;
};

/** Keeps a new request; false: one like it is running, or the marketplace has sent it before. */
export async function insertRequest(database: Queryable, asked: NewRequest): Promise<boolean> {
  const { rowCount } = await database.query(
    `insert into subject_requests (customer, request_id, kind, order_id, asker, asked_at, due_at, reference, version_before, status)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open') on conflict do nothing`,
    [
      ...[asked.customer, asked.request_id, asked.kind, asked.order_id, asked.asker, asked.asked_at, asked.due_at],
      ...[asked.reference, asked.version_before],
    ],
  );
  return rowCount === 1;
}

/** The request that is running already, or that the marketplace sent before under this reference. */
export async function findSame(
  database: Queryable,
  { customer, kind, order_id: order, reference }: Pick<NewRequest, 'customer' | 'kind' | 'order_id' | 'reference'>,
): Promise<RequestRow | undefined> {
  const { rows } = await database.query<RequestRow>(
    `select ${COLUMNS} from subject_requests where customer = $1 and (reference = $4
       or kind = $2 and coalesce(order_id, '') = coalesce($3, '') and status in ('open', 'held'))
     order by reference = $4 desc nulls last limit 1`,
    [customer, kind, order, reference],
  );
  return rows[0];
}

/** One of a customer's own requests. */
export async function readRequest(
  database: Queryable,
  customer: string,
  request: string,
): Promise<RequestRow | undefined> {
  const { rows } = await database.query<RequestRow>(
    `select ${COLUMNS} from subject_requests where customer = $1 and request_id = $2`,
    [customer, request],
  );
  return rows[0];
}

/** The same, which nobody else changes until the transaction ends. */
export async function lockRequest(
  database: Queryable,
  customer: string,
  request: string,
): Promise<RequestRow | undefined> {
  const { rows } = await database.query<RequestRow>(
    `select ${COLUMNS} from subject_requests where customer = $1 and request_id = $2 for update`,
    [customer, request],
  );
  return rows[0];
}

/** Whose a request is: for people who decide it. */
export async function customerOf(database: Queryable, request: string): Promise<string | undefined> {
  const { rows } = await database.query<{ customer: string }>(
    'select customer from subject_requests where request_id = $1',
    [request],
  );
  return rows[0]?.customer;
}

/** A customer's requests behind one, the latest first. */
export async function listOwn(
  database: Queryable,
  customer: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly RequestRow[]> {
  const { rows } = await database.query<RequestRow>(
    `select ${COLUMNS} from subject_requests where customer = $1 and ($2::uuid is null or request_id < $2)
     order by request_id desc limit $3`,
    [customer, after ?? null, limit],
  );
  return rows;
}

/** Where a list of everybody's requests goes on. */
export type RequestPlace = readonly [dueAt: Instant, request: string];

/** Everybody's requests that wait for an answer behind one, the one due first first. */
export async function listRunning(
  database: Queryable,
  { after, limit }: { readonly after: RequestPlace | undefined; readonly limit: number },
): Promise<readonly RequestRow[]> {
  const { rows } = await database.query<RequestRow>(
    `select ${COLUMNS} from subject_requests where status in ('open', 'held')
       and ($1::bigint is null or (due_at, request_id) > ($1, $2::uuid))
     order by due_at, request_id limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit],
  );
  return rows;
}

/** Everybody's requests behind one, the latest first. */
export async function listAll(
  database: Queryable,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly RequestRow[]> {
  const { rows } = await database.query<RequestRow>(
    `select ${COLUMNS} from subject_requests where $1::uuid is null or request_id < $1
     order by request_id desc limit $2`,
    [after ?? null, limit],
  );
  return rows;
}

/** What changes when a request moves on. */
export type RequestChange = {
  readonly status: RequestStatus;
  readonly endedAt?: Instant;
  readonly ground?: RefusalGround;
  readonly decidedBy?: string;
  readonly statement?: { readonly text: string; readonly leaf: string };
};

export async function moveRequest(
  database: Queryable,
  { customer, request_id: request }: Pick<RequestRow, 'customer' | 'request_id'>,
  { status, endedAt, ground, decidedBy, statement }: RequestChange,
): Promise<void> {
  await database.query(
    `update subject_requests set status = $3, ended_at = coalesce($4, ended_at), ground = coalesce($5, ground),
       decided_by = coalesce($6, decided_by), statement = coalesce($7, statement), statement_leaf = coalesce($8, statement_leaf)
     where customer = $1 and request_id = $2`,
    [
      ...[customer, request, status, endedAt ?? null, ground ?? null, decidedBy ?? null],
      ...[statement?.text ?? null, statement?.leaf ?? null],
    ],
  );
}

/** Takes a request away that was another one already. */
export async function removeRequest(
  database: Queryable,
  { customer, request_id: request }: Pick<RequestRow, 'customer' | 'request_id'>,
): Promise<void> {
  await database.query('delete from subject_requests where customer = $1 and request_id = $2', [customer, request]);
}

/** Binds a copy to the session that may download it, for a time. */
export async function bindLink(
  database: Queryable,
  { customer, request_id: request }: Pick<RequestRow, 'customer' | 'request_id'>,
  { session, until }: { readonly session: Buffer; readonly until: Instant },
): Promise<void> {
  await database.query(
    'update subject_requests set link_session = $3, link_until = $4 where customer = $1 and request_id = $2',
    [customer, request, session, until],
  );
}

export async function putOff(
  database: Queryable,
  { customer, request_id: request }: Pick<RequestRow, 'customer' | 'request_id'>,
  put: { readonly dueAt: Instant; readonly at: Instant; readonly reason: ExtensionReason; readonly by: string },
): Promise<void> {
  await database.query(
    `update subject_requests set due_at = $3, extended_at = $4, extension = $5, decided_by = $6, warned = 0
     where customer = $1 and request_id = $2`,
    [customer, request, put.dueAt, put.at, put.reason, put.by],
  );
}

/** Requests of which so many hundredths of the time have run since people were last warned of them; each is told once. */
export async function takeWarnings(
  database: Queryable,
  now: Instant,
): Promise<readonly { readonly request: string; readonly hundredths: number; readonly dueAt: Instant }[]> {
  const { rows } = await database.query<{ request: string; hundredths: number; dueAt: Instant }>(
    `update subject_requests as requests set warned = reached.hundredths
     from (select customer, request_id, (select max(step) from unnest(array[50, 75, 90, 100]) as step
             where 100 * ($1 - asked_at) >= step * (due_at - asked_at)) as hundredths
           from subject_requests where status in ('open', 'held')) as reached
     where requests.customer = reached.customer and requests.request_id = reached.request_id and requests.warned < reached.hundredths
     returning requests.request_id as request, requests.warned as hundredths, requests.due_at as "dueAt"`,
    [now],
  );
  return rows;
}

/** Corrections that were begun before an instant and did not end: the server was killed meanwhile. */
export async function brokenCorrections(database: Queryable, before: Instant): Promise<readonly RequestRow[]> {
  const { rows } = await database.query<RequestRow>(
    `select ${COLUMNS} from subject_requests where status = 'open' and kind = 'correction' and asked_at < $1
     order by asked_at limit 100`,
    [before],
  );
  return rows;
}

/** The latest correction of an order that was made. */
export async function lastCorrection(
  database: Queryable,
  customer: string,
  order: string,
): Promise<RequestRow | undefined> {
  const { rows } = await database.query<RequestRow>(
    `select ${COLUMNS} from subject_requests where customer = $1 and order_id = $2 and kind = 'correction' and status = 'done'
     order by request_id desc limit 1`,
    [customer, order],
  );
  return rows[0];
}
