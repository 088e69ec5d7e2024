import type { Queryable } from '../postgres/database.ts';
import { payoutTotals } from './list-store.ts';
import { toMoney } from './view.ts';

/** What an action holds of a seller's payouts now, in each currency of which it holds something. */
export async function stillHeldFor(
  database: Queryable,
  seller: string,
  action: number,
): Promise<readonly ReturnType<typeof toMoney>[]> {
  const totals = await payoutTotals(database, seller, action);
  return totals
    .map(({ currency, held, released }) => ({ currency, minor: BigInt(held) - BigInt(released) }))
    .filter(({ minor }) => minor > 0n)
    .map(({ currency, minor }) => toMoney(minor, currency));
}
