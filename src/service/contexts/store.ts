import type { PlatformFact } from '../../rulebook/facts.ts';
import type { Queryable } from '../postgres/database.ts';

/** A context declared or withdrawn, at the clock at which it reached all sellers. */
export type ContextEntry = { readonly at: number; readonly fact: PlatformFact };

/** Every context that was ever declared or withdrawn, in order: there are few. */
export async function contextEntries(database: Queryable): Promise<readonly ContextEntry[]> {
  const { rows } = await database.query<ContextEntry>(
    "select at, body -> 'fact' as fact from platform_log where kind = 'context' order by version",
  );
  return rows;
}

/** How many sellers and lapses a context excuses. */
export type ExcusedByContext = { readonly context: string; readonly sellers: number; readonly lapses: number };

/** What each context excuses now. Walks the sellers, of whom most have nothing excused. */
export async function excusedByContext(database: Queryable): Promise<readonly ExcusedByContext[]> {
  const { rows } = await database.query<ExcusedByContext>(
    `select each ->> 'context' as context, count(seller_id)::int as sellers, sum((each ->> 'lapses')::int)::int as lapses
     from sellers, jsonb_array_elements(excused) as each
     where excused <> '[]'
     group by each ->> 'context'`,
  );
  return rows;
}
