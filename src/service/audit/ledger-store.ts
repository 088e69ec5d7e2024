import type { Queryable } from '../postgres/database.ts';

/** A decision as the ledger keeps it. */
export type DecisionOfLedger = {
  readonly seller_id: string;
  readonly sequence: number;
  readonly at: number;
  readonly action_number: number;
  readonly decision: string;
  readonly line: string;
  readonly trace: unknown;
  readonly position: number;
  readonly platform_version: number;
};

/** An event as the ledger keeps it. */
export type EventOfLedger = {
  readonly seller_id: string;
  readonly position: number;
  readonly source: string;
  readonly id: string;
  readonly type: string;
  readonly at: number;
  readonly judged_at: number;
  readonly platform_version: number;
  readonly body: unknown;
};

/** A row of a seller, by its number. */
export type Place = { readonly seller: string; readonly number: number };

/** Decisions by their sellers and sequences. */
export async function decisionsAt(database: Queryable, places: readonly Place[]): Promise<readonly DecisionOfLedger[]> {
  if (places.length === 0) return [];
  const { rows } = await database.query<DecisionOfLedger>({
    name: 'audited-decisions',
    text: `select seller_id, sequence, at, action_number, decision, line, trace, position, platform_version from decisions
      join unnest($1::text[], $2::int4[]) as input (seller_id, sequence) using (seller_id, sequence)`,
    values: [places.map(({ seller }) => seller), places.map(({ number }) => number)],
  });
  return rows;
}

/** Events by their sellers and positions. */
export async function eventsAt(database: Queryable, places: readonly Place[]): Promise<readonly EventOfLedger[]> {
  if (places.length === 0) return [];
  const { rows } = await database.query<EventOfLedger>({
    name: 'audited-events',
    text: `select seller_id, position, source, id, type, at, judged_at, platform_version, body from events
      join unnest($1::text[], $2::int8[]) as input (seller_id, position) using (seller_id, position)`,
    values: [places.map(({ seller }) => seller), places.map(({ number }) => number)],
  });
  return rows;
}

/** How many decisions each seller has, and how many of them wait in the outbox to become leaves. */
export async function countDecisions(
  database: Queryable,
): Promise<readonly { readonly seller_id: string; readonly decided: number; readonly waiting: number }[]> {
  const { rows } = await database.query<{ seller_id: string; decided: number; waiting: number }>(
    `select seller_id, count(*) as decided,
       (select count(distinct substring(key from '[0-9]+$')) from outbox
        where outbox.seller_id = decisions.seller_id and topic in ('decision', 'audit')) as waiting
     from decisions group by seller_id order by seller_id`,
  );
  return rows;
}
