import type { Queryable } from '../postgres/database.ts';
import type { PayoutRow } from './payout-store.ts';

/** Which payouts: those that something is still held of or all, of one action or any, behind one, so many. */
export type PayoutPage = {
  readonly held: boolean;
  readonly action: number | undefined;
  readonly after: readonly [number, string] | undefined;
  readonly limit: number;
};

/** A seller's payouts, the one due last first. By payouts_due. */
export async function listPayouts(
  database: Queryable,
  seller: string,
  { held, action, after, limit }: PayoutPage,
): Promise<readonly PayoutRow[]> {
  const [at, name] = after ?? [null, null];
  const { rows } = await database.query<PayoutRow>({
    name: 'list-payouts',
    text: `select payout_id, amount, currency, due_at, told_at, decided_at, held, held_for, released, next_at
      from payouts where seller_id = $1 and (not $2 or held > released) and ($3::int4 is null or $3 = any(held_for))
        and ($4::int8 is null or due_at < $4 or (due_at = $4 and payout_id > $5))
      order by due_at desc, payout_id limit $6`,
    values: [seller, held, action ?? null, at, name, limit],
  });
  return rows;
}

/** What is held of a seller's payouts in one currency. Sums may be greater than a number holds exactly, so they are texts. */
export type TotalRow = { readonly currency: string; readonly held: string; readonly released: string };

/** The totals of those that something was held of, of one action or any. */
export async function payoutTotals(
  database: Queryable,
  seller: string,
  action: number | undefined,
): Promise<readonly TotalRow[]> {
  const { rows } = await database.query<TotalRow>({
    name: 'payout-totals',
    text: `select currency, sum(held)::text as held, sum(released)::text as released from payouts
      where seller_id = $1 and held > 0 and ($2::int4 is null or $2 = any(held_for))
      group by currency order by currency`,
    values: [seller, action ?? null],
  });
  return rows;
}
