import type { Trace } from '../../rulebook/standing/trace.ts';
import type { Queryable } from '../postgres/database.ts';

/** A decision about an action of a seller, as it was stored. */
export type DecisionRow = {
  readonly sequence: number;
  readonly action_number: number;
  /** The seller's events up to this one had been judged. */
  readonly position: number;
  readonly line: string;
  readonly trace: Trace;
};

/** Everything decided about some actions of a seller, in order. By decisions_action. */
export async function decisionsOfActions(
  database: Queryable,
  seller: string,
  numbers: readonly number[],
): Promise<readonly DecisionRow[]> {
  const { rows } = await database.query<DecisionRow>(
    `select sequence, action_number, position, line, trace from decisions
     where seller_id = $1 and action_number = any($2::int4[]) order by sequence`,
    [seller, numbers],
  );
  return rows;
}

/** An event that a decision cites. */
export type EventRow = { readonly id: string; readonly type: string; readonly at: number; readonly data: unknown };

/**
 * Events of a seller by their ids, those only that had been judged up to a position, in the order in which they came: what a
 * decision rested on, whatever came later. Within the seller's own part of the primary key.
 */
export async function eventsUpTo(
  database: Queryable,
  seller: string,
  ids: readonly string[],
  position: number,
): Promise<readonly EventRow[]> {
  const { rows } = await database.query<EventRow>(
    `select id, type, at, body -> 'data' as data from events
     where seller_id = $1 and id = any($2::text[]) and position <= $3::int8 order by position`,
    [seller, ids, position],
  );
  return rows;
}
