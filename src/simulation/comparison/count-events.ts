import { begin, type Deadlines } from '../../rulebook/disputes/decide.ts';
import { neverTheSellers } from '../../rulebook/disputes/reasons.ts';
import type { DisputeReason, Fact, Fulfilment } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Figures } from './figures.ts';

/** Counts what happens to customers and in cases, an event at a time; `of` has the figures of a seller. */
export function eventCounter(deadlines: Deadlines, of: (seller: string) => Figures): (fact: Fact) => void {
  const orders = new Map<string, { readonly shipBy: Instant; readonly fulfilment: Fulfilment; accepted: boolean }>();
  const reasons = new Map<string, DisputeReason>();
  return (fact) => {
    switch (fact.type) {
      case 'order.placed':
        orders.set(fact.orderId, { shipBy: fact.shipBy, fulfilment: fact.fulfilment, accepted: false });
        of(fact.seller).orders += 1;
        return;
      case 'shipment.scanned': {
        const order = orders.get(fact.orderId);
        if (fact.scan !== 'accepted' || order === undefined || order.accepted) return;
        order.accepted = true;
        if (fact.at > order.shipBy) of(fact.seller)['late-hand-overs'] += 1;
        return;
      }
      case 'order.cancelled':
        if (fact.by === 'seller') of(fact.seller).cancellations += 1;
        return;
      case 'dispute.opened': {
        const fulfilment = orders.get(fact.orderId)?.fulfilment;
        reasons.set(fact.disputeId, fact.reason);
        of(fact.seller).disputes += 1;
        // Who ships is asked first; of a dispatched order nobody but the platform answers.
        if (begin(deadlines, { fulfilment }, fact.at).stage === 'awaiting_answer')
          of(fact.seller)['disputes.asked'] += 1;
        return;
      }
      case 'dispute.resolved': {
        if (fact.outcome !== 'seller_fault') return;
        of(fact.seller)['disputes.lost'] += 1;
        const fulfilment = orders.get(fact.orderId)?.fulfilment;
        if (!neverTheSellers(reasons.get(fact.disputeId), fulfilment)) of(fact.seller)['disputes.counted'] += 1;
        return;
      }
      case 'return.requested':
        of(fact.seller).returns += 1;
        return;
      case 'return.inspected':
        if (fact.by === 'seller') of(fact.seller)['returns.own-inspection'] += 1;
        return;
      case 'refund.issued':
        if (fact.by === 'seller' && !fact.reviewed) of(fact.seller)['refunds.early'] += 1;
        return;
      default:
        return;
    }
  };
}
