import type { Instant } from '../../rulebook/instant.ts';
import type { Access } from '../accesses/access.ts';
import type { Queryable } from '../postgres/database.ts';

/** A scan as it is listed: never a value. */
export type ScanRow = {
  readonly seller_id: string;
  readonly access_id: string;
  readonly order_id: string;
  readonly at: Instant;
  readonly verdicts: Access['verdicts'];
};

/** What one driver or key was answered, behind one of the answers, the latest first. By accesses_carriers. */
export async function listScans(
  database: Queryable,
  asker: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly ScanRow[]> {
  const { rows } = await database.query<ScanRow>({
    name: 'list-scans',
    text: `select seller_id, access_id, order_id, at, verdicts from accesses
      where person_id = $1 and role in ('carrier', 'driver') and ($2::uuid is null or access_id < $2)
      order by access_id desc limit $3`,
    values: [asker, after ?? null, limit],
  });
  return rows;
}
