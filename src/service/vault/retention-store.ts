import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** How many orders hold values, wait for the end of their keys, and were destroyed since an instant. */
export type OrderCounts = { readonly holding: number; readonly waiting: number; readonly destroyed: number };

export async function countOrders(database: Queryable, since: Instant): Promise<OrderCounts> {
  const { rows } = await database.query<OrderCounts>(
    `select count(*) filter (where erased_at is null and version > 0) as holding,
       count(*) filter (where erased_at is not null and destroyed_at is null and version > 0) as waiting,
       count(*) filter (where destroyed_at >= $1 and version > 0) as destroyed
     from vault.orders`,
    [since],
  );
  return rows[0] ?? { holding: 0, waiting: 0, destroyed: 0 };
}
