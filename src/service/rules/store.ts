import type { Instant } from '../../rulebook/instant.ts';
import { CONDUCT_KINDS, METRICS, type ViolationKind } from '../../rulebook/policy/policy.ts';
import type { Versions } from '../../rulebook/policy/versions.ts';
import { countedSince } from '../../rulebook/rules/counted-since.ts';
import type { Overturns } from '../../rulebook/rules/overturns.ts';
import type { ShadowNote } from '../../rulebook/standing/shadow.ts';
import type { Queryable } from '../postgres/database.ts';

const RULES: readonly ViolationKind[] = [...METRICS, ...CONDUCT_KINDS];

/**
 * How the appeals against the actions of each violation ended, of actions since the rule last came out of shadow; of several
 * decisions about one action the latest counts. By events_appeals and decisions_action.
 */
export async function overturnsByRule(
  database: Queryable,
  versions: Versions,
  at: Instant,
): Promise<readonly Overturns[]> {
  const anew = RULES.flatMap((violation) => {
    const since = countedSince(versions, violation, at);
    return since === undefined ? [] : [{ violation, since }];
  });
  const { rows } = await database.query<Overturns>(
    `with appeals as (
       select distinct on (seller_id, action) seller_id, body -> 'data' ->> 'action' as action, body -> 'data' ->> 'outcome' as outcome
       from events where type = 'appeal.decided' order by seller_id, action, position desc),
     judged as (
       select appeals.action, appeals.outcome, began.at, began.line::jsonb ->> 'violation' as violation
       from appeals cross join lateral (
         select at, line from decisions
         where decisions.seller_id = appeals.seller_id
           and action_number = (substring(appeals.action from '/([1-9][0-9]{0,8})$'))::int
         order by sequence limit 1) as began
       where starts_with(appeals.action, appeals.seller_id || '/'))
     select judged.violation, count(*)::int as decided,
       (count(*) filter (where outcome = 'overturned'))::int as overturned,
       (count(*) filter (where outcome = 'reduced'))::int as reduced,
       coalesce(array_agg(action order by action) filter (where outcome = 'overturned'), '{}') as actions
     from judged left join unnest($1::text[], $2::int8[]) as anew (violation, since) on anew.violation = judged.violation
     where judged.violation is not null and (since is null or judged.at >= since)
     group by judged.violation order by judged.violation`,
    [anew.map(({ violation }) => violation), anew.map(({ since }) => since)],
  );
  return rows;
}

/** How many sellers each rule would have moved since it has been in shadow. By sellers_in_shadow. */
export async function wouldHaveMoved(database: Queryable): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ violation: string; sellers: number }>(
    `select note ->> 'violation' as violation, count(distinct seller_id)::int as sellers
     from sellers cross join jsonb_array_elements(in_shadow) as note where in_shadow <> '[]'::jsonb
     group by 1`,
  );
  return new Map(rows.map(({ violation, sellers }) => [violation, sellers]));
}

/** A seller with what a rule in shadow would have done of it. */
export type WouldHave = { readonly seller_id: string; readonly note: ShadowNote };

/** What a rule in shadow would have done, by seller. By sellers_in_shadow. */
export async function shadowNotes(
  database: Queryable,
  violation: string,
  after: string | undefined,
  limit: number,
): Promise<readonly WouldHave[]> {
  const { rows } = await database.query<WouldHave>(
    `select seller_id, note from sellers cross join jsonb_array_elements(in_shadow) as note
     where in_shadow <> '[]'::jsonb and note ->> 'violation' = $1 and ($2::text is null or seller_id > $2 collate "C")
     order by seller_id limit $3`,
    [violation, after ?? null, limit],
  );
  return rows;
}
