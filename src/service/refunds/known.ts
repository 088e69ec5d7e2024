import type { Money } from '../../rulebook/facts.ts';
import { type OrderFacts, orderFactsOf } from '../../rulebook/order-facts.ts';
import { isReviewed, leftOf } from '../../rulebook/refunds/refund.ts';
import type { Queryable } from '../postgres/database.ts';
import type { RefundParts } from './parts.ts';
import { type OfOrder, paidFor, type RefundRow, refundsOf } from './store.ts';

/** What is known of an order's money. */
export type KnownMoney = {
  /** Undefined: the marketplace has not said. */
  readonly paid: Money | undefined;
  readonly refunds: readonly RefundRow[];
  readonly refunded: readonly Money[];
  /** Whether a refund given now comes after a review. */
  readonly reviewed: boolean;
  /** The return that waits for its inspection; undefined: none does. */
  readonly waits: string | undefined;
};

/** The same, with what is left. */
export function leftIn({ paid, refunded }: Pick<KnownMoney, 'paid' | 'refunded'>): Money | undefined {
  return paid === undefined ? undefined : { minor: leftOf(paid, refunded), currency: paid.currency };
}

/** Looks up an order's money, in the transaction of whoever decides by it. */
export async function moneyOf(
  parts: Pick<RefundParts, 'returnsOf'>,
  database: Queryable,
  of: OfOrder,
  facts: Pick<OrderFacts, 'state' | 'cases'>,
): Promise<KnownMoney> {
  const paid = await paidFor(database, of);
  const refunds = await refundsOf(database, of);
  const returns = await parts.returnsOf(database, of);
  const disputes = facts.cases
    .filter(({ kind }) => kind === 'dispute')
    .map(({ openedAt, endedAt }) => ({ openedAt, reviewed: endedAt !== undefined }));
  const cases = [...returns, ...disputes].sort((one, other) => one.openedAt - other.openedAt);
  return {
    ...{ paid, refunds, refunded: refunds.map(({ amount, currency }) => ({ minor: amount, currency })) },
    reviewed: isReviewed({ isCancelled: facts.state === 'cancelled', cases }),
    waits: returns.findLast(({ reviewed }) => !reviewed)?.id,
  };
}

/** An order's money as it stands; undefined: the seller has no such order of which anything recent is known. */
export async function lookAtMoney(parts: RefundParts, of: OfOrder): Promise<KnownMoney | undefined> {
  const looked = await parts.ledger.look(of.seller, (docket) => ({ facts: orderFactsOf(docket, of.order) }));
  return looked?.facts === undefined ? undefined : moneyOf(parts, parts.pool, of, looked.facts);
}
