import type { Decision } from '../../rulebook/decision.ts';
import type { Queryable } from '../postgres/database.ts';

/** The number of the latest decision of a kind about an action: what a case about it was opened by. By decisions_action. */
export async function latestDecision(
  database: Queryable,
  seller: string,
  action: number,
  decision: string,
): Promise<{ readonly sequence: number; readonly at: number } | undefined> {
  const { rows } = await database.query<{ sequence: number; at: number }>(
    `select sequence, at from decisions where seller_id = $1 and action_number = $2 and decision = $3
     order by sequence desc limit 1`,
    [seller, action, decision],
  );
  return rows[0];
}

/** The latest event of a type about an action, at or after an instant; events are walked from the latest back. */
export async function latestEvent(
  database: Queryable,
  seller: string,
  type: string,
  action: string,
): Promise<{ readonly position: number; readonly at: number } | undefined> {
  const { rows } = await database.query<{ position: number; at: number }>(
    `select position, judged_at as at from events
     where seller_id = $1 and type = $2 and body -> 'data' ->> 'action' = $3 order by position desc limit 1`,
    [seller, type, action],
  );
  return rows[0];
}

/** An event by its place. */
export async function eventAt(
  database: Queryable,
  seller: string,
  position: number,
): Promise<{ readonly type: string; readonly at: number; readonly data: Record<string, unknown> } | undefined> {
  const { rows } = await database.query<{ type: string; at: number; data: Record<string, unknown> }>(
    `select type, judged_at as at, body -> 'data' as data from events where seller_id = $1 and position = $2`,
    [seller, position],
  );
  return rows[0];
}

/** Whether a breach of a kind was confirmed after an event: the seller's later events are few, and walked from the latest. */
export async function isConfirmedAfter(
  database: Queryable,
  seller: string,
  kind: string,
  position: number,
): Promise<boolean> {
  const { rows } = await database.query<{ found: boolean }>(
    `select exists (select from events where seller_id = $1 and position > $2 and type = 'conduct.confirmed'
       and body -> 'data' ->> 'kind' = $3) as found`,
    [seller, position, kind],
  );
  return rows[0]?.found === true;
}

/** What was decided about a seller after so many decisions. */
export async function decisionsAfter(
  database: Queryable,
  seller: string,
  seen: number,
): Promise<readonly { readonly sequence: number; readonly line: string }[]> {
  const { rows } = await database.query<{ sequence: number; line: string }>(
    'select sequence, line from decisions where seller_id = $1 and sequence > $2 order by sequence limit 50',
    [seller, seen],
  );
  return rows;
}

/** A decision by its number. */
export async function decisionLine(database: Queryable, seller: string, sequence: number): Promise<string | undefined> {
  const { rows } = await database.query<{ line: string }>(
    'select line from decisions where seller_id = $1 and sequence = $2',
    [seller, sequence],
  );
  return rows[0]?.line;
}

/** What brought an action: the line that did names it. By decisions_action. */
export async function causeOfAction(
  database: Queryable,
  seller: string,
  action: number,
): Promise<Pick<Decision, 'violation' | 'category' | 'because'> | undefined> {
  const { rows } = await database.query<{ line: string }>(
    'select line from decisions where seller_id = $1 and action_number = $2 order by sequence limit 1',
    [seller, action],
  );
  if (rows[0] === undefined) return undefined;
  const { violation, category, because } = JSON.parse(rows[0].line) as Decision;
  return { violation, category, because };
}

/**
 * Who of the staff has decided about an action: nobody of them may judge an appeal against it. `because` are the events it
 * cites: whoever confirmed a breach decided too.
 */
export async function decidersOf(
  database: Queryable,
  seller: string,
  action: string,
  because: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await database.query<{ person: string }>(
    `select distinct coalesce(body -> 'data' ->> 'person', body -> 'data' ->> 'by') as person from events
     where seller_id = $1 and source = '/staff' and (
       (type in ('suspension.decided', 'review.decided', 'reinstatement.decided', 'removal.decided', 'payout_hold.decided')
         and body -> 'data' ->> 'action' = $2)
       or (type = 'conduct.confirmed' and id = any ($3::text[])))`,
    [seller, action, because],
  );
  return rows.map(({ person }) => person).filter((person) => person !== 'staff');
}
