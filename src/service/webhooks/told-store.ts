import type { Instant } from '../../rulebook/instant.ts';
import type { Rung } from '../../rulebook/policy/policy.ts';
import type { Queryable } from '../postgres/database.ts';

/** What was last told of a seller. */
export type Told = {
  readonly version: number;
  /** Of the latest message about the seller. */
  readonly sequence: number;
  readonly rung: Rung;
  /** A digest of what of the capabilities counts as a change. */
  readonly capabilities: string;
  /** The clock at which the capabilities may change by themselves; null: not. */
  readonly look_at: Instant | null;
};

/** What was last told of a seller; undefined: nothing yet. */
export async function readTold(database: Queryable, seller: string): Promise<Told | undefined> {
  const { rows } = await database.query<Told>({
    name: 'read-webhook-told',
    text: 'select version, sequence, rung, capabilities, look_at from webhook_told where seller_id = $1',
    values: [seller],
  });
  return rows[0];
}

/** Writes what is told of a seller, over the version expected (0: none yet). False when somebody else was quicker. */
export async function writeTold(
  database: Queryable,
  seller: string,
  expected: number,
  { sequence, rung, capabilities, look_at: lookAt }: Omit<Told, 'version'>,
): Promise<boolean> {
  const values = [seller, expected + 1, sequence, rung, capabilities, lookAt];
  if (expected === 0) {
    const { rowCount } = await database.query({
      name: 'insert-webhook-told',
      text: `insert into webhook_told (seller_id, version, sequence, rung, capabilities, look_at)
        values ($1, $2, $3, $4, $5, $6) on conflict (seller_id) do nothing`,
      values,
    });
    return rowCount === 1;
  }
  const { rowCount } = await database.query({
    name: 'update-webhook-told',
    text: `update webhook_told set version = $2, sequence = $3, rung = $4, capabilities = $5, look_at = $6
      where seller_id = $1 and version = $2 - 1`,
    values,
  });
  return rowCount === 1;
}

/** Sellers whose capabilities may have changed by themselves, the most overdue first. */
export async function sellersToLookAt(database: Queryable, clock: Instant, most: number): Promise<readonly string[]> {
  const { rows } = await database.query<{ readonly seller_id: string }>({
    name: 'webhook-sellers-to-look-at',
    text: 'select seller_id from webhook_told where look_at <= $1 order by look_at, seller_id limit $2',
    values: [clock, most],
  });
  return rows.map((row) => row.seller_id);
}
