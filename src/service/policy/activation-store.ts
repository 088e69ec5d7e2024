import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** The latest clock reading at which anybody was judged, or anything reached all sellers; null before the first. */
export async function latestReading(database: Queryable): Promise<Instant | null> {
  const { rows } = await database.query<{ latest: Instant | null }>(
    `select greatest((select max(clock) from sellers where seller_id is not null), (select max(at) from platform_log),
       (select began from installation)) as latest`,
  );
  return rows[0]?.latest ?? null;
}
