import type { Instant } from '../../rulebook/instant.ts';
import type { Category, Rung } from '../../rulebook/policy/policy.ts';
import type { Queryable } from '../postgres/database.ts';

/** How many sellers stand on a rung. */
export type RungCount = { readonly rung: Rung; readonly sellers: number };

/** How many actions of a kind began in an area, and how many sellers are behind them. */
export type ActionCount = {
  readonly category: Category;
  readonly decision: 'warning.issued' | 'restriction.applied' | 'suspension.applied';
  readonly actions: number;
  readonly sellers: number;
};

/** Walks the index of rungs. */
export async function countRungs(database: Queryable): Promise<readonly RungCount[]> {
  const { rows } = await database.query<RungCount>(
    'select rung, count(seller_id)::int4 as sellers from sellers group by rung',
  );
  return rows;
}

/** Actions that began at `since` or later, those taken back since then included. */
export async function countActions(database: Queryable, since: Instant): Promise<readonly ActionCount[]> {
  const { rows } = await database.query<ActionCount>(
    `select line::jsonb ->> 'category' as category, decision,
       count(*)::int4 as actions, count(distinct seller_id)::int4 as sellers
     from decisions
     where at >= $1 and decision in ('warning.issued', 'restriction.applied', 'suspension.applied')
     group by 1, 2`,
    [since],
  );
  return rows;
}

/** Actions whose appeals were decided at `since` or later, and how many of them were overturned. */
export type AppealCount = { readonly decided: number; readonly overturned: number };

/** Only sellers with decisions can have appealed: of the events, theirs alone are looked through. */
export async function countAppeals(database: Queryable, since: Instant): Promise<AppealCount> {
  const { rows } = await database.query<AppealCount>(
    `select count(seller_id)::int4 as decided, (count(seller_id) filter (where is_overturned))::int4 as overturned
     from (
       select appeals.seller_id, actions.action_number,
         bool_or(actions.decision = 'action.withdrawn' and actions.line::jsonb ->> 'why' = 'overturned') as is_overturned
       from (
         select seller_id, body -> 'data' ->> 'action' as action
         from events
         where type = 'appeal.decided' and at >= $1 and seller_id in (select seller_id from decisions)
         group by 1, 2
       ) as appeals
       join decisions as actions on actions.seller_id = appeals.seller_id
         and actions.seller_id || '/' || actions.action_number = appeals.action
       group by appeals.seller_id, actions.action_number
     ) as decided_actions`,
    [since],
  );
  return rows[0] ?? { decided: 0, overturned: 0 };
}
