import type { Money } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** An order of a seller. */
export type OfOrder = { readonly seller: string; readonly order: string };

/** A refund as it was told or given. */
export type RefundRow = {
  readonly source: string;
  readonly event_id: string;
  readonly at: Instant;
  readonly given_by: 'seller' | 'platform';
  readonly amount: number;
  readonly currency: string;
  readonly reviewed: boolean;
};

/** What an order cost; undefined: the marketplace has not said. */
export async function paidFor(database: Queryable, { seller, order }: OfOrder): Promise<Money | undefined> {
  const { rows } = await database.query<{ amount: number; currency: string }>({
    name: 'paid-for-order',
    text: 'select amount, currency from order_totals where seller_id = $1 and order_id = $2',
    values: [seller, order],
  });
  return rows.map(({ amount, currency }) => ({ minor: amount, currency }))[0];
}

/** Every refund of an order, the first one first. */
export async function refundsOf(database: Queryable, { seller, order }: OfOrder): Promise<readonly RefundRow[]> {
  const { rows } = await database.query<RefundRow>({
    name: 'refunds-of-order',
    text: `select source, event_id, at, given_by, amount, currency, reviewed from refunds
      where seller_id = $1 and order_id = $2 order by at, source, event_id`,
    values: [seller, order],
  });
  return rows;
}
