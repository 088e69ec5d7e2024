import type { Queryable } from '../postgres/database.ts';

/** How many sellers there are, and how many decisions about them. */
export async function countSellers(
  database: Queryable,
): Promise<{ readonly sellers: number; readonly decisions: number }> {
  const { rows } = await database.query<{ sellers: number; decisions: number }>(
    'select count(seller_id) as sellers, coalesce(sum(decided), 0)::int8 as decisions from sellers',
  );
  return rows[0] ?? { sellers: 0, decisions: 0 };
}
