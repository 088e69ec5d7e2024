import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** A scan that waits. */
export type WaitingRow = {
  readonly carrier: string;
  /** Of the event that it becomes. */
  readonly id: string;
  readonly number: string;
  readonly codes: readonly string[];
  readonly at: number;
  readonly region: string | null;
  readonly destination: string | null;
  readonly waits_for: 'order' | 'code';
};

/** Keeps scans that nobody can place yet. One that waits already waits on. */
export async function insertWaiting(
  transaction: Transaction,
  rows: readonly WaitingRow[],
  heardAt: number,
): Promise<void> {
  if (rows.length === 0) return;
  await transaction.query(
    `insert into tracking_waiting (carrier, id, number, codes, at, region, destination, heard_at, waits_for)
     select carrier, id, number, array(select jsonb_array_elements_text(codes)), at, region, destination, $2::int8, waits_for
     from jsonb_to_recordset($1::jsonb) as input (carrier text, id text, number text, codes jsonb, at int8, region text,
       destination text, waits_for text)
     on conflict (carrier, id) do nothing`,
    [JSON.stringify(rows), heardAt],
  );
}

/** Scans that wait for an order and whose number somebody has named since, the oldest first. */
export async function waitingWithOrder(database: Queryable, most: number): Promise<readonly WaitingRow[]> {
  const { rows } = await database.query<WaitingRow>({
    name: 'tracking-waiting-with-order',
    text: `select carrier, id, number, codes, at, region, destination, waits_for from tracking_waiting
      where waits_for = 'order' and exists (select from tracking_numbers where tracking_numbers.number = tracking_waiting.number)
      order by heard_at, carrier, id limit $1`,
    values: [most],
  });
  return rows;
}

/** Takes scans away: they have become events. */
export async function deleteWaiting(
  database: Queryable,
  rows: readonly Pick<WaitingRow, 'carrier' | 'id'>[],
): Promise<void> {
  if (rows.length === 0) return;
  await database.query(
    `delete from tracking_waiting using unnest($1::text[], $2::text[]) as gone (carrier, id)
     where tracking_waiting.carrier = gone.carrier and tracking_waiting.id = gone.id`,
    [rows.map(({ carrier }) => carrier), rows.map(({ id }) => id)],
  );
}

/** From now on scans wait for their code: their order is known. */
export async function waitForCode(
  database: Queryable,
  rows: readonly Pick<WaitingRow, 'carrier' | 'id'>[],
): Promise<void> {
  if (rows.length === 0) return;
  await database.query(
    `update tracking_waiting set waits_for = 'code' from unnest($1::text[], $2::text[]) as those (carrier, id)
     where tracking_waiting.carrier = those.carrier and tracking_waiting.id = those.id`,
    [rows.map(({ carrier }) => carrier), rows.map(({ id }) => id)],
  );
}

/** All scans of a carrier are looked at again: its codes have changed. */
export async function lookAgain(transaction: Transaction, carrier: string): Promise<void> {
  await transaction.query(`update tracking_waiting set waits_for = 'order' where carrier = $1 and waits_for = 'code'`, [
    carrier,
  ]);
}

/** How many scans of each carrier wait, and for what. */
export async function countWaiting(
  database: Queryable,
): Promise<readonly { readonly carrier: string; readonly waits_for: 'order' | 'code'; readonly number: number }[]> {
  const { rows } = await database.query<{ carrier: string; waits_for: 'order' | 'code'; number: number }>(
    'select carrier, waits_for, count(*)::int as number from tracking_waiting group by carrier, waits_for',
  );
  return rows;
}

/** Takes scans away that nobody has placed since an instant; answers how many. */
export async function deleteOldWaiting(database: Queryable, before: number): Promise<number> {
  const { rowCount } = await database.query('delete from tracking_waiting where heard_at < $1', [before]);
  return rowCount ?? 0;
}
