import type { DisputeOutcome, DisputeReason } from '../facts.ts';
import type { FoundFact } from './evidence.ts';

/** A reason that a decision can be given: for which outcome, in which disputes, and what must be known for it. */
type ReasonRule = {
  readonly outcome: Exclude<DisputeOutcome, 'withdrawn'>;
  /** Undefined: in any. */
  readonly of?: readonly DisputeReason[];
  /** One of these facts must stand on the screen. Undefined: it takes none. */
  readonly needs?: readonly FoundFact[];
};

/**
 * The reasons staff choose from. Whoever finds a fault says by which fact: no reason for a fault goes without one, so nobody is at fault
 * for being silent (E7, F12). What the platform itself did wrong is nobody’s fault, with that said.
 */
export const DISPUTE_RULINGS = {
  never_handed_over: { outcome: 'seller_fault', of: ['not_received'], needs: ['never_handed_over'] },
  handed_over_late: { outcome: 'seller_fault', of: ['not_received'], needs: ['handed_over_late'] },
  inspected_not_as_described: {
    outcome: 'seller_fault',
    of: ['not_as_described', 'counterfeit', 'other'],
    needs: ['inspected_not_as_described'],
  },
  inspected_damaged_by_seller: {
    outcome: 'seller_fault',
    of: ['not_as_described', 'other'],
    needs: ['inspected_damaged_by_seller'],
  },
  inspected_counterfeit: {
    outcome: 'seller_fault',
    of: ['counterfeit', 'not_as_described', 'other'],
    needs: ['inspected_counterfeit'],
  },
  refund_owed: { outcome: 'seller_fault', of: ['refund_missing'], needs: ['refund_owed'] },
  seller_says_so: { outcome: 'seller_fault', needs: ['seller_stated'] },
  conversation_shows_seller: {
    outcome: 'seller_fault',
    of: ['not_as_described', 'counterfeit', 'refund_missing', 'other'],
    needs: ['conversation_read'],
  },
  lost_on_the_way: { outcome: 'carrier_fault', of: ['not_received'], needs: ['handed_over_not_delivered'] },
  delivered_late: { outcome: 'carrier_fault', of: ['not_received', 'other'], needs: ['delivered_late_by_carrier'] },
  delivered_elsewhere: { outcome: 'carrier_fault', of: ['not_received'], needs: ['delivered'] },
  damaged_on_the_way: {
    outcome: 'carrier_fault',
    of: ['not_as_described', 'other'],
    needs: ['inspected_damaged_in_transit'],
  },
  delivery_proved: { outcome: 'customer_fault', of: ['not_received'], needs: ['delivered'] },
  inspected_as_described: {
    outcome: 'customer_fault',
    of: ['not_as_described', 'counterfeit', 'other'],
    needs: ['inspected_as_described'],
  },
  inspected_customer_damage: {
    outcome: 'customer_fault',
    of: ['not_as_described', 'other'],
    needs: ['inspected_customer_damage'],
  },
  refund_was_made: { outcome: 'customer_fault', of: ['refund_missing'], needs: ['refunded'] },
  conversation_shows_customer: { outcome: 'customer_fault', needs: ['conversation_read'] },
  nothing_shown: { outcome: 'no_fault' },
  sides_agree: { outcome: 'no_fault' },
  outside_events: { outcome: 'no_fault' },
  platform_hub: { outcome: 'no_fault' },
  platform_service: { outcome: 'no_fault' },
} as const satisfies Readonly<Record<string, ReasonRule>>;

export type DisputeRuling = keyof typeof DISPUTE_RULINGS;

const RULES: Readonly<Record<DisputeRuling, ReasonRule>> = DISPUTE_RULINGS;

/** All of them, in the order in which they are shown. */
export const RULINGS = Object.keys(DISPUTE_RULINGS) as [DisputeRuling, ...DisputeRuling[]];

/** Which outcome a reason is for. */
export function outcomeOf(ruling: DisputeRuling): ReasonRule['outcome'] {
  return RULES[ruling].outcome;
}

/** Whether a reason rests on one of these facts, and not on none. */
export function hasGround(ruling: DisputeRuling, found: readonly FoundFact[]): boolean {
  return RULES[ruling].needs?.some((fact) => found.includes(fact)) ?? false;
}

/** The reasons that what is known of a dispute bears out. `reason` undefined: the dispute does not say what it is about. */
export function rulingsFor(
  reason: DisputeReason | undefined,
  found: readonly FoundFact[],
  fulfilment: 'seller' | 'dispatched' | undefined,
): readonly DisputeRuling[] {
  return RULINGS.filter((each) => {
    const { of, needs, outcome } = RULES[each];
    if (outcome === 'seller_fault' && neverTheSellers(reason, fulfilment)) return false;
    if (of !== undefined && (reason === undefined || !of.includes(reason))) return false;
    return needs === undefined || needs.some((fact) => found.includes(fact));
  });
}

/** A parcel that the hub sends and that does not arrive is never its seller’s (policy §1, F12). */
export function neverTheSellers(
  reason: DisputeReason | undefined,
  fulfilment: 'seller' | 'dispatched' | undefined,
): boolean {
  return fulfilment === 'dispatched' && (reason === undefined || reason === 'not_received');
}
