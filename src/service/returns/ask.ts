import { orderFactsOf } from '../../rulebook/order-facts.ts';
import { type MayAsk, mayAskReturn } from '../../rulebook/returns/ask.ts';
import { isOpenReturn, type ReturnReason } from '../../rulebook/returns/return.ts';
import { ownEvent } from '../events/own-event.ts';
import type { ReturnParts } from './parts.ts';
import type { Refusal } from './refusal.ts';
import { type SeenReturn, seeReturn } from './see.ts';
import { findReturn, insertBegun, type OfReturn, type ReturnRow, returnsOfOrder } from './store.ts';
import { tellReturn } from './tell.ts';

/** Somebody wants to send something back. The id is made where it is asked, so that asking twice makes one return. */
export type Asked = {
  readonly customer: string;
  readonly order: string;
  readonly id: string;
  readonly reason: ReturnReason;
};

/** The returns of an own order, and whether another one may be asked for. */
export type OwnReturns = { readonly seller: string; readonly may: MayAsk; readonly returns: readonly SeenReturn[] };

/** Looks at the returns of a customer's order; undefined: it is no order of this customer, or its shop's book has forgotten it. */
export async function lookAtOwn(parts: ReturnParts, customer: string, order: string): Promise<OwnReturns | undefined> {
  const own = await parts.ownOrder(customer, order);
  if (own === undefined) return undefined;
  const { seller } = own;
  const [rows, policy] = await Promise.all([returnsOfOrder(parts.pool, { seller, order }), parts.policy()]);
  const looked = await parts.ledger.look(seller, (docket) => ({
    facts: orderFactsOf(docket, order),
    at: docket.clock,
  }));
  if (looked === undefined) return undefined;
  const { facts, at } = looked;
  const returns = rows.map((row) => seeReturn(row, facts, policy, at));
  const delivered = facts ?? { state: 'cancelled' as const, deliveredAt: undefined };
  return { seller, returns, may: mayAskReturn(delivered, openOf(returns), policy.returns, at) };
}

function openOf(returns: readonly SeenReturn[]): string | undefined {
  return returns.find(({ state }) => isOpenReturn(state))?.row.return_id;
}

/** Begins a return, with its code, in one transaction with its event; or says why not. */
export async function askReturn(
  parts: ReturnParts,
  asked: Asked,
): Promise<{ readonly of: OfReturn; readonly isNew: boolean } | { readonly refused: Refusal }> {
  const { customer, order, id, reason } = asked;
  const own = await parts.ownOrder(customer, order);
  if (own === undefined) return { refused: { code: 'no-such-own-order', order } };
  const of = { seller: own.seller, id };
  const policy = await parts.policy();
  let isNew = true;
  const recorded = await parts.ledger.record<Refusal>(own.seller, async (docket, at, transaction) => {
    isNew = true;
    const before = await findReturn(transaction, of);
    if (before !== undefined) {
      isNew = false;
      return isSame(before, asked) ? { events: [] } : { refused: { code: 'return-asked-otherwise' } };
    }
    const facts = orderFactsOf(docket, order);
    if (facts === undefined) return { refused: { code: 'return-not-delivered', state: 'cancelled' } };
    const rows = await returnsOfOrder(transaction, { seller: own.seller, order });
    const returns = rows.map((row) => seeReturn(row, facts, policy, at));
    const may = mayAskReturn(facts, openOf(returns), policy.returns, at);
    if ('refused' in may) return { refused: may.refused };
    const digest = parts.codes.digestOf(parts.codes.of(of).text);
    await insertBegun(transaction, { ...of, order, at, digest });
    const { fulfilment } = facts;
    await tellReturn(transaction, { ...of, order, at, type: 'return.requested', more: { reason, fulfilment } }, at);
    const data = { returnId: id, orderId: order, reason };
    return { events: [ownEvent('return.requested', '/service', own.seller, parts.newId(), at, data)] };
  });
  return 'refused' in recorded ? recorded : { of, isNew };
}

function isSame(row: ReturnRow, { order, reason }: Asked): boolean {
  return row.begun_at !== null && row.order_id === order && row.reason === reason;
}
