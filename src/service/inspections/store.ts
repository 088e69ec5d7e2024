import type { InspectionOutcome } from '../../rulebook/cases/inspection.ts';
import type { Queryable } from '../postgres/database.ts';

/** A request as it is kept. */
export type RequestRow = {
  readonly action_number: number;
  readonly number: number;
  readonly listing_id: string;
  readonly asked_at: number;
  readonly due_at: number;
  readonly outcome: InspectionOutcome | null;
  readonly ended_at: number | null;
  readonly reason_ref: string | null;
};

const COLUMNS = 'action_number, number, listing_id, asked_at, due_at, outcome, ended_at, reason_ref';

/** The requests of an action, the first first. */
export async function requestsOf(database: Queryable, seller: string, action: number): Promise<readonly RequestRow[]> {
  const { rows } = await database.query<RequestRow>(
    `select ${COLUMNS} from inspection_requests where seller_id = $1 and action_number = $2 order by number`,
    [seller, action],
  );
  return rows;
}

/** Whether somebody waits for a listing to be inspected. */
export async function isWaitedFor(database: Queryable, seller: string, listing: string): Promise<boolean> {
  const { rows } = await database.query(
    'select 1 from inspection_requests where seller_id = $1 and listing_id = $2 and outcome is null limit 1',
    [seller, listing],
  );
  return rows.length > 0;
}

/** The requests about a listing that wait; nobody else ends them until the transaction does. */
export async function waitingFor(database: Queryable, seller: string, listing: string): Promise<readonly RequestRow[]> {
  const { rows } = await database.query<RequestRow>(
    `select ${COLUMNS} from inspection_requests
     where seller_id = $1 and listing_id = $2 and outcome is null order by action_number, number for update`,
    [seller, listing],
  );
  return rows;
}

/** Keeps a request of a seller whom the caller has locked. */
export async function insertRequest(
  database: Queryable,
  seller: string,
  row: Pick<RequestRow, 'action_number' | 'number' | 'listing_id' | 'asked_at' | 'due_at'>,
  by: string,
): Promise<void> {
  await database.query(
    `insert into inspection_requests (seller_id, action_number, number, listing_id, asked_at, asked_by, due_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [seller, row.action_number, row.number, row.listing_id, row.asked_at, by, row.due_at],
  );
}

/** Ends a request that waits; one that has ended stays as it is. */
export async function endRequest(
  database: Queryable,
  seller: string,
  { action_number: action, number }: Pick<RequestRow, 'action_number' | 'number'>,
  ended: { readonly outcome: InspectionOutcome; readonly at: number; readonly reasonRef: string | undefined },
): Promise<void> {
  await database.query(
    `update inspection_requests set outcome = $4, ended_at = $5, reason_ref = $6
     where seller_id = $1 and action_number = $2 and number = $3 and outcome is null`,
    [seller, action, number, ended.outcome, ended.at, ended.reasonRef ?? null],
  );
}

/** When each of some listings was last found accurate, by staff or confirmed, at or after an instant. */
export async function accurateSince(
  database: Queryable,
  seller: string,
  listings: readonly string[],
  since: number,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ listing: string; at: number }>(
    `select body -> 'data' ->> 'listingId' as listing, max(at) as at from events
     where seller_id = $1 and type = 'listing.inspected' and at >= $3 and body -> 'data' ->> 'listingId' = any ($2::text[])
       and body -> 'data' ->> 'finding' = 'accurate'
       and (body -> 'data' ->> 'by' = 'staff' or body -> 'data' ->> 'confirmed' = 'true')
     group by 1`,
    [seller, listings, since],
  );
  return new Map(rows.map(({ listing, at }) => [listing, at]));
}

/** The listing of an inspection, by the place of its event. */
export async function inspectedAt(
  database: Queryable,
  seller: string,
  position: number,
): Promise<{ readonly listingId: string; readonly isAccurate: boolean; readonly at: number } | undefined> {
  const { rows } = await database.query<{ listingId: string; isAccurate: boolean; at: number }>(
    `select body -> 'data' ->> 'listingId' as "listingId", judged_at as at,
       body -> 'data' ->> 'finding' = 'accurate'
         and (body -> 'data' ->> 'by' = 'staff' or coalesce(body -> 'data' ->> 'confirmed', '') = 'true') as "isAccurate"
     from events where seller_id = $1 and position = $2 and type = 'listing.inspected'`,
    [seller, position],
  );
  return rows[0];
}
