import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** What a seller's row says of the state; the columns are explained in the migration. */
export type SellerRow = {
  readonly seller_id: string;
  readonly version: number;
  readonly position: number;
  readonly platform_version: number;
  readonly clock: number | null;
  readonly due: number | null;
  readonly decided: number;
};

const STATE = 'seller_id, version, position, platform_version, clock, due, decided';

/** Locks the rows of sellers, in the order of their ids, so that two transactions never wait for each other in a circle. */
export async function lockSellers(transaction: Transaction, ids: readonly string[]): Promise<readonly SellerRow[]> {
  const { rows } = await transaction.query<SellerRow>({
    name: 'lock-sellers',
    text: `select ${STATE} from sellers where seller_id = any($1::text[]) order by seller_id for update`,
    values: [ids],
  });
  return rows;
}

/** The same without a lock, for those who pass the gate alone. */
export async function readSellers(database: Queryable, ids: readonly string[]): Promise<readonly SellerRow[]> {
  const { rows } = await database.query<SellerRow>({
    name: 'read-sellers',
    text: `select ${STATE} from sellers where seller_id = any($1::text[])`,
    values: [ids],
  });
  return rows;
}

/** Makes rows for sellers never heard of; ids must be sorted. */
export async function insertSellers(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.query({
    name: 'insert-sellers',
    text: 'insert into sellers (seller_id) select unnest($1::text[]) on conflict (seller_id) do nothing',
    values: [ids],
  });
}

/** Sellers for whom something falls due up to an instant, the earliest first. */
export async function sellersDue(database: Queryable, until: number, most: number): Promise<readonly string[]> {
  const { rows } = await database.query<{ seller_id: string }>({
    name: 'sellers-due',
    text: 'select seller_id from sellers where due <= $1 order by due, seller_id limit $2',
    values: [until, most],
  });
  return rows.map((row) => row.seller_id);
}

/** Sellers that a weekly record must look at: items may lie in its window, or something falls due before it. */
export async function sellersOfRecord(transaction: Transaction, from: number, at: number): Promise<readonly string[]> {
  const { rows } = await transaction.query<{ seller_id: string }>({
    name: 'sellers-of-record',
    text: 'select seller_id from sellers where settled >= $1 or due <= $2 order by seller_id',
    values: [from, at],
  });
  return rows.map((row) => row.seller_id);
}

/** Sellers of whom a context from one instant to another could excuse a lapse. */
export async function sellersExcusable(database: Queryable, from: number, to: number): Promise<readonly string[]> {
  const { rows } = await database.query<{ seller_id: string }>({
    name: 'sellers-excusable',
    text: 'select seller_id from sellers where excusable_from <= $2 and excusable_to >= $1 order by seller_id',
    values: [from, to],
  });
  return rows.map((row) => row.seller_id);
}

/** The latest clock reading at which any seller was judged; null before the first. Reads them all. */
export async function latestClock(database: Queryable): Promise<number | null> {
  const { rows } = await database.query<{ latest: number | null }>({
    name: 'latest-clock',
    text: 'select max(clock) as latest from sellers where seller_id is not null',
  });
  return rows[0]?.latest ?? null;
}

/** What is written of a seller after a transaction; one entry a column, `undefined` nowhere. */
export type SellerUpdate = {
  readonly seller: string;
  /** The version that was read: nobody else may have written since. */
  readonly expected: number;
  readonly position: number;
  readonly platformVersion: number;
  readonly clock: number | null;
  readonly due: number | null;
  readonly decided: number;
  readonly settled: number | null;
  readonly excusableFrom: number | null;
  readonly excusableTo: number | null;
  readonly rung: string;
  readonly rungRank: number;
  readonly held: string;
  readonly openActions: number;
  readonly fullestMetric: string | null;
  readonly fullest: number | null;
  readonly changedAt: number | null;
  readonly lastEventAt: number | null;
  readonly excused: string;
  readonly country: string | null;
  readonly region: string | null;
  readonly inShadow: string;
};

/** Column, its type, and where its value comes from; the first two say which row at which version. */
const COLUMNS: readonly (readonly [column: string, type: string, field: keyof SellerUpdate])[] = [
  ['seller_id', 'text', 'seller'],
  ['version', 'int8', 'expected'],
  ['position', 'int8', 'position'],
  ['platform_version', 'int8', 'platformVersion'],
  ['clock', 'int8', 'clock'],
  ['due', 'int8', 'due'],
  ['decided', 'int4', 'decided'],
  ['settled', 'int8', 'settled'],
  ['excusable_from', 'int8', 'excusableFrom'],
  ['excusable_to', 'int8', 'excusableTo'],
  ['rung', 'text', 'rung'],
  ['rung_rank', 'int2', 'rungRank'],
  ['held', 'jsonb', 'held'],
  ['open_actions', 'int4', 'openActions'],
  ['fullest_metric', 'text', 'fullestMetric'],
  ['fullest', 'int2', 'fullest'],
  ['changed_at', 'int8', 'changedAt'],
  ['last_event_at', 'int8', 'lastEventAt'],
  ['excused', 'jsonb', 'excused'],
  ['country', 'text', 'country'],
  ['region', 'text', 'region'],
  ['in_shadow', 'jsonb', 'inShadow'],
];

/** Columns that keep what they say when there is nothing new to say. */
const KEPT: ReadonlySet<string> = new Set(['changed_at', 'last_event_at']);

const UPDATE = `update sellers set version = sellers.version + 1, ${COLUMNS.slice(2)
  .map(
    ([column]) =>
      `${column} = ${KEPT.has(column) ? `greatest(input.${column}, sellers.${column})` : `input.${column}`}`,
  )
  .join(', ')}
  from unnest(${COLUMNS.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ')})
    as input (${COLUMNS.map(([column]) => column).join(', ')})
  where sellers.seller_id = input.seller_id and sellers.version = input.version`;

/** Writes the rows; answers how many were still at the version that was read. */
export async function updateSellers(transaction: Transaction, updates: readonly SellerUpdate[]): Promise<number> {
  const values = COLUMNS.map(([, , field]) => updates.map((update) => update[field]));
  const { rowCount } = await transaction.query({ name: 'update-sellers', text: UPDATE, values });
  return rowCount ?? 0;
}
