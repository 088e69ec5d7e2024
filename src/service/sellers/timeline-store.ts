import type { Queryable } from '../postgres/database.ts';

/** Everything with an earlier instant, and at this one what has a smaller number: newest first. */
export type TimelineBound = { readonly at: number; readonly number: number };

/** An event of a seller. */
export type TimelineEventRow = {
  readonly source: string;
  readonly id: string;
  readonly position: number;
  readonly type: string;
  readonly at: number;
  readonly judged_at: number;
  readonly data: unknown;
};

/** A seller's events behind a bound, the latest first. Those of the hidden types are left out. */
export async function eventsBefore(
  database: Queryable,
  seller: string,
  bound: TimelineBound,
  hidden: readonly string[],
  limit: number,
): Promise<readonly TimelineEventRow[]> {
  // The index of (seller_id, position) holds the instant too: it is put in order without reading the events.
  const { rows } = await database.query<TimelineEventRow>(
    `select source, id, position, type, at, judged_at, body -> 'data' as data
     from events
     where seller_id = $1 and (at, position) < ($2::int8, $3::int8) and not type = any($4::text[])
     order by at desc, position desc limit $5`,
    [seller, bound.at, bound.number, hidden, limit],
  );
  return rows;
}

/** A decision about a seller. */
export type TimelineDecisionRow = { readonly sequence: number; readonly at: number; readonly line: string };

/** A seller's decisions behind a bound, the latest first: a seller has dozens, by their primary key. */
export async function decisionsBefore(
  database: Queryable,
  seller: string,
  bound: TimelineBound,
  limit: number,
): Promise<readonly TimelineDecisionRow[]> {
  const { rows } = await database.query<TimelineDecisionRow>(
    `select sequence, at, line from decisions
     where seller_id = $1 and (at, sequence) < ($2::int8, $3::int8)
     order by at desc, sequence desc limit $4`,
    [seller, bound.at, bound.number, limit],
  );
  return rows;
}
