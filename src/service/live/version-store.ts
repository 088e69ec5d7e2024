import type { Queryable } from '../postgres/database.ts';

/** What tells one state of a seller from the next: the ledger counts what it judges, the hub what it does. */
export async function versionsOf(database: Queryable, sellers: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await database.query<{ seller_id: string; version: string }>({
    name: 'versions-of-sellers',
    text: `select seller_id,
        version || '/' || coalesce((select max(number) from custody where custody.seller_id = sellers.seller_id), 0) as version
      from sellers where seller_id = any($1::text[])`,
    values: [sellers],
  });
  return new Map(rows.map(({ seller_id, version }) => [seller_id, version]));
}
