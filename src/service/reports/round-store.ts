import type { Queryable } from '../postgres/database.ts';

/** Whether nobody is left whose week is to be told. */
export async function isRoundOver(database: Queryable, week: string): Promise<boolean> {
  const { rows } = await database.query({
    name: 'is-report-round-over',
    text: 'select 1 from report_rounds where week = $1 and finished_at is not null',
    values: [week],
  });
  return rows.length > 0;
}

/** A round that one server holds: `through` is the last seller that was looked at. */
export type LeasedRound = { readonly through: string; readonly leased_until: number };

/** Leases the round of a week to one server; undefined: another one holds it, or it is over. */
export async function leaseRound(
  database: Queryable,
  week: string,
  now: number,
  lease: number,
): Promise<LeasedRound | undefined> {
  const { rows } = await database.query<LeasedRound>({
    name: 'lease-report-round',
    text: `insert into report_rounds (week, leased_until) values ($1, $2::int8 + $3::int8)
      on conflict (week) do update set leased_until = excluded.leased_until
      where report_rounds.finished_at is null and (report_rounds.leased_until is null
        or report_rounds.leased_until <= $2 or report_rounds.leased_until > $2 + 2 * $3::int8)
      returning through, leased_until`,
    values: [week, now, lease],
  });
  return rows[0];
}

/** Gives a round back with how far it has come, as long as it is still held. */
export async function returnRound(
  database: Queryable,
  week: string,
  held: LeasedRound,
  { through, finishedAt }: { readonly through: string; readonly finishedAt: number | null },
): Promise<void> {
  await database.query({
    name: 'return-report-round',
    text: `update report_rounds set through = $3, finished_at = $4, leased_until = null
      where week = $1 and leased_until = $2`,
    values: [week, held.leased_until, through, finishedAt],
  });
}

/**
 * Sellers behind one, in the order of their ids, who may have something to be told: an action is open, or something
 * happened, settled or fell due from an instant on.
 */
export async function sellersWithNews(
  database: Queryable,
  after: string,
  from: number,
  clock: number,
  most: number,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ seller_id: string }>({
    name: 'sellers-with-news',
    text: `select seller_id from sellers
      where seller_id > $1 and (open_actions > 0 or settled >= $2 or last_event_at >= $2 or changed_at >= $2 or due <= $3)
      order by seller_id limit $4`,
    values: [after, from, clock, most],
  });
  return rows.map((row) => row.seller_id);
}
