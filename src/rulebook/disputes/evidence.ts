import type { CancelledBy, Money, ReturnOutcome, Scan } from '../facts.ts';
import type { Instant } from '../instant.ts';

/** One thing that is known of a disputed order, from an event. A claim is what somebody says; everything else is a fact. */
export type Evidence = { readonly at: Instant; readonly event: string } & (
  | {
      readonly kind: 'scan';
      readonly scan: Scan;
      readonly carrier: string;
      readonly trackingNumber: string;
      readonly by: 'carrier' | 'kingston';
      readonly region: string | undefined;
    }
  | { readonly kind: 'claim'; readonly status: 'shipped' | 'delivered'; readonly by: 'seller' | 'kingston' }
  | {
      readonly kind: 'inspection';
      readonly returnId: string;
      readonly outcome: ReturnOutcome;
      readonly by: 'seller' | 'kingston';
    }
  | { readonly kind: 'return'; readonly returnId: string; readonly step: 'requested' | 'received' }
  | { readonly kind: 'refund'; readonly by: 'seller' | 'platform'; readonly amount: Money }
  | { readonly kind: 'cancellation'; readonly by: CancelledBy }
);

/** What the facts of a disputed order come to: on each of them a decision can rest. */
export const FOUND_FACTS = [
  'never_handed_over',
  'handed_over_late',
  'hub_late',
  'handed_over_not_delivered',
  'delivered',
  'delivered_late_by_carrier',
  'inspected_as_described',
  'inspected_not_as_described',
  'inspected_damaged_by_seller',
  'inspected_damaged_in_transit',
  'inspected_counterfeit',
  'inspected_customer_damage',
  'refunded',
  'refund_owed',
  'seller_stated',
  'conversation_read',
] as const;
export type FoundFact = (typeof FOUND_FACTS)[number];

/** Of a disputed order, what the facts are held against. */
export type Promised = { readonly shipBy: Instant; readonly deliverBy: Instant };

/**
 * What is found. `said`: what is known besides events; `at`: the clock. Of an order that the ledger has forgotten (`promised` undefined)
 * nothing is said to be late or missing: what is not known any more is no fact.
 */
export function foundFacts(
  evidence: readonly Evidence[],
  promised: Promised | undefined,
  said: {
    readonly sellerStated: boolean;
    readonly conversationRead: boolean;
    /** Undefined: nobody knows who was to send it. */
    readonly fulfilment?: 'seller' | 'dispatched' | undefined;
  },
  at: Instant,
): readonly FoundFact[] {
  const scans = evidence.filter((each) => each.kind === 'scan');
  const accepted = first(scans.filter(({ scan }) => scan !== 'exception'));
  const delivered = first(scans.filter(({ scan }) => scan === 'delivered'));
  const inspections = evidence.filter((each) => each.kind === 'inspection');
  const refunded = evidence.some(({ kind }) => kind === 'refund');
  const owed = evidence.some(({ kind }) => kind === 'cancellation') || inspections.length > 0;
  const found = new Set<FoundFact>(inspections.map(({ outcome }) => `inspected_${outcome}` as const));
  const add = (holds: boolean, fact: FoundFact) => holds && found.add(fact);
  if (promised !== undefined) {
    const { shipBy, deliverBy } = promised;
    add(accepted === undefined && at > shipBy, 'never_handed_over');
    add(accepted !== undefined && accepted > shipBy, 'handed_over_late');
    const isLate = accepted === undefined ? at > shipBy : accepted > shipBy;
    add(said.fulfilment === 'dispatched' && isLate, 'hub_late');
    const inTime = accepted !== undefined && accepted <= shipBy;
    add(inTime && delivered !== undefined && delivered > deliverBy, 'delivered_late_by_carrier');
  }
  add(accepted !== undefined && delivered === undefined, 'handed_over_not_delivered');
  add(delivered !== undefined, 'delivered');
  add(refunded, 'refunded');
  add(owed && !refunded, 'refund_owed');
  add(said.sellerStated, 'seller_stated');
  add(said.conversationRead, 'conversation_read');
  return FOUND_FACTS.filter((each) => found.has(each));
}

function first(scans: readonly { readonly at: Instant }[]): Instant | undefined {
  return scans.length === 0 ? undefined : Math.min(...scans.map(({ at }) => at));
}
