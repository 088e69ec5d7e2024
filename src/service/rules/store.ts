import type { Overturns } from '../../rulebook/rules/overturns.ts';
import type { Queryable } from '../postgres/database.ts';

/**
 * How the appeals against the actions of each violation ended; of several decisions about one action the latest counts.
 * By events_appeals and decisions_action.
 */
export async function overturnsByRule(database: Queryable): Promise<readonly Overturns[]> {
  const { rows } = await database.query<Overturns>(
    `with appeals as (
       select distinct on (seller_id, action) seller_id, body -> 'data' ->> 'action' as action, body -> 'data' ->> 'outcome' as outcome
       from events where type = 'appeal.decided' order by seller_id, action, position desc),
     judged as (
       select appeals.outcome, (
         select line::jsonb ->> 'violation' from decisions
         where decisions.seller_id = appeals.seller_id
           and action_number = (substring(appeals.action from '/([1-9][0-9]{0,8})$'))::int
         order by sequence limit 1) as violation
       from appeals where starts_with(appeals.action, appeals.seller_id || '/'))
     select violation, count(*)::int as decided, (count(*) filter (where outcome = 'overturned'))::int as overturned,
       (count(*) filter (where outcome = 'reduced'))::int as reduced
     from judged where violation is not null group by violation order by violation`,
  );
  return rows;
}
