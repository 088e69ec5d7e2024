import { USUAL_TIME, type WorkingTime } from '../../rulebook/desk/working-time.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** A working time and which version of it this is; 0: nothing was set. */
export type KeptTime = { readonly version: number; readonly time: WorkingTime };

type TimeRow = {
  readonly version: number;
  readonly handling_days: number;
  readonly daily_capacity: number | null;
  readonly away_from: readonly number[];
  readonly away_to: readonly number[];
};

/** When a shop works. */
export async function findWorkingTime(database: Queryable, seller: string): Promise<KeptTime> {
  const { rows } = await database.query<TimeRow>(
    'select version, handling_days, daily_capacity, away_from, away_to from working_times where seller_id = $1',
    [seller],
  );
  const [row] = rows;
  if (row === undefined) return { version: 0, time: USUAL_TIME };
  const away = row.away_from.map((from, index) => ({ from, to: row.away_to[index] as number }));
  const time = { handlingDays: row.handling_days, dailyCapacity: row.daily_capacity ?? undefined, away };
  return { version: row.version, time };
}

/** Keeps the next version; false: somebody else was quicker. */
export async function writeWorkingTime(
  database: Queryable,
  seller: string,
  { version, time }: KeptTime,
): Promise<boolean> {
  const { rowCount } = await database.query(
    `insert into working_times (seller_id, version, handling_days, daily_capacity, away_from, away_to)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (seller_id) do update set version = excluded.version, handling_days = excluded.handling_days,
       daily_capacity = excluded.daily_capacity, away_from = excluded.away_from, away_to = excluded.away_to
     where working_times.version = excluded.version - 1`,
    [
      ...[seller, version, time.handlingDays, time.dailyCapacity ?? null],
      ...[time.away.map(({ from }) => from), time.away.map(({ to }) => to)],
    ],
  );
  return rowCount === 1;
}

/** What a seller said of a shipment. */
export type HandOverRow = {
  readonly claim_id: string;
  readonly order_id: string;
  readonly carrier: string;
  readonly tracking_number: string;
};

/** The one with an id, if there is. */
export async function findHandOver(
  database: Queryable,
  seller: string,
  claim: string,
): Promise<HandOverRow | undefined> {
  const { rows } = await database.query<HandOverRow>(
    'select claim_id, order_id, carrier, tracking_number from hand_overs where seller_id = $1 and claim_id = $2',
    [seller, claim],
  );
  return rows[0];
}

/** Writes one down; nothing is there under its id. */
export async function insertHandOver(
  transaction: Transaction,
  seller: string,
  person: string,
  { claim_id, order_id, carrier, tracking_number }: HandOverRow,
  at: Instant,
): Promise<void> {
  await transaction.query(
    `insert into hand_overs (seller_id, claim_id, order_id, carrier, tracking_number, person_id, at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [seller, claim_id, order_id, carrier, tracking_number, person, at],
  );
}

/** What was said last of each of some orders. */
export async function lastHandOvers(
  database: Queryable,
  seller: string,
  orders: readonly string[],
): Promise<ReadonlyMap<string, HandOverRow>> {
  const { rows } = await database.query<HandOverRow>(
    `select distinct on (order_id) claim_id, order_id, carrier, tracking_number
     from hand_overs where seller_id = $1 and order_id = any ($2) order by order_id, at desc, claim_id`,
    [seller, orders],
  );
  return new Map(rows.map((row) => [row.order_id, row]));
}
