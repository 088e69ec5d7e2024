import type { Trace } from '../../rulebook/standing/trace.ts';
import type { Queryable } from '../postgres/database.ts';

/** A decision about an action, as it was stored. */
type ActionDecisionRow = {
  readonly sequence: number;
  readonly at: number;
  readonly line: string;
  readonly trace: Trace;
};

/** Everything decided about an action, in order. By decisions_action. */
export async function decisionsOfAction(
  database: Queryable,
  seller: string,
  number: number,
): Promise<readonly ActionDecisionRow[]> {
  const { rows } = await database.query<ActionDecisionRow>(
    `select sequence, at, line, trace from decisions
     where seller_id = $1 and action_number = $2 order by sequence`,
    [seller, number],
  );
  return rows;
}
