import type { Instant } from '../instant.ts';
import type { OrderFacts } from '../order-facts.ts';

/** Why somebody asks for another label in place of one. */
export const REPRINT_REASONS = ['damaged', 'unreadable', 'lost', 'seen_by_others'] as const;
export type ReprintReason = (typeof REPRINT_REASONS)[number];

/** Why a label was voided. `key-changed`: the secret that its code is made from is another one, so it cannot be printed any more. */
export const VOID_REASONS = ['reprinted', 'address-corrected', 'key-changed'] as const;
export type VoidReason = (typeof VOID_REASONS)[number];

/** A label as far as it is kept. */
type KeptLabel = { readonly voidedAt: Instant | undefined; readonly voidReason: VoidReason | undefined };

/** What a label is worth: carriers are let in with a current one only. */
export type LabelState =
  | { readonly state: 'current' }
  | { readonly state: 'voided'; readonly at: Instant; readonly why: VoidReason | 'order-cancelled' }
  /** It has done its work; a code that is scanned later opens nothing. */
  | { readonly state: 'ended'; readonly at: Instant | undefined };

/**
 * What has become of a label (reading 76). Handing over does not end it: the carrier needs it until the delivery. Cancellation and delivery
 * are read off the order itself, so that no label outlives it by an instant. `order`: undefined when nothing recent is known of it.
 */
export function stateOfLabel(
  { voidedAt, voidReason }: KeptLabel,
  order: Pick<OrderFacts, 'state' | 'cancelledAt' | 'deliveredAt'> | undefined,
): LabelState {
  if (voidedAt !== undefined && voidReason !== undefined) return { state: 'voided', at: voidedAt, why: voidReason };
  switch (order?.state) {
    case undefined:
    case 'delivered':
      return { state: 'ended', at: order?.deliveredAt };
    case 'cancelled':
      // A cancelled order says when.
      return { state: 'voided', at: order?.cancelledAt ?? 0, why: 'order-cancelled' };
    case 'paid':
    case 'handed_over':
      return { state: 'current' };
  }
}
