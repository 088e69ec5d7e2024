import type { Queryable } from '../postgres/database.ts';

/** Whether nobody is left whom a round has not reached. */
export async function isRoundOver(database: Queryable, round: string): Promise<boolean> {
  const { rows } = await database.query({
    name: 'is-round-over',
    text: 'select 1 from rounds where round = $1 and finished_at is not null',
    values: [round],
  });
  return rows.length > 0;
}

/** A round that one server holds: `through` is the last seller that was looked at. */
export type LeasedRound = { readonly through: string; readonly leased_until: number };

/** Leases a round to one server; undefined: another one holds it, or it is over. */
export async function leaseRound(
  database: Queryable,
  round: string,
  now: number,
  lease: number,
): Promise<LeasedRound | undefined> {
  const { rows } = await database.query<LeasedRound>({
    name: 'lease-round',
    text: `insert into rounds (round, leased_until) values ($1, $2::int8 + $3::int8)
      on conflict (round) do update set leased_until = excluded.leased_until
      where rounds.finished_at is null and (rounds.leased_until is null
        or rounds.leased_until <= $2 or rounds.leased_until > $2 + 2 * $3::int8)
      returning through, leased_until`,
    values: [round, now, lease],
  });
  return rows[0];
}

/** Gives a round back with how far it has come, as long as it is still held. */
export async function returnRound(
  database: Queryable,
  round: string,
  held: LeasedRound,
  { through, finishedAt }: { readonly through: string; readonly finishedAt: number | null },
): Promise<void> {
  await database.query({
    name: 'return-round',
    text: `update rounds set through = $3, finished_at = $4, leased_until = null
      where round = $1 and leased_until = $2`,
    values: [round, held.leased_until, through, finishedAt],
  });
}

/** Sellers behind one, in the order of their ids. */
export async function sellersBehind(database: Queryable, after: string, most: number): Promise<readonly string[]> {
  const { rows } = await database.query<{ seller_id: string }>({
    name: 'sellers-behind',
    text: 'select seller_id from sellers where seller_id > $1 order by seller_id limit $2',
    values: [after, most],
  });
  return rows.map((row) => row.seller_id);
}
