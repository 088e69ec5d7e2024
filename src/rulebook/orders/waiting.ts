import type { OrderPlaced, SellerFact } from '../facts.ts';
import type { Instant } from '../instant.ts';

/** Facts that belong to an order and say something of its life. */
export type OrderFact = Exclude<
  Extract<SellerFact, { readonly orderId: string }>,
  { type: 'message.screened' | 'review.posted' }
>;
export type LaterFact = Exclude<OrderFact, OrderPlaced>;

/** Facts whose order has not come yet, in the order of arrival. */
export class Waiting {
  private readonly facts = new Map<string, LaterFact[]>();

  keep(fact: LaterFact): void {
    const waiting = this.facts.get(fact.orderId);
    if (waiting === undefined) this.facts.set(fact.orderId, [fact]);
    else waiting.push(fact);
  }

  /** All of them, those of one order in the order of arrival. */
  get all(): readonly LaterFact[] {
    return [...this.facts.values()].flat();
  }

  /** Takes out what waited for an order. */
  take(orderId: string): readonly LaterFact[] | undefined {
    if (this.facts.size === 0) return undefined;
    const waiting = this.facts.get(orderId);
    if (waiting !== undefined) this.facts.delete(orderId);
    return waiting;
  }

  /** Forgets what has waited too long. */
  forget(quietSince: Instant): void {
    for (const [orderId, facts] of this.facts)
      if (facts.every((fact) => fact.at < quietSince)) this.facts.delete(orderId);
  }
}
