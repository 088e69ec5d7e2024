import { bucketOf } from '../ledger/outbox-store.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** A payout as the ledger of payouts keeps it; `held_for` are numbers of actions, amounts minor units. */
export type PayoutRow = {
  readonly payout_id: string;
  readonly amount: number;
  readonly currency: string;
  readonly due_at: number;
  readonly told_at: number;
  readonly decided_at: number | null;
  readonly held: number;
  readonly held_for: readonly number[];
  readonly released: number;
  readonly next_at: number | null;
};

const COLUMNS = 'payout_id, amount, currency, due_at, told_at, decided_at, held, held_for, released, next_at';

/** Keeps a payout that was told. A second time changes nothing. */
export async function insertPayout(
  database: Queryable,
  seller: string,
  payout: Pick<PayoutRow, 'payout_id' | 'amount' | 'currency' | 'due_at' | 'told_at'>,
): Promise<void> {
  const { payout_id, amount, currency, due_at, told_at } = payout;
  await database.query(
    `insert into payouts (seller_id, payout_id, amount, currency, due_at, told_at, bucket, next_at)
     values ($1, $2, $3, $4, $5, $6, $7, greatest($5::int8, $6::int8)) on conflict (seller_id, payout_id) do nothing`,
    [seller, payout_id, amount, currency, due_at, told_at, bucketOf(seller)],
  );
}

/** Those of a seller's payouts that are not paid in full, the earliest first. */
export async function openPayouts(database: Queryable, seller: string): Promise<readonly PayoutRow[]> {
  const { rows } = await database.query<PayoutRow>({
    name: 'open-payouts',
    text: `select ${COLUMNS} from payouts where seller_id = $1 and next_at is not null order by due_at, payout_id`,
    values: [seller],
  });
  return rows;
}

/** Those paid in full that something was held of, decided since an instant: they tell when a first hold was. */
export async function releasedPayouts(
  database: Queryable,
  seller: string,
  since: number,
): Promise<readonly PayoutRow[]> {
  const { rows } = await database.query<PayoutRow>(
    `select ${COLUMNS} from payouts where seller_id = $1 and next_at is null and held > 0 and decided_at >= $2`,
    [seller, since],
  );
  return rows;
}

/** The sellers of a bucket of whose payouts one falls due or is paid in part by the clock, the most overdue first. */
export async function sellersDue(
  database: Queryable,
  bucket: number,
  clock: number,
  most: number,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ readonly seller_id: string }>({
    name: 'payout-sellers-due',
    text: `select seller_id from payouts where bucket = $1 and next_at <= $2
      group by seller_id order by min(next_at), seller_id limit $3`,
    values: [bucket, clock, most],
  });
  return rows.map((row) => row.seller_id);
}

/** How often a seller's payouts were changed. */
export async function payoutVersion(database: Queryable, seller: string): Promise<number> {
  const { rows } = await database.query<{ version: number }>(
    'select version from payout_versions where seller_id = $1',
    [seller],
  );
  return rows[0]?.version ?? 0;
}

/** Counts a change over the version expected. False: somebody else was quicker. */
export async function claimVersion(transaction: Transaction, seller: string, expected: number): Promise<boolean> {
  const { rowCount } =
    expected === 0
      ? await transaction.query(
          'insert into payout_versions (seller_id, version) values ($1, 1) on conflict (seller_id) do nothing',
          [seller],
        )
      : await transaction.query(
          'update payout_versions set version = version + 1 where seller_id = $1 and version = $2',
          [seller, expected],
        );
  return rowCount === 1;
}

/** What has become of payouts. */
export type PayoutUpdate = Pick<PayoutRow, 'payout_id' | 'decided_at' | 'held' | 'held_for' | 'released' | 'next_at'>;

export async function updatePayouts(
  transaction: Transaction,
  seller: string,
  updates: readonly PayoutUpdate[],
): Promise<void> {
  await transaction.query({
    name: 'update-payouts',
    text: `update payouts set decided_at = input.decided_at, held = input.held, held_for = input.held_for::int[],
        released = input.released, next_at = input.next_at
      from unnest($2::text[], $3::int8[], $4::int8[], $5::text[], $6::int8[], $7::int8[])
        as input (payout_id, decided_at, held, held_for, released, next_at)
      where payouts.seller_id = $1 and payouts.payout_id = input.payout_id`,
    values: [
      seller,
      updates.map((each) => each.payout_id),
      updates.map((each) => each.decided_at),
      updates.map((each) => each.held),
      updates.map((each) => `{${each.held_for.join(',')}}`),
      updates.map((each) => each.released),
      updates.map((each) => each.next_at),
    ],
  });
}
