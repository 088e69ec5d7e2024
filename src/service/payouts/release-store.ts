import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** A part in which what was held of a payout is paid. */
export type ReleaseRow = {
  readonly payout_id: string;
  readonly part: number;
  readonly at: number;
  readonly amount: number;
  readonly released: boolean;
};

/** The parts of some of a seller's payouts, the earliest first. */
export async function releasesFor(
  database: Queryable,
  seller: string,
  payouts: readonly string[],
): Promise<readonly ReleaseRow[]> {
  if (payouts.length === 0) return [];
  const { rows } = await database.query<ReleaseRow>({
    name: 'payout-releases',
    text: `select payout_id, part, at, amount, released from payout_releases
      where seller_id = $1 and payout_id = any($2::text[]) order by payout_id, part`,
    values: [seller, payouts],
  });
  return rows;
}

/** Writes the parts of payouts in place of those before. */
export async function replaceReleases(
  transaction: Transaction,
  seller: string,
  payouts: readonly string[],
  releases: readonly ReleaseRow[],
): Promise<void> {
  await transaction.query({
    name: 'delete-payout-releases',
    text: 'delete from payout_releases where seller_id = $1 and payout_id = any($2::text[])',
    values: [seller, payouts],
  });
  await transaction.query({
    name: 'insert-payout-releases',
    text: `insert into payout_releases (seller_id, payout_id, part, at, amount, released)
      select $1, payout_id, part, at, amount, released
      from unnest($2::text[], $3::int4[], $4::int8[], $5::int8[], $6::bool[])
        as input (payout_id, part, at, amount, released)`,
    values: [
      seller,
      releases.map((each) => each.payout_id),
      releases.map((each) => each.part),
      releases.map((each) => each.at),
      releases.map((each) => each.amount),
      releases.map((each) => each.released),
    ],
  });
}
